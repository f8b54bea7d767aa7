-- What an operator needs to know of a key. The id names it where the key itself must not stand.
ALTER TABLE api_key ADD COLUMN id TEXT;
ALTER TABLE api_key ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE api_key ADD COLUMN last_used_at INTEGER;
ALTER TABLE api_key ADD COLUMN expires_at INTEGER;
ALTER TABLE api_key ADD COLUMN revoked_at INTEGER;

UPDATE api_key SET id = lower(hex(randomblob(6)));

CREATE UNIQUE INDEX api_key_id ON api_key (id);
