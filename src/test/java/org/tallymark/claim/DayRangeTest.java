package org.tallymark.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayRangeTest {

    @ParameterizedTest
    @CsvSource({
        "2022-02-25, 2022-02-25, 2022-02-25", "2022-02-25TMO, 2022-02-25, 2022-02-25",
        "2022-02-25T14:30, 2022-02-25, 2022-02-25", "2021-08, 2021-08-01, 2021-08-31", "2021, 2021-01-01, 2021-12-31",
        "198, 1980-01-01, 1989-12-31", "19, 1900-01-01, 1999-12-31", "2022-W07, 2022-02-14, 2022-02-20",
        "2022-W07-3, 2022-02-16, 2022-02-16", "2022-W07-WE, 2022-02-19, 2022-02-20", "2020-W53, 2020-12-28, 2021-01-03",
        "2021-SU, 2021-06-01, 2021-08-31", "2021-WI, 2021-12-01, 2022-02-28", "2021-Q4, 2021-10-01, 2021-12-31",
        "2021-H1, 2021-01-01, 2021-06-30", "1970/1986, 1970-01-01, 1986-12-31",
        "2022-02-24/2022-02-25, 2022-02-24, 2022-02-25", "2024-02, 2024-02-01, 2024-02-29"})
    void aValueCoversItsDays(String timex, LocalDate from, LocalDate to) {
        assertThat(DayRange.of(timex)).contains(new DayRange(from, to));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "P1Y", "XXXX-WXX-1", "PRESENT_REF", "2021-13", "2021-02-30", "2021-W60", "1986/1970",
        "P10Y/P20Y", "2021/", "20211", "-0044", "999999999999"})
    void whatCoversNoCertainDaysIsEmpty(String timex) {
        assertThat(DayRange.of(timex)).isEmpty();
    }

    @Test
    void twoSpellingsOfAutumnAreOne() {
        assertThat(DayRange.of("2021-FA")).isEqualTo(DayRange.of("2021-AU"));
    }
}
