import type { EventStatus } from "../article/index.ts";
import { chooseParties } from "./chooseParties.ts";
import type { EventDraft } from "./EventDraft.ts";
import type { EventText } from "./EventText.ts";
import { SURE_OF_WORDS } from "./settings.ts";
import { tellStatus } from "./status/tellStatus.ts";
import { tellKind } from "./types/tellKind.ts";

const likeliest = <Name extends string>(scores: Readonly<Record<Name, number>>): Name =>
  (Object.entries(scores) as [Name, number][]).reduce((a, b) => (b[1] > a[1] ? b : a))[0];

/** One trigger of the model as an event: its parties in whole phrases of its sentence, its type and status helped by its words. */
export function draftEvent(analysis: EventText, deed: number): EventDraft {
  const trigger = analysis.triggers[deed]!;
  const { word } = trigger;
  const { type, mode, isClear } = tellKind(trigger, analysis);
  const sure = Math.max(trigger.types[type], isClear ? SURE_OF_WORDS : 0);
  return {
    word,
    trigger: [[word, word + 1]],
    ...chooseParties(trigger, analysis),
    type,
    mode,
    status: tellStatus(analysis, word, type) ?? likeliest<EventStatus>(trigger.status),
    deed,
    statement: null,
    confidence: trigger.probability * sure,
  };
}
