-- A stored document of an article's file: what evidence is pinned from.
CREATE TABLE stored_copy (
    article_id   bigint      NOT NULL,
    copy_id      integer     NOT NULL,
    kind         text        NOT NULL,
    status       text        NOT NULL,
    title        text,
    url          text,
    media_type   text,
    pages        integer,
    text         text,
    note         text,
    sha256       text,
    confidential boolean     NOT NULL DEFAULT false,
    contact_with text,
    contact_how  text,
    contact_at   timestamptz,
    contact_answer text,
    contact_right_of_reply boolean,
    at           timestamptz NOT NULL,
    by_name      text        NOT NULL,
    CONSTRAINT stored_copy_pk PRIMARY KEY (article_id, copy_id),
    CONSTRAINT stored_copy_of FOREIGN KEY (article_id) REFERENCES article (article_id),
    CONSTRAINT stored_copy_by FOREIGN KEY (by_name) REFERENCES person (name),
    CONSTRAINT stored_copy_kind_is_known CHECK (kind IN ('PAGE', 'FILE', 'TEXT', 'CONTACT')),
    CONSTRAINT stored_copy_status_is_known CHECK (status IN ('STORED', 'FETCHING', 'FAILED')),
    CONSTRAINT stored_copy_has_a_hash CHECK (status <> 'STORED' OR sha256 ~ '^[0-9a-f]{64}$'),
    CONSTRAINT stored_copy_contact_is_whole CHECK ((kind = 'CONTACT') = (contact_with IS NOT NULL)
        AND (kind = 'CONTACT') = (contact_how IS NOT NULL) AND (kind = 'CONTACT') = (contact_at IS NOT NULL)),
    CONSTRAINT stored_copy_contact_how_is_known CHECK (contact_how IN ('CALL', 'MAIL', 'MEETING'))
);

CREATE TABLE copy_content (
    article_id bigint  NOT NULL,
    copy_id    integer NOT NULL,
    bytes      bytea   NOT NULL,
    CONSTRAINT copy_content_pk PRIMARY KEY (article_id, copy_id),
    CONSTRAINT copy_content_of FOREIGN KEY (article_id, copy_id) REFERENCES stored_copy (article_id, copy_id)
);

CREATE TABLE evidence (
    article_id     bigint      NOT NULL,
    evidence_id    integer     NOT NULL,
    claim_id       integer     NOT NULL,
    copy_id        integer,
    stance         text        NOT NULL,
    passage        text,
    locator        text,
    comparator     text,
    low            numeric,
    high           numeric,
    unit           text,
    trend          text,
    time_type      text,
    time_value     text,
    time_from      date,
    time_to        date,
    origin_id      bigint,
    is_primary     boolean     NOT NULL DEFAULT false,
    tried          text,
    no_copy_reason text,
    at             timestamptz NOT NULL,
    by_name        text        NOT NULL,
    removed_at     timestamptz,
    removed_by     text,
    CONSTRAINT evidence_pk PRIMARY KEY (article_id, evidence_id),
    CONSTRAINT evidence_of FOREIGN KEY (article_id, claim_id) REFERENCES claim (article_id, claim_id),
    CONSTRAINT evidence_copy FOREIGN KEY (article_id, copy_id) REFERENCES stored_copy (article_id, copy_id),
    CONSTRAINT evidence_origin FOREIGN KEY (origin_id) REFERENCES source (source_id),
    CONSTRAINT evidence_by FOREIGN KEY (by_name) REFERENCES person (name),
    CONSTRAINT evidence_removed_by FOREIGN KEY (removed_by) REFERENCES person (name),
    CONSTRAINT evidence_stance_is_known CHECK (stance IN ('SUPPORTS', 'CONTRADICTS', 'CONTEXT')),
    CONSTRAINT evidence_has_an_origin CHECK (stance = 'CONTEXT' OR origin_id IS NOT NULL),
    CONSTRAINT evidence_has_a_copy_or_says_why CHECK (
        copy_id IS NOT NULL OR no_copy_reason IS NOT NULL OR tried IS NOT NULL),
    CONSTRAINT evidence_primary_has_an_origin CHECK (NOT is_primary OR origin_id IS NOT NULL),
    CONSTRAINT evidence_removal_is_whole CHECK ((removed_at IS NULL) = (removed_by IS NULL))
);
CREATE INDEX evidence_by_claim ON evidence (article_id, claim_id);

