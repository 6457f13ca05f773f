import type { Entity, Event, EventStatus, EventType, Made, Stance } from "../../article/index.ts";
import type { StatementArticle } from "../NewsRecord.ts";

/** What to look for among the events; every field narrows the answer, none is needed. */
export interface EventQuery {
  /**
   * Who did it: an ISO 3166 alpha-3 code in capitals or the name of a country, for everyone of that country; else
   * words of a name, or of the words that stand there, matched like those of a speaker.
   */
  readonly actor?: string;
  /** To whom it was done, like `actor`. */
  readonly recipient?: string;
  readonly type?: EventType;
  /** Of the quad classes 3 and 4, or of 1 and 2. */
  readonly kind?: "conflict" | "cooperation";
  readonly status?: EventStatus;
  /** First and last day of the event, `YYYY-MM-DD`, both included; the day of publication where it has none. */
  readonly since?: string;
  readonly until?: string;
  /** Words of the outlet's name. */
  readonly outlet?: string;
  /** Events of earlier texts of an article that was kept again with another text, too. */
  readonly allRevisions?: boolean;
  readonly limit?: number;
  /** `cursor` of the last event of the page before. */
  readonly after?: string;
}

/** One who acts or is acted on. */
export type Party = Pick<Entity, "name" | "kind" | "country" | "sector" | "roles"> & {
  readonly entity: string;
};

/** The attribution that alone reports an event. */
export interface Reporter {
  readonly id: string;
  readonly name: string | null;
  /** Words of its source. */
  readonly words: string;
  readonly stance: Stance | null;
}

/** One kept event with its words, its parties and where it stands. `id` is unique in its article only. */
export interface KeptEvent extends Event {
  /** First day of `when`, else the day of publication, `YYYY-MM-DD`; null where neither is known. */
  readonly day: string | null;
  /** What happened, to whom, and who says so: one line for people, of the words that stand in the article. */
  readonly summary: string;
  /** The text at the spans; pieces that stand apart are joined by ` … `. */
  readonly words: {
    readonly trigger: string;
    readonly actor: string;
    readonly recipient: string;
    readonly where: string;
    readonly evidence: string;
  };
  readonly parties: { readonly actors: readonly Party[]; readonly recipients: readonly Party[] };
  /** Who alone reports it: that of `within`. */
  readonly reportedBy: Reporter | null;
  /** The event that it answers: that of `respondsTo`. */
  readonly answers: (Pick<Event, "id" | "type" | "mode"> & { readonly summary: string }) | null;
  readonly article: StatementArticle;
  readonly made: Made;
  readonly cursor: string;
}

/** An event between two, and which of them acts: `forth` is the first on the second. */
export interface RelationEvent extends KeptEvent {
  readonly direction: "forth" | "back" | "both";
}
