package org.tallymark.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Comparison;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.Quantity;
import org.tallymark.extraction.Trend;

class ValueInWordsTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', value = {
        "CASUALTIES | MORE_THAN | 1000 | - | person | - | Russian soldiers | more than 1,000 people",
        "CASUALTIES | EXACT | 137 | 137 | person | - | Ukrainians | exactly 137 people",
        "PEOPLE | EXACT | 1 | 1 | person | - | visitor | exactly 1 person",
        "COUNT | EXACT | 3 | 3 | direction | - | directions | exactly 3 directions",
        "COUNT | EXACT | 3 | 3 | bomb | - | - | exactly 3 bombs",
        "COUNT | EXACT | 2 | 2 | city | - | - | exactly 2 cities",
        "COUNT | EXACT | 0 | 0 | country | - | countries | 0 countries",
        "MONEY | EXACT | 8000000000 | 8000000000 | USD | - | - | exactly 8 billion US dollars",
        "MONEY | ABOUT | 1234567 | 1234567 | EUR | - | - | about 1,234,567 euros",
        "MONEY | EXACT | 5 | 5 | USD/[bbl_us] | - | - | exactly 5 US dollars a barrel",
        "MONEY | EXACT | 2 | 2 | ZAR | - | - | exactly 2 South African Rands",
        "PERCENTAGE | EXACT | 11.2 | 11.2 | % | - | - | exactly 11.2 per cent",
        "PERCENTAGE | EXACT | 5 | 5 | % | RISE | - | a rise of 5 per cent",
        "PEOPLE | ABOUT | 4300 | 4300 | person | FALL | jobs | a fall of about 4,300 people",
        "MEASUREMENT | AT_MOST | - | 90 | km/h | - | - | at most 90 kilometres an hour",
        "MEASUREMENT | LESS_THAN | - | 6 | [ft_i] | - | - | less than 6 feet",
        "MEASUREMENT | BETWEEN | 12 | 18 | Cel | - | - | 12 to 18 degrees Celsius",
        "AGE | EXACT | 38 | 38 | a | - | - | exactly 38 years",
        "FREQUENCY | AT_LEAST | 2 | - | /d | - | - | at least 2 a day",
        "PEOPLE | VAGUE | 100 | - | person | - | voters | roughly 100 or more people",
        "COUNT | EXACT | 7 | 7 | 1 | - | - | exactly 7",
        "RANK | EXACT | 3 | 3 | attack | - | attack | 3rd attack",
        "RANK | EXACT | 12 | 12 | 1 | - | - | 12th",
    })
    void itIsSaidAsAPersonReadsIt(Kind kind, Comparison comparator, BigDecimal low, BigDecimal high, String unit,
            Trend trend, String counted, String words) {
        assertThat(ValueInWords.of(kind, new Quantity(comparator, low, high, unit, trend), counted)).isEqualTo(words);
    }

    @Test
    void aRoundMillionIsAWordAndACrookedOneIsNot() {
        assertThat(ValueInWords.number(new BigDecimal("1200000"))).isEqualTo("1.2 million");
        assertThat(ValueInWords.number(new BigDecimal("1234567"))).isEqualTo("1,234,567");
        assertThat(ValueInWords.number(new BigDecimal("33.333333"))).isEqualTo("33.333333");
    }
}
