package org.tallymark.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tallymark.history.Event;
import org.tallymark.review.Move;

/** What people read otherwise than the machine did, over all articles that are not withdrawn. */
public final class Corrections {

    /** What of a claim can be read otherwise. */
    public enum Part {
        NUMBER("quantity", "number", "time"), SPAN("span"), KIND("kind", "effect"),
        CONTEXT("counted", "about", "asOf", "place"), SOURCE("attribution");

        private final Set<String> fields;

        Part(String... fields) {
            this.fields = Set.of(fields);
        }
    }

    /**
     * How many claims a rule had a part in that somebody has looked at.
     *
     * @param setAside how many of them a person set aside
     */
    public record Looked(String rule, long looked, long setAside) {}

    /**
     * A claim that stands otherwise than the machine read it.
     *
     * @param rules by which the machine read it
     */
    public record Corrected(String claim, String quote, List<String> rules, Set<Part> parts) {}

    /** What the machine set aside for one reason. */
    public record Aside(Dismissal.Reason reason, long count, long broughtBack) {}

    /** How many claims are fetched at once. */
    private static final int BATCH = 500;

    private Corrections() {}

    public static List<Looked> looked() {
        List<?> rows = Claim.getEntityManager().createNativeQuery("""
                SELECT r.rule, count(*), count(*) FILTER (WHERE c.state = 'DISMISSED')
                  FROM claim AS c JOIN article AS a ON a.article_id = c.article_id
                       CROSS JOIN LATERAL jsonb_array_elements_text(c.machine -> 'rules') AS r (rule)
                 WHERE a.withdrawn_at IS NULL AND (c.state <> 'PROPOSED' OR EXISTS (SELECT 1 FROM event AS e
                       WHERE e.article_id = c.article_id AND e.claim_id = c.claim_id AND e.move = :correction
                         AND e.by_name IS NOT NULL)) GROUP BY r.rule""", Object[].class)
                .setParameter("correction", Move.CORRECTION.word()).getResultList();
        return rows.stream().map(row -> (Object[]) row)
                .map(row -> new Looked((String) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue()))
                .toList();
    }

    /** In the order in which they were first corrected. What was put back as the machine had it is none. */
    public static List<Corrected> all() {
        Map<ClaimId, Map<String, Object[]>> changes = new LinkedHashMap<>();
        Event.<Event>stream("move = ?1 and by is not null and claimId is not null order by articleId, sequence",
                Move.CORRECTION.word()).filter(event -> !event.particulars.containsKey("published"))
                .forEach(event -> keep(event, changes.computeIfAbsent(new ClaimId(event.articleId, event.claimId),
                        claim -> new HashMap<>())));
        List<Corrected> corrected = new ArrayList<>();
        List<ClaimId> ids = new ArrayList<>(changes.keySet());
        for (int i = 0; i < ids.size(); i += BATCH) {
            List<ClaimId> batch = ids.subList(i, Math.min(ids.size(), i + BATCH));
            Map<ClaimId, Claim> claims = claims(batch);
            batch.stream().map(claims::get).filter(Objects::nonNull)
                    .forEach(claim -> corrected.add(of(claim, changes.get(claim.id()))));
        }
        return corrected.stream().filter(claim -> !claim.parts().isEmpty()).toList();
    }

    /** The first value and the last of each field that somebody changed. */
    private static void keep(Event event, Map<String, Object[]> fields) {
        event.particulars.forEach((field, change) -> {
            if (change instanceof Map<?, ?> ends && ends.containsKey("was")) {
                fields.computeIfAbsent(field, name -> new Object[] {ends.get("was"), null})[1] = ends.get("is");
            }
        });
    }

    private static Map<ClaimId, Claim> claims(Collection<ClaimId> ids) {
        Set<ClaimId> wanted = Set.copyOf(ids);
        return Claim.<Claim>find("from Claim c join Article a on a.id = c.articleId where a.withdrawnAt is null"
                + " and c.articleId in ?1 and c.number in ?2", ids.stream().map(ClaimId::articleId).distinct().toList(),
                ids.stream().map(ClaimId::number).distinct().toList()).stream()
                .filter(claim -> claim.machine != null && wanted.contains(claim.id()))
                .collect(Collectors.toMap(Claim::id, claim -> claim));
    }

    private static Corrected of(Claim claim, Map<String, Object[]> fields) {
        Set<Part> parts = new TreeSet<>();
        for (Part part : Part.values()) {
            if (part.fields.stream().map(fields::get).anyMatch(ends -> ends != null && !Objects.equals(ends[0], ends[1]))) {
                parts.add(part);
            }
        }
        Object rules = claim.machine.get("rules");
        return new Corrected(claim.id().toString(), claim.quote,
                rules instanceof List<?> names ? names.stream().map(String::valueOf).toList() : List.of(), parts);
    }

    public static List<Aside> setAside() {
        List<?> rows = Claim.getEntityManager().createNativeQuery("""
                SELECT c.machine ->> 'reason', count(*), count(*) FILTER (WHERE c.state <> 'DISMISSED')
                  FROM claim AS c JOIN article AS a ON a.article_id = c.article_id
                 WHERE a.withdrawn_at IS NULL AND c.machine ->> 'reason' IS NOT NULL
                 GROUP BY c.machine ->> 'reason' ORDER BY 3 DESC, 2 DESC""", Object[].class).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new Aside(Dismissal.Reason.valueOf((String) row[0]),
                ((Number) row[1]).longValue(), ((Number) row[2]).longValue())).toList();
    }
}
