package org.tallymark.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tallymark.source.Source;

/**
 * A filter as a condition in HQL on a claim {@code c} and its article {@code a}. What somebody asked for only ever
 * becomes a parameter, never part of the text.
 */
final class ClaimConditions {

    private static final String THIS_CLAIM = ".articleId = c.articleId and %s.claimId = c.number";

    private final List<String> conditions = new ArrayList<>();
    final Map<String, Object> parameters = new HashMap<>();

    /** @param reader whose eyes it is for: a filter never tells answers that this person may not see yet */
    ClaimConditions(ClaimFilter filter, ClaimScope scope, String reader) {
        conditions.add("a.withdrawnAt is null");
        conditions.add(scope.condition);
        codes(filter);
        named(filter.claims());
        answers(filter, reader);
        sources(filter);
        people(filter);
        bounds(filter);
        days(filter);
        words(filter.q());
        later(filter.laterChanged());
        if (!filter.figures().isEmpty()) {
            conditions.add("1 = 0");
        }
    }

    void and(String condition) {
        conditions.add(condition);
    }

    String hql() {
        return String.join(" and ", conditions);
    }

    private void codes(ClaimFilter filter) {
        in("c.state", "states", filter.states());
        in("c.depth", "depths", filter.checks());
        in("c.kind", "kinds", filter.kinds());
        in("c.effect", "effects", filter.effects());
        in("c.articleId", "articles", filter.articles());
    }

    private void named(Set<ClaimId> claims) {
        if (claims.isEmpty()) {
            return;
        }
        List<String> each = new ArrayList<>();
        claims.stream().collect(Collectors.groupingBy(ClaimId::articleId,
                Collectors.mapping(ClaimId::number, Collectors.toSet()))).forEach((article, numbers) -> {
                    int i = each.size();
                    each.add("c.articleId = :claimsOf" + i + " and c.number in :claims" + i);
                    parameters.put("claimsOf" + i, article);
                    parameters.put("claims" + i, numbers);
                });
        conditions.add("(" + String.join(" or ", each) + ")");
    }

    private void answers(ClaimFilter filter, String reader) {
        if (!filter.asksForAnswers()) {
            return;
        }
        in("c.verdict", "verdicts", filter.verdicts());
        in("c.attributionVerdict", "attributionVerdicts", filter.attributionVerdicts());
        in("c.deviation", "deviations", filter.deviations());
        conditions.add("(c.state <> AWAITING_SECOND or exists (select 1 from Decision w where w"
                + THIS_CLAIM.formatted("w") + " and w.outcome is null and w.by = :reader))");
        parameters.put("reader", reader);
    }

    private void sources(ClaimFilter filter) {
        if (filter.sources().isEmpty()) {
            return;
        }
        Set<Long> family = Source.family(filter.sources());
        if (family.isEmpty()) {
            conditions.add("1 = 0");
            return;
        }
        parameters.put("sources", family);
        if (filter.as() == ClaimFilter.As.PUBLISHER) {
            conditions.add("a.publisher in :sources");
            return;
        }
        conditions.add("exists (select 1 from c.chain h where h.source in :sources" + part(filter) + ")");
    }

    private static String part(ClaimFilter filter) {
        String part = filter.as() == ClaimFilter.As.ORIGIN
                ? " and not exists (select 1 from c.chain u where index(u) > index(h))" : "";
        if (filter.upstream().isEmpty()) {
            return part;
        }
        // A chain that goes round has the source twice; what it got from whom is told where it stands nearest.
        return part + " and not exists (select 1 from c.chain e where e.source in :sources and index(e) < index(h))"
                + filter.upstream().stream().map(ClaimConditions::behind)
                        .collect(Collectors.joining(" or ", " and (", ")"));
    }

