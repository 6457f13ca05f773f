export { draftEvents } from "./draftEvents.ts";
export type { EventDraft, WordRange } from "./EventDraft.ts";
export { type EventOptions, findEvents } from "./findEvents.ts";
