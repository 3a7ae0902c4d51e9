-- Every change is an event, chained by hash within its article. Chain 0 holds the events that belong to no article.
CREATE TABLE chain (
    article_id    bigint  PRIMARY KEY,
    last_sequence integer NOT NULL DEFAULT 0,
    last_hash     bytea   NOT NULL DEFAULT decode(repeat('00', 32), 'hex'),
    CONSTRAINT chain_sequence_counts_up CHECK (last_sequence >= 0),
    CONSTRAINT chain_hash_is_sha256 CHECK (octet_length(last_hash) = 32)
);

INSERT INTO chain (article_id) VALUES (0);

-- The moves of the review and the states each may lead from and to; NONE is where a claim comes from that is new.
CREATE TABLE legal_move (
    move       text NOT NULL,
    from_state text NOT NULL,
    to_state   text NOT NULL,
    CONSTRAINT legal_move_pk PRIMARY KEY (move, from_state, to_state)
);

INSERT INTO legal_move (move, from_state, to_state) VALUES
    ('take-in', 'NONE', 'PROPOSED'),
    ('take-in', 'NONE', 'DISMISSED'),
    ('mark', 'NONE', 'OPEN'),
    ('acceptance', 'PROPOSED', 'OPEN'),
    ('dismissal', 'PROPOSED', 'DISMISSED'),
    ('dismissal', 'OPEN', 'DISMISSED'),
    ('dismissal/confirmation', 'DISMISSED', 'DISMISSED'),
    ('restoration', 'DISMISSED', 'OPEN'),
    ('assignment', 'OPEN', 'IN_REVIEW'),
    ('assignment', 'RETURNED', 'IN_REVIEW'),
    ('assignment', 'NEEDS_RECHECK', 'IN_REVIEW'),
    ('assignment', 'IN_REVIEW', 'IN_REVIEW'),
    ('assignment', 'AWAITING_SECOND', 'AWAITING_SECOND'),
    ('release', 'IN_REVIEW', 'OPEN'),
    ('release', 'IN_REVIEW', 'RETURNED'),
    ('release', 'IN_REVIEW', 'NEEDS_RECHECK'),
    ('withdrawal', 'AWAITING_SECOND', 'IN_REVIEW'),
    ('proposal', 'IN_REVIEW', 'AWAITING_SECOND'),
    ('decision', 'AWAITING_SECOND', 'DECIDED'),
    ('decision', 'AWAITING_SECOND', 'RETURNED'),
    ('return', 'AWAITING_SECOND', 'RETURNED'),
    ('recheck', 'DECIDED', 'NEEDS_RECHECK'),
    ('confirmation', 'NEEDS_RECHECK', 'DECIDED'),
    ('readings', 'PROPOSED', 'AWAITING_SECOND'),
    ('readings', 'OPEN', 'AWAITING_SECOND'),
    ('readings', 'RETURNED', 'AWAITING_SECOND'),
    ('readings', 'NEEDS_RECHECK', 'AWAITING_SECOND'),
    ('readings', 'AWAITING_SECOND', 'DECIDED'),
    ('evidence', 'PROPOSED', 'PROPOSED'),
    ('evidence', 'OPEN', 'OPEN'),
    ('evidence', 'IN_REVIEW', 'IN_REVIEW'),
    ('evidence', 'AWAITING_SECOND', 'AWAITING_SECOND'),
    ('evidence', 'RETURNED', 'RETURNED'),
    ('evidence', 'DECIDED', 'DECIDED'),
    ('evidence', 'NEEDS_RECHECK', 'NEEDS_RECHECK'),
    ('evidence-removal', 'PROPOSED', 'PROPOSED'),
    ('evidence-removal', 'OPEN', 'OPEN'),
    ('evidence-removal', 'IN_REVIEW', 'IN_REVIEW'),
    ('evidence-removal', 'AWAITING_SECOND', 'AWAITING_SECOND'),
    ('evidence-removal', 'RETURNED', 'RETURNED'),
    ('evidence-removal', 'DECIDED', 'DECIDED'),
    ('evidence-removal', 'NEEDS_RECHECK', 'NEEDS_RECHECK'),
    ('comment', 'PROPOSED', 'PROPOSED'),
    ('comment', 'OPEN', 'OPEN'),
    ('comment', 'IN_REVIEW', 'IN_REVIEW'),
    ('comment', 'AWAITING_SECOND', 'AWAITING_SECOND'),
    ('comment', 'RETURNED', 'RETURNED'),
    ('comment', 'DECIDED', 'DECIDED'),
    ('comment', 'NEEDS_RECHECK', 'NEEDS_RECHECK'),
    ('comment', 'DISMISSED', 'DISMISSED'),
    ('correction', 'PROPOSED', 'PROPOSED'),
    ('correction', 'OPEN', 'OPEN'),
    ('correction', 'IN_REVIEW', 'IN_REVIEW'),
    ('correction', 'AWAITING_SECOND', 'AWAITING_SECOND'),
    ('correction', 'RETURNED', 'RETURNED'),
    ('correction', 'DECIDED', 'DECIDED'),
    ('correction', 'NEEDS_RECHECK', 'NEEDS_RECHECK'),
    ('correction', 'AWAITING_SECOND', 'RETURNED'),
    ('correction', 'DECIDED', 'NEEDS_RECHECK'),
    ('snapshot', 'NONE', 'PROPOSED'),
    ('snapshot', 'NONE', 'DISMISSED'),
    ('snapshot', 'PROPOSED', 'PROPOSED'),
    ('snapshot', 'OPEN', 'OPEN'),
    ('snapshot', 'IN_REVIEW', 'IN_REVIEW'),
    ('snapshot', 'AWAITING_SECOND', 'AWAITING_SECOND'),
    ('snapshot', 'RETURNED', 'RETURNED'),
    ('snapshot', 'DECIDED', 'DECIDED'),
    ('snapshot', 'NEEDS_RECHECK', 'NEEDS_RECHECK'),
    ('snapshot', 'DISMISSED', 'DISMISSED'),
    ('snapshot', 'AWAITING_SECOND', 'RETURNED'),
    ('snapshot', 'DECIDED', 'NEEDS_RECHECK'),
    ('export', 'AWAITING_SECOND', 'AWAITING_SECOND'),
    ('undo', 'OPEN', 'PROPOSED'),
    ('undo', 'DISMISSED', 'PROPOSED'),
    ('undo', 'DISMISSED', 'OPEN'),
    ('undo', 'IN_REVIEW', 'OPEN'),
    ('undo', 'IN_REVIEW', 'RETURNED'),
    ('undo', 'IN_REVIEW', 'NEEDS_RECHECK'),
    ('undo', 'PROPOSED', 'PROPOSED'),
    ('undo', 'OPEN', 'OPEN'),
    ('undo', 'IN_REVIEW', 'IN_REVIEW'),
    ('undo', 'AWAITING_SECOND', 'AWAITING_SECOND'),
    ('undo', 'RETURNED', 'RETURNED'),
    ('undo', 'DECIDED', 'DECIDED'),
    ('undo', 'NEEDS_RECHECK', 'NEEDS_RECHECK'),
    ('undo', 'DISMISSED', 'DISMISSED');

