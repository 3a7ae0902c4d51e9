-- The days that a claim is about: those of its asOf, else of its own time; null where only the publication date tells.
ALTER TABLE claim ADD COLUMN day_from date;
ALTER TABLE claim ADD COLUMN day_to date;
ALTER TABLE claim ADD CONSTRAINT claim_days_are_a_range
    CHECK ((day_from IS NULL) = (day_to IS NULL) AND day_from <= day_to);

CREATE INDEX claim_by_change ON claim (changed_at DESC, article_id DESC, claim_id DESC);
CREATE INDEX claim_by_second ON claim (second) WHERE second IS NOT NULL;
CREATE INDEX decision_waiting_by ON decision (by_name, article_id, claim_id) WHERE outcome IS NULL;
CREATE INDEX article_by_publisher ON article (publisher_id);
CREATE INDEX source_by_merge ON source (merged_into) WHERE merged_into IS NOT NULL;
