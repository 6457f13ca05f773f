/** What is said of who is meant, how sure that is, and what answers what. */
export const keepMeanings = `
ALTER TABLE attribution ADD COLUMN stance_confidence REAL;
ALTER TABLE attribution ADD COLUMN unknown_speaker TEXT;
ALTER TABLE attribution ADD COLUMN candidates TEXT NOT NULL DEFAULT '[]';
ALTER TABLE article_entity ADD COLUMN sector TEXT;
ALTER TABLE article_event ADD COLUMN contexts TEXT NOT NULL DEFAULT '[]';
ALTER TABLE article_event ADD COLUMN cameo TEXT NOT NULL DEFAULT '';
ALTER TABLE article_event ADD COLUMN statement TEXT;
ALTER TABLE article_event ADD COLUMN evidence TEXT NOT NULL DEFAULT '[]';
ALTER TABLE article_event ADD COLUMN scale TEXT NOT NULL DEFAULT '';
ALTER TABLE article_denial ADD COLUMN evidence TEXT NOT NULL DEFAULT '[]';
ALTER TABLE article_denial ADD COLUMN confidence REAL NOT NULL DEFAULT 0;
CREATE INDEX attribution_by_speaker ON attribution (speaker_name);
CREATE INDEX article_event_by_type ON article_event (type, article);
`;
