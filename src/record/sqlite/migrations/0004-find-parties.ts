/**
 * To whom something was said, and between whom and on which day something was done, so that it can be found.
 * Older records hold no addressees and no events, so there is nothing to fill in.
 */
export const findParties = `
ALTER TABLE attribution ADD COLUMN addressee_words TEXT NOT NULL DEFAULT '';
CREATE VIRTUAL TABLE addressee_search USING fts5 (
  addressee_words, content = 'attribution', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER addressee_is_searched AFTER INSERT ON attribution WHEN new.addressee_words <> '' BEGIN
  INSERT INTO addressee_search (rowid, addressee_words) VALUES (new.key, new.addressee_words);
END;

ALTER TABLE article_event ADD COLUMN day TEXT NOT NULL DEFAULT 'undated';
CREATE INDEX article_event_by_day ON article_event (day, article, place);

CREATE TABLE event_party (
  key INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article,
  place INTEGER NOT NULL,
  made INTEGER NOT NULL REFERENCES made,
  event INTEGER NOT NULL,
  side TEXT NOT NULL,
  entity TEXT,
  country TEXT,
  words TEXT NOT NULL,
  UNIQUE (article, place),
  FOREIGN KEY (article, event) REFERENCES article_event (article, place)
) STRICT;
CREATE INDEX event_party_by_country ON event_party (country, side, article, event);
CREATE INDEX event_party_by_event ON event_party (article, event, side);
CREATE VIRTUAL TABLE party_search USING fts5 (
  words, content = 'event_party', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER party_is_searched AFTER INSERT ON event_party BEGIN
  INSERT INTO party_search (rowid, words) VALUES (new.key, new.words);
END;
CREATE TRIGGER event_party_refuses_update BEFORE UPDATE ON event_party BEGIN
  SELECT RAISE(ABORT, 'the record is append-only');
END;
CREATE TRIGGER event_party_refuses_delete BEFORE DELETE ON event_party BEGIN
  SELECT RAISE(ABORT, 'the record is append-only');
END;
`;
