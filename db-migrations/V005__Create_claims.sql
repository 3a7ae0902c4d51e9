-- The verdicts that a claim may have in each state at each depth; NONE before the first decision.
CREATE TABLE legal_answer (
    state   text NOT NULL,
    depth   text NOT NULL,
    verdict text NOT NULL,
    CONSTRAINT legal_answer_pk PRIMARY KEY (state, depth, verdict)
);

INSERT INTO legal_answer (state, depth, verdict)
SELECT state, depth, 'NONE'
FROM unnest(ARRAY['PROPOSED', 'DISMISSED', 'OPEN', 'IN_REVIEW', 'AWAITING_SECOND', 'RETURNED']) AS state,
     unnest(ARRAY['FULL', 'READING']) AS depth;

INSERT INTO legal_answer (state, depth, verdict)
SELECT state, 'FULL', verdict
FROM unnest(ARRAY['IN_REVIEW', 'AWAITING_SECOND', 'RETURNED', 'DECIDED', 'NEEDS_RECHECK']) AS state,
     unnest(ARRAY['VERIFIED', 'REFUTED', 'DISPUTED', 'MISSING_CONTEXT', 'UNVERIFIABLE', 'OUTDATED']) AS verdict;

-- A date that was read as fitting and then raised keeps that answer until it has a new one, but is not decided by it.
INSERT INTO legal_answer (state, depth, verdict)
SELECT state, 'FULL', 'CONSISTENT'
FROM unnest(ARRAY['IN_REVIEW', 'AWAITING_SECOND', 'RETURNED', 'NEEDS_RECHECK']) AS state;

INSERT INTO legal_answer (state, depth, verdict)
SELECT state, 'READING', 'CONSISTENT'
FROM unnest(ARRAY['IN_REVIEW', 'AWAITING_SECOND', 'RETURNED', 'DECIDED', 'NEEDS_RECHECK']) AS state;

