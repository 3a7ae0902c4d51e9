package org.tallymark.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tallymark.claim.Corrections.Corrected;
import org.tallymark.claim.Corrections.Field;
import org.tallymark.claim.Corrections.Looked;

class RuleAuditSumTest {

    private static final List<String> RULES = List.of("number.digits", "comparator.over", "count.noun", "casualty.killed",
            "asof.clause", "place.behind", "about.before", "attribution.say");

    private static RuleAudit corrected(Field... fields) {
        return RuleAudit.of(RULES.stream().map(rule -> new Looked(rule, 25, 0)).toList(),
                List.of(new Corrected("1c1", "over 30 sheep", RULES, Set.of(fields))), List.of());
    }

    private static List<String> blamed(Field... fields) {
        return corrected(fields).rules().stream().filter(row -> row.corrected() > 0).map(RuleAudit.Row::rule).toList();
    }

    @Test
    void onlyARuleThatCanHaveReadWhatWasCorrectedIsToBlame() {
        assertThat(blamed(Field.VALUE)).containsExactly("number.digits");
        assertThat(blamed(Field.COMPARATOR)).containsExactly("comparator.over");
        assertThat(blamed(Field.EFFECT)).containsExactly("casualty.killed");
        assertThat(blamed(Field.COUNTED)).containsExactly("count.noun");
        assertThat(blamed(Field.SOURCE)).containsExactly("attribution.say");
        assertThat(blamed(Field.UNIT)).containsExactly("casualty.killed", "count.noun");
        assertThat(blamed(Field.PLACE)).containsExactly("place.behind");
        assertThat(blamed(Field.AS_OF)).containsExactly("asof.clause");
        assertThat(blamed(Field.ABOUT)).containsExactly("about.before");
    }

    @Test
    void everyFieldHasItsRulesOrNone() {
        for (Field field : Field.values()) {
            assertThat(Blame.isOn("no.such-rule", field)).isFalse();
        }
    }

    @Test
    void whenAndWhereAFigureHoldsStandTogether() {
        RuleAudit.Row row = corrected(Field.PLACE).rules().stream().filter(rule -> rule.rule().equals("place.behind")).findFirst()
                .orElseThrow();
        assertThat(row.occasion()).isEqualTo(1);
        assertThat(row.context()).isZero();
    }

    @Test
    void whatNoRuleReadIsToldByField() {
        RuleAudit audit = corrected(Field.TIME, Field.VALUE, Field.TREND);
        assertThat(audit.unruled()).extracting(RuleAudit.Unruled::field).containsExactly(Field.TREND, Field.TIME);
        assertThat(audit.unruled().get(0).examples()).extracting(RuleAudit.Example::claim).containsExactly("1c1");
    }

    @Test
    void theGreatestShareStandsFirstAndWhatIsRarelySeenLast() {
        List<Corrected> corrected = List.of(new Corrected("1c1", "30", List.of("number.digits"), Set.of(Field.VALUE)),
                new Corrected("1c2", "40", List.of("number.digits"), Set.of(Field.VALUE)),
                new Corrected("1c3", "forty", List.of("number.words"), Set.of(Field.VALUE)),
                new Corrected("1c4", "dozens", List.of("number.vague"), Set.of(Field.VALUE)));
        List<RuleAudit.Row> rows = RuleAudit.of(List.of(new Looked("number.digits", 200, 0), new Looked("number.words", 20, 0),
                new Looked("number.vague", 2, 0), new Looked("number.range", 19, 0)), corrected, List.of()).rules();
        assertThat(rows).extracting(RuleAudit.Row::rule)
                .containsExactly("number.words", "number.digits", "number.vague", "number.range");
        assertThat(rows).extracting(RuleAudit.Row::share).containsExactly(5L, 1L, null, null);
    }

    @Test
    void aClaimCorrectedInTwoFieldsOfANumberCountsOnce() {
        RuleAudit.Row row = corrected(Field.VALUE, Field.WORDS).rules().stream().filter(rule -> rule.rule().equals("number.digits"))
                .findFirst().orElseThrow();
        assertThat(row.corrected()).isEqualTo(1);
        assertThat(row.number()).isEqualTo(1);
        assertThat(row.span()).isEqualTo(1);
        assertThat(row.kind()).isZero();
    }
}
