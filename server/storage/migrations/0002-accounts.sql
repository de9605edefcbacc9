-- people, sessions, credentials and verifications are better-auth's tables under our names, as
-- server/accounts/auth.ts maps them. A DATE column holds ISO 8601 text, a boolean 0 or 1.
CREATE TABLE people (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL UNIQUE,
  email_verified INTEGER NOT NULL,
  image TEXT,
  guest INTEGER,
  locale TEXT NOT NULL CHECK (locale IN ('en', 'zh')),
  look TEXT NOT NULL CHECK (json_valid(look)),
  comfort TEXT NOT NULL CHECK (json_valid(comfort)),
  created_at DATE NOT NULL,
  updated_at DATE NOT NULL
);

CREATE TABLE sessions (
  id TEXT PRIMARY KEY NOT NULL,
  person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  token TEXT NOT NULL UNIQUE,
  expires_at DATE NOT NULL,
  ip_address TEXT,
  user_agent TEXT,
  created_at DATE NOT NULL,
  updated_at DATE NOT NULL
);
CREATE INDEX sessions_person_idx ON sessions (person);

CREATE TABLE credentials (
  id TEXT PRIMARY KEY NOT NULL,
  person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  provider TEXT NOT NULL,
  provider_account TEXT NOT NULL,
  password TEXT,
  access_token TEXT,
  refresh_token TEXT,
  id_token TEXT,
  access_token_expires_at DATE,
  refresh_token_expires_at DATE,
  scope TEXT,
  created_at DATE NOT NULL,
  updated_at DATE NOT NULL
);
CREATE INDEX credentials_person_idx ON credentials (person);

CREATE TABLE verifications (
  id TEXT PRIMARY KEY NOT NULL,
  identifier TEXT NOT NULL,
  value TEXT NOT NULL,
  expires_at DATE NOT NULL,
  created_at DATE NOT NULL,
  updated_at DATE NOT NULL
);
CREATE INDEX verifications_identifier_idx ON verifications (identifier);

-- An owner runs every store, later ones too, and plans the mall.
CREATE TABLE memberships (
  person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('owner', 'planner', 'merchant')),
  store TEXT REFERENCES stores (id),
  since TEXT NOT NULL,
  CHECK ((role = 'merchant') = (store IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX memberships_once ON memberships (person, role, coalesce(store, ''));

-- A link that gives a role to whoever opens it first; only the hash of its token is kept.
CREATE TABLE invitations (
  token_hash TEXT PRIMARY KEY,
  role TEXT NOT NULL CHECK (role IN ('owner', 'planner', 'merchant')),
  store TEXT REFERENCES stores (id),
  expires_at TEXT NOT NULL,
  accepted_by TEXT,
  accepted_at TEXT,
  CHECK ((role = 'merchant') = (store IS NOT NULL)),
  CHECK ((accepted_by IS NULL) = (accepted_at IS NULL))
) STRICT;

-- Guests who became an account: what still arrives under their name belongs to that account.
CREATE TABLE merges (
  guest TEXT PRIMARY KEY,
  account TEXT NOT NULL,
  merged_at TEXT NOT NULL
) STRICT;
