-- Texts of products that a merchant kept, one a kind and language; `facts` is what the generator made it of, `at` milliseconds since 1970.
CREATE TABLE copies (
  store TEXT NOT NULL,
  product TEXT NOT NULL,
  kind TEXT NOT NULL,
  locale TEXT NOT NULL CHECK (locale IN ('en', 'zh')),
  text TEXT NOT NULL,
  facts TEXT NOT NULL CHECK (json_valid(facts)),
  generated INTEGER NOT NULL CHECK (generated IN (0, 1)),
  edited INTEGER NOT NULL CHECK (edited IN (0, 1)),
  generator TEXT,
  at INTEGER NOT NULL,
  PRIMARY KEY (store, product, kind, locale),
  FOREIGN KEY (store, product) REFERENCES products (store, id)
) STRICT;

-- How a brand speaks in a store, and words that it never uses.
CREATE TABLE brand_voices (
  store TEXT NOT NULL REFERENCES stores (id),
  brand TEXT NOT NULL,
  record TEXT NOT NULL CHECK (json_valid(record)),
  PRIMARY KEY (store, brand)
) STRICT;

-- Posters that were kept; the picture is a blob, named by SHA-256.
CREATE TABLE posters (
  id TEXT PRIMARY KEY,
  store TEXT NOT NULL,
  product TEXT NOT NULL,
  locale TEXT NOT NULL CHECK (locale IN ('en', 'zh')),
  words TEXT NOT NULL CHECK (json_valid(words)),
  picture TEXT NOT NULL,
  at INTEGER NOT NULL,
  FOREIGN KEY (store, product) REFERENCES products (store, id)
) STRICT;
CREATE INDEX posters_by_product ON posters (store, product, at);
