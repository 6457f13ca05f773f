import type { Event, EventStatus, Span, SpanList } from "../../article/index.ts";
import { gap, longestBetween } from "../settings.ts";
import { wordsAt } from "../wordsAt.ts";
import type { Party, Reporter } from "./KeptEvent.ts";

type Side = "actor" | "recipient" | "trigger";

/** What is known beside an event, to tell of it in a line. */
export interface EventContext {
  readonly text: string;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly reportedBy: Reporter | null;
  /** Summary of the deed that it answers. */
  readonly answered: string | null;
}

const statusWords: Readonly<Record<EventStatus, string | null>> = {
  happened: null,
  ongoing: "ongoing",
  planned: "planned",
  hypothetical: "hypothetical",
  negated: "did not happen",
};

/**
 * An event in a line for people: `Moscow (RUS) cut US diplomatic staff (USA), planned, in answer to “…”; according to
 * Ilse Varga`. The deed is told in the words that stand in the article, in their order, so that nothing is put
 * into anybody's mouth; what stands in round brackets, and the words behind the deed, are ours.
 */
export function renderEvent(event: Event, context: EventContext): string {
  const parts = [
    statusWords[event.status],
    context.answered === null ? null : `in answer to “${context.answered}”`,
  ].filter((part) => part !== null);
  const told = [renderDeed(event, context), ...parts].join(", ");
  return context.reportedBy === null ? told : `${told}; ${renderReporter(context.reportedBy)}`;
}

/** The deed alone: who did what to whom, and where. */
export function renderDeed(
  event: Event,
  { text, actors, recipients }: Pick<EventContext, "text" | "actors" | "recipients">,
): string {
  const labels = {
    actor: labelOf(actors, wordsAt(text, event.actor)),
    recipient: labelOf(recipients, wordsAt(text, event.recipient)),
    trigger: "",
  };
  const run = renderRun(event, { text, labels });
  const by = event.actor.length === 0 && actors.length > 0 ? `by ${namesOf(actors)}: ` : "";
  const to = event.recipient.length === 0 && recipients.length > 0 ? `, to ${namesOf(recipients)}` : "";
  return `${by}${run}${to}${renderPlace(event, text)}`;
}

function renderReporter({ name, words, stance }: Reporter): string {
  const who = name ?? (words === "" ? "someone who is not named" : words);
  if (stance === "deny") return `denied by ${who}`;
  return stance === "accuse" || stance === "blame" ? `alleged by ${who}` : `according to ${who}`;
}

/** The words from the first to the last of actor, deed and recipient; what lies far between is left out. */
function renderRun(
  event: Event,
  { text, labels }: { readonly text: string; readonly labels: Readonly<Record<Side, string>> },
): string {
  const pieces = (["actor", "trigger", "recipient"] as const)
    .flatMap((side) =>
      event[side].map((span, i) => ({ span, label: i === event[side].length - 1 ? labels[side] : "" })),
    )
    .toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  let [told, end] = ["", -1];
  for (const { span, label } of pieces) {
    const [begin, until] = [Math.max(span[0], end), span[1]];
    if (end >= 0) told += renderBetween(text.slice(end, begin));
    if (until > begin) told += text.slice(begin, until);
    if (!told.endsWith(label)) told += label;
    end = Math.max(end, until);
  }
  return told.toWellFormed().replace(/\s+/g, " ").trim();
}

function renderBetween(between: string): string {
  return between.length > longestBetween || /[.!?;:]["”’)]*\s|\n\s*\n/.test(between) ? gap : between;
}

function renderPlace({ where, actor, trigger, recipient }: Event, text: string): string {
  if (where === null || where.length === 0) return "";
  const told = [...actor, ...trigger, ...recipient];
  const [begin, end] = [
    Math.min(...told.map((span) => span[0])),
    Math.max(...told.map((span) => span[1])),
  ] as Span;
  if (isWithin(where, [begin, end])) return "";
  const words = wordsAt(text, where);
  return /^(?:in|at|on|near|off|outside|inside|across|from)\b/i.test(words)
    ? ` ${words}`
    : ` (place: ${words})`;
}

function isWithin(spans: SpanList, [begin, end]: Span): boolean {
  return spans.every((span) => span[0] >= begin && span[1] <= end);
}

/** ` (Ilse Varga, EST)`: name and country, as far as the words do not tell; empty where nothing is to be added. */
function labelOf(parties: readonly Party[], words: string): string {
  const labels = parties.map(({ name, kind, country }) => {
    const isTold = name === null || words.includes(name) || (kind === "country" && country !== null);
    return [isTold ? null : name, country].filter((part) => part !== null).join(", ");
  });
  const told = [...new Set(labels)].filter(Boolean).join("; ");
  return told === "" ? "" : ` (${told})`;
}

function namesOf(parties: readonly Party[]): string {
  return parties
    .map(
      ({ name, country, kind }) =>
        `${name ?? `an unnamed ${kind === "unnamed" ? "party" : kind}`}${country === null ? "" : ` (${country})`}`,
    )
    .join(" and ");
}
