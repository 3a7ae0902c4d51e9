package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallymark.extraction.Rules;

class ChronologyTest {

    @ParameterizedTest
    @ValueSource(strings = {"Twelve miners were killed on 25 February 2023.", "He was born in Lagos on 3 May 1990.",
        "The siege began in 1994.", "The bridge collapsed early on 2 June 2019."})
    void aDayWithItsYearThatHasHappenedIsToldAsPast(String text) {
        assertThat(Times.read(text, "2022-03-01")).allSatisfy(time -> assertThat(time.rules()).contains(Rules.TOLD_PAST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The trial was set for 25 May 2023.", "The ban was extended until 4 May 2023.",
        "The cabinet announced elections in May 2023.", "They agreed to meet on 25 February 2023.",
        "The bridge will be opened on 2 June 2023.", "The vote, which was lost, is on 3 May 2023.",
        "The mine closed on Friday.", "Work started to make it ready by 2025.",
        "Lagos won the 2026 games.", "She won a contract ending in 2025."})
    void aPlanOrADayWithoutItsYearIsNot(String text) {
        assertThat(Times.read(text, "2022-03-01")).isNotEmpty()
                .allSatisfy(time -> assertThat(time.rules()).doesNotContain(Rules.TOLD_PAST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The drought began on 5 May 2020 and ended on 3 March 2019.",
        "She ruled from 12 May 1984 to 3 March 1979."})
    void aPeriodThatEndsBeforeItBeginsSaysSoOnBothDates(String text) {
        assertThat(Times.read(text, "2022-03-01")).hasSize(2)
                .allSatisfy(time -> assertThat(time.rules()).contains(Rules.ENDS_FIRST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The drought began on 5 May 2019 and ended on 3 March 2020.",
        "It opened on 5 May 2020, and the older one had burnt on 3 March 2019.", "She ruled from 1984 to 1989."})
    void datesInOrderOrOfDifferentThingsDoNot(String text) {
        assertThat(Times.read(text, "2022-03-01")).isNotEmpty()
                .allSatisfy(time -> assertThat(time.rules()).doesNotContain(Rules.ENDS_FIRST));
    }
}
