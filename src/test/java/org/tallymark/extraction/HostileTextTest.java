package org.tallymark.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The hostile cases that are about what a text says, each named by its number. */
class HostileTextTest {

    private static final LocalDate DAY = LocalDate.of(2021, 6, 16);

    private static Extraction extract(String text) {
        return new Extractor().extract(text, DAY, null);
    }

    private static NumericClaim only(String text) {
        assertThat(extract(text).claims()).hasSize(1);
        return extract(text).claims().get(0);
    }

    @Test
    @DisplayName("case 17: an emoji before a span is one character of its offsets")
    void anEmojiIsOneCharacter() {
        NumericClaim claim = only("\uD83D\uDEA2\uD83D\uDEA2 Storms sank 12 boats.");
        assertThat(claim.start()).isEqualTo(15);
        assertThat(claim.end()).isEqualTo(23);
        assertThat(claim.number()).isEqualTo(new Span(15, 17));
    }

    @Test
    @DisplayName("case 18: a combining mark or a joined emoji at its edge neither splits a span nor joins it")
    void marksAndJoinersAtAnEdge() {
        NumericClaim accented = only("Storms hit 12 cafe\u0301s.");
        assertThat(accented.quote()).isEqualTo("12 cafe\u0301s");
        assertThat(accented.end() - accented.start()).isEqualTo(9);
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        NumericClaim joined = only(family + " 12 families" + family + " fled.");
        assertThat(joined.quote()).isEqualTo("12 families");
        assertThat(joined.start()).isEqualTo(6);
    }

    @Test
    @DisplayName("case 19: composed and decomposed copies of a text have the same claims, each at its own offsets")
    void composedAndDecomposed() {
        String composed = "In Café René 12 guests were hurt.";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(Readings.of(decomposed)).isEqualTo(Readings.of(composed)).isNotEmpty();
        assertThat(only(decomposed).start()).isEqualTo(only(composed).start() + 2);
    }

    @Test
    @DisplayName("case 20: lines may end with CR LF")
    void linesEndEitherWay() {
        String text = "Police arrested 12 men\r\nThe army lost 30 tanks";
        assertThat(Readings.of(text)).isEqualTo(Readings.of(text.replace("\r", "")));
        assertThat(extract(text).claims()).extracting(NumericClaim::quote).containsExactly("12 men", "30 tanks");
    }

    @Test
    @DisplayName("case 21: the same quotation forty times is forty claims, each in its place")
    void theSameWordsInFortyPlaces() {
        String line = "The flood took 12 houses.\n";
        List<NumericClaim> claims = extract(line.repeat(40)).claims();
        assertThat(claims).hasSize(40).extracting(NumericClaim::quote).containsOnly("12 houses");
        for (int i = 0; i < claims.size(); i++) {
            assertThat(claims.get(i).start()).isEqualTo(i * line.length() + line.indexOf("12"));
        }
    }

