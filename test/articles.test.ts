import { existsSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Reading } from "../src/article/index.ts";
import { loadModel, type Model } from "../src/language/index.ts";
import { readArticles } from "../src/read/index.ts";
import { understandAll } from "../src/understand/index.ts";
import type { ArticleRecord } from "./compareReadings/ArticleRecord.ts";
import { compareReading } from "./compareReadings/compareReading.ts";
import { findFaults } from "./compareReadings/findFaults.ts";
import { floors, type Question, WRONG_CREDIT_TO } from "./compareReadings/floors.ts";
import { goldenArticles, goldenInput, goldenPath, readRecords } from "./compareReadings/goldenArticles.ts";
import { layOutRecords } from "./compareReadings/layOutRecords.ts";
import { countAnswers, shareOf } from "./compareReadings/Tally.ts";
import { toRecord } from "./compareReadings/toRecord.ts";

/**
 * Each folder of test/articles holds an article of our own: `input.txt`, `.html` or `.jsonl`; `expected.json`, what is
 * read from it now, written anew by UPDATE=1 for review; and `wanted.json`, what a careful reader finds in it, written
 * by hand, of which a known share has to be found. test/articles/README.md has the form of both.
 */

/** A page is also told by its head and by where its text begins and ends. */
function headOf(name: string, { title, outlet, published, text }: Reading): Partial<ArticleRecord> {
  if (!goldenInput(name).endsWith(".html")) return {};
  const words = text.split(/\s+/);
  const begins = words.slice(0, 8).join(" ");
  return { title, outlet, published, begins, ends: words.slice(-8).join(" ") };
}

describe("articles and what they say", () => {
  const readings = new Map<string, readonly Reading[]>();
  let model: Model;
  beforeAll(async () => {
    model = await loadModel({ threads: 2 });
    for (const name of goldenArticles) {
      const read: Reading[] = [];
      for await (const reading of understandAll(readArticles(goldenInput(name)), { model }))
        read.push(reading);
      readings.set(name, read);
    }
  });
  afterAll(() => model.close());

  describe.each(goldenArticles)("%s", (name) => {
    test("is read as expected", () => {
      const read = readings.get(name)!.map((one) => ({ ...headOf(name, one), ...toRecord(one) }));
      const path = goldenPath(name, "expected.json");
      if (process.env.UPDATE) writeFileSync(path, layOutRecords(read));
      if (!existsSync(path)) throw new Error(`${path} is missing: write it with UPDATE=1, then review it`);
      expect(read).toEqual(readRecords(name, "expected.json"));
    });
    test("has spans that lie in the text and cut no character", () => {
      for (const { text, attributions, events, entities } of readings.get(name)!) {
        const spans = [
          ...attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
          ...events.flatMap(({ trigger, actor, recipient }) => [...trigger, ...actor, ...recipient]),
          ...entities.flatMap(({ mentions }) => mentions),
        ];
        for (const [begin, end] of spans) {
          expect(begin).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(begin, end).isWellFormed()).toBe(true);
        }
      }
    });
    test("has a wanted record whose words stand in the text", () => {
      const articles = readings.get(name)!;
      const wanted = readRecords(name, "wanted.json");
      expect(wanted).toHaveLength(articles.length);
      expect(wanted.flatMap((record, i) => findFaults(record, articles[i]!.text))).toEqual([]);
    });
  });

  describe("against what is wanted", () => {
    const compareAll = () =>
      goldenArticles.flatMap((name) =>
        readRecords(name, "wanted.json").map((wanted, i) => compareReading(wanted, readings.get(name)![i]!)),
      );

    test("shares are above their floors", () => {
      const comparisons = compareAll();
      const tally = countAnswers(comparisons.flatMap(({ answers }) => answers));
      const questions = Object.keys(floors) as Question[];
      const lines = questions.map((question) => {
        const { right, of } = tally.get(question) ?? { right: 0, of: 0 };
        return `${question.padEnd(28)} ${right} of ${of} (${(shareOf(tally, question) * 100).toFixed(1)} %)`;
      });
      const extra = comparisons.reduce((sum, one) => sum + one.extra, 0);
      console.log([...lines, `${extra} attributions that are not wanted`].join("\n"));
      expect(questions.filter((question) => shareOf(tally, question) < floors[question])).toEqual([]);
      expect([...tally.keys()].filter((question) => !(question in floors))).toEqual([]);
    });
    test("hardly anybody is credited with another's words", () => {
      const comparisons = compareAll();
      const wrong = comparisons.flatMap(({ wrongCredits }) => wrongCredits);
      const found = comparisons.flatMap(({ answers }) => answers).filter((one) => one.kind !== undefined);
      console.log([`${wrong.length} wrong credits of ${found.length} found`, ...wrong].join("\n"));
      expect(wrong.length).toBeLessThanOrEqual(WRONG_CREDIT_TO * found.length);
    });
  });
});