CREATE TABLE event (
    article_id        bigint      NOT NULL,
    sequence          integer     NOT NULL,
    claim_id          integer,
    previous_sequence integer,
    move              text        NOT NULL,
    from_state        text,
    to_state          text,
    by_name           text,
    at                timestamptz NOT NULL,
    particulars       jsonb       NOT NULL,
    previous_hash     bytea       NOT NULL,
    hash              bytea       NOT NULL,
    CONSTRAINT event_pk PRIMARY KEY (article_id, sequence),
    CONSTRAINT event_in_chain FOREIGN KEY (article_id) REFERENCES chain (article_id),
    -- What a claim's next event and the claim itself refer to.
    CONSTRAINT event_of_claim UNIQUE (article_id, claim_id, sequence, to_state),
    -- No false "from": it is the state that the claim's event before left it in.
    CONSTRAINT event_follows FOREIGN KEY (article_id, claim_id, previous_sequence, from_state)
        REFERENCES event (article_id, claim_id, sequence, to_state),
    CONSTRAINT event_is_legal FOREIGN KEY (move, from_state, to_state)
        REFERENCES legal_move (move, from_state, to_state),
    CONSTRAINT event_sequence_counts_up CHECK (sequence > 0 AND previous_sequence < sequence),
    CONSTRAINT event_has_states_with_claim CHECK (
        (claim_id IS NULL) = (from_state IS NULL) AND (claim_id IS NULL) = (to_state IS NULL)),
    CONSTRAINT event_first_is_from_none CHECK (
        claim_id IS NULL OR (from_state = 'NONE') = (previous_sequence IS NULL)),
    CONSTRAINT event_hash_is_sha256 CHECK (octet_length(previous_hash) = 32 AND octet_length(hash) = 32)
);

-- No fork: one event follows another, and a claim is born once.
CREATE UNIQUE INDEX event_has_one_successor ON event (article_id, claim_id, previous_sequence)
    WHERE previous_sequence IS NOT NULL;
CREATE UNIQUE INDEX event_bears_a_claim_once ON event (article_id, claim_id)
    WHERE claim_id IS NOT NULL AND previous_sequence IS NULL;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation',
        CONSTRAINT = TG_TABLE_NAME || '_is_append_only';
END
$$;

CREATE TRIGGER event_is_append_only BEFORE UPDATE OR DELETE ON event
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER event_is_never_emptied BEFORE TRUNCATE ON event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT, UPDATE ON chain TO ${application_role};
GRANT SELECT ON legal_move TO ${application_role};
GRANT SELECT, INSERT ON event TO ${application_role};
