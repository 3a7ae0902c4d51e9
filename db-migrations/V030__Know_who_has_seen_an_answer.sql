-- Who was shown a claim's earlier answers after they had come apart: their next answer is not given blind.
CREATE TABLE answers_seen (
    article_id  bigint      NOT NULL,
    claim_id    integer     NOT NULL,
    person_name text        NOT NULL,
    at          timestamptz NOT NULL,
    CONSTRAINT answers_seen_pk PRIMARY KEY (article_id, claim_id, person_name),
    CONSTRAINT answers_seen_of FOREIGN KEY (article_id, claim_id) REFERENCES claim (article_id, claim_id),
    CONSTRAINT answers_seen_by FOREIGN KEY (person_name) REFERENCES person (name)
);

GRANT SELECT, INSERT ON answers_seen TO ${application_role};
