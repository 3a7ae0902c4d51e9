package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Comparison;
import org.tallymark.extraction.Quantity;

class LengthsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "They walked for more than two hours. | more than two hours = PT2H",
        "It was a 12-hour walk. | 12-hour = PT12H",
        "It took two and a half years. | two and a half years = P2.5Y",
        "It took a year and a half. | a year and a half = P1.5Y",
        "They waited half an hour. | half an hour = PT30M",
        "It will take 10 to 20 years. | 10 to 20 years = P10Y/P20Y",
        "It took two years and three months. | two years and three months = P2Y3M",
        "They walked for months. | months = PXM",
        "They walked for several days. | several days = PXD",
        "Growth was high in the past 12 months. | the past 12 months = P12M",
        "Growth was high in the past year. | the past year = P1Y",
        "Growth will be high over the next few weeks. | the next few weeks = PXW",
        "It was a week-long walk. | week-long = P1W",
        "The walk ended two days ago. | two days ago = 2013-03-20",
        "The walk ended a decade ago. | a decade ago = 200",
        "The walk ends three weeks from now. | three weeks from now = 2013-W15",
        "They walk every Monday. | every Monday = XXXX-WXX-1",
        "They walk twice a week. | twice a week = P1W",
        "They walk every two years. | every two years = P2Y",
        "They walk daily. | daily = P1D",
        "They walk on Sundays. | Sundays = XXXX-WXX-7",
    })
    void aLengthOrRhythmHasItsValueAndItsComparatorInside(String text, String expected) {
        assertThat(Times.in(text, "2013-03-22")).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"He is 25 years old.", "She is a 25-year-old.", "It costs $5 a day.", "It made 15 trips a year.",
        "The Daily Mail said no.", "It was the second time in as many years."})
    void agesRatesAndNamesAreNoLengths(String text) {
        assertThat(Times.in(text, "2013-03-22")).isEmpty();
    }

    @Test
    void anExplicitNumberIsAQuantityInItsUnit() {
        assertThat(quantity("They walked for at least two weeks.")).isEqualTo(quantity(Comparison.AT_LEAST, 2, null, "wk"));
        assertThat(quantity("They walked for up to two decades.")).isEqualTo(quantity(Comparison.AT_MOST, null, 20, "a"));
        assertThat(quantity("They walked for ten days or so.")).isEqualTo(quantity(Comparison.ABOUT, 10, 10, "d"));
        assertThat(quantity("They walked for 10-20 minutes.")).isEqualTo(quantity(Comparison.BETWEEN, 10, 20, "min"));
        assertThat(quantity("They walk three times a month.")).isEqualTo(quantity(Comparison.EXACT, 3, 3, "/mo"));
    }

    private static Quantity quantity(String text) {
        return Times.read(text, "2013-03-22").get(0).quantity();
    }

    private static Quantity quantity(Comparison comparison, Integer low, Integer high, String unit) {
        return new Quantity(comparison, low == null ? null : BigDecimal.valueOf(low),
                high == null ? null : BigDecimal.valueOf(high), unit, null);
    }
}
