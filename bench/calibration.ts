// node bench/calibration.ts: whether confidences keep their word, by half of the development articles.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Stance } from "../src/article/index.ts";
import { type FoundArticle, findInGold } from "./findInGold.ts";
import { pairByContent } from "./pairByContent.ts";
import { type Judged, tellReliability } from "./reliability.ts";

const { values } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/data/polnear/dev.jsonl" },
    links: { type: "string", default: "../shared/data/polnear/links-dev.jsonl" },
  },
});

interface Links {
  readonly id: string;
  readonly statements: readonly { readonly i: number; readonly stance: Stance; readonly sure: boolean }[];
}

const links = readFileSync(values.links, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Links);

/** An attribution is right when a gold one has its content and source; nested ones are left out, as gold marks none. */
function judgeSpans(article: FoundArticle): readonly Judged[] {
  const outer = article.found.filter(({ within }) => within === null);
  const right = new Set(
    pairByContent(article, outer)
      .filter(({ isLinked }) => isLinked)
      .map(({ found }) => found.id),
  );
  return outer.map(({ id, confidence }) => ({ confidence, isRight: right.has(id) }));
}

/** A stance is judged where the attribution was found and the annotator was sure. */
function judgeStances(article: FoundArticle): readonly Judged[] {
  const statements = links.find(({ id }) => id === article.id)?.statements ?? [];
  const pairs = pairByContent(article, article.found);
  return statements.flatMap(({ i, stance, sure }) => {
    const found = pairs.find(({ gold }) => gold === i)?.found;
    const confidence = found?.stanceConfidence ?? null;
    return sure && confidence !== null ? [{ confidence, isRight: found?.stance === stance }] : [];
  });
}

// What else has a confidence (who the speaker is) is judged by a function like the two above, in this list.
const kinds: readonly (readonly [name: string, judge: (article: FoundArticle) => readonly Judged[]])[] = [
  ["attributions", judgeSpans],
  ["stances", judgeStances],
];

const articles = await findInGold(values.data);
for (const [name, judge] of kinds) {
  for (const half of ["A", "B"] as const) {
    const judged = articles.filter((article) => article.half === half).flatMap(judge);
    console.log(tellReliability(`${name}, half ${half}`, judged));
  }
}