    @Test
    @DisplayName("case 22: a reversed or negative span is none, and one that is empty holds no number")
    void spansThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(9, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 3));
        assertThat(new Extractor().read("Storms sank 12 boats.", DAY, 12, 12)).isEmpty();
    }

    @ParameterizedTest(name = "case 25: {0} is {1}")
    @CsvSource(quoteCharacter = '"', delimiter = '|', value = {"1,000 | 1000", "1\u00A0000 | 1000", "1\u2009000 | 1000", "1\u202F000 | 1000",
        "1'000 | 1000", "1\u2019000 | 1000", "10,00,000 | 1000000", "1.000.000 | 1000000", "\u0661\u0662\u0663 | 123",
        "\uFF11\uFF12 | 12", "1\u200B000 | 1000"})
    void separatorsAndDigitsOfAnyHabit(String written, String value) {
        NumericClaim claim = only("The city lost " + written + " homes.");
        assertThat(claim.quote()).isEqualTo(written + " homes");
        assertThat(claim.quantity().low()).isEqualByComparingTo(value);
    }

    @ParameterizedTest(name = "case 26: {0}")
    @CsvSource(delimiter = '|', value = {"A dozen soldiers died. | A dozen soldiers = CASUALTIES KILLED 12 person",
        "Hundreds of soldiers died. | Hundreds of soldiers = CASUALTIES KILLED VAGUE 100.. person",
        "Between 50 and 60 soldiers died. | Between 50 and 60 soldiers = CASUALTIES KILLED BETWEEN 50..60 person",
        "Nearly 1,000 soldiers died. | Nearly 1,000 soldiers = CASUALTIES KILLED ABOUT 1000 person",
        "No one was killed. | No one = CASUALTIES KILLED 0 person"})
    void numbersInWords(String text, String read) {
        assertThat(Readings.of(text)).isEqualTo(read);
    }

    @Test
    @DisplayName("case 27: numbers beyond a machine's are accounted for whole, fractions are exact, and words for none are no numbers")
    void numbersBeyondTheMachines() {
        assertThat(only("It fell to -0 degrees Celsius.").quantity().low()).isEqualByComparingTo("0");
        assertThat(extract("The vault held " + "7".repeat(400) + " coins.").dismissals()).extracting(Dismissed::quote)
                .containsExactly("7".repeat(400));
        assertThat(extract("The file held 1e309 records.").dismissals()).extracting(Dismissed::quote).containsExactly("1e309");
        assertThat(extract("It grew by 0.1 tonnes and 0.2 tonnes.").claims()).extracting(c -> c.quantity().low().toPlainString())
                .containsExactly("0.1", "0.2");
        assertThat(only("Output rose by 250 per cent.").quantity().low()).isEqualByComparingTo("250");
        assertThat(Readings.of("The meter showed NaN and then Infinity.")).isEmpty();
    }

    @Test
    @DisplayName("case 28: a day that is not in the calendar covers no days, and one that nobody can place has no value")
    void daysThatAreNone() {
        TimeValue never = only("The men met on 30 February.").time();
        assertThat(never.from()).isNull();
        assertThat(never.to()).isNull();
        assertThat(only("The consul died in 44 BC.").time().value()).isEqualTo("BC0044");
        assertThat(new Extractor().extract("He came last Tuesday.", null, null).claims()).singleElement().satisfies(claim -> {
            assertThat(claim.quote()).isEqualTo("last Tuesday");
            assertThat(claim.time().from()).isNull();
        });
        assertThat(only("The march began at 02:30 on 27 March 2022.").time().value()).isEqualTo("2022-03-27T02:30");
        assertThat(extract("He wrote on 1/2/2022.").claims()).extracting(NumericClaim::quote).containsExactly("1/2/2022");
    }

    @ParameterizedTest(name = "case 29: {0}")
    @CsvSource(delimiter = '|', value = {"The dam cost $1bn. | $1bn = MONEY 1000000000 USD",
        "The dam cost 1 billion pounds. | 1 billion pounds = MONEY 1000000000 GBP",
        "The dam cost 5 milliard euros. | 5 milliard euros = MONEY 5000000000 EUR",
        "The dam cost 500 million pesos. | 500 million pesos = MONEY 500000000 peso"})
    void moneyOfEitherScaleAndOfNoCountry(String text, String read) {
        assertThat(Readings.of(text)).isEqualTo(read);
    }

    @Test
    @DisplayName("case 30: so many killed and so many casualties are not the same figure")
    void killedAndCasualties() {
        assertThat(only("The army reported 137 killed.").effect()).isEqualTo(Effect.KILLED);
        assertThat(only("The army reported 137 casualties.").effect()).isEqualTo(Effect.AFFECTED);
    }

    @ParameterizedTest(name = "case 31: {0}")
    @CsvSource(delimiter = '|', value = {"Call 555-0199 for help. | 555-0199 = no claim: REFERENCE",
        "They run version 2.4.1 of the program. | 2.4.1 = no claim: REFERENCE",
        "The shop is open 24/7. | 24/7 = no claim: IDIOM",
        "The Boeing 747 and the A320 landed. | Boeing 747 = no claim: NAME; A320 = no claim: NAME",
        "United won 3-1. | 3 = COUNT 3 1; 1 = COUNT 1 1"})
    void whatLooksLikeANumberAndIsNone(String text, String read) {
        assertThat(Readings.of(text)).isEqualTo(read);
    }

    @ParameterizedTest(name = "case 32: {0}")
    @CsvSource(delimiter = '|', value = {
        "The road is 12 km long and 5 miles wide. | 12 km = MEASUREMENT 12 km; 5 miles = MEASUREMENT 5 [mi_i]",
        "The wall is 9m tall. | 9m = MEASUREMENT 9 m", "The wall cost $9m. | $9m = MONEY 9000000 USD"})
    void unitsAreNotMistakenForEachOther(String text, String read) {
        assertThat(Readings.of(text)).isEqualTo(read);
    }

    @ParameterizedTest(name = "case 95: \"{0}\" over and over takes linear time")
    @ValueSource(strings = {"1,", "1 ", "1,1,1,1", "1/", "1-", "-1", "1.", "X 1 ", "5 C ", "@a", "$", "$1 to ", "(1) ", "\"", "\n",
        "million ", "no ", "a ", "and 5 ", "five and ", "one of the ", "of the ", " of the ", "hundreds of ", "between 1 and ",
        "killed ", "10 people, ", "said ", "\u201CHe said ", "\"5 men,\" he said. ", "\u201C5 men\u201D ", "Monday ", "on Monday, ",
        "January ", "\u2014 Name (@name) May 5, 2020\n5 men\n"})
    void onePieceRepeatedTakesLinearTime(String piece) {
        Growth.mustBeLinear(piece);
    }
}
