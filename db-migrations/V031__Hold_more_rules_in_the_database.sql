-- The current text of an article is one of its own.
ALTER TABLE article ADD CONSTRAINT article_snapshot FOREIGN KEY (article_id, snapshot_id)
    REFERENCES snapshot (article_id, snapshot_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE claim ADD CONSTRAINT claim_sentence_is_a_span CHECK (
    (sentence_start IS NULL) = (sentence_end IS NULL)
    AND 0 <= sentence_start AND sentence_start < sentence_end AND sentence_end <= snapshot_length);

ALTER TABLE hop ADD CONSTRAINT hop_mention_is_a_span CHECK (
    (span_start IS NULL) = (span_end IS NULL) AND 0 <= span_start AND span_start < span_end);
ALTER TABLE hop ADD CONSTRAINT hop_cue_is_a_span CHECK (
    (cue_start IS NULL) = (cue_end IS NULL) AND 0 <= cue_start AND cue_start < cue_end);
ALTER TABLE hop ADD CONSTRAINT hop_kind_is_known CHECK (kind IN ('OUTLET', 'AGENCY', 'ACCOUNT', 'PLATFORM', 'GOVERNMENT',
    'ORGANISATION', 'PERSON', 'DOCUMENT', 'UNNAMED'));

-- A hop stands in the text that its claim stands in.
CREATE FUNCTION refuse_hop_beyond_text() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM hop JOIN claim ON claim.article_id = hop.article_id AND claim.claim_id = hop.claim_id
        WHERE hop.article_id = NEW.article_id AND hop.claim_id = NEW.claim_id
            AND greatest(hop.span_end, hop.cue_end) > claim.snapshot_length) THEN
        RAISE EXCEPTION 'a hop of claim % of article % is beyond the text', NEW.claim_id, NEW.article_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hop_is_inside_the_text';
    END IF;
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER hop_is_inside_the_text AFTER INSERT OR UPDATE ON hop
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (greatest(NEW.span_end, NEW.cue_end) IS NOT NULL)
    EXECUTE FUNCTION refuse_hop_beyond_text();
CREATE CONSTRAINT TRIGGER claim_text_holds_its_hops AFTER UPDATE ON claim
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.snapshot_length < OLD.snapshot_length)
    EXECUTE FUNCTION refuse_hop_beyond_text();

-- What is stored stays as it was stored; evidence and answers stand on it.
CREATE TRIGGER stored_copy_is_immutable BEFORE UPDATE OR DELETE ON stored_copy
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER copy_content_is_immutable BEFORE UPDATE OR DELETE ON copy_content
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A full check is never lowered to a reading. What the machine set aside was never given a depth: it has its first when it
-- is brought back.
CREATE FUNCTION refuse_lowered_depth() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the full check of claim % of article % is never lowered', NEW.claim_id, NEW.article_id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'claim_depth_is_never_lowered';
END
$$;
CREATE TRIGGER claim_depth_is_never_lowered BEFORE UPDATE ON claim
    FOR EACH ROW WHEN (OLD.depth = 'FULL' AND NEW.depth = 'READING' AND OLD.state <> 'DISMISSED')
    EXECUTE FUNCTION refuse_lowered_depth();

ALTER TABLE decision ADD CONSTRAINT decision_deviation_is_known CHECK (deviation IN ('OVERSTATED', 'UNDERSTATED',
    'WRONG_UNIT', 'WRONG_DATE', 'WRONG_SCOPE', 'NO_BASIS', 'TYPO'));
ALTER TABLE decision ADD CONSTRAINT decision_attribution_verdict_is_known CHECK (attribution_verdict IN ('CONFIRMED',
    'DIFFERS', 'NOT_FOUND', 'UNREACHABLE', 'NO_SOURCE_GIVEN'));
ALTER TABLE decision ADD CONSTRAINT decision_advice_is_known CHECK (advice IN ('STANDS', 'CHANGE', 'ATTRIBUTE',
    'ADD_CONTEXT', 'CUT'));

-- What a claim was answered is what its decision says, advice and wording being those of the first of the two.
CREATE FUNCTION refuse_other_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM decision AS standing LEFT JOIN decision AS first
            ON first.article_id = standing.article_id AND first.decision_id = standing.first_id
        WHERE standing.article_id = NEW.article_id AND standing.decision_id = NEW.decision_id
            AND standing.claim_id = NEW.claim_id AND standing.verdict = NEW.verdict
            AND standing.deviation IS NOT DISTINCT FROM NEW.deviation
            AND standing.attribution_verdict IS NOT DISTINCT FROM NEW.attribution_verdict
            AND first.advice IS NOT DISTINCT FROM NEW.advice
            AND first.suggested_wording IS NOT DISTINCT FROM NEW.suggested_wording) THEN
        RAISE EXCEPTION 'claim % of article % has another answer than its decision', NEW.claim_id, NEW.article_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'claim_keeps_its_decisions_answer';
    END IF;
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER claim_keeps_its_decisions_answer AFTER INSERT OR UPDATE ON claim
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.decision_id IS NOT NULL)
    EXECUTE FUNCTION refuse_other_answer();

-- Evidence is pinned and taken off, never rewritten.
CREATE FUNCTION refuse_rewritten_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.removed_at IS NULL AND NEW.removed_at IS NOT NULL
        AND to_jsonb(OLD) - '{removed_at,removed_by}'::text[] = to_jsonb(NEW) - '{removed_at,removed_by}'::text[] THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'evidence is never rewritten' USING ERRCODE = 'integrity_constraint_violation',
        CONSTRAINT = 'evidence_is_never_rewritten';
END
$$;
CREATE TRIGGER evidence_is_never_rewritten BEFORE UPDATE ON evidence
    FOR EACH ROW EXECUTE FUNCTION refuse_rewritten_evidence();
CREATE TRIGGER evidence_is_never_deleted BEFORE DELETE ON evidence
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A decision does not outlast what it was made on.
CREATE FUNCTION refuse_decision_without_its_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM claim
        WHERE article_id = NEW.article_id AND claim_id = NEW.claim_id AND state = 'DECIDED') THEN
        RAISE EXCEPTION 'claim % of article % stays decided though its evidence was taken off', NEW.claim_id,
            NEW.article_id USING ERRCODE = 'check_violation', CONSTRAINT = 'evidence_stays_while_decided';
    END IF;
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER evidence_stays_while_decided AFTER UPDATE ON evidence
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.removed_at IS NULL AND NEW.removed_at IS NOT NULL)
    EXECUTE FUNCTION refuse_decision_without_its_evidence();

-- An article's events are without a gap, and each holds the hash of the one before it. Not validated for those that are
-- there: a history that was tampered with shall still be served, and verify-history names what was altered in it.
ALTER TABLE event ADD COLUMN sequence_before integer GENERATED ALWAYS AS (nullif(sequence - 1, 0)) STORED;
ALTER TABLE event ADD CONSTRAINT event_hash_of UNIQUE (article_id, sequence, hash);
ALTER TABLE event ADD CONSTRAINT event_is_linked FOREIGN KEY (article_id, sequence_before, previous_hash)
    REFERENCES event (article_id, sequence, hash) NOT VALID;
ALTER TABLE event ADD CONSTRAINT event_first_is_linked_to_none CHECK (
    sequence > 1 OR previous_hash = decode(repeat('00', 32), 'hex')) NOT VALID;
