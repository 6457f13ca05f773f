import type { SpanList } from "../article/index.ts";
import { type Analysis, openRanges, type WordRange } from "../language/index.ts";
import type { Draft } from "./Draft.ts";
import { draftAttribution } from "./draftAttribution.ts";
import type { FoundAttribution } from "./FoundAttribution.ts";
import { findParent } from "./findParent.ts";
import { tellHow } from "./how/index.ts";
import { rules } from "./rules/index.ts";
import { tellManner } from "./tellManner.ts";

function toSpans(ranges: readonly WordRange[], { words }: Analysis): SpanList {
  return ranges.map(([begin, end]) => [words.begin[begin]!, words.end[end - 1]!] as const);
}

const wordsAt = ([begin, end]: WordRange, { text, words }: Analysis) =>
  text.slice(words.begin[begin], words.end[end - 1]).replace(/\s+/g, " ");

function toAttribution(draft: Draft, analysis: Analysis): Omit<FoundAttribution, "id" | "within"> {
  const { type, stance, stanceConfidence, hedged, negated, addressed, occasion } = tellHow(draft, analysis);
  return {
    source: toSpans(draft.source, analysis),
    cue: toSpans(draft.cue, analysis),
    content: toSpans(draft.content, analysis),
    manner: tellManner(draft.content, analysis),
    type,
    speaker: null,
    unknownSpeaker: null,
    candidates: [],
    addressees: [],
    addressed: addressed.map((ranges) => toSpans(ranges, analysis)),
    occasion: occasion && wordsAt(occasion, analysis),
    when: null,
    where: null,
    stance,
    stanceConfidence,
    about: [],
    hedged,
    negated,
    confidence: Math.round(draft.confidence * 1000) / 1000,
  };
}

/** Scores → who said what: the model's reading of each anchor, then the rules in their order. */
export function findAttributions(analysis: Analysis): readonly FoundAttribution[] {
  const drafts = analysis.anchors.map((anchor) => draftAttribution(anchor, analysis));
  const ruled = rules.reduce<readonly Draft[]>((held, rule) => rule(held, analysis), drafts);
  const contents = openRanges<Draft>();
  for (const draft of ruled) contents.add(draft, draft.content);
  const ids = new Map(ruled.map((draft, i) => [draft, `a${i + 1}`]));
  return ruled.map((draft, i) => {
    const parent = findParent(draft, contents);
    return {
      id: `a${i + 1}`,
      ...toAttribution(draft, analysis),
      within: parent && ids.get(parent)!,
    };
  });
}
