-- Looks at each slot of a store, by how liked the goods were that stood in it: `band` as models/layout/attention.ts has it,
-- `shown` visits of shoppers who looked at anything. Of nobody in particular.
CREATE TABLE slot_attention (
  store TEXT NOT NULL REFERENCES stores (id) ON DELETE CASCADE,
  slot TEXT NOT NULL,
  band INTEGER NOT NULL CHECK (band BETWEEN 0 AND 4),
  shown INTEGER NOT NULL CHECK (shown >= 0),
  looks REAL NOT NULL CHECK (looks >= 0),
  PRIMARY KEY (store, slot, band)
) STRICT, WITHOUT ROWID;

-- Product -> band of its liking, when the layout was made; null in layouts from before.
ALTER TABLE layouts ADD COLUMN bands TEXT CHECK (bands IS NULL OR json_valid(bands));

-- Visits in which a product was looked at, and taken up, while its liking lay in a band. Of nobody in particular.
CREATE TABLE product_takes (
  store TEXT NOT NULL REFERENCES stores (id) ON DELETE CASCADE,
  product TEXT NOT NULL,
  band INTEGER NOT NULL CHECK (band BETWEEN 0 AND 4),
  looked INTEGER NOT NULL CHECK (looked >= 0),
  taken INTEGER NOT NULL CHECK (taken BETWEEN 0 AND looked),
  PRIMARY KEY (store, product, band)
) STRICT, WITHOUT ROWID;
