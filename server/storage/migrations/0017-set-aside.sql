-- What clients reported and the journal did not take, by day of UTC (days since 1970) and reason.
CREATE TABLE interactions_set_aside (
  day INTEGER NOT NULL,
  reason TEXT NOT NULL,
  count INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (day, reason)
) STRICT, WITHOUT ROWID;