CREATE TABLE decision (
    article_id          bigint      NOT NULL,
    decision_id         integer     NOT NULL,
    claim_id            integer     NOT NULL,
    round               integer     NOT NULL,
    made_as             text        NOT NULL,
    by_name             text        NOT NULL,
    at                  timestamptz NOT NULL,
    depth               text        NOT NULL,
    verdict             text        NOT NULL,
    deviation           text,
    attribution_verdict text,
    rationale           text,
    advice              text,
    suggested_wording   text,
    tolerance           numeric,
    note                text,
    blind               boolean,
    outcome             text,
    -- The first answer that this one is the second to, and whose it was.
    first_id            integer,
    first_by            text,
    CONSTRAINT decision_pk PRIMARY KEY (article_id, decision_id),
    CONSTRAINT decision_of FOREIGN KEY (article_id, claim_id) REFERENCES claim (article_id, claim_id),
    CONSTRAINT decision_by FOREIGN KEY (by_name) REFERENCES person (name),
    CONSTRAINT decision_whose UNIQUE (article_id, decision_id, claim_id, by_name),
    CONSTRAINT decision_first FOREIGN KEY (article_id, first_id, claim_id, first_by)
        REFERENCES decision (article_id, decision_id, claim_id, by_name),
    CONSTRAINT decision_decider_is_not_proposer CHECK (by_name <> first_by),
    CONSTRAINT decision_second_has_a_first CHECK ((first_id IS NULL) = (first_by IS NULL)
        AND (made_as <> 'PROPOSAL' OR first_id IS NULL)
        AND (made_as NOT IN ('SECOND', 'CONFIRMATION') OR first_id IS NOT NULL)),
    CONSTRAINT decision_made_as_is_known CHECK (made_as IN ('PROPOSAL', 'SECOND', 'READING', 'CONFIRMATION')),
    CONSTRAINT decision_depth_is_known CHECK (depth IN ('FULL', 'READING')),
    CONSTRAINT decision_verdict_is_known CHECK (verdict IN ('VERIFIED', 'REFUTED', 'DISPUTED', 'MISSING_CONTEXT',
        'UNVERIFIABLE', 'OUTDATED', 'CONSISTENT')),
    CONSTRAINT decision_consistent_is_a_reading CHECK ((verdict = 'CONSISTENT') = (depth = 'READING')),
    CONSTRAINT decision_deviation_goes_with_it CHECK (
        (deviation IS NULL OR verdict IN ('REFUTED', 'DISPUTED')) AND (verdict <> 'REFUTED' OR deviation IS NOT NULL)),
    CONSTRAINT decision_proposal_has_a_rationale CHECK (made_as <> 'PROPOSAL' OR btrim(rationale) <> ''),
    CONSTRAINT decision_outcome_is_known CHECK (outcome IN ('AGREED', 'DIFFERED', 'RETURNED', 'WITHDRAWN'))
);
CREATE INDEX decision_by_claim ON decision (article_id, claim_id);
-- One first answer at a time waits for a second.
CREATE UNIQUE INDEX decision_waits_alone ON decision (article_id, claim_id) WHERE outcome IS NULL;

-- A decision is never overwritten; the only thing that comes later is how the second person answered.
CREATE FUNCTION refuse_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.outcome IS NULL AND NEW.outcome IS NOT NULL
        AND to_jsonb(OLD) - 'outcome' = to_jsonb(NEW) - 'outcome' THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'decisions are never overwritten' USING ERRCODE = 'integrity_constraint_violation',
        CONSTRAINT = 'decision_is_never_overwritten';
END
$$;
CREATE TRIGGER decision_is_never_overwritten BEFORE UPDATE ON decision
    FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER decision_is_never_deleted BEFORE DELETE ON decision
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE claim ADD CONSTRAINT claim_decision FOREIGN KEY (article_id, decision_id)
    REFERENCES decision (article_id, decision_id) DEFERRABLE INITIALLY DEFERRED;

