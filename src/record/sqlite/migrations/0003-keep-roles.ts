/** Who holds which office from when to when, as the user gave it. */
export const keepRoles = `
CREATE TABLE role (
  key INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  of_whom TEXT NOT NULL,
  from_day TEXT,
  to_day TEXT,
  added TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX role_is_once ON role (name, title, of_whom, coalesce(from_day, ''), coalesce(to_day, ''));
CREATE TRIGGER role_refuses_update BEFORE UPDATE ON role BEGIN
  SELECT RAISE(ABORT, 'the record is append-only');
END;
CREATE TRIGGER role_refuses_delete BEFORE DELETE ON role BEGIN
  SELECT RAISE(ABORT, 'the record is append-only');
END;
`;
