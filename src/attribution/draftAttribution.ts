import { type Analysis, type Anchor, ROLES, sentenceOf, type WordRange } from "../language/index.ts";
import { calibrate } from "./calibrate.ts";
import type { Draft } from "./Draft.ts";
import { decodeRoles } from "./decodeRoles.ts";
import { SPAN_STEPS } from "./settings.ts";

const [SOURCE, CUE, CONTENT] = [ROLES.indexOf("source"), ROLES.indexOf("cue"), ROLES.indexOf("content")];

function rangesOf(path: Uint8Array, role: number, offset: number): readonly WordRange[] {
  const out: WordRange[] = [];
  for (let i = 0; i < path.length; i++) {
    if (path[i] !== role) continue;
    const begin = i;
    while (i < path.length && path[i] === role) i++;
    out.push([begin + offset, i + offset]);
  }
  return out;
}

function meanProbability(path: Uint8Array, scores: Float32Array): number {
  let sum = 0;
  let count = 0;
  path.forEach((role, i) => {
    if (role === 0) return;
    sum += scores[i * 4 + role]!;
    count++;
  });
  return count === 0 ? 0 : Math.exp(sum / count);
}

/** The longest range of the anchor's own sentence; of another where that has none. */
function chooseSource(
  ranges: readonly WordRange[],
  { word }: Anchor,
  analysis: Analysis,
): readonly WordRange[] {
  if (ranges.length < 2) return ranges;
  const [begin, end] = sentenceOf(analysis, word);
  const own = ranges.filter((range) => range[0] >= begin && range[0] < end);
  const [first, ...rest] = own.length > 0 ? own : ranges;
  return [rest.reduce((held, range) => (held[1] - held[0] >= range[1] - range[0] ? held : range), first!)];
}

/** The model's own reading of one anchor, before any rule. */
export function draftAttribution(anchor: Anchor, analysis: Analysis): Draft {
  const path = decodeRoles(anchor.roles);
  const cue = rangesOf(path, CUE, anchor.begin);
  const content = rangesOf(path, CONTENT, anchor.begin);
  return {
    anchor: anchor.word,
    scores: anchor,
    probability: anchor.probability,
    confidence: calibrate(anchor.probability * meanProbability(path, anchor.roles), SPAN_STEPS),
    source: chooseSource(rangesOf(path, SOURCE, anchor.begin), anchor, analysis),
    cue: cue.length > 0 ? cue : [[anchor.word, anchor.word + 1]],
    content,
  };
}
