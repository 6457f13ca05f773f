import type { Denial } from "../../article/index.ts";
import { matchDenial } from "./matchDenial.ts";
import { readDenial } from "./readDenial.ts";
import type { Scene } from "./Scene.ts";

const round = (n: number) => Math.round(n * 1000) / 1000;

/**
 * What each denying statement of an article denies: a statement or an event before it or beside it, whose parties fit;
 * `of` is null where the article tells none. Words must say that it is a denial.
 */
export function findDenials(scene: Scene): readonly Denial[] {
  return scene.sayings.flatMap((saying) => {
    const denial = readDenial(saying, scene.analysis);
    if (!denial) return [];
    const match = matchDenial(denial, scene);
    if (!match && !denial.isNamed) return [];
    const confidence = round(saying.attribution.confidence * (match?.confidence ?? 0.5));
    return [{ of: match?.of ?? null, by: saying.attribution.id, evidence: denial.evidence, confidence }];
  });
}
