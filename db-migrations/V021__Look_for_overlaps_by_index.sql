-- A plan that was made while the table was small reads all of it for each new claim of a long article.
ALTER FUNCTION refuse_overlap() SET enable_seqscan = off;
