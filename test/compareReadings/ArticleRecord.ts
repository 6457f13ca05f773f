import type {
  AttributionType,
  EventMode,
  EventStatus,
  EventType,
  Manner,
  Speaker,
  Stance,
  UnknownSpeaker,
} from "../../src/article/index.ts";

/** Days, both included, as ISO 8601; an open end is null. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * An attribution in words. Pieces of a span list are joined with ` … `; `within` is an index into the same list. A field
 * that is left out is not known, in what is wanted: not compared.
 */
export interface AttributionRecord {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  readonly manner: Manner;
  readonly within?: number | null;
  /** The fullest name, or a description of one that is unnamed; null where nobody can be told. */
  readonly speaker?: string | null;
  /** Why there is no speaker. */
  readonly unknown?: UnknownSpeaker;
  readonly kind?: Speaker["kind"];
  readonly how?: Speaker["how"];
  readonly type?: AttributionType;
  readonly stance?: Stance;
  readonly addressee?: string | null;
  readonly hedged?: boolean;
  readonly negated?: boolean;
  /** Null where only the day of the article says it. */
  readonly when?: Days | null;
  readonly where?: string;
  readonly occasion?: string;
}

export interface EntityRecord {
  readonly name: string | null;
  readonly kind: Speaker["kind"];
  readonly country?: string | null;
  readonly sector?: string;
  readonly roles: readonly { readonly title: string; readonly of?: string | null }[];
  readonly aliases: readonly string[];
}

/** One party, or several. */
export type Party = string | readonly string[] | null;

/** An event in words; `trigger` may end in `#n`, the n-th place where these words stand. */
export interface EventRecord {
  readonly trigger: string;
  readonly type?: EventType;
  readonly mode?: EventMode | null;
  readonly actor?: Party;
  readonly recipient?: Party;
  readonly status?: EventStatus;
  /** Index of the attribution that alone reports it. */
  readonly within?: number | null;
  /** Index of the event that it answers. */
  readonly respondsTo?: number | null;
  /** Who the words of `actor` are, where they do not name them. */
  readonly actors?: readonly string[];
  readonly recipients?: readonly string[];
  readonly when?: Days;
}

/** `of` is the index of an attribution, or the trigger of an event, or null where it stands in no sentence. */
export interface DenialRecord {
  readonly of: number | string | null;
  readonly by: number;
}

/** Title, outlet and day of a page, and the words with which its text begins and ends. */
interface PageHead {
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly published?: string | null;
  readonly begins?: string;
  readonly ends?: string;
}

/** What an article says, in words: as a careful reader wrote it down, or as it was read. */
export interface ArticleRecord extends PageHead {
  readonly attributions: readonly AttributionRecord[];
  readonly entities: readonly EntityRecord[];
  readonly events: readonly EventRecord[];
  readonly denials: readonly DenialRecord[];
}
