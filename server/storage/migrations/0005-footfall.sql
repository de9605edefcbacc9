-- Where people were: seconds in a cell of half a metre, counted from the origin of the place's own
-- frame, in an hour of UTC (hours since 1970). Moments of visits are milliseconds since 1970.
CREATE TABLE footfall (
  place TEXT NOT NULL,
  hour INTEGER NOT NULL,
  cell_x INTEGER NOT NULL,
  cell_z INTEGER NOT NULL,
  seconds REAL NOT NULL CHECK (seconds > 0),
  PRIMARY KEY (place, hour, cell_x, cell_z)
) STRICT, WITHOUT ROWID;

CREATE TABLE visits (
  id TEXT PRIMARY KEY,
  shopper TEXT NOT NULL,
  place TEXT NOT NULL,
  entered_at INTEGER NOT NULL,
  -- Last moment that the server knew the visitor to be there; when it stops short, the visit ended then.
  seen_at INTEGER NOT NULL CHECK (seen_at >= entered_at),
  left_at INTEGER CHECK (left_at >= entered_at)
) STRICT;
CREATE INDEX visits_by_place ON visits (place, entered_at);
CREATE INDEX visits_by_shopper ON visits (shopper);
CREATE INDEX visits_open ON visits (id) WHERE left_at IS NULL;
