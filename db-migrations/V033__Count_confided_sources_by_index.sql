-- Whether one came open since is asked before a text is read: they are few among all sources.
CREATE INDEX source_by_confided_to ON source (source_id) WHERE confided_to IS NOT NULL;
