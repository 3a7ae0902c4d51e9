package org.tallymark.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tallymark.claim.Corrections;
import org.tallymark.claim.Corrections.Field;
import org.tallymark.claim.Dismissal;
import org.tallymark.extraction.Rules;

/**
 * How often people read otherwise what each of the extractor's rules had a part in, over all articles that are not
 * withdrawn, so that a desk sees which rule errs.
 *
 * @param rules those of whose readings the greatest share was corrected first; seen too rarely to tell, last
 * @param unruled what was corrected in claims of which no rule can have read it
 * @param setAside what the machine set aside, by its reason
 */
public record RuleAudit(List<Row> rules, List<Unruled> unruled, List<Aside> setAside) {

    private static final int EXAMPLES = 3;

    /** How many readings somebody has to have looked at before their share says anything. */
    private static final int ENOUGH = 20;

    /**
     * One rule.
     *
     * @param rule its name on the wire
     * @param words what it does, in a sentence
     * @param looked how many claims that it had a part in somebody has kept, corrected, answered or set aside
     * @param corrected how many of them stand otherwise now in a field that the rule can have read
     * @param share of those looked at, in whole per cent; null where too few were
     * @param number of these, how many in their value, what binds it, its unit or trend, or their time
     * @param span how many in their words
     * @param kind how many in their kind or effect
     * @param context how many in what is counted, or what it is a figure of
     * @param occasion how many in when or where it holds
     * @param source how many in who says so
     * @param setAside how many a person set aside
     * @param examples the latest of the corrected
     */
    public record Row(String rule, String words, long looked, long corrected, Long share, long number, long span, long kind,
            long context, long occasion, long source, long setAside, List<Example> examples) {}

    /**
     * A field that no rule of the claims can have read.
     *
     * @param corrected in how many claims somebody corrected it
     * @param examples the latest of them
     */
    public record Unruled(Field field, long corrected, List<Example> examples) {}

    /** One claim that was corrected. */
    public record Example(String claim, String quote) {

        private static Example of(Corrections.Corrected claim) {
            return new Example(claim.claim(), claim.quote());
        }
    }

    /**
     * What the machine set aside for one reason.
     *
     * @param count how many
     * @param broughtBack how many of them somebody brought back
     */
    public record Aside(Dismissal.Reason reason, long count, long broughtBack) {}

    private static final Comparator<Row> WORST_FIRST = Comparator
            .comparing(Row::share, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Row::corrected, Comparator.reverseOrder()).thenComparing(Row::setAside, Comparator.reverseOrder())
            .thenComparing(Row::looked, Comparator.reverseOrder()).thenComparing(Row::rule);

    static RuleAudit now() {
        return of(Corrections.looked(), Corrections.all(), Corrections.setAside());
    }

    static RuleAudit of(List<Corrections.Looked> looked, List<Corrections.Corrected> corrected, List<Corrections.Aside> aside) {
        Map<String, Sum> sums = new HashMap<>();
        Map<Field, List<Example>> unruled = new EnumMap<>(Field.class);
        looked.forEach(rule -> sums.computeIfAbsent(rule.rule(), name -> new Sum()).take(rule));
        for (Corrections.Corrected claim : corrected) {
            claim.rules().forEach(rule -> sums.computeIfAbsent(rule, name -> new Sum()).take(rule, claim));
            claim.fields().stream().filter(field -> claim.rules().stream().noneMatch(rule -> Blame.isOn(rule, field)))
                    .forEach(field -> unruled.computeIfAbsent(field, key -> new ArrayList<>()).add(Example.of(claim)));
        }
        List<Row> rows = new ArrayList<>();
        sums.forEach((rule, sum) -> rows.add(sum.row(rule, words(rule))));
        rows.sort(WORST_FIRST);
        return new RuleAudit(List.copyOf(rows), unruled.entrySet().stream()
                .map(field -> new Unruled(field.getKey(), field.getValue().size(), latest(field.getValue())))
                .sorted(Comparator.comparing(Unruled::corrected).reversed()).toList(),
                aside.stream().map(one -> new Aside(one.reason(), one.count(), one.broughtBack())).toList());
    }

    private static List<Example> latest(List<Example> examples) {
        return List.copyOf(examples.subList(Math.max(0, examples.size() - EXAMPLES), examples.size()));
    }

    /** A rule of an older version, which this one has no words for, keeps its name. */
    private static String words(String rule) {
        return Rules.words(rule).orElse(rule.replace('.', ' ').replace('-', ' '));
    }

    private static final class Sum {

        private final List<Set<Field>> blamed = new ArrayList<>();
        private final List<Example> examples = new ArrayList<>();
        private long looked;
        private long setAside;

        void take(Corrections.Looked rule) {
            looked = rule.looked();
            setAside = rule.setAside();
        }

        void take(String rule, Corrections.Corrected claim) {
            Set<Field> fields = claim.fields().stream().filter(field -> Blame.isOn(rule, field))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.class)));
            if (!fields.isEmpty()) {
                blamed.add(fields);
                examples.add(Example.of(claim));
            }
        }

        Row row(String rule, String words) {
            return new Row(rule, words, looked, blamed.size(), looked < ENOUGH ? null : Math.round(100.0 * blamed.size() / looked),
                    count(Field.VALUE, Field.COMPARATOR, Field.UNIT, Field.TREND, Field.TIME), count(Field.WORDS),
                    count(Field.KIND, Field.EFFECT), count(Field.COUNTED, Field.ABOUT), count(Field.AS_OF, Field.PLACE),
                    count(Field.SOURCE), setAside, latest(examples));
        }

        /** How many claims were corrected in one of these or more. */
        private long count(Field... any) {
            return blamed.stream().filter(fields -> List.of(any).stream().anyMatch(fields::contains)).count();
        }
    }
}
