-- Which kept design a model is of, by the key of its middle level: others see it in its maker's hand also after a restart.
CREATE TABLE design_models (
  model TEXT NOT NULL,
  design TEXT NOT NULL REFERENCES designs (id) ON DELETE CASCADE,
  PRIMARY KEY (model, design)
) STRICT, WITHOUT ROWID;
CREATE INDEX design_models_by_design ON design_models (design);
