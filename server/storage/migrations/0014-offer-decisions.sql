-- Every time the mall decided whether to offer a shopper something. Moments are milliseconds since 1970, amounts minor units.
CREATE TABLE offer_decisions (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  shopper TEXT NOT NULL,
  -- `concourse` or a store.
  place TEXT NOT NULL,
  -- What was chosen, null for nothing; it was shown unless it is withheld.
  store TEXT,
  promotion TEXT,
  withheld INTEGER NOT NULL CHECK (withheld IN (0, 1)),
  -- Probability of what the shopper saw.
  propensity REAL NOT NULL CHECK (propensity > 0 AND propensity <= 1.000001),
  -- All that could have been shown, with probabilities, features and stakes.
  candidates TEXT NOT NULL CHECK (json_valid(candidates)),
  -- The model of offers and how often it had learnt; the version of the model of taste behind the appeal.
  version TEXT NOT NULL,
  taste INTEGER,
  -- The store whose purchases tell what came of it, and the features that learn from them; null where nobody can tell.
  watched TEXT,
  features TEXT CHECK (json_valid(features)),
  at INTEGER NOT NULL,
  carted_at INTEGER,
  dismissed_at INTEGER,
  bought_at INTEGER,
  revenue INTEGER NOT NULL DEFAULT 0,
  reduction INTEGER NOT NULL DEFAULT 0,
  -- Part of a purchase that the model has been told of.
  credited REAL NOT NULL DEFAULT 0,
  FOREIGN KEY (store, promotion) REFERENCES promotions (store, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX offer_decisions_by_shopper ON offer_decisions (shopper, watched, at);
CREATE INDEX offer_decisions_by_promotion ON offer_decisions (store, promotion, shopper, seq);
CREATE INDEX offer_decisions_promised ON offer_decisions (at) WHERE credited > 0 AND bought_at IS NULL;

-- What the model of offers believes: of everybody, one row a model.
CREATE TABLE offer_beliefs (
  model TEXT PRIMARY KEY,
  belief TEXT NOT NULL CHECK (json_valid(belief)),
  learnt INTEGER NOT NULL,
  -- Decisions after which goods were put in a cart, and those of them that were followed by a purchase.
  carted INTEGER NOT NULL,
  bought INTEGER NOT NULL
) STRICT;

-- What is peculiar to one offer, in log odds: precision, and precision times mean.
CREATE TABLE offer_peculiarities (
  store TEXT NOT NULL,
  promotion TEXT NOT NULL,
  precision REAL NOT NULL,
  shift REAL NOT NULL,
  PRIMARY KEY (store, promotion),
  FOREIGN KEY (store, promotion) REFERENCES promotions (store, id) ON DELETE CASCADE
) STRICT;

-- Showings that a merchant is owed where merchants compete.
CREATE TABLE offer_debts (
  store TEXT PRIMARY KEY REFERENCES stores (id) ON DELETE CASCADE,
  debt REAL NOT NULL CHECK (debt >= 0)
) STRICT;

-- Decisions by hour of the day.
CREATE TABLE offer_hours (
  hour INTEGER PRIMARY KEY CHECK (hour BETWEEN 0 AND 23),
  decisions INTEGER NOT NULL
) STRICT;

CREATE INDEX offers_by_promotion ON offers (store, promotion);
CREATE INDEX offer_showings_by_promotion ON offer_showings (store, promotion);
CREATE INDEX payment_reductions_by_promotion ON payment_reductions (store, promotion);

CREATE TRIGGER late_offer_decision AFTER INSERT ON offer_decisions WHEN EXISTS (SELECT 1 FROM merges WHERE guest = NEW.shopper) BEGIN
  UPDATE offer_decisions SET shopper = (SELECT account FROM merges WHERE guest = NEW.shopper) WHERE seq = NEW.seq;
END;
