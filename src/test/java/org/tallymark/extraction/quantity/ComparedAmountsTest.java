package org.tallymark.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class ComparedAmountsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        A seat costs 20 euros for adults and 10 for children. | 20 euros = MONEY 20 EUR; 10 = MONEY 10 EUR
        It will lend 2 trillion euros, including 750 billion in grants. | 2 trillion euros = MONEY 2000000000000 EUR; 750 billion = MONEY 750000000000 EUR
        It paid $3 million and employs 2 million. | $3 million = MONEY 3000000 USD; 2 million = COUNT 2000000 1
        Organisers put the march through 20 towns at 9,000 and police at 3,000. | 20 towns = COUNT 20 town; 9,000 = COUNT 9000 1; 3,000 = COUNT 3000 1
        He ran 4 shops, 3 of them his, in two towns and three villages. | 4 shops = COUNT 4 shop; 3 = COUNT 3 shop; two towns = COUNT 2 town; three villages = COUNT 3 village
        Sales were 12.4 billion up 8 percent from 11.5 billion then. | 12.4 billion = COUNT 12400000000 1; 8 percent = PERCENTAGE 8 % RISE; 11.5 billion = COUNT 11500000000 1
        The rate was cut from 35 percent to 21. | 35 percent = PERCENTAGE 35 %; 21 = PERCENTAGE 21 %
        It lost 60 million pounds last year and 15 million in the spring. | 60 million pounds = MONEY 60000000 GBP; last year = DATE 2020; 15 million = MONEY 15000000 GBP; the spring = DATE 2021-SP
        Trade grew from $3 billion in 2010 to 4 billion now. | $3 billion = MONEY 3000000000 USD; 2010 = DATE 2010; 4 billion = MONEY 4000000000 USD
        The dam cost 8 million euros, 2 million less than planned. | 8 million euros = MONEY 8000000 EUR; 2 million = MONEY 2000000 EUR
        The bank lent 3 trillion yen on Friday, after 15 trillion on Monday. | 3 trillion yen = MONEY 3000000000000 JPY; Friday = DATE 2021-06-11; 15 trillion = MONEY 15000000000000 JPY; Monday = DATE 2021-06-07
        Trade grew from $3 billion when it had customers to 40 ports. | $3 billion = MONEY 3000000000 USD; 40 ports = COUNT 40 port
        """)
    void aBareNumberIsInTheUnitOfTheAmountItStandsBeside(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
