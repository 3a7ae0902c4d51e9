package org.tallymark.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class DismissalsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        Player #23 called 555 123 4567. | #23 = no claim: REFERENCE; 555 123 4567 = no claim: REFERENCE
        Call 0800 123 4567 or (410) 555-0123. | 0800 123 4567 = no claim: REFERENCE; 410) 555-0123 = no claim: REFERENCE
        A 3-minute read. | 3 = no claim: FURNITURE
        A blast came at dawn; one followed two hours later. | dawn = TIME 2021-06-16TMO; two hours later = TIME XXXX-XX-XXTXX; one = no claim: PRONOUN
        A one-way ticket, a two-way radio and one-on-one talks. | one = no claim: IDIOM; two-way = no claim: IDIOM; one = no claim: IDIOM; one = no claim: IDIOM
        She lives at 10 Downing Street and 12 Rue Morgue. | 10 Downing Street = no claim: REFERENCE; 12 Rue Morgue = no claim: REFERENCE
        She lives at 10 East 42nd Street. | 10 East 42nd Street = no claim: REFERENCE
        See No. 12 and art. 5 and page 12. | No. 12 = no claim: REFERENCE; art. 5 = no claim: REFERENCE; page 12 = no claim: REFERENCE
        A 5G mast and a 4G phone. | 5G = no claim: NAME; 4G = no claim: NAME
        Room One was Number Two in Chapter Ten. | Room One = no claim: NAME; Two = no claim: NAME; Ten = no claim: NAME
        Air Force One landed for the Big Three. | Force One = no claim: NAME; Three = no claim: NAME
        They work 24/7 and ring 800-273-8255. | 24/7 = no claim: IDIOM; 800-273-8255 = no claim: REFERENCE
        At half term they read section 12. | half = no claim: IDIOM; section 12 = no claim: REFERENCE
        He is number one and one of a kind, one by one. | one = no claim: IDIOM; one = no claim: IDIOM; one = no claim: IDIOM; one = no claim: IDIOM
        The one who came last was no one. | one = no claim: PRONOUN; one = no claim: PRONOUN
        Agent 007 flew a Boeing 737 and the 737 crashed. | Agent 007 = no claim: NAME; Boeing 737 = no claim: NAME; 737 = no claim: NAME
        1. First item.\\n2) Second item. | 1. = no claim: LIST; First = no claim: IDIOM; 2) = no claim: LIST; Second = no claim: IDIOM
        He read verse 3:1. | 3 = no claim: REFERENCE; 1 = no claim: REFERENCE
        Flight MH-17 and covid-19. | MH-17 = no claim: NAME; covid-19 = no claim: NAME
        One day one man came. | one man = PEOPLE 1 person; One = no claim: IDIOM
        A one-sided game. | one = no claim: IDIOM
        a) b) 3 ) done. | 3 ) = no claim: LIST
        An iPhone 14 Pro beats the ID.3 and COVID -19. | iPhone 14 Pro = no claim: NAME; ID.3 = no claim: NAME; COVID -19 = no claim: NAME
        the sp 500 rose on highway 35. | sp 500 = no claim: NAME; highway 35 = no claim: REFERENCE
        A shop at 16-18 Mill Road. | 16-18 Mill Road = no claim: REFERENCE
        A Boeing 737-800 has crashed. | 737-800 = no claim: NAME
        The Fortune 500 firms beat the S&P 500 companies. | Fortune 500 = no claim: NAME; S&P 500 = no claim: NAME
        An iPhone 12 costs more than Boeing's 787, and the 787 offers more; its 777s are old. | iPhone 12 = no claim: NAME; 787 = no claim: NAME; 787 = no claim: NAME; 777s = no claim: NAME
        Cole won 303 votes to Ann Reed's 206. | 303 votes = COUNT 303 vote; 206 = COUNT 206 vote
        They saw the Red Forty and read Zero Gain on a train, near junction 9. | Forty = no claim: NAME; Zero Gain = no claim: NAME; junction 9 = no claim: REFERENCE
        A half-frozen pond. | A half = no claim: IDIOM
        Goalkeeper Jon Berg (23) stopped Ola Dahl (9). Ana Diaz (14) celebrates. | 23 = no claim: REFERENCE; 9 = no claim: REFERENCE; 14 = no claim: REFERENCE
        Call 0800 555 1234. <a id="1474387200">. Case 778257943577919488. | 0800 555 1234 = no claim: REFERENCE; 1474387200 = no claim: REFERENCE; Case 778257943577919488 = no claim: REFERENCE
        One of the main reasons is one hell of a mess of one sort or another. | One = no claim: IDIOM; one = no claim: IDIOM; one = no claim: IDIOM
        The 787-9 holds more than the 787, says Boeing 787 fan Ola. | 787-9 = no claim: NAME; 787 = no claim: NAME; Boeing 787 = no claim: NAME
        The PlayStation 5 sales rose as the 76ers lost. | PlayStation 5 = no claim: NAME; 76ers = no claim: NAME
        3M said it sold 3M in Oslo, and the lab raised 3M. | 3M = COUNT 3000000 1; 3M = COUNT 3000000 1; 3M = no claim: NAME
        Nigeria, where an N95 mask is worn. | N95 = no claim: NAME
        A 911 caller rang and others call 911. | 911 = no claim: REFERENCE; 911 = no claim: REFERENCE
        """)
    void aNumberThatNamesPointsOrIdlesIsNoClaim(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
