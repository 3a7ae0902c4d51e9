package org.tallymark.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tallymark.claim.Corrections;
import org.tallymark.claim.Corrections.Part;
import org.tallymark.claim.Dismissal;
import org.tallymark.extraction.Rules;

/**
 * How often people read otherwise what each of the extractor's rules had a part in, over all articles that are not
 * withdrawn, so that a desk sees which rule errs.
 *
 * @param rules those that were corrected most often first
 * @param setAside what the machine set aside, by its reason
 */
public record RuleAudit(List<Row> rules, List<Aside> setAside) {

    private static final int EXAMPLES = 3;

    /**
     * One rule.
     *
     * @param rule its name on the wire
     * @param words what it does, in a sentence
     * @param looked how many claims that it had a part in somebody has kept, corrected, answered or set aside
     * @param corrected how many of them stand otherwise now in a part that the rule can be to blame for
     * @param number of these, how many in their value
     * @param span how many in their words
     * @param kind how many in their kind or effect
     * @param context how many in what is counted, when or where
     * @param source how many in who says so
     * @param setAside how many a person set aside
     * @param examples the latest of the corrected
     */
    public record Row(String rule, String words, long looked, long corrected, long number, long span, long kind,
            long context, long source, long setAside, List<Example> examples) {}

    /** One claim that was corrected. */
    public record Example(String claim, String quote) {}

    /**
     * What the machine set aside for one reason.
     *
     * @param count how many
     * @param broughtBack how many of them somebody brought back
     */
    public record Aside(Dismissal.Reason reason, long count, long broughtBack) {}

    static RuleAudit now() {
        Map<String, Sum> sums = new HashMap<>();
        Corrections.looked().forEach(looked -> sums.computeIfAbsent(looked.rule(), rule -> new Sum()).take(looked));
        Corrections.all().forEach(corrected -> corrected.rules().forEach(rule ->
                sums.computeIfAbsent(rule, name -> new Sum()).take(rule, corrected)));
        List<Row> rows = new ArrayList<>();
        sums.forEach((rule, sum) -> rows.add(sum.row(rule, words(rule))));
        rows.sort(Comparator.comparingLong(Row::corrected).reversed().thenComparing(Row::setAside,
                Comparator.reverseOrder()).thenComparing(Row::looked, Comparator.reverseOrder()).thenComparing(Row::rule));
        return new RuleAudit(List.copyOf(rows), Corrections.setAside().stream()
                .map(aside -> new Aside(aside.reason(), aside.count(), aside.broughtBack())).toList());
    }

    /** A rule of an older version, which this one has no words for, keeps its name. */
    private static String words(String rule) {
        return Rules.words(rule).orElse(rule.replace('.', ' ').replace('-', ' '));
    }

    private static final class Sum {

        private final Map<Part, Long> parts = new EnumMap<>(Part.class);
        private final List<Example> examples = new ArrayList<>();
        private long looked;
        private long setAside;
        private long corrected;

        void take(Corrections.Looked rule) {
            looked = rule.looked();
            setAside = rule.setAside();
        }

        void take(String rule, Corrections.Corrected claim) {
            List<Part> blamed = claim.parts().stream().filter(part -> isToBlame(rule, part)).toList();
            blamed.forEach(part -> parts.merge(part, 1L, Long::sum));
            if (!blamed.isEmpty()) {
                corrected++;
                examples.add(new Example(claim.claim(), claim.quote()));
            }
        }

        /** Who says so is read by rules of its own. */
        private static boolean isToBlame(String rule, Part part) {
            return rule.startsWith("attribution.") == (part == Part.SOURCE);
        }

        Row row(String rule, String words) {
            List<Example> latest = examples.subList(Math.max(0, examples.size() - EXAMPLES), examples.size());
            return new Row(rule, words, looked, corrected, count(Part.NUMBER), count(Part.SPAN), count(Part.KIND),
                    count(Part.CONTEXT), count(Part.SOURCE), setAside, List.copyOf(latest));
        }

        private long count(Part part) {
            return parts.getOrDefault(part, 0L);
        }
    }
}
