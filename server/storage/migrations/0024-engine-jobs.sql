-- Models asked of an external service. A job belongs to whoever holds its lease; one whose lease ran out goes on with another.
CREATE TABLE engine_jobs (
  id TEXT PRIMARY KEY,
  store TEXT NOT NULL,
  product TEXT NOT NULL,
  state TEXT NOT NULL,
  -- What was asked, as JSON; the picture is a blob.
  ask TEXT NOT NULL,
  -- How the service calls it, once it has taken it.
  remote TEXT,
  progress REAL,
  attempts INTEGER NOT NULL DEFAULT 0,
  message TEXT,
  draft TEXT,
  at INTEGER NOT NULL,
  -- Not looked at before; held until.
  next_at INTEGER NOT NULL,
  leased_until INTEGER NOT NULL DEFAULT 0,
  holder TEXT
) STRICT;
CREATE INDEX engine_jobs_due ON engine_jobs (state, next_at);
CREATE INDEX engine_jobs_by_product ON engine_jobs (store, product, at);
