package org.tallymark.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class RanksTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        It is the second largest city in the world. | second largest city = RANK 2 city
        It was the third biggest fire in history. | third biggest fire = RANK 3 fire
        It was the third raid on the town in less than two years. | third raid = RANK 3 raid; less than two years = DURATION P2Y LESS_THAN ..2 a
        This was the second strike against the port this week. | second strike = RANK 2 strike; this week = DATE 2021-W24
        He was the second member of this group. | second = no claim: IDIOM
        She came 21st of the year. | 21st = no claim: IDIOM
        The 3rd Infantry Division came. | 3rd Infantry Division = no claim: NAME
        The Second World Bank report came. | Second World Bank = no claim: NAME
        He was the 45th president. | 45th = no claim: IDIOM
        It is the tenth of the series. | tenth = no claim: IDIOM
        He finished fourth. | fourth = no claim: IDIOM
        The firm, the third largest in Peru, grew. | third largest = RANK 3 1
        It is the second-largest city and third most populous state, said the third-grade pupil. | second-largest city = RANK 2 city; third most populous state = RANK 3 state; third = no claim: IDIOM
        """)
    void aSuperlativeIsRankedAndAnOrdinalOfANameIsNoClaim(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
