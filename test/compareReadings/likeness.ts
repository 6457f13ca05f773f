import { plainWords } from "./plainWords.ts";

/** The share of words that two texts have in common (Jaccard), each word as often as it comes. */
export function likeness(one: string, other: string): number {
  const rest = [...plainWords(other)];
  const all = plainWords(one).length + rest.length;
  let shared = 0;
  for (const word of plainWords(one)) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return all === 0 ? 1 : shared / (all - shared);
}
