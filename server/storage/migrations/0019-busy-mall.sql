-- How often a store or its goods changed: what is kept of them in memory is good while this stays the same.
CREATE TABLE assortment_changes (
  store TEXT PRIMARY KEY,
  changes INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO assortment_changes SELECT id, 1 FROM stores;

CREATE TRIGGER store_came AFTER INSERT ON stores BEGIN
  INSERT INTO assortment_changes VALUES (NEW.id, 1) ON CONFLICT (store) DO UPDATE SET changes = changes + 1;
END;
CREATE TRIGGER store_changed AFTER UPDATE ON stores BEGIN
  INSERT INTO assortment_changes VALUES (NEW.id, 1) ON CONFLICT (store) DO UPDATE SET changes = changes + 1;
END;
CREATE TRIGGER store_went AFTER DELETE ON stores BEGIN
  INSERT INTO assortment_changes VALUES (OLD.id, 1) ON CONFLICT (store) DO UPDATE SET changes = changes + 1;
END;
CREATE TRIGGER product_came AFTER INSERT ON products BEGIN
  INSERT INTO assortment_changes VALUES (NEW.store, 1) ON CONFLICT (store) DO UPDATE SET changes = changes + 1;
END;
CREATE TRIGGER product_changed AFTER UPDATE ON products BEGIN
  INSERT INTO assortment_changes VALUES (NEW.store, 1) ON CONFLICT (store) DO UPDATE SET changes = changes + 1;
END;
CREATE TRIGGER product_went AFTER DELETE ON products BEGIN
  INSERT INTO assortment_changes VALUES (OLD.store, 1) ON CONFLICT (store) DO UPDATE SET changes = changes + 1;
END;

-- What is liked lately is read from its end, however long the journal is.
CREATE INDEX interactions_liked ON interactions (store, seq) WHERE kind IN ('ask', 'pickup', 'try', 'cart', 'buy');
