package org.tallymark.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeInWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2022-02-25 | Fri 25 Feb 2022",
        "2022-02-25TMO | Fri 25 Feb 2022, morning",
        "2022-02-25T04 | Fri 25 Feb 2022, 04:00",
        "2022-02-25T04:30 | Fri 25 Feb 2022, 04:30",
        "2021-08 | Aug 2021",
        "2021 | 2021",
        "198 | the 1980s",
        "19 | the 1900s",
        "2021-SU | summer 2021",
        "2021-Q3 | third quarter of 2021",
        "2022-W07 | week of Mon 14 Feb 2022",
        "2022-W07-WE | weekend of Sat 19 Feb 2022",
        "P25Y | 25 years",
        "P1W | 1 week",
        "PXM | some months",
        "PT2H | 2 hours",
        "PT30M | 30 minutes",
        "P2CE | 2 centuries",
        "P10Y/P20Y | 10 to 20 years",
        "1970/1986 | 1970 to 1986",
        "XXXX-WXX-1 | every Monday",
        "XXXX-XX-XX | every day",
        "2022-02-31 | 2022-02-31",
        "FUTURE_REF | FUTURE_REF",
    })
    void itIsSaidAsAPersonReadsIt(String value, String words) {
        assertThat(TimeInWords.of(value)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02-24, 2022-02-24, 24 Feb 2022",
        "2021-08-01, 2021-08-31, Aug 2021",
        "2024-02-01, 2024-02-29, Feb 2024",
        "2023-02-01, 2023-02-27, 1 Feb 2023–27 Feb 2023",
        "2021-01-01, 2021-12-31, 2021",
        "1970-01-01, 1986-12-31, 1970–1986",
        "2021-08-01, 2021-09-30, Aug 2021–Sep 2021",
        "2021-08-02, 2021-08-31, 2 Aug 2021–31 Aug 2021",
    })
    void wholeMonthsAndYearsAreSaidAsSuch(LocalDate from, LocalDate to, String words) {
        assertThat(TimeInWords.days(from, to)).isEqualTo(words);
    }
}
