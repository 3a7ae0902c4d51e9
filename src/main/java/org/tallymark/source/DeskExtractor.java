package org.tallymark.source;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tallymark.extraction.Extractor;
import org.tallymark.extraction.HopKind;
import org.tallymark.extraction.attribution.SourceRegistry;

/**
 * The extractor that knows the desk's sources. It knows those that a person has corrected or merged: what the machine alone
 * took for a source stays out, or its mistake in one article would be its reason in the next. Whoever is named in
 * confidential copies only stays out as well, whoever asks.
 */
public final class DeskExtractor {

    private static volatile DeskExtractor last;

    private final String asOf;
    private final Extractor extractor;

    private DeskExtractor(String asOf, Extractor extractor) {
        this.asOf = asOf;
        this.extractor = extractor;
    }

    /**
     * The extractor with the sources as they are now. It changes no more, so that whoever reads many texts with it reads
     * all alike; asking again costs one look at whether anything was corrected since.
     */
    public static Extractor current() {
        return QuarkusTransaction.joiningExisting().call(() -> {
            EntityManager database = Source.getEntityManager();
            String now = asOf(database);
            DeskExtractor known = last;
            return known != null && known.asOf.equals(now) ? known.extractor : read(now, database);
        });
    }

    /** One thread reads the sources; those that wanted them too find them read. */
    private static synchronized Extractor read(String now, EntityManager database) {
        if (last == null || !last.asOf.equals(now)) {
            last = new DeskExtractor(now, new Extractor(SourceRegistry.of(known(database))));
        }
        return last.extractor;
    }

    /**
     * What is another value as soon as a correction or merge is told, or a confidential source comes open, also where
     * another is confided at once. The hash stands for all that was told before, also where a transaction that told more
     * is rolled back.
     */
    private static String asOf(EntityManager database) {
        return (String) database.createNativeQuery("""
                SELECT encode(last_hash, 'hex') || ' ' || (
                       SELECT coalesce(md5(string_agg(CAST(source_id AS text), ' ' ORDER BY source_id)), '') FROM source
                        WHERE confided_to IS NOT NULL)
                  FROM chain WHERE article_id = 0""", String.class).setFlushMode(FlushModeType.COMMIT).getSingleResult();
    }

    /** One source as its row has it, with all its names. */
    private record Row(Long id, Long mergedInto, String name, HopKind kind, List<String> names) {}

    private static List<SourceRegistry.Known> known(EntityManager database) {
        Map<Long, Row> rows = rows(database);
        Map<Long, List<String>> names = new LinkedHashMap<>();
        rows.values().forEach(row -> names.computeIfAbsent(canonical(row, rows).id(), id -> new ArrayList<>())
                .addAll(row.names()));
        List<SourceRegistry.Known> known = new ArrayList<>();
        names.forEach((id, all) -> {
            Row row = rows.get(id);
            known.add(new SourceRegistry.Known(row.name(), row.kind(),
                    all.stream().filter(name -> !name.equals(row.name())).toList()));
        });
        return known;
    }

    /** Those that somebody has worked on, and what they were merged into; none that is confided or known by one that is. */
    private static Map<Long, Row> rows(EntityManager database) {
        List<?> found = database.createNativeQuery("""
                WITH RECURSIVE worked AS (
                    SELECT source_id, merged_into FROM source WHERE version > 1 AND confided_to IS NULL
                    UNION SELECT s.source_id, s.merged_into FROM source AS s JOIN worked AS w
                        ON s.source_id = w.merged_into WHERE s.confided_to IS NULL)
                SELECT s.source_id, s.merged_into, s.name, s.kind, n.name AS other
                  FROM source AS s JOIN source_name AS n ON n.source_id = s.source_id
                 WHERE s.source_id IN (SELECT source_id FROM worked)
                 ORDER BY s.source_id, n.name_key""", Object[].class).setFlushMode(FlushModeType.COMMIT).getResultList();
        Map<Long, Row> rows = new LinkedHashMap<>();
        for (Object one : found) {
            Object[] row = (Object[]) one;
            rows.computeIfAbsent((Long) row[0], id -> new Row(id, (Long) row[1], (String) row[2],
                    HopKind.valueOf((String) row[3]), new ArrayList<>())).names().add((String) row[4]);
        }
        return rows;
    }

    /** What a source stands for, as far as everybody may know it. */
    private static Row canonical(Row source, Map<Long, Row> rows) {
        Row row = source;
        Set<Long> seen = new HashSet<>();
        while (row.mergedInto() != null && rows.containsKey(row.mergedInto()) && seen.add(row.id())) {
            row = rows.get(row.mergedInto());
        }
        return row;
    }
}
