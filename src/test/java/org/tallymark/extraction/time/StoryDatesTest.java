package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class StoryDatesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        It rained the weekend before last and the night before last. | the weekend before last = DATE 2021-W22-WE; the night before last = TIME 2021-06-14TNI
        It rained on Monday and the weekend before. | Monday = DATE 2021-06-14; the weekend before = DATE 2021-W23-WE
        It has rained since the weekend. | the weekend = DATE 2021-W23-WE
        They voted on Monday. Earlier in the week it had rained. They had met earlier in the day. | Monday = DATE 2021-06-14; the week = DATE 2021-W24; the day = DATE 2021-06-14
        On 3 May 2019 the ship sank. The following week it was found. | 3 May 2019 = DATE 2019-05-03; The following week = DATE 2019-W19
        On 3 May 2019 the ship sank. The following weekend it was raised. | 3 May 2019 = DATE 2019-05-03; The following weekend = DATE 2019-W19-WE
        On 3 May 2019 the ship sank. The following Tuesday it was raised. | 3 May 2019 = DATE 2019-05-03; The following Tuesday = DATE 2019-05-07
        On 3 May 2019 the ship sank. The following June it was raised. | 3 May 2019 = DATE 2019-05-03; The following June = DATE 2019-06
        On 3 May 2019 the ship sank. The previous winter it had leaked. | 3 May 2019 = DATE 2019-05-03; The previous winter = DATE 2018-WI
        On 3 May 2019 the ship sank. It had left the week before. | 3 May 2019 = DATE 2019-05-03; the week before = DATE 2019-W17
        On 3 May 2019 the ship sank. That same week it was found. | 3 May 2019 = DATE 2019-05-03; That same week = DATE 2019-W18
        On 3 May 2019 the ship sank. The following month it was found. | 3 May 2019 = DATE 2019-05-03; The following month = DATE 2019-06
        On 3 May 2019 the ship sank. The following quarter was bad. | 3 May 2019 = DATE 2019-05-03; The following quarter = DATE 2019-Q3
        On 3 May 2019 the ship sank. Two years later it was found. | 3 May 2019 = DATE 2019-05-03; Two years later = DATE 2021
        Two years hence it will sail. | Two years hence = DATE 2023
        """)
    void aPeriodToldByTheStoryCountsFromItsOwnDate(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
