package org.tallymark.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class AboutsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        The unemployment rate's rise was 5%. | 5% = PERCENTAGE 5 %
        The price of oil was $40. | $40 = MONEY 40 USD
        """)
    void aFigureWithoutANounKeepsItsAmount(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
