import { indexAround } from "../../language/index.ts";
import { DENIAL_WEIGHTS as WEIGHTS } from "../settings.ts";
import { isKnown, isSameSide, type Side } from "../sides/Side.ts";
import { holdWord } from "../spans.ts";
import { wordAt } from "../wordAt.ts";
import { linkScore } from "./linkScore.ts";
import type { DenialSaying } from "./readDenial.ts";
import type { Doing, Saying, Scene } from "./Scene.ts";
import { shareWords } from "./shareWords.ts";
import type { Way } from "./wayOfDenial.ts";

/** A denial, how it gives what it denies, and the article. */
export interface Setting {
  readonly denial: DenialSaying;
  readonly way: Way;
  readonly scene: Scene;
}

/** Cues that name an accusation, and those of any claim. */
const NAMES_ACCUSATION = /^(?:accus\w+|alleg\w+|blam\w+|charg(?:e[ds]?|ing)|claim\w*)$/;
const NAMES_CLAIM =
  /^(?:accus\w+|alleg\w+|blam\w+|charges?|claim\w*|report\w*|suggest\w*|rumou?rs?|assert\w*)$/;

/** Who is accused must be who denies, or nobody known; who accuses must be another. */
function weighParties({ denial: { saying }, way }: Setting, accuser: Side | null, accused: Side): number {
  const { side } = saying;
  if (!isKnown(side)) return 0;
  const isOwn = accuser !== null && isKnown(accuser) && isSameSide(accuser, side);
  // "He denied it" is said for others as well: a general for his army.
  const misfit = way === "points" ? 0 : WEIGHTS.misfits;
  const fit = isSameSide(accused, side) ? WEIGHTS.fits : misfit;
  return (isKnown(accused) ? fit : 0) + (isOwn ? WEIGHTS.own : 0);
}

/** Earlier is likelier than later, near than far; a word that points back points to what stands before. */
function weighPlace({ denial, way, scene }: Setting, word: number): number {
  const [at] = denial.saying.cue[0]!;
  const { sentences } = scene.analysis;
  const apart = Math.abs(indexAround(sentences, word) - indexAround(sentences, at));
  const points = way === "points" && word < at ? WEIGHTS.points + (apart === 0 ? WEIGHTS.beside : 0) : 0;
  const near = word < at && apart <= 1 ? WEIGHTS.near : 0;
  return near + points + WEIGHTS.apart * apart + (word > at ? WEIGHTS.after : 0);
}

function hasCue(cue: Saying["cue"], wanted: RegExp, { analysis }: Scene): boolean {
  return cue.some(([begin, end]) =>
    Array.from({ length: end - begin }, (_, i) => wordAt(analysis, begin + i)).some((word) =>
      wanted.test(word),
    ),
  );
}

function weighAct({ cue, attribution }: Saying, scene: Scene): number {
  const { stance } = attribution;
  if (hasCue(cue, NAMES_ACCUSATION, scene)) return WEIGHTS.named;
  if (stance === "accuse" || stance === "blame") return WEIGHTS.accusing;
  return stance === "state" || stance === null ? 0 : WEIGHTS.other;
}

/** How likely a statement is what a denial denies; 0 where it cannot be. */
export function weighSaying(other: Saying, setting: Setting): number {
  const { denial, way, scene } = setting;
  const { saying } = denial;
  const [word] = other.cue[0]!;
  const isInside = holdWord(saying.content, word);
  if (isInside && !hasCue(other.cue, NAMES_CLAIM, scene)) return 0;
  const ends = [saying, other].map(({ anchor }) => ({ anchor, deed: null }));
  const link = linkScore(ends[0]!, ends[1]!, { links: scene.links, name: "denial" });
  const words = way === "points" ? 0 : shareWords(saying.stems, other.stems);
  const cited = way === "cites" ? WEIGHTS.uncited : 0;
  return (
    weighAct(other, scene) +
    weighParties(setting, other.side, other.about) +
    WEIGHTS.link * link +
    WEIGHTS.words * words +
    (isInside ? WEIGHTS.inside : cited + weighPlace(setting, word))
  );
}

/** The same for an event: an accusation, or the deed of which a claim in the denial's own content tells. */
export function weighDoing({ draft, actor, recipient }: Doing, setting: Setting): number {
  const { denial, way, scene } = setting;
  const { saying } = denial;
  const isAccusation = draft.type === "ACCUSE" && draft.mode !== "investigate";
  const isInside = holdWord(saying.content, draft.word);
  if (isInside && way !== "cites") return 0;
  const own = { anchor: saying.anchor, deed: null };
  const link = linkScore(own, { anchor: null, deed: draft.deed }, { links: scene.links, name: "denial" });
  const cited = way === "cites" ? WEIGHTS.uncited : 0;
  return (
    (isAccusation ? WEIGHTS.accusing : WEIGHTS.deed) +
    (isAccusation ? weighParties(setting, actor, recipient) : weighParties(setting, null, actor)) +
    WEIGHTS.link * link +
    (isInside ? WEIGHTS.cited : cited + weighPlace(setting, draft.word))
  );
}
