package org.tallymark.audit;

import java.util.List;
import java.util.Map;
import org.tallymark.claim.Corrections.Field;

/** Which of the extractor's rules can have read which field of a claim, by how their names begin. */
final class Blame {

    private static final Map<Field, List<String>> READ_BY = Map.ofEntries(
            Map.entry(Field.VALUE, List.of("number.", "zero.", "count.times", "count.score", "money.minor",
                    "percentage.fraction", "percentage.one-in", "rank.ordinal", "unit.compound", "unit.shared", "age.tens")),
            Map.entry(Field.COMPARATOR, List.of("comparator.", "number.range", "number.vague", "zero.")),
            Map.entry(Field.UNIT, List.of("unit.", "money.", "percentage.", "count.", "age.", "rank.", "casualty.")),
            Map.entry(Field.TREND, List.of("trend.")),
            Map.entry(Field.WORDS, List.of("number.", "comparator.", "zero.", "count.", "unit.", "money.", "percentage.",
                    "age.", "rank.", "timex.")),
            Map.entry(Field.KIND, List.of("count.", "unit.", "money.", "percentage.", "age.", "rank.", "casualty.",
                    "timex.")),
            Map.entry(Field.EFFECT, List.of("casualty.")),
            Map.entry(Field.COUNTED, List.of("count.", "unit.shared", "casualty.bare", "casualty.member")),
            Map.entry(Field.TIME, List.of("timex.")),
            Map.entry(Field.SOURCE, List.of("attribution.", "source.")),
            Map.entry(Field.ABOUT, List.of("about.", "count.children", "casualty.toll")), Map.entry(Field.AS_OF, List.of("asof.")),
            Map.entry(Field.PLACE, List.of("place.")));

    private Blame() {}

    static boolean isOn(String rule, Field field) {
        return READ_BY.get(field).stream().anyMatch(rule::startsWith);
    }
}
