import type { SpanList } from "../../article/index.ts";
import { type Analysis, countWords, type WordRange } from "../../language/index.ts";
import { DENIES_FROM, FLAT_FROM, SHORT_DENIAL, TRUSTED_FROM } from "../settings.ts";
import { toSpans } from "../spans.ts";
import { wordAt, wordsAt } from "../wordAt.ts";
import type { Saying } from "./Scene.ts";

/** A statement that denies, and the words that say so. */
export interface DenialSaying {
  readonly saying: Saying;
  readonly evidence: SpanList;
  /** Does its cue itself say that it denies. */
  readonly isNamed: boolean;
  /** Does it call the claim untrue, without telling it. */
  readonly isUntrue: boolean;
  /** Is its no as strong as to deny by itself. */
  readonly isFlat: boolean;
  /** Is its stance, or its cue, sure to deny. */
  readonly isTrusted: boolean;
}

/** A no to what may or ought to be is none to what was done. */
const OUGHT = /^(?:can|could|will|would|should|must|may|might|shall)$/;

/** A flat no to having done something: "no ship of ours", "had no part in it", "we never paid". */
const FLAT =
  /^(?:(?:that|and|but|it|he|she|they|there|we|i|our|the|had|has|was|were|is|are|said|“|"|') ){0,4}(?:no|not one|not a single|nobody|none|neither|never|nothing)\b|\b(?:no connection|(?:nothing|anything) to do with|not involved|no (?:part|role|hand|knowledge)|had never|has never|have never|did not|never been|was never|were never)\b/;

const DENIES =
  /^(?:den(?:y|ies|ied|ying|ials?)|refut(?:es?|ed|ing)|rebut(?:s|ted)?|disavow(?:s|ed)?|contradict(?:s|ed|ing)?|repudiat(?:es?|ed))$/;
const REJECTS =
  /^(?:reject(?:s|ed|ing)?|rejection|dismiss(?:es|ed|ing)?|dismissal|disput(?:es?|ed|ing)|brush(?:es|ed)|wav(?:es|ed)|laugh(?:s|ed)|rubbish(?:es|ed)|scoff(?:s|ed)?|ridicul(?:es|ed))$/;
const CLAIM =
  /\b(?:accusations?|allegations?|charges?|claims?|reports?|suggestions?|assertions?|accounts?|idea|talk|rumou?rs?|notion|version|findings?|criticisms?|complaints?|story|stories|as (?:“|"|')?(?:\w+ ){0,3}(?:false|untrue|baseless|nonsense|lies?|lie|fiction|slander|tales?|fantasy|absurd|groundless|unfounded|fabricated)|it|this|that|them|these|which)\b/;
/** Words that call a claim untrue. */
const UNTRUE =
  /^(?:false|untrue|lie|lies|lying|fabricat\w+|baseless|groundless|unfounded|unsubstantiated|concocted|invented|inventions?|fiction|nonsense|nonsensical|absurd|absurdity|ridiculous|preposterous|ludicrous|slander\w*|libel\w*|fantas\w+|hoax|cartoon|tales?|fables?|myths?|smears?|bogus|fake|insinuations?|figment|propaganda|provocation|rubbish|hearsay|fanciful|imaginary)$/;
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

/** Says that a claim is untrue: "the allegation is nonsense", "these charges are invented". */
const CLAIM_ITSELF = /^(?:accusations?|allegations?|charges?|claims?|reports?|rumou?rs?)$/;

interface No {
  readonly word: number;
  readonly isOfClaim: boolean;
  readonly isUntrue: boolean;
}

/** The words of a content that deny: a word for untruth, else a no. */
function findNo(analysis: Analysis, { content, cue }: Saying): No | null {
  const untrue = findWord(analysis, content, UNTRUE);
  const claim = findWord(analysis, [...content, ...cue], CLAIM_ITSELF);
  const isShort = countWords(content) <= SHORT_DENIAL;
  if (untrue !== null) return { word: untrue, isOfClaim: claim !== null || isShort, isUntrue: true };
  const no = findWord(analysis, content, NOT);
  const isOught = no !== null && [-2, -1, 1, 2].some((step) => OUGHT.test(wordAt(analysis, no + step)));
  return no === null || isOught ? null : { word: no, isOfClaim: false, isUntrue: false };
}

/**
 * Is a statement a denial, and which words say so: its cue ("denied", "rejected the charge"), or, where the stance may be
 * to deny, a no in what is said ("no ship of ours was there") or a word for untruth. Null where no word
 * says so, or the denial itself is negated.
 */
export function readDenial(saying: Saying, analysis: Analysis): DenialSaying | null {
  const { attribution, anchor, cue, content } = saying;
  // Who neither confirms nor denies does neither.
  if (attribution.negated || findWord(analysis, cue, /^confirm/) !== null) return null;
  const named = findNamed(analysis, saying);
  if (named !== null)
    return {
      saying,
      evidence: spanOf(analysis, named),
      isNamed: true,
      isUntrue: false,
      isFlat: false,
      isTrusted: true,
    };
  const no = findNo(analysis, saying);
  const isTrusted = attribution.stance === "deny" && (attribution.stanceConfidence ?? 0) >= TRUSTED_FROM;
  const none = { saying, isNamed: false, isUntrue: false, isFlat: false, isTrusted };
  if (!no) return isTrusted ? { ...none, evidence: attribution.content } : null;
  const own = anchor === null ? 0 : analysis.anchors[anchor]!.stance.deny;
  const given = attribution.stance === "deny" ? (attribution.stanceConfidence ?? 1) : 0;
  const isFlat = FLAT.test(
    content
      .map(([begin, end]) => wordsAt(analysis, begin, end))
      .join(" ")
      .replaceAll("n ’t", "n't"),
  );
  if (!no.isOfClaim && Math.max(own, given) < (isFlat ? FLAT_FROM : DENIES_FROM)) return null;
  return {
    ...none,
    evidence: spanOf(analysis, no.word),
    isUntrue: no.isUntrue && no.isOfClaim,
    isFlat,
  };
}