CREATE TABLE claim (
    article_id             bigint      NOT NULL,
    claim_id               integer     NOT NULL,
    snapshot_id            integer     NOT NULL,
    snapshot_length        integer     NOT NULL,
    anchor                 text        NOT NULL,
    span_start             integer,
    span_end               integer,
    quote                  text        NOT NULL,
    sentence_start         integer,
    sentence_end           integer,
    kind                   text,
    effect                 text,
    number_start           integer,
    number_end             integer,
    comparator             text,
    low                    numeric,
    high                   numeric,
    unit                   text,
    trend                  text,
    counted_text           text,
    counted_start          integer,
    counted_end            integer,
    about                  text,
    time_type              text,
    time_value             text,
    time_from              date,
    time_to                date,
    as_of                  text,
    place                  text,
    rules                  text[]      NOT NULL DEFAULT '{}',
    machine                jsonb,
    marked_by              text,
    depth                  text        NOT NULL,
    state                  text        NOT NULL,
    version                integer     NOT NULL DEFAULT 1,
    holder                 text,
    held_at                timestamptz,
    taken_from             text,
    second                 text,
    dismissal_reason       text,
    dismissal_duplicate_of integer,
    dismissed_by           text,
    dismissed_at           timestamptz,
    dismissal_confirmed_by text,
    dismissal_pending      boolean,
    decision_id            integer,
    verdict                text,
    deviation              text,
    attribution_verdict    text,
    advice                 text,
    suggested_wording      text,
    changed_at             timestamptz NOT NULL,
    event_sequence         integer     NOT NULL,
    verdict_or_none        text        GENERATED ALWAYS AS (coalesce(verdict, 'NONE')) STORED,
    CONSTRAINT claim_pk PRIMARY KEY (article_id, claim_id),
    CONSTRAINT claim_of FOREIGN KEY (article_id) REFERENCES article (article_id),
    CONSTRAINT claim_in_snapshot FOREIGN KEY (article_id, snapshot_id, snapshot_length)
        REFERENCES snapshot (article_id, snapshot_id, length),
    CONSTRAINT claim_marked_by FOREIGN KEY (marked_by) REFERENCES person (name),
    CONSTRAINT claim_holder FOREIGN KEY (holder) REFERENCES person (name),
    CONSTRAINT claim_second FOREIGN KEY (second) REFERENCES person (name),
    CONSTRAINT claim_dismissed_by FOREIGN KEY (dismissed_by) REFERENCES person (name),
    CONSTRAINT claim_dismissal_confirmed_by FOREIGN KEY (dismissal_confirmed_by) REFERENCES person (name),
    CONSTRAINT claim_duplicate_of FOREIGN KEY (article_id, dismissal_duplicate_of)
        REFERENCES claim (article_id, claim_id),
    CONSTRAINT claim_answer_is_legal FOREIGN KEY (state, depth, verdict_or_none)
        REFERENCES legal_answer (state, depth, verdict),
    -- No state without the event that led to it.
    CONSTRAINT claim_state_is_its_last_event FOREIGN KEY (article_id, claim_id, event_sequence, state)
        REFERENCES event (article_id, claim_id, sequence, to_state) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT claim_anchor_is_known CHECK (anchor IN ('UNCHANGED', 'MOVED', 'CHANGED', 'GONE')),
    CONSTRAINT claim_span_is_inside_the_text CHECK (
        (span_start IS NULL) = (span_end IS NULL) AND (span_start IS NULL) = (anchor = 'GONE')
        AND 0 <= span_start AND span_start < span_end AND span_end <= snapshot_length),
    CONSTRAINT claim_number_is_a_span CHECK (
        (number_start IS NULL) = (number_end IS NULL)
        AND 0 <= number_start AND number_start < number_end AND number_end <= snapshot_length),
    CONSTRAINT claim_counted_is_a_span CHECK (
        (counted_start IS NULL) = (counted_end IS NULL)
        AND 0 <= counted_start AND counted_start < counted_end AND counted_end <= snapshot_length),
    CONSTRAINT claim_kind_is_known CHECK (kind IN ('CASUALTIES', 'FORCES', 'PEOPLE', 'MONEY', 'PERCENTAGE',
        'MEASUREMENT', 'AGE', 'COUNT', 'RANK', 'DATE', 'TIME', 'DURATION', 'FREQUENCY')),
    CONSTRAINT claim_has_a_kind_unless_dismissed CHECK (kind IS NOT NULL OR state = 'DISMISSED'),
    CONSTRAINT claim_effect_is_known CHECK (effect IN ('KILLED', 'INJURED', 'MISSING', 'KIDNAPPED', 'DETAINED',
        'DISPLACED', 'SURRENDERED', 'AFFECTED')),
    CONSTRAINT claim_effect_is_of_casualties CHECK (effect IS NULL OR kind = 'CASUALTIES'),
    CONSTRAINT claim_comparator_is_known CHECK (comparator IN ('EXACT', 'ABOUT', 'MORE_THAN', 'AT_LEAST', 'AT_MOST',
        'LESS_THAN', 'BETWEEN', 'VAGUE')),
    CONSTRAINT claim_bounds_are_in_order CHECK (low <= high),
    CONSTRAINT claim_trend_is_known CHECK (trend IN ('RISE', 'FALL')),
    CONSTRAINT claim_depth_is_known CHECK (depth IN ('FULL', 'READING')),
    CONSTRAINT claim_is_held_in_review_only CHECK ((state = 'IN_REVIEW') = (holder IS NOT NULL)
        AND (holder IS NULL) = (held_at IS NULL) AND (holder IS NULL) = (taken_from IS NULL)),
    CONSTRAINT claim_second_waits_only CHECK (second IS NULL OR state = 'AWAITING_SECOND'),
    CONSTRAINT claim_dismissal_has_a_reason CHECK ((state = 'DISMISSED') = (dismissal_reason IS NOT NULL)
        AND (dismissal_reason IS NULL) = (dismissed_at IS NULL)),
    CONSTRAINT claim_dismissal_reason_is_known CHECK (dismissal_reason IN ('NAME', 'REFERENCE', 'IDIOM', 'PRONOUN',
        'FURNITURE', 'LIST', 'DUPLICATE', 'NOT_CHECKABLE')),
    CONSTRAINT claim_duplicate_names_the_other CHECK (
        (dismissal_reason IS NOT DISTINCT FROM 'DUPLICATE') = (dismissal_duplicate_of IS NOT NULL)
        AND dismissal_duplicate_of <> claim_id),
    CONSTRAINT claim_dismissal_is_confirmed_by_another CHECK (dismissal_confirmed_by <> dismissed_by),
    CONSTRAINT claim_pending_is_dismissed CHECK (NOT dismissal_pending OR state = 'DISMISSED'),
    CONSTRAINT claim_verdict_has_a_decision CHECK ((verdict IS NULL) = (decision_id IS NULL)),
    CONSTRAINT claim_deviation_goes_with_it CHECK (
        (deviation IS NULL OR verdict IN ('REFUTED', 'DISPUTED')) AND (verdict <> 'REFUTED' OR deviation IS NOT NULL)),
    CONSTRAINT claim_deviation_is_known CHECK (deviation IN ('OVERSTATED', 'UNDERSTATED', 'WRONG_UNIT', 'WRONG_DATE',
        'WRONG_SCOPE', 'NO_BASIS', 'TYPO')),
    CONSTRAINT claim_attribution_verdict_is_known CHECK (attribution_verdict IN ('CONFIRMED', 'DIFFERS', 'NOT_FOUND',
        'UNREACHABLE', 'NO_SOURCE_GIVEN')),
    CONSTRAINT claim_advice_is_known CHECK (advice IN ('STANDS', 'CHANGE', 'ATTRIBUTE', 'ADD_CONTEXT', 'CUT'))
);
CREATE INDEX claim_in_text_order ON claim (article_id, span_start);
CREATE INDEX claim_by_state ON claim (state, article_id, claim_id);
CREATE INDEX claim_by_holder ON claim (holder) WHERE holder IS NOT NULL;

