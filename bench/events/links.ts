import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Model } from "../../src/language/index.ts";
import { readWithEvents } from "./readWithEvents.ts";

interface LinkOptions {
  /** Lines of hand-made links, each with the id of its article. */
  readonly lines: readonly string[];
  /** By the first byte of the id's hash: even is A. */
  readonly half: "A" | "B";
  readonly model: Pick<Model, "analyse">;
}

/** The lines of a half and what is told of their articles, as `score-links.mjs` wants them. */
export async function readLinks(
  articles: string,
  { lines, half, model }: LinkOptions,
): Promise<{ readonly gold: readonly string[]; readonly predicted: readonly string[] }> {
  const idOf = (line: string) => (JSON.parse(line) as { id: string }).id;
  const isA = (line: string) => createHash("sha256").update(idOf(line)).digest()[0]! % 2 === 0;
  const gold = lines.filter((line) => isA(line) === (half === "A"));
  const ids = new Set(gold.map(idOf));
  const texts = readFileSync(articles, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; text: string })
    .filter(({ id }) => ids.has(id));
  const predicted = await Promise.all(
    texts.map(async ({ id, text }) => {
      const { attributions, events, denials } = readWithEvents(await model.analyse({ text }));
      return JSON.stringify({ id, attributions, events, denials });
    }),
  );
  return { gold, predicted };
}
