-- When an order came into each of its states; moments are ISO 8601 in UTC.
CREATE TABLE order_steps (
  order_id TEXT NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
  state TEXT NOT NULL CHECK (state IN ('placed', 'paid', 'packed', 'shipped', 'delivered', 'cancelled', 'returned')),
  at TEXT NOT NULL,
  PRIMARY KEY (order_id, state)
) STRICT;
INSERT INTO order_steps (order_id, state, at) SELECT id, 'placed', placed_at FROM orders;

-- Money to be given back for an order, in minor units; `reference` is the provider's, once it has done so.
CREATE TABLE refunds (
  order_id TEXT PRIMARY KEY REFERENCES orders (id) ON DELETE CASCADE,
  amount INTEGER NOT NULL CHECK (amount >= 0),
  reference TEXT
) STRICT;
