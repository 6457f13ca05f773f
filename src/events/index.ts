export { draftEvents } from "./draftEvents.ts";
export type { EventDraft, WordRange } from "./EventDraft.ts";
export { findEvents } from "./findEvents.ts";
