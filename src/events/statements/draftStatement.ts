import type { Attribution } from "../../article/index.ts";
import { uposOf, type WordRange } from "../../language/index.ts";
import type { EventDraft } from "../EventDraft.ts";
import type { EventText } from "../EventText.ts";
import { isSomeone } from "../phrases/isSomeone.ts";
import { NEUTRAL_CUE, SURE_OF_STANCE } from "../settings.ts";
import { toRanges } from "../spans.ts";
import { namesAct } from "../tables/speechActs.ts";
import type { Kind } from "../types/TypeRule.ts";
import { lemmaAt } from "../wordAt.ts";

/** The word of a cue that names what is done by saying it; null for "said" and the like. */
function actIn(analysis: EventText, cue: readonly WordRange[]): number | null {
  for (const [begin, end] of cue) {
    for (let word = begin; word < end; word++) if (namesAct(lemmaAt(analysis, word))) return word;
  }
  return null;
}

/** Whom the words behind "accused" or "urged" begin with: Oslo of spying, the council to resign. */
function firstSomeone(analysis: EventText, content: readonly WordRange[]): readonly WordRange[] {
  const [first] = content;
  if (!first) return [];
  const phrase = analysis.phrasesOf(first[0]).find(({ begin }) => begin === first[0]);
  if (!phrase) return [];
  const range: WordRange = [phrase.begin, Math.min(phrase.end, first[1])];
  return isSomeone(analysis, range) ? [range] : [];
}

/** A statement as the event that it is, where no word of it was taken for a trigger. */
export function draftStatement(
  attribution: Attribution,
  { analysis, kind }: { readonly analysis: EventText; readonly kind: Kind },
): EventDraft | null {
  const cue = toRanges(attribution.cue, analysis);
  const [first] = cue;
  if (!first) return null;
  const act = actIn(analysis, cue);
  const verb = cue
    .flatMap(([b, e]) => Array.from({ length: e - b }, (_, i) => b + i))
    .findLast((word) => uposOf(analysis, word) === "VERB");
  const told = toRanges(
    attribution.addressees.flatMap(({ span }) => span),
    analysis,
  );
  const named = act === null ? [] : firstSomeone(analysis, toRanges(attribution.content, analysis));
  const stance = attribution.stanceConfidence ?? SURE_OF_STANCE;
  return {
    word: act ?? verb ?? first[0],
    trigger: cue,
    actors: toRanges(attribution.source, analysis),
    recipients: kind.type === "ACCUSE" || told.length === 0 ? named : told,
    place: null,
    type: kind.type,
    mode: kind.mode,
    status: attribution.negated ? "negated" : "happened",
    deed: null,
    statement: attribution.id,
    confidence: attribution.confidence * stance * (act === null ? NEUTRAL_CUE : 1),
  };
}
