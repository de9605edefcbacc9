-- What shoppers report, in cases: one open case for a thing, however many report it. `subject` is the person it is about,
-- where it is about one; `context` is what the moderator is shown, as it was when the first report came.
CREATE TABLE care_cases (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'chat', 'answer', 'product')),
  key TEXT NOT NULL,
  subject TEXT,
  context TEXT NOT NULL CHECK (json_valid(context)),
  opened_at INTEGER NOT NULL,
  closed_at INTEGER
) STRICT;
CREATE UNIQUE INDEX care_cases_open ON care_cases (kind, key) WHERE closed_at IS NULL;
CREATE INDEX care_cases_subject ON care_cases (subject) WHERE subject IS NOT NULL;

-- Who reported it and why; gone with what else is known of them, while the case stays.
CREATE TABLE care_voices (
  case_id INTEGER NOT NULL REFERENCES care_cases (id),
  shopper TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason IN ('harassment', 'adult', 'fraud', 'personal', 'wrong', 'other')),
  note TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (case_id, shopper)
) STRICT, WITHOUT ROWID;
CREATE INDEX care_voices_shopper ON care_voices (shopper);

-- What was decided, by whom: never changed and never removed.
CREATE TABLE care_decisions (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id INTEGER NOT NULL REFERENCES care_cases (id),
  decision TEXT NOT NULL CHECK (decision IN ('dismiss', 'warn', 'mute', 'hide', 'uphold')),
  person TEXT NOT NULL,
  name TEXT NOT NULL,
  note TEXT NOT NULL,
  at INTEGER NOT NULL,
  until INTEGER,
  CHECK ((decision = 'mute') = (until IS NOT NULL))
) STRICT;
CREATE INDEX care_decisions_case ON care_decisions (case_id);
CREATE TRIGGER care_decisions_stay BEFORE UPDATE ON care_decisions BEGIN SELECT RAISE(ABORT, 'decisions stay as they were made'); END;
CREATE TRIGGER care_decisions_remain BEFORE DELETE ON care_decisions BEGIN SELECT RAISE(ABORT, 'decisions stay as they were made'); END;

-- Who may not speak until when. Not a shopper's own data to have forgotten: a mute would end with it.
CREATE TABLE care_mutes (
  person TEXT PRIMARY KEY,
  until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What somebody is to be told of a decision about them, until they have seen it.
CREATE TABLE care_notices (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('warn', 'mute', 'hide')),
  text TEXT NOT NULL,
  until INTEGER,
  at INTEGER NOT NULL,
  seen_at INTEGER
) STRICT;
CREATE INDEX care_notices_unseen ON care_notices (person) WHERE seen_at IS NULL;
