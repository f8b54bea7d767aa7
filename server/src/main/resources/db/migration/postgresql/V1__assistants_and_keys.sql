-- The same tables as those of SQLite. Text is compared by its bytes, whatever the locale of the database.
-- Times are milliseconds since 1970. Documents are JSON text, kept as they are: jsonb would reorder them.
CREATE TABLE assistant (
    id         TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    org_id     TEXT COLLATE "C" NOT NULL,
    version    BIGINT           NOT NULL,
    created_at BIGINT           NOT NULL,
    updated_at BIGINT           NOT NULL,
    document   TEXT             NOT NULL
);

CREATE INDEX assistant_newest_first ON assistant (org_id, created_at DESC, id DESC);

-- The first answer to a create, as it was then.
CREATE TABLE idempotency_key (
    org_id      TEXT COLLATE "C" NOT NULL,
    key         TEXT COLLATE "C" NOT NULL,
    fingerprint TEXT             NOT NULL,
    id          TEXT             NOT NULL,
    version     BIGINT           NOT NULL,
    created_at  BIGINT           NOT NULL,
    updated_at  BIGINT           NOT NULL,
    document    TEXT             NOT NULL,
    PRIMARY KEY (org_id, key)
);

CREATE INDEX idempotency_key_oldest_first ON idempotency_key (created_at);

-- Only the SHA-256 of a key is kept.
CREATE TABLE api_key (
    hash       TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    org_id     TEXT             NOT NULL,
    created_at BIGINT           NOT NULL
);
