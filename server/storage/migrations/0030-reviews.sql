-- What buyers say of a product, one each; `at` is milliseconds since 1970.
CREATE TABLE reviews (
  store TEXT NOT NULL,
  product TEXT NOT NULL,
  shopper TEXT NOT NULL,
  stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5),
  words TEXT NOT NULL,
  locale TEXT NOT NULL CHECK (locale IN ('en', 'zh')),
  at INTEGER NOT NULL,
  PRIMARY KEY (store, product, shopper),
  FOREIGN KEY (store, product) REFERENCES products (store, id)
) STRICT;
CREATE INDEX reviews_by_shopper ON reviews (shopper);
