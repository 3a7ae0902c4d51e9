package org.tallymark.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class MoneyTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        OTTAWA - Canada will spend $40 million. | $40 million = MONEY 40000000 CAD
        Australia said on Monday that the Australian army needs $2 billion. | Monday = DATE 2021-06-14; $2 billion = MONEY 2000000000 AUD
        Canada and the U.S. will spend $40 million on Canadian roads. | $40 million = MONEY 40000000 USD
        A lake in Canada cost $40 million. | $40 million = MONEY 40000000 USD
        The house cost 300,000 pounds sterling. | 300,000 pounds = MONEY 300000 GBP
        British firms in Britain paid £5 and then 400 pounds. | £5 = MONEY 5 GBP; 400 pounds = MONEY 400 GBP
        The bag weighs 40 pounds. | 40 pounds = MEASUREMENT 40 [lb_av]
        A ticket costs 80p today. | 80p = MONEY 80 penny; today = DATE 2021-06-16
        Gum is 50¢ a pack. | 50¢ a pack = MONEY 50 cent/pack
        In Mexico the fine is 400 pesos. | 400 pesos = MONEY 400 MXN
        In Colombia the fine is 400 pesos. | 400 pesos = MONEY 400 COP
        The bond paid 30 rupees in Pakistan. | 30 rupees = MONEY 30 PKR
        Norway paid 900 kroner. | 900 kroner = MONEY 900 NOK
        Kenya charged 700 shillings. | 700 shillings = MONEY 700 KES
        Switzerland charged 90 francs. | 90 francs = MONEY 90 CHF
        The mine cost $40 million. @@ Sydney Herald | $40 million = MONEY 40000000 AUD
        The mine cost $40 million. @@ Toronto Globe | $40 million = MONEY 40000000 CAD
        The mine cost $40 million. @@ New Zealand Post | $40 million = MONEY 40000000 NZD
        The mine cost $40 million. @@ Singapore Straits Times | $40 million = MONEY 40000000 SGD
        He paid 5 cents. | 5 cents = MONEY 5 cent
        The state lent 7 million of dollars. | 7 million of dollars = MONEY 7000000 USD
        It spent $20,000 and 3 million euros. | $20,000 = MONEY 20000 USD; 3 million euros = MONEY 3000000 EUR
        Coins of 50 paise and 20 kopecks. | 50 paise = MONEY 0.5 INR; 20 kopecks = MONEY 0.2 RUB
        In Oslo it cost 300 crowns. | 300 crowns = MONEY 300 NOK
        It cost 90 Danish crowns. | 90 Danish crowns = MONEY 90 DKK
        It sells at $28 a pill and $9 a month. | $28 a pill = MONEY 28 USD/pill; $9 a month = MONEY 9 USD/mo
        It sold for $28 million a year ago, $5 a friend said. | $28 million = MONEY 28000000 USD; a year ago = DATE 2020; $5 = MONEY 5 USD
        It fell to Y=28,030, a gap of $-5 million. | Y=28,030 = MONEY 28030 JPY; $-5 million = MONEY -5000000 USD
        They swapped RMB 10 USD 20. | RMB 10 = MONEY 10 CNY; USD 20 = MONEY 20 USD
        They swapped 10 USD 20 EUR. | 10 USD = MONEY 10 USD; 20 EUR = MONEY 20 EUR
        He was fined 2,000 pounds. | 2,000 pounds = MONEY 2000 GBP
        He lifted 2,000 pounds. | 2,000 pounds = MEASUREMENT 2000 [lb_av]
        A $1-a-day wage and A$3. | $1-a-day = MONEY 1 USD/d; A$3 = MONEY 3 AUD
        The coat cost Y32,500 or Y1.5bn, not Y2K or Y12. | Y32,500 = MONEY 32500 JPY; Y1.5bn = MONEY 1500000000 JPY; Y2K = no claim: NAME; Y12 = no claim: NAME
        Thieves took 1,250,000 ($9,500) yen. | 1,250,000 = MONEY 1250000 JPY; $9,500 = MONEY 9500 USD
        The state paid Rs. 5 lakh. | Rs. 5 lakh = MONEY 500000 INR
        The scheme costs £9bn ($11.4bn) a year, or €5 (£4) per litre. | £9bn = MONEY 9000000000 GBP/a; $11.4bn = MONEY 11400000000 USD/a; €5 = MONEY 5 EUR/L; £4 = MONEY 4 GBP/L
        The wage rose to £9 an hour from £8. | £9 an hour = MONEY 9 GBP/h; £8 = MONEY 8 GBP
        The fee is £72m plus £8m. | £72m = MONEY 72000000 GBP; £8m = MONEY 8000000 GBP
        The deal was worth # 13 billion, then # 86bn. | # 13 billion = MONEY 13000000000 GBP; # 86bn = MONEY 86000000000 GBP
        A 2-pound coin fell. | 2-pound = MONEY 2 GBP
        """)
    void aCurrencyIsThatOfTheCountryOrThePaperWhereItsWordIsAmbiguous(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
