package org.tallymark.source;

import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tallymark.web.Page;
import org.tallymark.web.PageToken;

/** The list of sources, a page at a time. */
final class SourceList {

    private SourceList() {}

    /**
     * Sources that stand for themselves, in alphabetical order.
     *
     * @param q is in one of the names that the source, or one that stands for it, goes by; null is any
     * @param reader who looks: what is confided to others is left out
     * @param editor whether they see whatever is confided
     */
    static Page<SourceJson> page(String q, int limit, String after, String reader, boolean editor) {
        StringBuilder sql = new StringBuilder();
        if (q != null) {
            sql.append("""
                    WITH RECURSIVE up AS (
                        SELECT o.source_id, o.merged_into FROM source_name AS n JOIN source AS o ON o.source_id = n.source_id
                         WHERE n.name ILIKE :q ESCAPE '!'
                        UNION SELECT o.source_id, o.merged_into FROM source AS o JOIN up ON o.source_id = up.merged_into)
                    """);
        }
        sql.append("SELECT s.source_id FROM source AS s WHERE s.merged_into IS NULL");
        if (!editor) {
            sql.append(" AND (s.confided_to IS NULL OR s.confided_to = :reader)");
        }
        if (q != null) {
            sql.append(" AND s.source_id IN (SELECT source_id FROM up)");
        }
        if (after != null) {
            sql.append(" AND (lower(s.name), s.source_id) > (SELECT lower(l.name), l.source_id FROM source AS l"
                    + " WHERE l.source_id = :last)");
        }
        Query query = Source.getEntityManager()
                .createNativeQuery(sql.append(" ORDER BY lower(s.name), s.source_id").toString(), Long.class);
        if (!editor) {
            query.setParameter("reader", reader);
        }
        if (q != null) {
            query.setParameter("q", "%" + q.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        if (after != null) {
            query.setParameter("last", last(after));
        }
        List<Long> found = ids(query.setMaxResults(limit + 1).getResultList());
        List<Long> shown = found.size() > limit ? found.subList(0, limit) : found;
        String next = found.size() > limit ? PageToken.of("sources", List.of(shown.get(limit - 1).toString())) : null;
        Source.load(shown);
        return new Page<>(withAliases(shown.stream().map(id -> Source.<Source>findById(id)).toList()), next);
    }

    private static List<Long> ids(List<?> rows) {
        return rows.stream().map(Long.class::cast).toList();
    }

    private static Long last(String after) {
        try {
            return Long.valueOf(PageToken.keys(after, "sources", 1).get(0));
        } catch (NumberFormatException notOurs) {
            throw PageToken.notOurs();
        }
    }

    private static List<SourceJson> withAliases(List<Source> sources) {
        Map<Long, List<String>> aliases = sources.isEmpty() ? Map.of() : SourceName.<SourceName>list(
                "alias and sourceId in ?1 order by name", sources.stream().map(source -> source.id).toList()).stream()
                .collect(Collectors.groupingBy(name -> name.sourceId,
                        Collectors.mapping(name -> name.name, Collectors.toList())));
        return sources.stream().map(source -> SourceJson.of(source, aliases.getOrDefault(source.id, List.of())))
                .toList();
    }
}
