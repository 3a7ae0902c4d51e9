package org.tallymark.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerTest {

    @Test
    void whereNobodyIsCitedThatIsFilledIn() {
        assertThat(new Answer(Verdict.VERIFIED, null, null).forChain(false).attributionVerdict())
                .isEqualTo(AttributionVerdict.NO_SOURCE_GIVEN);
    }

    @Test
    void whereSomebodyIsCitedNothingIs() {
        assertThat(new Answer(Verdict.VERIFIED, null, null).forChain(true).attributionVerdict()).isNull();
        assertThat(new Answer(Verdict.VERIFIED, AttributionVerdict.DIFFERS, null).forChain(false).attributionVerdict())
                .isEqualTo(AttributionVerdict.DIFFERS);
    }

    @Test
    void theQuotationIsJudgedExactlyWhereThereIsOne() {
        assertThat(rule(Verdict.VERIFIED, null, null, true)).isEqualTo(Rule.ATTRIBUTION);
        assertThat(rule(Verdict.VERIFIED, AttributionVerdict.NO_SOURCE_GIVEN, null, true)).isEqualTo(Rule.ATTRIBUTION);
        assertThat(rule(Verdict.VERIFIED, AttributionVerdict.CONFIRMED, null, false)).isEqualTo(Rule.ATTRIBUTION);
        assertThat(rule(Verdict.VERIFIED, AttributionVerdict.UNREACHABLE, null, true)).isNull();
        assertThat(rule(Verdict.VERIFIED, AttributionVerdict.NO_SOURCE_GIVEN, null, false)).isNull();
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void onlyWrongAndDisputedTakeADeviationAndWrongNeedsOne(Verdict verdict) {
        Rule with = rule(verdict, AttributionVerdict.CONFIRMED, Deviation.TYPO, true);
        Rule without = rule(verdict, AttributionVerdict.CONFIRMED, null, true);
        boolean takes = verdict == Verdict.REFUTED || verdict == Verdict.DISPUTED;
        assertThat(with).isEqualTo(takes ? null : Rule.DEVIATION);
        assertThat(without).isEqualTo(verdict == Verdict.REFUTED ? Rule.DEVIATION : null);
    }

    private static Rule rule(Verdict verdict, AttributionVerdict attribution, Deviation deviation, boolean cited) {
        return new Answer(verdict, attribution, deviation).refusal(cited).map(Refusal::rule).orElse(null);
    }
}
