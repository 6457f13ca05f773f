import { type ArgumentName, PUNCTUATION, type Trigger, uposOf, type WordRange } from "../language/index.ts";
import type { EventDraft } from "./EventDraft.ts";
import type { EventText } from "./EventText.ts";
import { findParties, type Parties } from "./phrases/findParties.ts";
import type { Phrase } from "./phrases/Phrase.ts";
import { ACTOR_FROM, ACTOR_WEIGHTS, PLACE_FROM, RECIPIENT_FROM, RECIPIENT_WEIGHTS } from "./settings.ts";

const SMALL = /^(?:DET|ADP|PUNCT|PART|CCONJ)$/;
/** Prepositions that lead to whom a deed is done. */
const TOWARDS = /^(?:against|on|upon|at|to|toward|towards|with|from)$/;

/** How likely the words of a phrase are an argument: those that carry meaning, the head counted twice. */
function likelihoodOf(
  { head, begin, end }: Phrase,
  trigger: Trigger,
  { name, analysis }: { readonly name: ArgumentName; readonly analysis: EventText },
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

/** Where a phrase stands towards the deed. */
function standingOf({ head }: Phrase, { doers, targets, others }: Parties) {
  const is = (phrase: Phrase) => phrase.head === head;
  if (doers.some(is)) return "doer";
  if (targets.some(is)) return "target";
  return others.some(({ by, phrase }) => TOWARDS.test(by) && is(phrase)) ? "towards" : "far";
}

const holds = (outer: Phrase, inner: Phrase) =>
  outer !== inner && outer.begin <= inner.begin && inner.end <= outer.end;

/** Phrases in order, without those inside another of them. */
const outermost = (phrases: readonly Phrase[]): readonly WordRange[] =>
  phrases
    .filter((phrase) => !phrases.some((other) => holds(other, phrase)))
    .map(({ begin, end }) => [begin, end] as const);

/**
 * Who acts, to whom, and where: the phrases of the trigger's sentence by the model's probabilities of their words, with
 * what the grammar says of them.
 */
export function chooseParties(
  trigger: Trigger,
  analysis: EventText,
): Pick<EventDraft, "actors" | "recipients" | "place"> {
  const { word } = trigger;
  const parties = findParties(analysis, word);
  const known = analysis.phrasesOf(word).filter(({ begin, end }) => word < begin || word >= end);
  // An adjective of a country is a phrase beside a noun that is a deed, and nowhere else.
  const phrases = [...known, ...parties.doers.filter(({ head }) => !known.some((one) => one.head === head))];
  const scored = phrases.map((phrase) => {
    const of = (name: ArgumentName) => likelihoodOf(phrase, trigger, { name, analysis });
    const standing = standingOf(phrase, parties);
    const weight = ACTOR_WEIGHTS[standing === "towards" ? "target" : standing];
    const recipient = of("recipient") + RECIPIENT_WEIGHTS[standing];
    return { phrase, actor: of("actor") + weight, recipient, place: of("place") };
  });
  const actors = scored.filter(({ actor, recipient }) => actor >= ACTOR_FROM && actor >= recipient);
  const recipients = scored.filter(
    ({ actor, recipient, place }) => recipient >= RECIPIENT_FROM && recipient > actor && recipient > place,
  );
  const [place] = scored.filter((one) => one.place >= PLACE_FROM).sort((a, b) => b.place - a.place);
  return {
    actors: outermost(actors.map(({ phrase }) => phrase)),
    recipients: outermost(recipients.map(({ phrase }) => phrase)),
    place: place ? [place.phrase.begin, place.phrase.end] : null,
  };
}
