-- Amounts are in minor units of the store's currency; moments are ISO 8601 in UTC.
CREATE TABLE stores (
  id TEXT PRIMARY KEY,
  currency TEXT NOT NULL,
  record TEXT NOT NULL CHECK (json_valid(record))
) STRICT;

CREATE TABLE products (
  id TEXT NOT NULL,
  store TEXT NOT NULL REFERENCES stores (id),
  record TEXT NOT NULL CHECK (json_valid(record)),
  PRIMARY KEY (store, id)
) STRICT;

CREATE TABLE stock (
  sku TEXT PRIMARY KEY,
  store TEXT NOT NULL,
  product TEXT NOT NULL,
  size TEXT,
  colour TEXT NOT NULL,
  price INTEGER NOT NULL CHECK (price >= 0),
  on_hand INTEGER NOT NULL CHECK (on_hand >= 0),
  FOREIGN KEY (store, product) REFERENCES products (store, id)
) STRICT;
CREATE INDEX stock_by_product ON stock (store, product);

CREATE TABLE promotions (
  store TEXT NOT NULL REFERENCES stores (id),
  id TEXT NOT NULL,
  record TEXT NOT NULL CHECK (json_valid(record)),
  budget INTEGER NOT NULL CHECK (budget >= 0),
  spent INTEGER NOT NULL DEFAULT 0 CHECK (spent BETWEEN 0 AND budget),
  PRIMARY KEY (store, id)
) STRICT;

CREATE TABLE cart_lines (
  shopper TEXT NOT NULL,
  line TEXT NOT NULL,
  sku TEXT NOT NULL REFERENCES stock (sku),
  quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 99),
  PRIMARY KEY (shopper, line)
) STRICT;

CREATE TABLE payments (
  id TEXT PRIMARY KEY,
  shopper TEXT NOT NULL,
  idempotency_key TEXT NOT NULL,
  provider TEXT NOT NULL,
  card TEXT NOT NULL,
  currency TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount >= 0),
  state TEXT NOT NULL CHECK (state IN ('pending', 'approved', 'declined')),
  reference TEXT,
  created_at TEXT NOT NULL,
  UNIQUE (shopper, idempotency_key)
) STRICT;

CREATE TABLE payment_reductions (
  payment TEXT NOT NULL REFERENCES payments (id),
  store TEXT NOT NULL,
  promotion TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  PRIMARY KEY (payment, store, promotion),
  FOREIGN KEY (store, promotion) REFERENCES promotions (store, id)
) STRICT;

CREATE TABLE orders (
  id TEXT PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE,
  payment TEXT NOT NULL REFERENCES payments (id),
  shopper TEXT NOT NULL,
  store TEXT NOT NULL REFERENCES stores (id),
  placed_at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('placed', 'paid', 'packed', 'shipped', 'delivered', 'cancelled', 'returned')),
  currency TEXT NOT NULL,
  subtotal INTEGER NOT NULL CHECK (subtotal >= 0),
  reduction INTEGER NOT NULL CHECK (reduction BETWEEN 0 AND subtotal),
  shipping INTEGER NOT NULL CHECK (shipping >= 0),
  total INTEGER NOT NULL CHECK (total = subtotal - reduction + shipping),
  recipient TEXT NOT NULL,
  address TEXT NOT NULL,
  phone TEXT NOT NULL
) STRICT;
CREATE INDEX orders_by_shopper ON orders (shopper, number);

CREATE TABLE order_lines (
  order_id TEXT NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
  sku TEXT NOT NULL REFERENCES stock (sku),
  quantity INTEGER NOT NULL CHECK (quantity >= 1),
  record TEXT NOT NULL CHECK (json_valid(record)),
  PRIMARY KEY (order_id, sku)
) STRICT;
