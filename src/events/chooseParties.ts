import { type Analysis, type ArgumentName, PUNCTUATION, type Trigger, uposOf } from "../language/index.ts";
import type { WordRange } from "./EventDraft.ts";
import { findParties } from "./phrases/findParties.ts";
import { findPhrases } from "./phrases/findPhrases.ts";
import type { Phrase } from "./phrases/Phrase.ts";

const G = (n: string, d: number) => +(process.env[n] ?? d);
const SMALL = /^(?:DET|ADP|PUNCT|PART|CCONJ)$/;
/** Prepositions that lead to whom a deed is done. */
const TOWARDS = /^(?:against|on|upon|at|to|toward|towards|with|from)$/;

/** How likely the words of a phrase are an argument: those that carry meaning, the head counted twice. */
function likelihoodOf(
  { head, begin, end }: Phrase,
  trigger: Trigger,
  { name, analysis }: { readonly name: ArgumentName; readonly analysis: Analysis },
): number {
  const of = (word: number) => trigger.arguments[name][word - trigger.begin] ?? 0;
  let sum = of(head);
  let count = 1;
  for (let word = begin; word < end; word++) {
    if (analysis.shape[word] === PUNCTUATION || SMALL.test(uposOf(analysis, word))) continue;
    sum += of(word);
    count++;
  }
  return sum / count;
}

const holds = (outer: Phrase, inner: Phrase) =>
  outer !== inner && outer.begin <= inner.begin && inner.end <= outer.end;

/** Phrases in order, without those inside another of them. */
const outermost = (list: readonly { phrase: Phrase; score: number }[]): readonly WordRange[] =>
  list
    .filter((a) => !list.some((b) => (holds(b.phrase, a.phrase) && b.score >= a.score - G("NEST", 0)) || (holds(a.phrase, b.phrase) && a.score < b.score - G("NEST", 0))))
    .map(({ phrase: { begin, end } }) => [begin, end] as const);

export function chooseParties(trigger: Trigger, analysis: Analysis): { actors: readonly WordRange[]; recipients: readonly WordRange[]; place: WordRange | null } {
  const { word } = trigger;
  const parties = findParties(analysis, word);
  const phrases = findPhrases(analysis, word).filter(({ begin, end }) => word < begin || word >= end);
  const is = (list: readonly Phrase[], phrase: Phrase) => list.some(({ head }) => head === phrase.head);
  const towards = parties.others.filter(({ by }) => TOWARDS.test(by)).map(({ phrase }) => phrase);
  const scored = phrases.map((phrase) => {
    const of = (name: ArgumentName) => likelihoodOf(phrase, trigger, { name, analysis });
    const isDoer = is(parties.doers, phrase);
    const isTarget = is(parties.targets, phrase);
    const isTowards = is(towards, phrase);
    const isFar = !isDoer && !isTarget && !isTowards;
    return {
      phrase,
      actor: of("actor") + (isDoer ? G("DOER", 0.4) : isFar ? -G("AFAR", 0.3) : -G("ANOT", 0.25)),
      recipient: of("recipient") + (isTarget ? G("TARGET", 0.3) : isTowards ? G("TOW", 0) : isDoer ? -G("RDOER", 0.2) : -G("RFAR", 0.2)),
      place: of("place"),
    };
  });
  const actors = scored.filter((s) => s.actor >= G("AT", 0.5) && s.actor >= s.recipient);
  const recipients = scored.filter((s) => s.recipient >= G("RT", 0.7) && s.recipient > s.actor && s.recipient > s.place);
  const place = scored.filter((s) => s.place >= 0.5).sort((a, b) => b.place - a.place)[0];
  return {
    actors: outermost(actors.map((s) => ({ phrase: s.phrase, score: s.actor }))),
    recipients: outermost(recipients.map((s) => ({ phrase: s.phrase, score: s.recipient }))),
    place: place ? [place.phrase.begin, place.phrase.end] : null,
  };
}
