package org.tallymark.source;

import jakarta.persistence.TypedQuery;
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
     * @param q is in one of the names that the source, or one merged into it, goes by; null is any
     */
    static Page<SourceJson> page(String q, int limit, String after) {
        StringBuilder hql = new StringBuilder("select s from Source s where s.mergedInto is null");
        if (q != null) {
            hql.append(" and exists (select 1 from SourceName n join Source o on o.id = n.sourceId"
                    + " where (o.id = s.id or o.mergedInto = s.id) and n.name ilike :q escape '!')");
        }
        if (after != null) {
            hql.append(" and (lower(s.name) > (select lower(l.name) from Source l where l.id = :last)"
                    + " or lower(s.name) = (select lower(l.name) from Source l where l.id = :last) and s.id > :last)");
        }
        TypedQuery<Source> query = Source.getEntityManager()
                .createQuery(hql.append(" order by lower(s.name), s.id").toString(), Source.class);
        if (q != null) {
            query.setParameter("q", "%" + q.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        if (after != null) {
            query.setParameter("last", last(after));
        }
        List<Source> found = query.setMaxResults(limit + 1).getResultList();
        List<Source> items = found.size() > limit ? found.subList(0, limit) : found;
        String next = found.size() > limit
                ? PageToken.of("sources", List.of(items.get(limit - 1).id.toString())) : null;
        return new Page<>(withAliases(items), next);
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
