-- What a shopper told of their own body, in centimetres; nobody else's table names it, and it goes with its account.
CREATE TABLE measures (
  shopper TEXT PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
  record TEXT NOT NULL CHECK (json_valid(record)),
  changed_at INTEGER NOT NULL
) STRICT;
