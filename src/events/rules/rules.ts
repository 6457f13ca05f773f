import type { Analysis } from "../../language/index.ts";
import type { EventDraft } from "../EventDraft.ts";

/** Takes the drafts of an article and gives them back changed. */
export type Rule = (drafts: readonly EventDraft[], analysis: Analysis) => readonly EventDraft[];

/** In the order in which they are applied. */
export const rules: readonly Rule[] = [];
