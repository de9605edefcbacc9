-- Tokens that an external model was sent and gave back, by the UTC day: of each shopper, and of the whole mall, whose sum
-- stays what it was when somebody has the mall forget them.
CREATE TABLE model_spend (
  day TEXT NOT NULL,
  shopper TEXT NOT NULL,
  tokens INTEGER NOT NULL CHECK (tokens >= 0),
  PRIMARY KEY (day, shopper)
) STRICT, WITHOUT ROWID;
CREATE INDEX model_spend_by_shopper ON model_spend (shopper);
CREATE TABLE model_spend_days (
  day TEXT PRIMARY KEY,
  tokens INTEGER NOT NULL CHECK (tokens >= 0),
  requests INTEGER NOT NULL CHECK (requests >= 0)
) STRICT, WITHOUT ROWID;
