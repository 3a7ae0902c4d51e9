package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class TenseTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        It will open in March and rose in August. | March = DATE 2022-03; August = DATE 2020-08
        Ships sank Saturday. Ships will sail Saturday. | Saturday = DATE 2021-06-12; Saturday = DATE 2021-06-19
        The law takes effect Jan. 1. | Jan. 1 = DATE 2022-01-01
        The vote is on Friday. | Friday = DATE 2021-06-18
        She was forced to resign in May. | May = DATE 2021-05
        If they win the cup in November, they sail home. | November = DATE 2021-11
        The deadline was extended to July 30. | July 30 = DATE 2021-07-30
        Ahead of Monday's talks, they met. | Monday = DATE 2021-06-14
        Monday's talks might have failed. | Monday = DATE 2021-06-14
        The mayor, who could run again, left the party in April. | April = DATE 2021-04
        Tickets, which were handed out early, are for a July 3 match. | July 3 = DATE 2021-07-03
        The team meets Chile on Friday. | Friday = DATE 2021-06-18
        Voters decide on Saturday. | Saturday = DATE 2021-06-19
        The fund has paid since Jan. 4, 2019. In March it paid out. | Jan. 4, 2019 = DATE 2019-01-04; March = DATE 2021-03
        He will start in January 2023 and end in May. | January 2023 = DATE 2023-01; May = DATE 2023-05
        If no deal is reached by Monday, they will strike. | Monday = DATE 2021-06-21
        The vote is Saturday and the count is in November. | Saturday = DATE 2021-06-19; November = DATE 2021-11
        She is being held until October. | October = DATE 2021-10
        The study, to be published Tuesday, says so. | Tuesday = DATE 2021-06-22
        They agreed in May to meet in August. | May = DATE 2021-05; August = DATE 2021-08
        "We leave Sunday and I'll write Monday," she said. | Sunday = DATE 2021-06-20; Monday = DATE 2021-06-21
        They are returning on Friday. | Friday = DATE 2021-06-18
        The lease runs out in January. | January = DATE 2022-01
        Before Monday's vote, each side has much to do. | Monday = DATE 2021-06-21
        Officers would look into reports of an explosion on Saturday. | Saturday = DATE 2021-06-12
        On Monday, as hopes of rescue faded, they left. | Monday = DATE 2021-06-14
        The court set her trial for March 25. | March 25 = DATE 2022-03-25
        The lists are current through Sunday, May 2, and the bill of May 2022 was to be read by June 3. | Sunday, May 2 = DATE 2021-05-02; May 2022 = DATE 2022-05; June 3 = DATE 2021-06-03
        She returns on Monday, and her leave ends in August. | Monday = DATE 2021-06-21; August = DATE 2021-08
        """)
    void theTenseOfTheVerbDecidesBetweenPastAndFuture(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