-- A claim is decided by two people who agree, and a full check on evidence unless it cannot be verified.
CREATE FUNCTION refuse_lone_decision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    standing record;
BEGIN
    SELECT second.made_as, second.claim_id, second.outcome, second.verdict, second.deviation,
        second.attribution_verdict, second.first_by, first.verdict AS first_verdict,
        first.deviation AS first_deviation, first.attribution_verdict AS first_attribution_verdict
    INTO standing
    FROM decision AS second LEFT JOIN decision AS first
        ON first.article_id = second.article_id AND first.decision_id = second.first_id
    WHERE second.article_id = NEW.article_id AND second.decision_id = NEW.decision_id;
    IF standing.claim_id IS DISTINCT FROM NEW.claim_id OR standing.first_by IS NULL
        OR standing.outcome IS DISTINCT FROM 'AGREED' OR standing.verdict IS DISTINCT FROM NEW.verdict
        OR standing.first_verdict IS DISTINCT FROM NEW.verdict
        OR standing.deviation IS DISTINCT FROM NEW.deviation
        OR standing.first_deviation IS DISTINCT FROM NEW.deviation
        OR standing.attribution_verdict IS DISTINCT FROM standing.first_attribution_verdict THEN
        RAISE EXCEPTION 'claim % of article % is not decided by two people who agree', NEW.claim_id, NEW.article_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'claim_is_decided_by_two';
    END IF;
    IF NEW.depth = 'FULL' AND NEW.verdict <> 'UNVERIFIABLE' AND NOT EXISTS (
        SELECT 1 FROM evidence WHERE article_id = NEW.article_id AND claim_id = NEW.claim_id AND removed_at IS NULL)
    THEN
        RAISE EXCEPTION 'claim % of article % is decided without evidence', NEW.claim_id, NEW.article_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'claim_is_decided_on_evidence';
    END IF;
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER claim_is_decided_by_two AFTER INSERT OR UPDATE ON claim
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.state = 'DECIDED')
    EXECUTE FUNCTION refuse_lone_decision();

CREATE TABLE claim_comment (
    article_id bigint      NOT NULL,
    comment_id integer     NOT NULL,
    claim_id   integer     NOT NULL,
    text       text        NOT NULL,
    at         timestamptz NOT NULL,
    by_name    text        NOT NULL,
    removed_at timestamptz,
    CONSTRAINT claim_comment_pk PRIMARY KEY (article_id, comment_id),
    CONSTRAINT claim_comment_of FOREIGN KEY (article_id, claim_id) REFERENCES claim (article_id, claim_id),
    CONSTRAINT claim_comment_by FOREIGN KEY (by_name) REFERENCES person (name),
    CONSTRAINT claim_comment_says_something CHECK (btrim(text) <> '')
);
CREATE INDEX claim_comment_by_claim ON claim_comment (article_id, claim_id);

CREATE TABLE signoff (
    article_id bigint      NOT NULL,
    signoff_id integer     NOT NULL,
    at         timestamptz NOT NULL,
    by_name    text        NOT NULL,
    CONSTRAINT signoff_pk PRIMARY KEY (article_id, signoff_id),
    CONSTRAINT signoff_of FOREIGN KEY (article_id) REFERENCES article (article_id),
    CONSTRAINT signoff_by FOREIGN KEY (by_name) REFERENCES person (name)
);

CREATE TABLE signoff_exception (
    article_id bigint  NOT NULL,
    signoff_id integer NOT NULL,
    claim_id   integer NOT NULL,
    reason     text    NOT NULL,
    CONSTRAINT signoff_exception_pk PRIMARY KEY (article_id, signoff_id, claim_id),
    CONSTRAINT signoff_exception_of FOREIGN KEY (article_id, signoff_id) REFERENCES signoff (article_id, signoff_id),
    CONSTRAINT signoff_exception_claim FOREIGN KEY (article_id, claim_id) REFERENCES claim (article_id, claim_id),
    CONSTRAINT signoff_exception_has_a_reason CHECK (btrim(reason) <> '')
);

GRANT SELECT, INSERT, UPDATE ON stored_copy TO ${application_role};
GRANT SELECT, INSERT ON copy_content TO ${application_role};
GRANT SELECT, INSERT, UPDATE ON evidence TO ${application_role};
GRANT SELECT, INSERT, UPDATE ON decision TO ${application_role};
GRANT SELECT, INSERT, UPDATE ON claim_comment TO ${application_role};
GRANT SELECT, INSERT ON signoff TO ${application_role};
GRANT SELECT, INSERT ON signoff_exception TO ${application_role};
