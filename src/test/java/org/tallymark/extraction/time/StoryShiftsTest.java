package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class StoryShiftsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        The following month, the following quarter and the following decade. | The following month = DATE XXXX-XX; the following quarter = DATE XXXX-QX; the following decade = DATE XXX
        In 2019 it sank. A year later it was found. | 2019 = DATE 2019; A year later = DATE 2020
        It sails in June. The following month it will dock. | June = DATE 2021-06; The following month = DATE 2021-07
        An hour later it fell. | An hour later = TIME XXXX-XX-XXTXX
        At 11:15 p.m. Monday a tanker sank. An hour later a tug came. | 11:15 p.m. Monday = TIME 2021-06-14T23:15; An hour later = TIME 2021-06-15T00:15
        The next day the dam broke. | The next day = DATE XXXX-XX-XX
        Fifty years later the dam still leaks. | Fifty years later = DATE XXXX
        The dam works today, almost 30 years later. | today = DATE 2021-06-16; almost 30 years later = DATE XXXX
        Sales rose to 5 bn from 4 bn a year earlier. Profit fell to 2 bn from 3 bn a year earlier. | 5 bn = COUNT 5000000000 1; 4 bn = COUNT 4000000000 1; a year earlier = DATE 2020; 2 bn = COUNT 2000000000 1; 3 bn = COUNT 3000000000 1; a year earlier = DATE 2020
        Rents will rise. The next year they will fall. | The next year = DATE 2022
        Sales fell in the fourth quarter. Costs rose in the quarter. | the fourth quarter = DATE 2020-Q4; the quarter = DATE 2020-Q4
        The dam broke a week prior. | a week prior = DATE 2021-W23
        """)
    void aPeriodLaterOrEarlierIsCountedFromTheStory(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