-- Claims do not overlap. As those before it do not either, the nearest that begins before its end tells.
CREATE FUNCTION refuse_overlap() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    nearest record;
BEGIN
    SELECT claim_id, span_end INTO nearest FROM claim
    WHERE article_id = NEW.article_id AND span_start < NEW.span_end AND claim_id <> NEW.claim_id
        AND EXISTS (SELECT 1 FROM claim AS now WHERE now.article_id = NEW.article_id
            AND now.claim_id = NEW.claim_id AND now.span_start = NEW.span_start AND now.span_end = NEW.span_end)
    ORDER BY span_start DESC LIMIT 1;
    IF nearest.span_end > NEW.span_start THEN
        RAISE EXCEPTION 'claims % and % of article % overlap', NEW.claim_id, nearest.claim_id, NEW.article_id
            USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'claim_overlaps_none';
    END IF;
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER claim_overlaps_none AFTER INSERT OR UPDATE OF span_start, span_end ON claim
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.span_start IS NOT NULL) EXECUTE FUNCTION refuse_overlap();

-- Where each claim stands in each snapshot of its article.
CREATE TABLE anchor (
    article_id      bigint  NOT NULL,
    claim_id        integer NOT NULL,
    snapshot_id     integer NOT NULL,
    snapshot_length integer NOT NULL,
    span_start      integer,
    span_end        integer,
    anchor          text    NOT NULL,
    CONSTRAINT anchor_pk PRIMARY KEY (article_id, claim_id, snapshot_id),
    CONSTRAINT anchor_of FOREIGN KEY (article_id, claim_id) REFERENCES claim (article_id, claim_id),
    CONSTRAINT anchor_in_snapshot FOREIGN KEY (article_id, snapshot_id, snapshot_length)
        REFERENCES snapshot (article_id, snapshot_id, length),
    CONSTRAINT anchor_is_known CHECK (anchor IN ('UNCHANGED', 'MOVED', 'CHANGED', 'GONE')),
    CONSTRAINT anchor_span_is_inside_the_text CHECK (
        (span_start IS NULL) = (span_end IS NULL) AND (span_start IS NULL) = (anchor = 'GONE')
        AND 0 <= span_start AND span_start < span_end AND span_end <= snapshot_length)
);

-- The chain from the article back to the origin, nearest first.
CREATE TABLE hop (
    article_id bigint  NOT NULL,
    claim_id   integer NOT NULL,
    position   integer NOT NULL,
    name       text    NOT NULL,
    kind       text    NOT NULL,
    span_start integer,
    span_end   integer,
    cue_start  integer,
    cue_end    integer,
    source_id  bigint,
    read       boolean NOT NULL DEFAULT false,
    read_by    text,
    CONSTRAINT hop_pk PRIMARY KEY (article_id, claim_id, position),
    CONSTRAINT hop_of FOREIGN KEY (article_id, claim_id) REFERENCES claim (article_id, claim_id),
    CONSTRAINT hop_source FOREIGN KEY (source_id) REFERENCES source (source_id),
    CONSTRAINT hop_read_by FOREIGN KEY (read_by) REFERENCES person (name),
    CONSTRAINT hop_position_counts_up CHECK (position >= 0),
    CONSTRAINT hop_unnamed_has_no_source CHECK ((kind = 'UNNAMED') = (source_id IS NULL))
);
CREATE UNIQUE INDEX hop_read_is_one ON hop (article_id, claim_id) WHERE read;
CREATE INDEX hop_by_source ON hop (source_id);

GRANT SELECT ON legal_answer TO ${application_role};
GRANT SELECT, INSERT, UPDATE ON claim TO ${application_role};
GRANT SELECT, INSERT ON anchor TO ${application_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON hop TO ${application_role};
