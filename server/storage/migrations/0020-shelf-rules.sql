-- Grows with every edit of a store's shelf rules and moods, as the versions of products and promotions do.
ALTER TABLE stores ADD COLUMN shelves_version INTEGER NOT NULL DEFAULT 1;
