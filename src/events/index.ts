export { draftEvents } from "./draftEvents.ts";
export type { EventDraft } from "./EventDraft.ts";
export { findEvents } from "./findEvents.ts";
