import type { MentionDraft } from "../mentions/MentionDraft.ts";

/** A mention with what was chosen for it. */
export interface Seen {
  readonly mention: MentionDraft;
  readonly index: number;
  readonly confidence: number;
  /** The group of names that was chosen of several. */
  readonly group: number | null;
}
