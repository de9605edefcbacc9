-- What shoppers did, in the order of keeping; `at` and `reported_at` are milliseconds since 1970, by the server's and the client's clock.
CREATE TABLE interactions (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  shopper TEXT NOT NULL,
  id TEXT NOT NULL,
  store TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('view', 'approach', 'dwell', 'ask', 'pickup', 'try', 'cart', 'buy', 'dismiss')),
  product TEXT NOT NULL,
  sku TEXT,
  slot TEXT,
  seconds REAL CHECK (seconds >= 0),
  at INTEGER NOT NULL,
  reported_at INTEGER,
  UNIQUE (shopper, id)
) STRICT;
CREATE INDEX interactions_by_shopper ON interactions (shopper, seq);

-- The goods of a store as a shopper last had them; `learned` is the last interaction that they follow from.
CREATE TABLE layouts (
  shopper TEXT NOT NULL,
  store TEXT NOT NULL REFERENCES stores (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  learned INTEGER NOT NULL,
  record TEXT NOT NULL CHECK (json_valid(record)),
  PRIMARY KEY (shopper, store)
) STRICT;

-- Every model that was trained or came with the mall; moments are ISO 8601 in UTC, figures JSON.
CREATE TABLE model_versions (
  version INTEGER PRIMARY KEY AUTOINCREMENT,
  model TEXT NOT NULL,
  weights TEXT NOT NULL CHECK (length(weights) = 64),
  data TEXT NOT NULL,
  seed INTEGER NOT NULL,
  steps INTEGER NOT NULL,
  people INTEGER NOT NULL,
  simulated INTEGER NOT NULL,
  figures TEXT NOT NULL CHECK (json_valid(figures)),
  rival INTEGER REFERENCES model_versions (version),
  rival_figures TEXT CHECK (json_valid(rival_figures)),
  made_at TEXT NOT NULL,
  decision TEXT NOT NULL CHECK (decision IN ('shipped', 'in-service', 'kept-back'))
) STRICT;

CREATE TABLE models_in_service (
  model TEXT PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES model_versions (version)
) STRICT;

CREATE INDEX products_by_id ON products (id);
