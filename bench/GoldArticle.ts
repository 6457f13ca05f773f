import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { SpanList } from "../src/article/index.ts";

export interface GoldAttribution {
  readonly source: SpanList;
  readonly cue: SpanList;
  readonly content: SpanList;
}

/** An article of PolNeAR with its attributions; offsets are UTF-16 code units. */
export interface GoldArticle {
  readonly id: string;
  /** SHA-256 (hex) of the id. */
  readonly hash: string;
  /** A may be read and tuned on, B is measured only. */
  readonly half: "A" | "B";
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

const hashOf = (id: string) => createHash("sha256").update(id).digest("hex");

/** The half of an article is told by the first byte of its hash. */
export const halfOf = (id: string): "A" | "B" =>
  Number.parseInt(hashOf(id).slice(0, 2), 16) % 2 === 0 ? "A" : "B";

/** Where each code point of a text begins, and its end. */
function unitsOf(text: string): readonly number[] {
  const out = [0];
  for (const character of text) out.push(out.at(-1)! + character.length);
  return out;
}

/** PolNeAR's lines count code points. */
export function readGold(file: string): readonly GoldArticle[] {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => {
    const { id, text, attributions } = JSON.parse(line) as Omit<GoldArticle, "hash" | "half">;
    const units = unitsOf(text);
    const convert = (spans: SpanList): SpanList => spans.map(([begin, end]) => [units[begin]!, units[end]!]);
    return {
      id,
      hash: hashOf(id),
      half: halfOf(id),
      text,
      attributions: attributions.map(({ source, cue, content }) => ({
        source: convert(source),
        cue: convert(cue),
        content: convert(content),
      })),
    };
  });
}
