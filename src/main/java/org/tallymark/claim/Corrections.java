package org.tallymark.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
    public enum Field {
        VALUE, COMPARATOR, UNIT, TREND, WORDS, KIND, EFFECT, COUNTED, ABOUT, TIME, AS_OF, PLACE, SOURCE
    }

    /** Those that one field of an event tells whole; a quantity tells more than one. */
    private static final Map<String, Field> WHOLE = Map.of("number", Field.WORDS, "span", Field.WORDS, "kind", Field.KIND,
            "effect", Field.EFFECT, "counted", Field.COUNTED, "about", Field.ABOUT, "time", Field.TIME, "asOf", Field.AS_OF,
            "place", Field.PLACE, "attribution", Field.SOURCE);

    /** What another kind drops by itself. */
    private static final Set<String> OF_A_KIND = Set.of("effect", "quantity", "time", "asOf", "place");

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
    public record Corrected(String claim, String quote, List<String> rules, Set<Field> fields) {}

    /** What the machine set aside for one reason. */
    public record Aside(Dismissal.Reason reason, long count, long broughtBack) {}

    /** How many claims are fetched at once. */
    private static final int BATCH = 500;

    private Corrections() {}

    public static List<Looked> looked() {
        List<?> rows = Claim.getEntityManager().createNativeQuery("""
                SELECT r.rule, count(*), count(*) FILTER (WHERE c.state = 'DISMISSED' AND c.dismissed_by IS NOT NULL)
                  FROM claim AS c JOIN article AS a ON a.article_id = c.article_id
                       CROSS JOIN LATERAL jsonb_array_elements_text(c.machine -> 'rules') AS r (rule)
                 WHERE a.withdrawn_at IS NULL AND (c.state NOT IN ('PROPOSED', 'DISMISSED') OR c.dismissed_by IS NOT NULL
                       OR EXISTS (SELECT 1 FROM event AS e WHERE e.article_id = c.article_id AND e.claim_id = c.claim_id
                       AND e.move = :correction AND e.by_name IS NOT NULL
                       AND NOT jsonb_exists(e.particulars, 'published'))) GROUP BY r.rule""", Object[].class)
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
        return corrected.stream().filter(claim -> !claim.fields().isEmpty()).toList();
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

    private static Corrected of(Claim claim, Map<String, Object[]> changes) {
        Set<Field> fields = new TreeSet<>();
        Object[] kind = changes.get("kind");
        boolean otherKind = kind != null && !Objects.equals(kind[0], kind[1]);
        changes.forEach((name, ends) -> {
            if (otherKind && ends[1] == null && OF_A_KIND.contains(name)) {
                return;
            }
            if (name.equals("quantity")) {
                compare(ends[0], ends[1], fields);
            } else if (WHOLE.containsKey(name) && !Objects.equals(ends[0], ends[1])) {
                fields.add(WHOLE.get(name));
            }
        });
        Object rules = claim.machine.get("rules");
        return new Corrected(claim.id().toString(), claim.quote,
                rules instanceof List<?> names ? names.stream().map(String::valueOf).toList() : List.of(), fields);
    }

    /** Another comparator for the same number leaves its value be, though one bound more or less is named. */
    private static void compare(Object was, Object is, Set<Field> fields) {
        if (!(was instanceof Map<?, ?> before) || !(is instanceof Map<?, ?> now)) {
            if (!Objects.equals(was, is)) {
                fields.add(Field.VALUE);
            }
            return;
        }
        if (!bounds(before).equals(bounds(now))) {
            fields.add(Field.VALUE);
        }
        Map.of("comparator", Field.COMPARATOR, "unit", Field.UNIT, "trend", Field.TREND).forEach((name, field) -> {
            if (!Objects.equals(before.get(name), now.get(name))) {
                fields.add(field);
            }
        });
    }

    private static Set<Object> bounds(Map<?, ?> quantity) {
        Set<Object> bounds = new HashSet<>();
        bounds.add(quantity.get("low"));
        bounds.add(quantity.get("high"));
        bounds.remove(null);
        return bounds;
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
