-- Merchants' own models, named by their finest level as fitted to a product; blobs are named by SHA-256.
CREATE TABLE merchant_models (
  sha256 TEXT PRIMARY KEY,
  middle TEXT NOT NULL,
  coarse TEXT NOT NULL,
  original TEXT NOT NULL
) STRICT;
