import { NAME_KINDS, type Name } from "./Analysis.ts";
import { findBest } from "./findBest.ts";

/** Tags of names: outside, then of each kind its first word and its others. */
const TAGS = 1 + 2 * NAME_KINDS.length;
const isInner = (tag: number) => tag > 0 && tag % 2 === 0;
/** May the second tag follow the first: the others of a name follow a word of its kind only. */
const mayFollow = (before: number, tag: number) => !isInner(tag) || before === tag || before === tag - 1;

/** The likeliest tags of a row of words in which every name has a first word (Viterbi). */
function bestTags(scores: Float32Array): Uint8Array {
  const count = scores.length / TAGS;
  const back = new Uint8Array(scores.length);
  let total = Float64Array.from({ length: TAGS }, (_, tag) =>
    isInner(tag) ? Number.NEGATIVE_INFINITY : scores[tag]!,
  );
  for (let w = 1; w < count; w++) {
    const before = total;
    const top = findBest(before, { begin: 0, count: TAGS });
    total = before.map((_, tag) => {
      let from = top;
      if (!mayFollow(top, tag)) from = before[tag]! > before[tag - 1]! ? tag : tag - 1;
      back[w * TAGS + tag] = from;
      return before[from]! + scores[w * TAGS + tag]!;
    });
  }
  const path = new Uint8Array(count);
  let tag = count > 0 ? findBest(total, { begin: 0, count: TAGS }) : 0;
  for (let w = count - 1; w >= 0; w--) {
    path[w] = tag;
    tag = back[w * TAGS + tag]!;
  }
  return path;
}

/** The names in a sentence whose first word is `begin`, from the logarithms of their tags' probabilities. */
export function readNames(scores: Float32Array, begin: number): readonly Name[] {
  const tags = bestTags(scores);
  const out: Name[] = [];
  for (let w = 0; w < tags.length; w++) {
    const tag = tags[w]!;
    if (tag === 0) continue;
    let end = w + 1;
    while (end < tags.length && isInner(tags[end]!)) end++;
    let sum = 0;
    for (let k = w; k < end; k++) sum += scores[k * TAGS + tags[k]!]!;
    const probability = Math.exp(sum / (end - w));
    out.push({ begin: begin + w, end: begin + end, kind: NAME_KINDS[(tag - 1) >> 1]!, probability });
    w = end - 1;
  }
  return out;
}
