-- Promotions offered to shoppers, and every time they were shown; moments are ISO 8601 in UTC.
CREATE TABLE offers (
  shopper TEXT NOT NULL,
  store TEXT NOT NULL,
  promotion TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (json_valid(reason)),
  offered_at TEXT NOT NULL,
  dismissed_at TEXT,
  PRIMARY KEY (shopper, store, promotion),
  FOREIGN KEY (store, promotion) REFERENCES promotions (store, id) ON DELETE CASCADE
) STRICT;

CREATE TABLE offer_showings (
  shopper TEXT NOT NULL,
  store TEXT NOT NULL,
  promotion TEXT NOT NULL,
  at TEXT NOT NULL,
  FOREIGN KEY (store, promotion) REFERENCES promotions (store, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX offer_showings_by_shopper ON offer_showings (shopper, store, promotion, at);
