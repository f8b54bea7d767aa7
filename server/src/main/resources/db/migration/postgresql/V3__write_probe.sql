-- Written to find out whether the database can be written; says nothing.
CREATE TABLE write_probe (
    id INTEGER PRIMARY KEY,
    probes BIGINT NOT NULL
);

INSERT INTO write_probe (id, probes) VALUES (1, 0);