    private static String behind(ClaimFilter.Upstream upstream) {
        String any = "exists (select 1 from c.chain u where index(u) > index(h))";
        String named = "exists (select 1 from c.chain n where index(n) > index(h) and n.source is not null)";
        return switch (upstream) {
            case NAMED -> named;
            case UNNAMED -> "(" + any + " and not " + named + ")";
            case NONE -> "not " + any;
        };
    }

    private void people(ClaimFilter filter) {
        in("c.holder", "holders", filter.holders());
        if (!filter.proposers().isEmpty()) {
            conditions.add("exists (select 1 from Decision p where p" + THIS_CLAIM.formatted("p")
                    + " and p.first is null and p.by in :proposers and not exists (select 1 from Decision l where l"
                    + THIS_CLAIM.formatted("l") + " and l.first is null and l.number > p.number))");
            parameters.put("proposers", filter.proposers());
        }
    }

    private void bounds(ClaimFilter filter) {
        if (filter.min() == null && filter.max() == null) {
            in("c.amount.unit", "units", filter.units());
            return;
        }
        List<String> any = new ArrayList<>();
        if (filter.units().isEmpty()) {
            any.add(inside(filter.min(), filter.max(), "0"));
        }
        for (String unit : filter.units()) {
            for (String stated : Units.comparable(unit)) {
                String name = String.valueOf(any.size());
                any.add("c.amount.unit = :unit" + name + " and " + inside(
                        Units.convert(filter.min(), unit, stated, RoundingMode.FLOOR),
                        Units.convert(filter.max(), unit, stated, RoundingMode.CEILING), name));
                parameters.put("unit" + name, stated);
            }
        }
        conditions.add("coalesce(c.amount.low, c.amount.high) is not null");
        conditions.add(any.stream().collect(Collectors.joining(" or ", "(", ")")));
    }

    private String inside(BigDecimal min, BigDecimal max, String name) {
        List<String> both = new ArrayList<>();
        if (min != null) {
            both.add("coalesce(c.amount.low, c.amount.high) >= :min" + name);
            both.add("coalesce(c.amount.high, c.amount.low) >= :min" + name);
            parameters.put("min" + name, min);
        }
        if (max != null) {
            both.add("coalesce(c.amount.low, c.amount.high) <= :max" + name);
            both.add("coalesce(c.amount.high, c.amount.low) <= :max" + name);
            parameters.put("max" + name, max);
        }
        return String.join(" and ", both);
    }

    private void days(ClaimFilter filter) {
        if (filter.from() != null) {
            conditions.add("coalesce(c.dayTo, a.published) >= :from");
            parameters.put("from", filter.from());
        }
        if (filter.to() != null) {
            conditions.add("coalesce(c.dayFrom, a.published) <= :to");
            parameters.put("to", filter.to());
        }
    }

    private void words(String q) {
        if (q == null) {
            return;
        }
        // The texts that hold the words anywhere are found once; only their claims' sentences are cut out.
        conditions.add("(c.quote ilike :q escape '!' or a.title ilike :q escape '!' or c.articleId in"
                + " (select t.articleId from Snapshot t where t.text ilike :q escape '!') and exists (select 1 from"
                + " Snapshot s where s.articleId = c.articleId and s.number = c.snapshot and substring(s.text,"
                + " c.sentenceStart + 1, c.sentenceEnd - c.sentenceStart) ilike :q escape '!'))");
        parameters.put("q", "%" + q.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
    }

    /** What the text says otherwise in a newer version is for everybody to see; that it is out of date once decided. */
    private void later(boolean changed) {
        if (changed) {
            conditions.add("(exists (select 1 from Anchor k where k" + THIS_CLAIM.formatted("k")
                    + " and k.anchor = CHANGED) or c.state = DECIDED and c.verdict = OUTDATED)");
        }
    }

    private void in(String path, String name, Collection<?> values) {
        if (!values.isEmpty()) {
            conditions.add(path + " in :" + name);
            parameters.put(name, values);
        }
    }
}
