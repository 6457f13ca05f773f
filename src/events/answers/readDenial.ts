import type { SpanList } from "../../article/index.ts";
import type { Analysis } from "../../language/index.ts";
import type { WordRange } from "../EventDraft.ts";
import { DENIES_FROM } from "../settings.ts";
import { toSpans } from "../spans.ts";
import { wordAt, wordsAt } from "../wordAt.ts";
import type { Saying } from "./Scene.ts";

/** A statement that denies, and the words that say so. */
export interface DenialSaying {
  readonly saying: Saying;
  readonly evidence: SpanList;
  /** Does its cue itself say that it denies. */
  readonly isNamed: boolean;
}

const DENIES = /^(?:den(?:y|ies|ied|ying|ials?)|refut(?:es?|ed|ing)|rebut(?:s|ted)?|disavow(?:s|ed)?|contradict(?:s|ed|ing)?|repudiat(?:es?|ed))$/;
const REJECTS = /^(?:reject(?:s|ed|ing)?|rejection|dismiss(?:es|ed|ing)?|dismissal|disput(?:es?|ed|ing)|brush(?:es|ed)|wav(?:es|ed)|laugh(?:s|ed)|rubbish(?:es|ed)|scoff(?:s|ed)?|ridicul(?:es|ed))$/;
const CLAIM =
  /\b(?:accusations?|allegations?|charges?|claims?|reports?|suggestions?|assertions?|accounts?|idea|talk|rumou?rs?|notion|version|findings?|criticisms?|complaints?|story|stories|as (?:“|"|')?(?:\w+ ){0,3}(?:false|untrue|baseless|nonsense|lies?|lie|fiction|slander|tales?|fantasy|absurd|groundless|unfounded|fabricated)|it|this|that|them|these|which)\b/;
/** Words that call a claim untrue. */
const UNTRUE =
  /^(?:false|untrue|lie|lies|fabricated|fabrication|fabrications|baseless|groundless|unfounded|concocted|invented|invention|fiction|nonsense|absurd|slander|slanderous|libel|fantasy|hoax|cartoon|tale|tales|myth|farce|rubbish)$/;
const NOT = /^(?:no|not|never|nothing|nobody|none|n['’]t|neither|nor|nobody)$/;

function findWord(analysis: Analysis, ranges: readonly WordRange[], wanted: RegExp): number | null {
  for (const [begin, end] of ranges) {
    for (let word = begin; word < end; word++) if (wanted.test(wordAt(analysis, word))) return word;
  }
  return null;
}

const spanOf = (analysis: Analysis, word: number) => toSpans([[word, word + 1]], analysis);

/** The denying word of a cue: "denied", or "rejected" where what it rejects is a claim. */
function findNamed(analysis: Analysis, { cue, content }: Saying): number | null {
  const denies = findWord(analysis, cue, DENIES);
  if (denies !== null) return denies;
  const rejects = findWord(analysis, cue, REJECTS);
  if (rejects === null) return null;
  const [, end] = cue.at(-1)!;
  const words = `${wordsAt(analysis, end, end + 8)} ${content.map(([b, e]) => wordsAt(analysis, b, Math.min(e, b + 10))).join(" ")}`;
  return CLAIM.test(words) ? rejects : null;
}

/** Says that a claim is untrue: "the allegation is a cartoon", "these charges are concocted". */
const CLAIM_ITSELF = /^(?:accusations?|allegations?|charges?|claims?|reports?|rumou?rs?)$/;

/** The words of a content that deny: a word for untruth, else a no. */
function findNo(analysis: Analysis, { content, cue }: Saying): { readonly word: number; readonly isOfClaim: boolean } | null {
  const untrue = findWord(analysis, content, UNTRUE);
  const claim = findWord(analysis, [...content, ...cue], CLAIM_ITSELF);
  if (untrue !== null) return { word: untrue, isOfClaim: claim !== null };
  const no = findWord(analysis, content, NOT);
  return no === null ? null : { word: no, isOfClaim: false };
}

/**
 * Is a statement a denial, and which words say so: its cue ("denied", "rejected the charge"), or, where the stance may be
 * to deny, a no in what is said ("no employee had anything to do with it") or a word for untruth. Null where no word
 * says so, or the denial itself is negated.
 */
export function readDenial(saying: Saying, analysis: Analysis): DenialSaying | null {
  const { attribution, anchor } = saying;
  if (attribution.negated) return null;
  const named = findNamed(analysis, saying);
  if (named !== null) return { saying, evidence: spanOf(analysis, named), isNamed: true };
  const no = findNo(analysis, saying);
  if (!no) return null;
  const own = anchor === null ? 0 : analysis.anchors[anchor]!.stance.deny;
  const given = attribution.stance === "deny" ? (attribution.stanceConfidence ?? 1) : 0;
  if (!no.isOfClaim && Math.max(own, given) < DENIES_FROM) return null;
  return { saying, evidence: spanOf(analysis, no.word), isNamed: false };
}
