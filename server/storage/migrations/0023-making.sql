-- Models that went through the finishing line and are worn by nothing yet; levels and the file as it came are blobs, named by SHA-256.
CREATE TABLE model_drafts (
  id TEXT PRIMARY KEY,
  store TEXT NOT NULL,
  product TEXT NOT NULL,
  source TEXT NOT NULL,
  original TEXT NOT NULL,
  -- Null where it got no levels.
  fine TEXT,
  middle TEXT,
  coarse TEXT,
  report TEXT NOT NULL,
  -- Why it may not be worn, as JSON; null where it may.
  refused TEXT,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX model_drafts_by_product ON model_drafts (store, product, at);

-- What a product looked like before it was told to look otherwise: its record's shape, dimensions and colourways.
CREATE TABLE product_looks (
  store TEXT NOT NULL,
  product TEXT NOT NULL,
  look INTEGER NOT NULL,
  record TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (store, product, look)
) STRICT;
