-- What somebody told an assistant of themselves and wanted remembered: sizes, for whom they buy, tastes, a budget. It goes with its account.
CREATE TABLE told (
  shopper TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  -- What it is of: told again it replaces what was told before.
  key TEXT NOT NULL,
  record TEXT NOT NULL CHECK (json_valid(record)),
  -- Milliseconds since 1970.
  told_at INTEGER NOT NULL,
  PRIMARY KEY (shopper, key)
) STRICT;
