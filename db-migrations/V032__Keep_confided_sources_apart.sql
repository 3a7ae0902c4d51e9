-- Somebody whom only confidential copies name: editors and whoever kept the copy see that source, until a text or an open
-- copy names it too.
ALTER TABLE source ADD COLUMN confided_to text;
ALTER TABLE source ADD CONSTRAINT source_confided_to FOREIGN KEY (confided_to) REFERENCES person (name);
