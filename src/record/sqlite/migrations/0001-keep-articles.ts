/** The first tables: articles, what they say, what made the reading, and the index of their words. */
export const keepArticles = `
CREATE TABLE made (
  key INTEGER PRIMARY KEY,
  onrecord TEXT NOT NULL,
  model TEXT NOT NULL,
  rules TEXT NOT NULL,
  UNIQUE (onrecord, model, rules)
) STRICT;

CREATE TABLE article (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  text_hash TEXT NOT NULL,
  bytes_hash TEXT,
  day TEXT NOT NULL,
  title TEXT,
  outlet TEXT,
  byline TEXT,
  published TEXT,
  published_method TEXT,
  published_evidence TEXT,
  url TEXT,
  language TEXT,
  from_file TEXT NOT NULL,
  from_at INTEGER NOT NULL,
  fetched_at TEXT,
  fetched_address TEXT,
  fetched_etag TEXT,
  fetched_last_modified TEXT,
  made INTEGER NOT NULL REFERENCES made,
  added TEXT NOT NULL,
  text TEXT NOT NULL,
  exact TEXT,
  UNIQUE (id, revision),
  UNIQUE (id, text_hash)
) STRICT;
CREATE INDEX article_by_day ON article (day, key);
CREATE INDEX article_by_outlet ON article (outlet, day, key);
CREATE INDEX article_by_url ON article (url);
CREATE INDEX article_by_text ON article (text_hash);

CREATE TABLE attribution (
  key INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article,
  place INTEGER NOT NULL,
  made INTEGER NOT NULL REFERENCES made,
  id TEXT NOT NULL,
  manner TEXT NOT NULL,
  type TEXT,
  stance TEXT,
  hedged INTEGER,
  negated INTEGER,
  within TEXT,
  confidence REAL NOT NULL,
  source TEXT NOT NULL,
  cue TEXT NOT NULL,
  content TEXT NOT NULL,
  speaker_entity TEXT,
  speaker_name TEXT,
  speaker_kind TEXT,
  speaker_how TEXT,
  speaker_confidence REAL,
  addressees TEXT NOT NULL,
  about TEXT NOT NULL,
  occasion TEXT,
  when_from TEXT,
  when_to TEXT,
  when_span TEXT,
  where_span TEXT,
  source_words TEXT NOT NULL,
  cue_words TEXT NOT NULL,
  content_words TEXT NOT NULL,
  UNIQUE (article, place)
) STRICT;
CREATE INDEX attribution_by_type ON attribution (type, manner);

CREATE TABLE article_entity (
  article INTEGER NOT NULL REFERENCES article,
  place INTEGER NOT NULL,
  made INTEGER NOT NULL REFERENCES made,
  id TEXT NOT NULL,
  name TEXT,
  kind TEXT NOT NULL,
  aliases TEXT NOT NULL,
  roles TEXT NOT NULL,
  country TEXT,
  mentions TEXT NOT NULL,
  PRIMARY KEY (article, place)
) STRICT;

CREATE TABLE article_event (
  article INTEGER NOT NULL REFERENCES article,
  place INTEGER NOT NULL,
  made INTEGER NOT NULL REFERENCES made,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  mode TEXT,
  trigger_span TEXT NOT NULL,
  actor_span TEXT NOT NULL,
  recipient_span TEXT NOT NULL,
  actors TEXT NOT NULL,
  recipients TEXT NOT NULL,
  status TEXT NOT NULL,
  within TEXT,
  when_from TEXT,
  when_to TEXT,
  when_span TEXT,
  where_span TEXT,
  responds_to TEXT,
  quad REAL NOT NULL,
  intensity REAL NOT NULL,
  confidence REAL NOT NULL,
  PRIMARY KEY (article, place)
) STRICT;

CREATE TABLE article_denial (
  article INTEGER NOT NULL REFERENCES article,
  place INTEGER NOT NULL,
  made INTEGER NOT NULL REFERENCES made,
  denied TEXT,
  denied_by TEXT NOT NULL,
  PRIMARY KEY (article, place)
) STRICT;

CREATE TABLE article_problem (
  article INTEGER NOT NULL REFERENCES article,
  place INTEGER NOT NULL,
  made INTEGER NOT NULL REFERENCES made,
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  at_span TEXT,
  PRIMARY KEY (article, place)
) STRICT;
CREATE INDEX article_problem_by_code ON article_problem (code);

CREATE TABLE fetch (
  key INTEGER PRIMARY KEY,
  asked TEXT NOT NULL,
  address TEXT NOT NULL,
  at TEXT NOT NULL,
  etag TEXT,
  last_modified TEXT
) STRICT;
CREATE INDEX fetch_by_asked ON fetch (asked);
CREATE INDEX fetch_by_address ON fetch (address);

CREATE VIRTUAL TABLE attribution_search USING fts5 (
  source_words, speaker_name, cue_words, content_words,
  content = 'attribution', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER attribution_is_searched AFTER INSERT ON attribution BEGIN
  INSERT INTO attribution_search (rowid, source_words, speaker_name, cue_words, content_words)
  VALUES (new.key, new.source_words, new.speaker_name, new.cue_words, new.content_words);
END;

${[
  "made",
  "article",
  "attribution",
  "article_entity",
  "article_event",
  "article_denial",
  "article_problem",
  "fetch",
]
  .flatMap((table) =>
    ["UPDATE", "DELETE"].map(
      (change) => `CREATE TRIGGER ${table}_refuses_${change.toLowerCase()} BEFORE ${change} ON ${table} BEGIN
  SELECT RAISE(ABORT, 'the record is append-only');
END;`,
    ),
  )
  .join("\n")}
`;
