import { readFileSync } from "node:fs";
import { findAttributions } from "../../src/attribution/index.ts";
import { draftEvents } from "../../src/events/index.ts";
import type { Model } from "../../src/language/index.ts";

/** The distinct sentences of PLV's table. */
function readSentences(file: string): readonly string[] {
  const [head = "", ...rows] = readFileSync(file, "utf8").split("\n").filter(Boolean);
  const column = head.split("\t").indexOf("sentence");
  return [...new Set(rows.map((row) => row.split("\t")[column]!))];
}

/** A line a sentence of PLV, as `score-events.mjs` wants them: who does what to whom, from the raw sentence. */
export async function predictPairs(file: string, model: Pick<Model, "analyse">): Promise<readonly string[]> {
  return Promise.all(
    readSentences(file).map(async (text) => {
      const analysis = await model.analyse({ text });
      const { begin, end } = analysis.words;
      const spans = (ranges: readonly (readonly [number, number])[]) =>
        ranges.map(([b, e]) => [begin[b], end[e - 1]]);
      const events = draftEvents(analysis, findAttributions(analysis)).map(
        ({ type, actors, recipients }) => ({
          type,
          actor: spans(actors),
          recipient: spans(recipients),
        }),
      );
      return JSON.stringify({ text, events });
    }),
  );
}
