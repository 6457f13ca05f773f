import type { DescribedHead } from "./describeHeads.ts";

/** How the words of two heads agree. */
export const MATCHES = [
  "none",
  "same head",
  "same name",
  "same last name",
  "part of the name",
  "initials",
  "same pronoun",
];
const LAST_PRONOUN = 10;

const initialsOf = (run: readonly string[]) => run.map((word) => [...word][0]).join("");
const withoutDots = (word: string) => word.replaceAll(".", "");

function isInitials(short: readonly string[], long: readonly string[]): boolean {
  return short.length === 1 && long.length > 1 && withoutDots(short[0]!) === initialsOf(long);
}

/** An index in `MATCHES`. */
export function matchHeads(a: DescribedHead, b: DescribedHead): number {
  if (a.kind <= LAST_PRONOUN || b.kind <= LAST_PRONOUN) return a.word === b.word ? 6 : 0;
  if (a.run.length > 0 && b.run.length > 0) {
    const [lastOfA, lastOfB] = [a.run.at(-1)!, b.run.at(-1)!];
    if (a.run.length === b.run.length && a.run.every((word, i) => word === b.run[i])) return 2;
    if (lastOfA === lastOfB) return 3;
    if (b.run.includes(lastOfA) || a.run.includes(lastOfB)) return 4;
    if (isInitials(a.run, b.run) || isInitials(b.run, a.run)) return 5;
  }
  return a.word === b.word ? 1 : 0;
}

/** What two heads must share to agree in any way: only those that share one need a look. */
export function matchKeys({ word, run }: DescribedHead): ReadonlySet<string> {
  const keys = new Set([word, ...run]);
  if (run.length > 1) keys.add(initialsOf(run));
  if (run.length === 1) keys.add(withoutDots(run[0]!));
  return keys;
}
