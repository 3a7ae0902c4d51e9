package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class DecadesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        Its KR-30s fly still. Joblessness is in the mid-30s. | 30s = COUNT BETWEEN 30..39 1; KR-30s = no claim: NAME
        Tomorrow temperatures will climb back to the 70s. | Tomorrow = DATE 2021-06-17; 70s = COUNT BETWEEN 70..79 1
        He left 20th Century Ferries in the 20th century. | the 20th century = DATE 19; 20th Century Ferries = no claim: NAME
        In the Sixties and the 1990s and the '80s. | the Sixties = DATE 196; the 1990s = DATE 199; the '80s = DATE 198
        """)
    void aDecadeIsItsThreeDigits(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
