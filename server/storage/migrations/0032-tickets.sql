-- What shoppers asked of the people at a store's desk: moments in milliseconds since 1970.
CREATE TABLE tickets (
  id TEXT PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE,
  shopper TEXT NOT NULL,
  store TEXT NOT NULL REFERENCES stores (id),
  kind TEXT NOT NULL CHECK (kind IN ('person', 'return', 'exchange', 'change', 'problem')),
  -- The order that it is about, where it is about one.
  order_number TEXT,
  state TEXT NOT NULL CHECK (state IN ('open', 'answered', 'closed')),
  -- What was said to the assistant before, so that nobody has to say it again.
  summary TEXT NOT NULL CHECK (json_valid(summary)),
  opened_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX tickets_by_store ON tickets (store, state, number);
CREATE INDEX tickets_by_shopper ON tickets (shopper, number);

CREATE TABLE ticket_lines (
  ticket TEXT NOT NULL REFERENCES tickets (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  -- Who wrote it: the shopper, or a person at the desk.
  author TEXT NOT NULL CHECK (author IN ('shopper', 'desk')),
  text TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (ticket, seq)
) STRICT;
