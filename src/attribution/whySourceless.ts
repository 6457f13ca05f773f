import type { Span, UnknownSpeaker } from "../article/index.ts";
import {
  type Analysis,
  featureOf,
  PUNCTUATION,
  rangeAround,
  toWordRange,
  uposOf,
  type WordRange,
} from "../language/index.ts";
import type { FoundAttribution } from "./FoundAttribution.ts";
import { spellOut } from "./how/spellOut.ts";
import { LONGEST_HEADLINE } from "./settings.ts";
import { listWords, toRanges } from "./wordRanges.ts";

/** Of an attribution that names no source: what its sentence leaves out. */
export type Sourceless = Extract<UnknownSpeaker, "passive" | "impersonal" | "headline" | "missing">;

/** "It was reported", "there were calls": the grammar has a subject, and nobody is it. */
const IMPERSONAL =
  / (?:it|there|that) (?:\S+ ){0,2}(?:is|was|'s|has|had|are|were|seem(?:s|ed)|appear(?:s|ed)|turns|goes|came|emerged|remains)(?:n't)? | (?:hard|easy|difficult) to | (?:is|was|'s) (?:\S+ )?(?:clear|unclear|apparent|evident|obvious|likely|unlikely) /;
const SEEMING = / (?:seem(?:s|ed)?|appear(?:s|ed)?|looks? like) /;
const AUXILIARY =
  / (?:is|are|was|were|be|been|being|am|get|gets|got|'s|'re|'m) (?:\S+ ){0,2}\S+(?:ed|en|wn|id|ld|ght|ard|een) /;
const STOP = /[.!?…:;,]["”'’)\]]*$/;

/** The words that spans touch. */
function wordsAt(spans: readonly Span[], { words }: Analysis): readonly number[] {
  return listWords(toRanges(listWords(spans.map((span) => toWordRange(words, span)))));
}

/** Does a line stand by itself without a full stop, as headlines and captions do. */
function isHeadline([begin, end]: WordRange, { text, words, shape }: Analysis): boolean {
  const count = listWords([[begin, end]]).filter((word) => shape[word] !== PUNCTUATION).length;
  const isWhole = begin === 0 && end === words.count;
  return (
    !isWhole && count <= LONGEST_HEADLINE && !STOP.test(text.slice(words.begin[begin], words.end[end - 1]))
  );
}

/** "Was accused of", "is said to", "asked about": a participle, and no "have" that makes it active. */
function isPassive(cue: readonly number[], analysis: Analysis): boolean {
  const isParticiple = (word: number) =>
    uposOf(analysis, word) === "VERB" && featureOf(analysis, word, "Voice") === "Pass";
  return (
    cue.some(isParticiple) ||
    AUXILIARY.test(
      spellOut(
        cue.map((word) => [word, word + 1]),
        analysis,
      ),
    )
  );
}

/**
 * Why an attribution names no source: "impersonal" ("it was reported"), "passive" ("was accused of"), "headline" (a line
 * without a full stop), else "missing".
 */
export function whySourceless({ cue }: Pick<FoundAttribution, "cue">, analysis: Analysis): Sourceless {
  const words = wordsAt(cue, analysis);
  const [first] = words;
  if (first === undefined) return "missing";
  const [begin] = rangeAround(analysis.sentences, first, analysis.words);
  const around = spellOut(
    [[Math.max(begin, first - 2), first], ...words.map((word): WordRange => [word, word + 1])],
    analysis,
  );
  const spelled = spellOut(
    words.map((word) => [word, word + 1]),
    analysis,
  );
  if (IMPERSONAL.test(around) || SEEMING.test(spelled)) return "impersonal";
  if (isPassive(words, analysis)) return "passive";
  return isHeadline(rangeAround(analysis.paragraphs, first, analysis.words), analysis)
    ? "headline"
    : "missing";
}
