import type { Analysis } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";

const LEADS = /^(?:in|at|from|near|outside)$/i;
const GOES_ON = /^(?:who|whose|which|where|and|or|,)$/i;
const NAME = /^\p{Lu}/u;
/** Words of the longest name of a place that is left out. By judgement. */
const LONGEST = 4;

/** "In Lorn, a spokesman said": the place where he said it is none of his words, and he is not Lorn. */
export function dropLeadingPlace(drafts: readonly Draft[], { text, words }: Analysis): readonly Draft[] {
  const word = (w: number) => text.slice(words.begin[w] ?? 0, words.end[w] ?? 0);
  return drafts.map((draft) => {
    const [first, ...rest] = draft.source;
    if (!first || first[0] === 0 || !LEADS.test(word(first[0] - 1))) return draft;
    let [at, end] = first;
    while (at < end && at - first[0] < LONGEST && NAME.test(word(at))) at++;
    const isPlace = at > first[0] && at + 1 < end && word(at) === "," && !GOES_ON.test(word(at + 1));
    return isPlace ? { ...draft, source: [[at + 1, end], ...rest] } : draft;
  });
}
