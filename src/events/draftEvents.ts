import type { Attribution } from "../article/index.ts";
import type { Analysis } from "../language/index.ts";
import { draftByWords } from "./draftByWords.ts";
import { draftEvent } from "./draftEvent.ts";
import type { EventDraft } from "./EventDraft.ts";
import { type EventText, openText } from "./EventText.ts";
import { rules } from "./rules/rules.ts";
import { KEEP_FROM } from "./settings.ts";
import { joinStatements } from "./statements/joinStatements.ts";

/** What the model takes for a deed and is sure enough of, and what words alone tell beside it. */
function draftAll(analysis: EventText): readonly EventDraft[] {
  const told = analysis.triggers
    .map((_, deed) => draftEvent(analysis, deed))
    .filter(({ confidence }) => confidence >= KEEP_FROM);
  const taken = new Set(told.map(({ word }) => word));
  const free = Array.from({ length: analysis.words.count }, (_, word) => word).filter(
    (word) => !taken.has(word),
  );
  return [...told, ...free.flatMap((word) => draftByWords(analysis, word) ?? [])].sort(
    (a, b) => a.word - b.word,
  );
}

/**
 * Scores and words → who did what to whom, before anyone is resolved: the model's triggers with whole phrases as parties,
 * then the rules in their order, then the statements that are deeds by being said. In order of the text.
 */
export function draftEvents(analysis: Analysis, attributions: readonly Attribution[]): readonly EventDraft[] {
  const text = openText(analysis);
  const ruled = rules.reduce<readonly EventDraft[]>((held, rule) => rule(held, text), draftAll(text));
  return [...joinStatements(ruled, { analysis: text, attributions })].sort((a, b) => a.word - b.word);
}
