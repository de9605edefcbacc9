-- What a merchant lets shoppers change of a product.
CREATE TABLE custom_options (
  store TEXT NOT NULL,
  product TEXT NOT NULL,
  record TEXT NOT NULL CHECK (json_valid(record)),
  version INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (store, product),
  FOREIGN KEY (store, product) REFERENCES products (store, id)
) STRICT;

-- Pictures of merchants that products may wear; the picture is a blob, named by SHA-256.
CREATE TABLE artworks (
  store TEXT NOT NULL REFERENCES stores (id),
  sha256 TEXT NOT NULL,
  name TEXT NOT NULL,
  -- Width over height; whether some of it is seen through.
  aspect REAL NOT NULL,
  clear INTEGER NOT NULL CHECK (clear IN (0, 1)),
  at INTEGER NOT NULL,
  PRIMARY KEY (store, sha256)
) STRICT;
CREATE INDEX artworks_by_content ON artworks (sha256);

-- What shoppers made of products, named by what it is: the record holds all that its model is made from.
CREATE TABLE designs (
  id TEXT PRIMARY KEY,
  store TEXT NOT NULL REFERENCES stores (id),
  product TEXT NOT NULL,
  record TEXT NOT NULL CHECK (json_valid(record)),
  at INTEGER NOT NULL
) STRICT;
-- Who kept which.
CREATE TABLE design_saves (
  shopper TEXT NOT NULL,
  design TEXT NOT NULL REFERENCES designs (id),
  at INTEGER NOT NULL,
  PRIMARY KEY (shopper, design)
) STRICT;
CREATE INDEX design_saves_by_design ON design_saves (design);

CREATE TRIGGER late_design AFTER INSERT ON design_saves WHEN EXISTS (SELECT 1 FROM merges WHERE guest = NEW.shopper) BEGIN
  UPDATE OR IGNORE design_saves SET shopper = (SELECT account FROM merges WHERE guest = NEW.shopper) WHERE shopper = NEW.shopper AND design = NEW.design;
  DELETE FROM design_saves WHERE shopper = NEW.shopper AND design = NEW.design;
END;

ALTER TABLE cart_lines ADD COLUMN design TEXT REFERENCES designs (id);
DROP TRIGGER late_cart_line;
CREATE TRIGGER late_cart_line AFTER INSERT ON cart_lines WHEN EXISTS (SELECT 1 FROM merges WHERE guest = NEW.shopper) BEGIN
  INSERT INTO cart_lines (shopper, line, sku, quantity, design)
    SELECT account, NEW.line, NEW.sku, NEW.quantity, NEW.design FROM merges WHERE guest = NEW.shopper
    ON CONFLICT (shopper, line) DO UPDATE SET quantity = min(quantity + excluded.quantity, 99);
  DELETE FROM cart_lines WHERE shopper = NEW.shopper AND line = NEW.line;
END;

-- One SKU may be on several lines of an order, each of its own design.
CREATE TABLE order_lines_by_line (
  order_id TEXT NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
  line TEXT NOT NULL,
  sku TEXT NOT NULL REFERENCES stock (sku),
  quantity INTEGER NOT NULL CHECK (quantity >= 1),
  record TEXT NOT NULL CHECK (json_valid(record)),
  design TEXT REFERENCES designs (id),
  PRIMARY KEY (order_id, line)
) STRICT;
INSERT INTO order_lines_by_line (order_id, line, sku, quantity, record) SELECT order_id, sku, sku, quantity, record FROM order_lines;
DROP TABLE order_lines;
ALTER TABLE order_lines_by_line RENAME TO order_lines;
