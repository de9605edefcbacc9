-- How often a store's stock changed: what is kept of its counts and prices in memory is good while this stays the same.
CREATE TABLE stock_changes (
  store TEXT PRIMARY KEY,
  changes INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO stock_changes SELECT DISTINCT store, 1 FROM stock;

CREATE TRIGGER stock_came AFTER INSERT ON stock BEGIN
  INSERT INTO stock_changes VALUES (NEW.store, 1) ON CONFLICT (store) DO UPDATE SET changes = changes + 1;
END;
CREATE TRIGGER stock_changed AFTER UPDATE ON stock BEGIN
  INSERT INTO stock_changes VALUES (NEW.store, 1) ON CONFLICT (store) DO UPDATE SET changes = changes + 1;
END;
CREATE TRIGGER stock_went AFTER DELETE ON stock BEGIN
  INSERT INTO stock_changes VALUES (OLD.store, 1) ON CONFLICT (store) DO UPDATE SET changes = changes + 1;
END;
