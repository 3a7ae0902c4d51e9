package org.tallymark.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class AgesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        Security guard John Smith (52) died. | 52 = AGE 52 a
        Half of under-25s and all over-65s vote. | Half = PERCENTAGE 50 %; under-25s = AGE LESS_THAN ..25 a; over-65s = AGE MORE_THAN 65.. a
        Smith, then 29, fired; half of them under five fell ill. | 29 = AGE 29 a; half = PERCENTAGE 50 %; under five = AGE LESS_THAN ..5 a
        Anna Berg, 34, won. | 34 = AGE 34 a
        Anna Berg (34) won. | 34 = AGE 34 a
        He was 65 years old. | 65 years old = AGE 65 a
        A 20-week-old baby slept. | 20-week-old = AGE 20 wk
        She met Ola, 12, and Kai, 14. | 12 = AGE 12 a; 14 = AGE 14 a
        A 34 y/o cook. | 34 y/o = AGE 34 a
        He will be 35 in May, and she was 41 when he won. | 35 = AGE 35 a; May = DATE 2022-05; 41 = AGE 41 a
        He was 20 minutes late and she is 12 points ahead. | 20 minutes = DURATION PT20M 20 min; 12 points = COUNT 12 point
        Life expectancy is around 73, and the retirement age rises to 67. | around 73 = AGE ABOUT 73 a; 67 = AGE 67 a
        The suspect, 19, fired once. | 19 = AGE 19 a
        Life expectancy is 73 according to Ada, who is 70. | 73 = AGE 73 a; 70 = AGE 70 a
        Pupils between the ages of 17 and 20. | 17 and 20 = AGE BETWEEN 17..20 a
        Lea and Tom Berg, 27 and 29 years old, met girls in their late 30s and men over 65. | 27 = AGE 27 a; 29 years old = AGE 29 a; late 30s = AGE BETWEEN 30..39 a; over 65 = AGE MORE_THAN 65.. a
        Berg, 40 — a cook — said he turned one of his shops into a bar; he turned 50 in May. | 40 = AGE 40 a; one of his shops = COUNT 1 shop; 50 = AGE 50 a; May = DATE 2021-05
        The club turns 100 next year; she would have turned 60 and he'll be 23. | 100 = AGE 100 a; next year = DATE 2022; 60 = AGE 60 a; 23 = AGE 23 a
        He spun at turn 3 in Porto and will turn 40 in May. Turn 7 is wet. | 3 = COUNT 3 1; 40 = AGE 40 a; May = DATE 2022-05; 7 = COUNT 7 1
        The shooter, 22, fled; a third of the 30-million population is under 18. | 22 = AGE 22 a; a third = PERCENTAGE 33.333333 %; 30-million population = PEOPLE 30000000 person; under 18 = AGE LESS_THAN ..18 a
        Nick Dahl 44 said that Lea Berg 31 who won was out. | 44 = AGE 44 a; 31 = AGE 31 a
        The two men, both 34, met a girl, 17. | two men = PEOPLE 2 person; 34 = AGE 34 a; 17 = AGE 17 a; both = no claim: IDIOM
        The 21-, 24- and 30-year-old suspects fled. | 21 = AGE 21 a; 24 = AGE 24 a; 30-year-old = AGE 30 a
        """)
    void aNumberAtANameOrBeforeOldIsAnAge(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
