import type {
  Article,
  Attribution,
  AttributionType,
  Fetched,
  Made,
  Manner,
  Origin,
  PublishedEvidence,
  Reading,
  Role,
  Stance,
} from "../article/index.ts";

import type { EventQuery, KeptEvent, RelationEvent } from "./events/KeptEvent.ts";
import type { ExportFormat } from "./exports/exportFormats.ts";
import type { Position, PositionQuery } from "./positions/Position.ts";

/** What to look for among the statements; every field narrows the answer, none is needed. */
export interface StatementQuery {
  /**
   * Words of the source as written, or of the resolved speaker's name: whole words, all of them, without
   * regard to case and accents; `"two words"` in that order; `lavr*` for the beginning of a word.
   */
  readonly speaker?: string;
  /** Words of the addressee as written, or of its name, matched like those of `speaker`. */
  readonly addressee?: string;
  readonly stance?: Stance;
  /** Only statements of someone whom the article leaves unnamed. */
  readonly unnamed?: boolean;
  /** Words of the outlet's name, matched like those of `speaker`. */
  readonly outlet?: string;
  /** First and last day of publication, `YYYY-MM-DD`, both included. Undated articles are then left out. */
  readonly since?: string;
  readonly until?: string;
  /** Words, "phrases" and beginnings (`sanction*`) to be found in content or cue. */
  readonly text?: string;
  /** Id of one article, or the beginning of it where no other id begins so. */
  readonly article?: string;
  /** Attributions of every type, not only of communication (or of a type that is not known yet). */
  readonly allTypes?: boolean;
  /** Earlier texts of an article that was kept again with another text, too. */
  readonly allRevisions?: boolean;
  readonly limit?: number;
  /** `cursor` of the last statement of the page before. */
  readonly after?: string;
}

/** Where a statement stands: the article without its text. */
export interface StatementArticle {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly from: Origin;
  readonly hash: Article["hash"];
}

/**
 * One kept attribution with its words, where it stands and what made it. `id` is unique in its article
 * only; spans count UTF-16 code units of the article's text.
 */
export interface Statement extends Attribution {
  /** The text at the spans; pieces that stand apart are joined by ` … `. Empty where there is no span. */
  readonly words: { readonly source: string; readonly cue: string; readonly content: string };
  readonly article: StatementArticle;
  readonly made: Made;
  /** Where this statement stands in the listing: give it as `after` to go on behind it. */
  readonly cursor: string;
}

/** What to look for among the articles. */
export interface ArticleQuery {
  /** Words of the outlet's name: whole words, without regard to case and accents. */
  readonly outlet?: string;
  readonly since?: string;
  readonly until?: string;
  readonly allRevisions?: boolean;
  readonly limit?: number;
  /** `cursor` of the last article of the page before. */
  readonly after?: string;
}

/** A kept article as the listing shows it: without its text, with counts. */
export interface KeptArticle extends StatementArticle {
  readonly publishedEvidence: PublishedEvidence | null;
  readonly fetched: Fetched | null;
  /** 1 for the first text kept under this id, 2 for the next. */
  readonly revision: number;
  /** Statements by the manner of speech; attributions of other types are not counted. */
  readonly statements: number;
  readonly problems: number;
  readonly made: Made;
  /** ISO 8601 time at which it was kept. */
  readonly added: string;
  readonly cursor: string;
}

/** What a server said of an address when it was last read to its end: for a conditional request. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface RecordStats {
  /** Ids; texts kept again under the same id are counted in `revisions`. */
  readonly articles: number;
  readonly revisions: number;
  /** Attributions that count as statements: of type communication, or of a type not known yet. */
  readonly statements: { readonly total: number; readonly byManner: Readonly<Record<Manner, number>> };
  /** All attributions by type; `unknown` where it was not decided. */
  readonly attributions: {
    readonly total: number;
    readonly byType: Readonly<Record<AttributionType | "unknown", number>>;
  };
  readonly entities: number;
  readonly events: number;
  readonly denials: number;
  /** Offices that the user gave. */
  readonly roles: number;
  /** Most articles first; the name is null for articles whose outlet is unknown. */
  readonly outlets: readonly { readonly name: string | null; readonly articles: number }[];
  /** Days of publication; `first` and `last` are null where every article is undated. */
  readonly days: {
    readonly count: number;
    readonly first: string | null;
    readonly last: string | null;
    readonly undated: number;
  };
  /** Most frequent first. */
  readonly problems: readonly { readonly code: string; readonly count: number }[];
  /** Size of the record on the disk, with what is still in its log. */
  readonly bytes: number;
  /** What made the readings, and how many articles each. */
  readonly made: readonly { readonly made: Made; readonly articles: number }[];
  /** Version of the record's tables. */
  readonly version: number;
  /** The engine and its version, such as `SQLite 3.50.4`. */
  readonly engine: string;
}

