import type { Denial } from "../../article/index.ts";
import { UNMATCHED } from "../settings.ts";
import { matchDenial } from "./matchDenial.ts";
import { readDenial } from "./readDenial.ts";
import type { Scene } from "./Scene.ts";

const round = (n: number) => Math.round(n * 1000) / 1000;

/**
 * What each denying statement of an article denies: a statement or an event before it or beside it, whose parties fit.
 * Words must say that it is a denial. `of` is null where the article does not tell what is denied; such a denial is kept
 * only where its cue says "denied" or the like.
 */
export function findDenials(scene: Scene): readonly Denial[] {
  return scene.sayings.flatMap((saying) => {
    const denial = readDenial(saying, scene.analysis);
    const match = denial && matchDenial(denial, scene);
    if (!denial || (!match && !denial.isNamed)) return [];
    const confidence = round(saying.attribution.confidence * (match?.confidence ?? UNMATCHED));
    return [{ of: match?.of ?? null, by: saying.attribution.id, evidence: denial.evidence, confidence }];
  });
}
