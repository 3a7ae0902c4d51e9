-- Every change is an event, chained by hash within its article; chain 0 holds the events that belong to no article.
CREATE TABLE chain (
    article_id    bigint  PRIMARY KEY,
    last_sequence integer NOT NULL DEFAULT 0,
    last_hash     bytea   NOT NULL DEFAULT decode(repeat('00', 32), 'hex'),
    CHECK (last_sequence >= 0),
    CHECK (octet_length(last_hash) = 32)
);
