-- What a guest did while becoming an account may arrive after the merge: it goes to the account.
CREATE TRIGGER late_cart_line AFTER INSERT ON cart_lines WHEN EXISTS (SELECT 1 FROM merges WHERE guest = NEW.shopper) BEGIN
  INSERT INTO cart_lines (shopper, line, sku, quantity)
    SELECT account, NEW.line, NEW.sku, NEW.quantity FROM merges WHERE guest = NEW.shopper
    ON CONFLICT (shopper, line) DO UPDATE SET quantity = min(quantity + excluded.quantity, 99);
  DELETE FROM cart_lines WHERE shopper = NEW.shopper AND line = NEW.line;
END;

CREATE TRIGGER late_interaction AFTER INSERT ON interactions WHEN EXISTS (SELECT 1 FROM merges WHERE guest = NEW.shopper) BEGIN
  UPDATE OR IGNORE interactions SET shopper = (SELECT account FROM merges WHERE guest = NEW.shopper) WHERE seq = NEW.seq;
  DELETE FROM interactions WHERE seq = NEW.seq AND shopper = NEW.shopper;
END;

CREATE TRIGGER late_visit AFTER INSERT ON visits WHEN EXISTS (SELECT 1 FROM merges WHERE guest = NEW.shopper) BEGIN
  UPDATE visits SET shopper = (SELECT account FROM merges WHERE guest = NEW.shopper) WHERE id = NEW.id;
END;
