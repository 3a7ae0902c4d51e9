package org.tallymark.words;

import static org.assertj.core.api.Assertions.assertThat;

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
}
