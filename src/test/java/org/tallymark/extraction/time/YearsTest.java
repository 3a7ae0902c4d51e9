package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class YearsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        The year 2019 proves it. Full year 2020 sales rose. | The year 2019 = DATE 2019; 2020 = DATE 2020
        In AD 79 it fell, and in 30 AD it rose. | AD 79 = DATE 0079; 30 AD = DATE 0030
        The pre-2000 rules apply, and the 9-11 attacks came. | 2000 = DATE 2000; 9-11 = DATE 2001-09-11
        They sold 9-11 cars. | 9-11 cars = COUNT BETWEEN 9..11 car
        In 1,999 days. | 1,999 days = DURATION P1999D 1999 d
        It grew from 1000 to 2000 clerks. | 1000 to 2000 clerks = PEOPLE BETWEEN 1000..2000 person
        """)
    void aYearIsReadInEveryCalendarHabit(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
