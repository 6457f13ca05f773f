import type { EventStatus } from "../article/index.ts";
import type { Analysis, Trigger } from "../language/index.ts";
import { chooseParties } from "./chooseParties.ts";
import type { EventDraft } from "./EventDraft.ts";
import { SURE_OF_WORDS } from "./settings.ts";
import { tellStatus } from "./status/tellStatus.ts";
import type { Told } from "./types/tellKind.ts";

const likeliest = <Name extends string>(scores: Readonly<Partial<Record<Name, number>>>): Name =>
  (Object.entries(scores) as [Name, number][]).reduce((a, b) => (b[1] > a[1] ? b : a))[0];

/** The model's own reading of one trigger, in whole phrases of its sentence, before any rule. */
export function draftEvent(trigger: Trigger, { analysis, deed, told }: { analysis: Analysis; deed: number; told: Told }): EventDraft {
  const { word } = trigger;
  const { actors, recipients, place } = chooseParties(trigger, analysis);
  return {
    word,
    trigger: [[word, word + 1]],
    actors,
    recipients,
    place,
    type: told.type,
    mode: told.mode,
    status: (process.env.NOST ? null : tellStatus(analysis, word, told.type)) ?? likeliest<EventStatus>(trigger.status),
    deed,
    statement: null,
    confidence: trigger.probability * Math.max(trigger.types[told.type], told.isClear ? SURE_OF_WORDS : 0),
  };
}
