-- Who shops without being known: nothing they do is kept from then on, and nothing of them is learned from.
-- Moments are milliseconds since 1970.
CREATE TABLE opt_outs (
  shopper TEXT PRIMARY KEY,
  since INTEGER NOT NULL
) STRICT;

-- Here and not in a program, so that no writer can forget it. A guest who became an account counts as that account.
CREATE TRIGGER unknown_interaction BEFORE INSERT ON interactions
  WHEN EXISTS (SELECT 1 FROM opt_outs WHERE shopper = coalesce((SELECT account FROM merges WHERE guest = NEW.shopper), NEW.shopper)) BEGIN
  SELECT RAISE(IGNORE);
END;
CREATE TRIGGER unknown_visit BEFORE INSERT ON visits
  WHEN EXISTS (SELECT 1 FROM opt_outs WHERE shopper = coalesce((SELECT account FROM merges WHERE guest = NEW.shopper), NEW.shopper)) BEGIN
  SELECT RAISE(IGNORE);
END;
