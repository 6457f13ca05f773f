import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tokenize } from "../../src/language/index.ts";
import { type Days, findTimes, type TimeExpression } from "../../src/time/index.ts";

/** One line of a fixture: an expression in its text and what it means. */
export interface Expected extends Days {
  readonly text: string;
  readonly published: string | null;
  readonly words: string;
  readonly precision: string;
  readonly evidence: string;
  readonly reason?: string;
  readonly hours?: readonly [string, string];
  readonly readings?: readonly (readonly [string, string])[];
}

export const readLines = <T>(name: string): readonly T[] =>
  readFileSync(join(import.meta.dirname, name), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);

export const find = (text: string, published: string | null): readonly TimeExpression[] =>
  findTimes({ text, ...tokenize(text) }, { published });

/** The expression found at the words, whatever its exact ends. */
export function findAt({ text, published, words }: Expected): TimeExpression | null {
  const begin = text.indexOf(words);
  const overlap = ({ span: [from, to] }: TimeExpression) =>
    Math.min(to, begin + words.length) - Math.max(from, begin);
  const hits = find(text, published).filter((one) => overlap(one) > 0);
  return hits.toSorted((a, b) => overlap(b) - overlap(a))[0] ?? null;
}

/** Right are both ends, exactly, and the hour where there is one; unresolved only with the same reason. */
export function isRight(expected: Expected, found: TimeExpression | null): boolean {
  if (!found || found.from !== expected.from || found.to !== expected.to) return false;
  return found.reason === (expected.reason ?? null) && (!expected.hours || found.hour === expected.hours[0]);
}
