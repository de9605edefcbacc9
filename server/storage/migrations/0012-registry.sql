-- A person may run the loop that trains, judges and replaces models.
CREATE TABLE memberships_new (
  person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('owner', 'planner', 'operator', 'merchant')),
  store TEXT REFERENCES stores (id),
  since TEXT NOT NULL,
  CHECK ((role = 'merchant') = (store IS NOT NULL))
) STRICT;
INSERT INTO memberships_new SELECT person, role, store, since FROM memberships;
DROP TABLE memberships;
ALTER TABLE memberships_new RENAME TO memberships;
CREATE UNIQUE INDEX memberships_once ON memberships (person, role, coalesce(store, ''));

CREATE TABLE invitations_new (
  token_hash TEXT PRIMARY KEY,
  role TEXT NOT NULL CHECK (role IN ('owner', 'planner', 'operator', 'merchant')),
  store TEXT REFERENCES stores (id),
  expires_at TEXT NOT NULL,
  accepted_by TEXT,
  accepted_at TEXT,
  CHECK ((role = 'merchant') = (store IS NOT NULL)),
  CHECK ((accepted_by IS NULL) = (accepted_at IS NULL))
) STRICT;
INSERT INTO invitations_new SELECT token_hash, role, store, expires_at, accepted_by, accepted_at FROM invitations;
DROP TABLE invitations;
ALTER TABLE invitations_new RENAME TO invitations;

-- The journal: an event keeps the version of its form, and nothing of it changes once it is kept; only
-- whose it is does, where a guest becomes an account.
ALTER TABLE interactions ADD COLUMN schema INTEGER NOT NULL DEFAULT 1;
CREATE TRIGGER interactions_append_only BEFORE UPDATE OF seq, id, store, kind, product, sku, slot, seconds, at, reported_at, schema ON interactions BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;

-- Versions of models as a state machine: `state` says where one stands, `gates` how it was judged (JSON),
-- `dataset` what it learned from (JSON: hash, cut-off, counts). The row in models_in_service is what serves.
CREATE TABLE model_versions_new (
  version INTEGER PRIMARY KEY AUTOINCREMENT,
  model TEXT NOT NULL,
  weights TEXT NOT NULL CHECK (length(weights) = 64),
  origin TEXT NOT NULL CHECK (origin IN ('shipped', 'trained')),
  state TEXT NOT NULL CHECK (state IN ('candidate', 'judged', 'shadow', 'share', 'in-service', 'retired', 'rejected', 'rolled-back')),
  seed INTEGER NOT NULL,
  steps INTEGER NOT NULL,
  people INTEGER NOT NULL,
  simulated INTEGER NOT NULL,
  dataset TEXT NOT NULL CHECK (json_valid(dataset)),
  figures TEXT NOT NULL CHECK (json_valid(figures)),
  rival INTEGER REFERENCES model_versions_new (version),
  rival_figures TEXT CHECK (json_valid(rival_figures)),
  gates TEXT CHECK (json_valid(gates)),
  made_at TEXT NOT NULL
) STRICT;
INSERT INTO model_versions_new
  SELECT version, model, weights, CASE decision WHEN 'shipped' THEN 'shipped' ELSE 'trained' END,
    CASE WHEN version IN (SELECT version FROM models_in_service) THEN 'in-service' WHEN decision = 'kept-back' THEN 'rejected' ELSE 'retired' END,
    seed, steps, people, simulated, json_object('hash', data, 'cutoff', NULL, 'events', 0, 'optedOut', 0), figures, rival, rival_figures, NULL, made_at
  FROM model_versions;
CREATE TABLE served AS SELECT model, version FROM models_in_service;
DROP TABLE models_in_service;
DROP TABLE model_versions;
ALTER TABLE model_versions_new RENAME TO model_versions;
CREATE TABLE models_in_service (
  model TEXT PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES model_versions (version)
) STRICT;
INSERT INTO models_in_service SELECT model, version FROM served;
DROP TABLE served;

-- Every step of a version, with who took it (null: the mall itself) and why. Moments are milliseconds since 1970 here and below.
CREATE TABLE model_steps (
  seq INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES model_versions (version),
  state TEXT NOT NULL,
  at INTEGER NOT NULL,
  person TEXT,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX model_steps_by_version ON model_steps (version, seq);

-- A version tried beside the one in service: in shadow, on a share of the shoppers, or in service with
-- some shoppers held back on the one before (guard). One at a time for a model.
CREATE TABLE model_trials (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  model TEXT NOT NULL,
  version INTEGER NOT NULL REFERENCES model_versions (version),
  rival INTEGER NOT NULL REFERENCES model_versions (version),
  stage TEXT NOT NULL CHECK (stage IN ('shadow', 'share', 'guard')),
  share REAL NOT NULL CHECK (share BETWEEN 0 AND 1),
  started_at INTEGER NOT NULL,
  ended_at INTEGER,
  figures TEXT CHECK (json_valid(figures))
) STRICT;
CREATE UNIQUE INDEX model_trials_one ON model_trials (model) WHERE ended_at IS NULL;

-- Whose answers come from which of the two: for good, once the shopper was answered in the trial.
CREATE TABLE trial_shoppers (
  trial INTEGER NOT NULL REFERENCES model_trials (id) ON DELETE CASCADE,
  shopper TEXT NOT NULL,
  arm TEXT NOT NULL CHECK (arm IN ('version', 'rival')),
  since INTEGER NOT NULL,
  PRIMARY KEY (trial, shopper)
) STRICT, WITHOUT ROWID;
CREATE INDEX trial_shoppers_by_shopper ON trial_shoppers (shopper);

-- Trainings asked for, one running at a time; `beat` is when its process last said that it lives.
CREATE TABLE trainings (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  state TEXT NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
  person TEXT,
  why TEXT NOT NULL CHECK (why IN ('asked', 'nightly', 'new-interactions')),
  orders TEXT NOT NULL CHECK (json_valid(orders)),
  asked_at INTEGER NOT NULL,
  started_at INTEGER,
  ended_at INTEGER,
  beat INTEGER,
  attempts INTEGER NOT NULL DEFAULT 0,
  step INTEGER NOT NULL DEFAULT 0,
  version INTEGER REFERENCES model_versions (version),
  message TEXT
) STRICT;
CREATE UNIQUE INDEX trainings_one_runs ON trainings (state) WHERE state = 'running';

-- Curves of a training: the loss, and now and then how well shoppers that it does not learn from are ranked for.
CREATE TABLE training_points (
  training INTEGER NOT NULL REFERENCES trainings (id) ON DELETE CASCADE,
  step INTEGER NOT NULL,
  loss REAL NOT NULL,
  ndcg REAL,
  at INTEGER NOT NULL,
  PRIMARY KEY (training, step)
) STRICT, WITHOUT ROWID;

-- When the loop trains and whether it goes on by itself; one row.
CREATE TABLE loop_settings (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  record TEXT NOT NULL CHECK (json_valid(record))
) STRICT;

-- Which version of the model of taste chose an offer; null where none did.
ALTER TABLE offer_showings ADD COLUMN model INTEGER;
