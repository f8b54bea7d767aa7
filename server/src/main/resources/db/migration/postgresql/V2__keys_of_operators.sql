-- What an operator needs to know of a key. The id names it where the key itself must not stand.
ALTER TABLE api_key ADD COLUMN id TEXT COLLATE "C";
ALTER TABLE api_key ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE api_key ADD COLUMN last_used_at BIGINT;
ALTER TABLE api_key ADD COLUMN expires_at BIGINT;
ALTER TABLE api_key ADD COLUMN revoked_at BIGINT;

UPDATE api_key SET id = substr(replace(gen_random_uuid()::text, '-', ''), 1, 12);

CREATE UNIQUE INDEX api_key_id ON api_key (id);
