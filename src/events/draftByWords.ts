import { uposOf, type WordRange } from "../language/index.ts";
import type { EventDraft } from "./EventDraft.ts";
import type { EventText } from "./EventText.ts";
import { findParties } from "./phrases/findParties.ts";
import { isSomeone } from "./phrases/isSomeone.ts";
import type { Phrase } from "./phrases/Phrase.ts";
import { WORDS_ALONE } from "./settings.ts";
import { tellStatus } from "./status/tellStatus.ts";
import { tellKindByWords } from "./types/tellKind.ts";
import { wordAt } from "./wordAt.ts";

/** Nouns that are deeds; others of the rules' words are mostly things. */
const NOUNS =
  /^(?:expulsions?|deportations?|deployments?|seizures?|exercises?|drills?|manoeuvres|maneuvers|firing|fire|tariffs?|embargo)$/;
/** Prepositions behind which those stand to whom a deed is done. */
const TO = /^(?:against|on|upon|at|to|from)$/;

/**
 * A deed that the model did not take for one, where the words leave no doubt of it ("imposed duties on", "ordered three
 * envoys to leave") and grammar says who does it to whom; null where they do not.
 */
export function draftByWords(analysis: EventText, word: number): EventDraft | null {
  if (uposOf(analysis, word) !== "VERB" && !NOUNS.test(wordAt(analysis, word))) return null;
  const kind = tellKindByWords(analysis, word);
  if (!kind || kind.type === "REJECT") return null;
  const { doers, targets, others } = findParties(analysis, word);
  const someone = (phrases: readonly Phrase[]): readonly WordRange[] =>
    phrases.map(({ begin, end }) => [begin, end] as const).filter((range) => isSomeone(analysis, range));
  const actors = someone(doers);
  const direct = someone(targets);
  if (actors.length === 0) return null;
  return {
    word,
    trigger: [[word, word + 1]],
    actors,
    recipients:
      direct.length > 0
        ? direct
        : someone(others.filter(({ by }) => TO.test(by)).map(({ phrase }) => phrase)),
    place: null,
    type: kind.type,
    mode: kind.mode,
    status: tellStatus(analysis, word, kind.type) ?? "happened",
    deed: null,
    statement: null,
    confidence: WORDS_ALONE,
  };
}
