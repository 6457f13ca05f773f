import { type Anchor, ROLES } from "../language/index.ts";
import { calibrate } from "./calibrate.ts";
import type { Draft, WordRange } from "./Draft.ts";
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

const longest = (ranges: readonly WordRange[]) =>
  ranges.reduce<readonly WordRange[]>((held, range) => {
    const [kept] = held;
    return kept && kept[1] - kept[0] >= range[1] - range[0] ? held : [range];
  }, []);

/** The model's own reading of one anchor, before any rule. */
export function draftAttribution(anchor: Anchor): Draft {
  const path = decodeRoles(anchor.roles);
  const cue = rangesOf(path, CUE, anchor.begin);
  const content = rangesOf(path, CONTENT, anchor.begin);
  return {
    anchor: anchor.word,
    scores: anchor,
    probability: anchor.probability,
    confidence: calibrate(anchor.probability * meanProbability(path, anchor.roles), SPAN_STEPS),
    source: longest(rangesOf(path, SOURCE, anchor.begin)),
    cue: cue.length > 0 ? cue : [[anchor.word, anchor.word + 1]],
    content,
  };
}
