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
        Output fell for a third straight year, the seventh consecutive quarterly loss. | third straight year = RANK 3 year; seventh consecutive quarterly loss = RANK 7 loss
        It was her second time in four years, the fifth time this month. | second time = RANK 2 time; four years = DURATION P4Y 4 a; fifth time = RANK 5 time; this month = DATE 2021-06
        It was the third such raid this week. | third such raid = RANK 3 raid; this week = DATE 2021-W24
        For the fourth day in a row it rained, the third time in a row. | fourth day = RANK 4 day; third time = RANK 3 time
        The second time she came late; for the first time in weeks it rained. | weeks = DURATION PXW; second = no claim: IDIOM; first = no claim: IDIOM
        On her 90th birthday, the 20th anniversary of the fire, an 81st-minute goal won it. | 90th birthday = RANK 90 birthday; 20th anniversary = RANK 20 anniversary; 81st-minute = RANK 81 minute
        It was the 60th anniversary of the gale, in which 34 drowned. | 60th anniversary = RANK 60 anniversary; 34 = CASUALTIES KILLED 34 person
        The 14th amendment held at the last minute, in the tenth minute. | 14th amendment = no claim: REFERENCE; tenth = no claim: IDIOM
        """)
    void aSuperlativeIsRankedAndAnOrdinalOfANameIsNoClaim(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
