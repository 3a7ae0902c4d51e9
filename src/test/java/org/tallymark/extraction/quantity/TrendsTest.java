package org.tallymark.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class TrendsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        It saw a 19% drop and a 2 per cent pay rise. | 19% = PERCENTAGE 19 % FALL; 2 per cent = PERCENTAGE 2 % RISE
        Sales rose 5 per cent to $3 million. | 5 per cent = PERCENTAGE 5 % RISE; $3 million = MONEY 3000000 USD
        Profit fell by 3 points. | 3 points = COUNT 3 point FALL
        The firm cut 1,200 jobs. | 1,200 jobs = PEOPLE 1200 job FALL
        Sales were up 5%, or $3 million. | 5% = PERCENTAGE 5 % RISE; $3 million = MONEY 3000000 USD RISE
        Prices fell $3 (4 per cent) on Monday. | $3 = MONEY 3 USD FALL; 4 per cent = PERCENTAGE 4 % FALL; Monday = DATE 2021-06-14
        Shares were down 3.2 points at 100. | 3.2 points = COUNT 3.2 point FALL; 100 = COUNT 100 point
        Visits were up by 300. | 300 = COUNT 300 1 RISE
        The bank raised $5 million. | $5 million = MONEY 5000000 USD
        It lost 300 jobs. | 300 jobs = PEOPLE 300 job
        The tower shot down 3 drones and took up 5 acres. | 3 drones = FORCES 3 drone; 5 acres = MEASUREMENT 5 [acr_us]
        Rents make up 12 percent of costs. | 12 percent = PERCENTAGE 12 %
        The fund moved +0.4% on Monday. | 0.4% = PERCENTAGE 0.4 % RISE; Monday = DATE 2021-06-14
        Orders are plummeting 65% and output fell by a third. | 65% = PERCENTAGE 65 % FALL; a third = PERCENTAGE 33.333333 % FALL
        Shares rose 2p to 84p, then up 3 to 90. | 2p = MONEY 2 penny RISE; 84p = MONEY 84 penny; 3 = COUNT 3 1; 90 = COUNT 90 1
        Costs rose $2 to $3 a head. | $2 to $3 a head = MONEY BETWEEN 2..3 USD/person RISE
        The lower 40 percent lost out, and a rocket fell 90 metres from a bus. | 40 percent = PERCENTAGE 40 %; 90 metres = MEASUREMENT 90 m
        Exports and imports fell 4.5 and 6 percent. | 4.5 = PERCENTAGE 4.5 % FALL; 6 percent = PERCENTAGE 6 % FALL
        Oil lost 34 cents to $72, and output shrank an annualised 3%. | 34 cents = MONEY 0.34 USD FALL; $72 = MONEY 72 USD; 3% = PERCENTAGE 3 % FALL
        Claims rose by 37,000 to 412,000, or by 3 to 15 percent. | 37,000 = COUNT 37000 1 RISE; 412,000 = COUNT 412000 1; 3 to 15 percent = PERCENTAGE BETWEEN 3..15 %
        Acme shed 1.9% and Berg 3.1%, while Cole added 2.2%. | 1.9% = PERCENTAGE 1.9 % FALL; 3.1% = PERCENTAGE 3.1 % FALL; 2.2% = PERCENTAGE 2.2 % RISE
        It raised $60 million to $40 million for others. | $60 million = MONEY 60000000 USD; $40 million = MONEY 40000000 USD
        Acme rose 5 to 88.40. | 5 = COUNT 5 1 RISE; 88.40 = COUNT 88.4 1
        """)
    void theSizeOfAChangeIsMarkedAsARiseOrAFall(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
