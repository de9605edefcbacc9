-- Grows with every edit by a merchant, so that two who edit at once do not overwrite each other.
ALTER TABLE products ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE promotions ADD COLUMN version INTEGER NOT NULL DEFAULT 1;

CREATE INDEX interactions_by_store ON interactions (store, at);
CREATE INDEX orders_by_store ON orders (store, number);
