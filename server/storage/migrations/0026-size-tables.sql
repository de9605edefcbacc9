-- What a store's sizes mean: of one product, or of all of a kind that have no table of their own.
CREATE TABLE size_tables (
  store TEXT NOT NULL REFERENCES stores (id),
  scope TEXT NOT NULL CHECK (scope IN ('product', 'kind')),
  goods TEXT NOT NULL,
  record TEXT NOT NULL CHECK (json_valid(record)),
  PRIMARY KEY (store, scope, goods)
) STRICT;
