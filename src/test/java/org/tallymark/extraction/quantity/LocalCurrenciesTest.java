package org.tallymark.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class LocalCurrenciesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        The bridge cost Tk 900 crore and a meal Tk80, tea Tk. 12. | Tk 900 crore = MONEY 9000000000 BDT; Tk80 = MONEY 80 BDT; Tk. 12 = MONEY 12 BDT
        Nairobi paid Sh3.2 billion and Ksh400. | Sh3.2 billion = MONEY 3200000000 KES; Ksh400 = MONEY 400 KES
        Uganda paid Shs 700 million from Kampala. | Shs 700 million = MONEY 700000000 UGX
        Zanzibar in Tanzania paid Sh90m and TSh2,500. | Sh90m = MONEY 90000000 TZS; TSh2,500 = MONEY 2500 TZS
        Pakistan owes Rs40 billion. | Rs40 billion = MONEY 40000000000 PKR
        The town owes Rs40 billion. | Rs40 billion = MONEY 40000000000 INR
        India lent Sri Lanka and Colombo Rs 6 billion. | Rs 6 billion = MONEY 6000000000 LKR
        The bank made SFr3.1bn, the other SFr. 80 million. | SFr3.1bn = MONEY 3100000000 CHF; SFr. 80 million = MONEY 80000000 CHF
        Brno sold it for 60 Kč, or Kč1.5bn in all, and Gdansk for 7 zł. | 60 Kč = MONEY 60 CZK; Kč1.5bn = MONEY 1500000000 CZK; 7 zł = MONEY 7 PLN
        It cost Ft600 in Budapest, or 900 Ft. | Ft600 = MONEY 600 HUF; 900 Ft = MONEY 900 HUF
        It rose 900 ft. | 900 ft = MEASUREMENT 900 [ft_i] RISE
        Norway spent kr 3bn and 2.5bn kr, then NKr60m. | kr 3bn = MONEY 3000000000 NOK; 2.5bn kr = MONEY 2500000000 NOK; NKr60m = MONEY 60000000 NOK
        Ericsson of Sweden lost 800m kronor. | 800m kronor = MONEY 800000000 SEK
        Durban spent R1.8bn, R45.50, R750 and R300 000, not R5. | R1.8bn = MONEY 1800000000 ZAR; R45.50 = MONEY 45.5 ZAR; R750 = MONEY 750 ZAR; R300 000 = MONEY 300000 ZAR; R5 = no claim: NAME
        A R50 fine on the R21 near Pretoria. | R50 = MONEY 50 ZAR; R21 = no claim: NAME
        Abuja spent N6.4 billion on N95 masks at N25,000. | N6.4 billion = MONEY 6400000000 NGN; N25,000 = MONEY 25000 NGN; N95 = no claim: NAME
        Bangkok spent Bt4 billion; Manila P900 million; Doha QR30m; Riyadh SR70m. | Bt4 billion = MONEY 4000000000 THB; P900 million = MONEY 900000000 PHP; QR30m = MONEY 30000000 QAR; SR70m = MONEY 70000000 SAR
        Cairo spent LE9 a head; Kuwait KD8,000. | LE9 a head = MONEY 9 EGP/person; KD8,000 = MONEY 8000 KWD
        Dubai took Dh300 and Rabat in Morocco, Morocco, nothing. | Dh300 = MONEY 300 MAD
        Accra owes GH¢ 60 and GHS 5m. | GH¢ 60 = MONEY 60 GHS; GHS 5m = MONEY 5000000 GHS
        China fined Alibaba ¥18bn. | ¥18bn = MONEY 18000000000 CNY
        Sony lost ¥18bn. | ¥18bn = MONEY 18000000000 JPY
        He paid 60 dinars in Baghdad and 5m EUR. | 60 dinars = MONEY 60 IQD; 5m EUR = MONEY 5000000 EUR
        It earns $1.5-2m and €3m to 4m. | $1.5-2m = MONEY BETWEEN 1500000..2000000 USD; €3m to 4m = MONEY BETWEEN 3000000..4000000 EUR
        Ipoh sells RON 95 petrol under PHP 8.2, not under the NIS 2 directive. | RON 95 = no claim: NAME; PHP 8.2 = no claim: NAME; NIS 2 = no claim: NAME
        The town paid N3.4 billion, R2m, KD 5 million and SR30bn, not N3, R2, SR300 or P5 million. | N3.4 billion = MONEY 3400000000 NGN; R2m = MONEY 2000000 ZAR; KD 5 million = MONEY 5000000 KWD; SR30bn = MONEY 30000000000 SAR; N3 = no claim: NAME; R2 = no claim: NAME; SR300 = no claim: NAME; P5 = no claim: NAME
        Envoys met at COP27 and COP 28. | COP27 = no claim: NAME; COP 28 = no claim: NAME
        """)
    void aMarkIsTheMoneyOfTheCountryThatTheTextTells(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        In London the share rose 4p to 250p. | 4p = MONEY 0.04 GBP RISE; 250p = MONEY 2.5 GBP
        It cost £3, then 60p and five pence. | £3 = MONEY 3 GBP; 60p = MONEY 0.6 GBP; five pence = MONEY 0.05 GBP
        The fee rose from 60p to 70p. | 60p to 70p = MONEY BETWEEN 60..70 penny
        In Britain it rose from five or six pence. | five or six pence = MONEY BETWEEN 0.05..0.06 GBP
        Crude slid 40 cents to $60. | 40 cents = MONEY 0.4 USD FALL; $60 = MONEY 60 USD
        The euro zone pays 2 euros and 30 cents. | 2 euros and 30 cents = MONEY 2.3 EUR
        It pays 9 cents a share. | 9 cents a share = MONEY 9 cent/share
        Poland charges 60 groszy. | 60 groszy = MONEY 0.6 PLN
        """)
    void aCoinIsAHundredthOfTheMoneyOfTheText(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
