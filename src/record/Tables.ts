import type { Generated } from "kysely";

/** The tables of a record, whatever the engine. `docs/record-format.md` says what each column means. */
export interface Tables {
  readonly made: MadeTable;
  readonly article: ArticleTable;
  readonly attribution: AttributionTable;
  readonly article_entity: EntityTable;
  readonly article_event: EventTable;
  readonly article_denial: DenialTable;
  readonly article_problem: ProblemTable;
  readonly event_party: PartyTable;
  readonly fetch: FetchTable;
  readonly role: RoleTable;
}

interface MadeTable {
  key: Generated<number>;
  onrecord: string;
  model: string;
  rules: string;
}

export interface ArticleTable {
  key: Generated<number>;
  id: string;
  revision: number;
  text_hash: string;
  bytes_hash: string | null;
  day: string;
  title: string | null;
  outlet: string | null;
  byline: string | null;
  published: string | null;
  published_method: string | null;
  published_evidence: string | null;
  url: string | null;
  language: string | null;
  from_file: string;
  from_at: number;
  fetched_at: string | null;
  fetched_address: string | null;
  fetched_etag: string | null;
  fetched_last_modified: string | null;
  made: number;
  added: string;
  text: string;
  exact: string | null;
}

/** What every row that hangs on an article begins with. */
interface RowOfArticle {
  article: number;
  place: number;
  made: number;
}

interface AttributionTable extends RowOfArticle {
  key: Generated<number>;
  id: string;
  manner: string;
  type: string | null;
  stance: string | null;
  stance_confidence: number | null;
  hedged: number | null;
  negated: number | null;
  within: string | null;
  confidence: number;
  source: string;
  cue: string;
  content: string;
  speaker_entity: string | null;
  speaker_name: string | null;
  speaker_description: string | null;
  speaker_kind: string | null;
  speaker_how: string | null;
  speaker_confidence: number | null;
  unknown_speaker: string | null;
  candidates: string;
  addressees: string;
  about: string;
  occasion: string | null;
  when_from: string | null;
  when_to: string | null;
  when_span: string | null;
  where_span: string | null;
  source_words: string;
  cue_words: string;
  content_words: string;
  addressee_words: string;
}

interface EntityTable extends RowOfArticle {
  id: string;
  name: string | null;
  kind: string;
  aliases: string;
  roles: string;
  country: string | null;
  sector: string | null;
  mentions: string;
}

export interface EventTable extends RowOfArticle {
  id: string;
  day: string;
  type: string;
  mode: string | null;
  contexts: string;
  cameo: string;
  trigger_span: string;
  actor_span: string;
  recipient_span: string;
  actors: string;
  recipients: string;
  status: string;
  within: string | null;
  when_from: string | null;
  when_to: string | null;
  when_span: string | null;
  where_span: string | null;
  statement: string | null;
  responds_to: string | null;
  evidence: string;
  quad: number;
  intensity: number;
  scale: string;
  confidence: number;
}

interface PartyTable extends RowOfArticle {
  key: Generated<number>;
  event: number;
  side: string;
  entity: string | null;
  country: string | null;
  words: string;
}

interface RoleTable {
  key: Generated<number>;
  name: string;
  title: string;
  of_whom: string;
  from_day: string | null;
  to_day: string | null;
  added: string;
}

interface DenialTable extends RowOfArticle {
  denied: string | null;
  denied_by: string;
  evidence: string;
  confidence: number;
}

interface ProblemTable extends RowOfArticle {
  code: string;
  message: string;
  at_span: string | null;
}

interface FetchTable {
  key: Generated<number>;
  asked: string;
  address: string;
  at: string;
  etag: string | null;
  last_modified: string | null;
}
