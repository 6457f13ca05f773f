import type { Rule } from "../Hit.ts";
import { NEAR } from "../settings.ts";

/** Of several countries with one name, the one of which the most words stand near by. */
export const chooseNear: Rule = (hit, { words }) => {
  const { near } = hit.meaning;
  if (!near || hit.codes.length < 2) return hit;
  const counts = new Map<string, number>();
  const end = Math.min(words.folded.length, hit.end + NEAR);
  for (let i = Math.max(0, hit.begin - NEAR); i < end; i++) {
    const code = i >= hit.begin && i < hit.end ? undefined : near.get(words.folded[i]!);
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? { ...hit, codes: [first[0]], isDoubtful: false } : hit;
};
