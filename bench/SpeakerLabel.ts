import { readFileSync } from "node:fs";
import type { Attribution } from "../src/article/index.ts";

/** Who the source of a gold attribution is, told by hand. */
export interface SpeakerLabel {
  readonly doc: string;
  /** The attribution's place in its article. */
  readonly i: number;
  /** The fullest name in the article, several between semicolons; null where nobody can be told. */
  readonly speaker: string | null;
  readonly kind: string;
  readonly how: string;
  readonly confidence: "sure" | "unsure";
}

/** The labels of a file that are sure and name somebody. */
export function readLabels(file: string): readonly SpeakerLabel[] {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines
    .map((line) => JSON.parse(line) as SpeakerLabel)
    .filter(({ speaker, confidence }) => speaker !== null && confidence === "sure");
}

const SMALL = new Set("the a an of mr mrs ms dr sen gov rep president senator jr sr".split(" "));

function nameWords(name: string): readonly string[] {
  const folded = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘]/g, "'")
    .replace(/'s\b/g, "")
    .toLowerCase();
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 1 && !SMALL.has(word));
}

function isLike(one: readonly string[], other: readonly string[]): boolean {
  const shared = one.filter((word) => other.includes(word)).length;
  return shared / new Set([...one, ...other]).size >= 0.5;
}

/** Is a label for somebody who has a name. */
export const isNamed = ({ kind }: SpeakerLabel) => kind === "person" || kind === "organisation";

/**
 * Is a speaker the one of a label, as score-speakers.mjs has it: all words of a person's name, half of a body's; one
 * who is left unnamed must not be named.
 */
export function isRightSpeaker(label: SpeakerLabel, { speaker }: Pick<Attribution, "speaker">): boolean {
  if (label.kind === "unnamed") return speaker?.kind !== "person";
  if (!isNamed(label)) return true;
  const told = nameWords(speaker?.name ?? "");
  return label.speaker!.split(";").every((name) => {
    const words = nameWords(name);
    if (label.kind === "person") return words.length > 0 && words.every((word) => told.includes(word));
    return told.length > 0 && isLike(words, told);
  });
}
