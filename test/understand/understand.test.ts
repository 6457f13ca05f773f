import { expect, test } from "vitest";
import type { Article } from "../../src/article/index.ts";
import type { Model } from "../../src/language/index.ts";
import { understand } from "../../src/understand/index.ts";
import { buildAnalysis } from "../attribution/buildAnalysis.ts";
import { makeArticle } from "../makeArticle.ts";

/** A model by hand: whoever stands before "said" says the rest of the line. */
const model: Model = {
  name: "by hand",
  threads: 1,
  analyse: async ({ text }) => {
    const [source = "", content = ""] = text.split(" said ");
    return buildAnalysis(text, content ? [{ source, cue: "said", content: [content] }] : []);
  },
  close: async () => undefined,
};

const FRENCH =
  "La paix est loin et personne ne sait quand elle viendra ni ce que les voisins veulent encore de nous tous ici";
const problemsOf = async (article: Article) =>
  (await understand(article, { model })).problems.map(({ code }) => code);

test("an article without words has a problem, told once", async () => {
  expect(await problemsOf(makeArticle(" \n"))).toEqual(["text-empty"]);
  const known = [{ code: "text-empty", message: "The text has no words", at: null }];
  expect(await problemsOf(makeArticle("", { problems: known }))).toEqual(["text-empty"]);
});

test("an article in another language has a problem, beside those it had, and is read all the same", async () => {
  const known = [{ code: "date-unknown", message: "no day", at: null }];
  expect(await problemsOf(makeArticle(FRENCH, { problems: known }))).toEqual(["date-unknown", "not-english"]);
  const reading = await understand(makeArticle(`Zoé said ${FRENCH}`), { model });
  expect(reading.problems).toMatchObject([{ code: "not-english", at: null }]);
  expect(reading.attributions).toHaveLength(1);
});

test("an article in English, or with a few words, has none", async () => {
  expect(await problemsOf(makeArticle("Maren said that it had rained on the hills of the north."))).toEqual(
    [],
  );
  expect(await problemsOf(makeArticle("La paix est loin."))).toEqual([]);
});
