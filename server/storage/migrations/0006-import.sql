-- What was read into which store, one row an import; the newest id tells a running mall that stores changed.
CREATE TABLE imports (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  store TEXT NOT NULL REFERENCES stores (id),
  format TEXT NOT NULL,
  file TEXT NOT NULL,
  added INTEGER NOT NULL CHECK (added >= 0),
  updated INTEGER NOT NULL CHECK (updated >= 0)
) STRICT;
