import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findAttributions } from "../../src/attribution/index.ts";
import { draftEvents } from "../../src/events/index.ts";
import type { Model } from "../../src/language/index.ts";

/** What news is about, before a sentence in which nothing of the kind happens. */
const BESIDE = "Prime Minister Ilva Maren of Kestrel Bay took the morning ferry. ";

const readSentences = (name: string) =>
  readFileSync(join(import.meta.dirname, "../../test/events", name), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);

/** How many events are told in the sentences in which there are none: each by itself, and in a paragraph of news. */
export async function countNothing(model: Pick<Model, "analyse">): Promise<string> {
  const count = async (texts: readonly string[], from = 0) => {
    const all = await Promise.all(
      texts.map(async (text) => {
        const analysis = await model.analyse({ text });
        const events = draftEvents(analysis, findAttributions(analysis));
        return events.filter(({ word }) => analysis.words.begin[word]! >= from).length;
      }),
    );
    return all.reduce((sum, one) => sum + one, 0);
  };
  const lines: string[] = [];
  for (const name of ["nothing.jsonl", "nothingTuning.jsonl"]) {
    const texts = readSentences(name);
    const [alone, beside] = [
      await count(texts),
      await count(
        texts.map((text) => BESIDE + text),
        BESIDE.length,
      ),
    ];
    lines.push(
      `${name}: ${alone} events in ${texts.length} sentences; ${beside} with a sentence of news before each`,
    );
  }
  return lines.join("\n");
}