export interface ExportOptions {
  readonly format: ExportFormat;
  readonly query?: EventQuery;
  /** Takes the reason why an event is not in the file, once an event. */
  readonly onLeftOut: (reason: string) => void;
}

/** Something wrong with the record itself. */
export interface Finding {
  /** `page` and `row` cannot be read; the others can, but do not agree with what they should. */
  readonly kind: "page" | "row" | "schema" | "reference" | "hash" | "span" | "words";
  /** One sentence for a person. */
  readonly message: string;
  /** The article concerned, where that is known. */
  readonly article: string | null;
  /** Where: the table and row, the attribution, or the page as the engine names it. */
  readonly at: string | null;
}

/**
 * A record of who said what: one writer, many readers, append-only.
 * Faults are `OnrecordError`s with the codes `record-…`, `disk-full`, `not-in-record` and `usage`.
 */
export interface NewsRecord {
  readonly path: string;
  readonly mode: "read" | "write";

  /** Whether this text is kept under this id: ask before the work of reading it. */
  has(article: Pick<Article, "id" | "hash">): Promise<boolean>;
  /**
   * Keep one article whole, or nothing of it. The same id and text again adds nothing; the same id with
   * another text is kept as a further revision. When this resolves the article is kept for good.
   */
  add(reading: Reading): Promise<{ readonly added: boolean }>;
  /** Who said what: by day of publication (undated last), then article in order of keeping, then place. */
  statements(query?: StatementQuery): AsyncIterable<Statement>;
  /** Who did what to whom: by day of the event (undated last), then article in order of keeping, then place. */
  events(query?: EventQuery): AsyncIterable<KeptEvent>;
  /** What two did to each other, both ways in one order of time; each is asked for as an `actor` is. */
  relation(between: readonly [string, string], query?: EventQuery): AsyncIterable<RelationEvent>;
  /**
   * The events as a file of another format, piece by piece; what it has no place for goes to `onLeftOut`, with the
   * reason.
   */
  exportEvents(options: ExportOptions): AsyncIterable<string>;
  /** What is alleged, demanded or denied, and what the other side answers: in the order of statements. */
  positions(query?: PositionQuery): AsyncIterable<Position>;
  /** By day of publication (undated last), then in order of keeping. */
  articles(query?: ArticleQuery): AsyncIterable<KeptArticle>;
  /**
   * One article exactly as it was added. `id` is its id or the beginning of it that no other id shares;
   * the newest text unless `textHash` (the SHA-256 of an earlier one) is given.
   * Rejects with `not-in-record`, or `usage` where several ids begin so.
   */
  article(id: string, options?: { readonly textHash?: string }): Promise<Reading>;
  /**
   * Keep what a server said of an address, once everything that it gave has been added: what was kept of
   * a feed that was cut short must not make the next run skip its rest.
   * `asked` is the address before redirects.
   */
  keepFetch(fetched: Fetched, options?: { readonly asked?: string }): Promise<void>;
  /** The validators of the latest fetch kept of this address, asked for or redirected to. */
  validators(address: string): Promise<Validators | null>;
  /** Keep who holds which office: all of them or none; what is kept already is not kept again. */
  addRoles(roles: readonly Role[]): Promise<{ readonly added: number; readonly known: number }>;
  /** In order of keeping. */
  roles(): Promise<readonly Role[]>;
  stats(): Promise<RecordStats>;
  /** Look for damage: an empty list means that pages, references, hashes, spans and words all agree. */
  check(): Promise<readonly Finding[]>;
  close(): Promise<void>;
}
