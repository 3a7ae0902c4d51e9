package org.tallymark.extraction.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.text.Document;

class NumberReaderTest {

    private static List<NumberExpression> read(String text) {
        return NumberReader.read(Document.of(text, null, null));
    }

    private static String quote(String text, NumberExpression number) {
        return Document.of(text, null, null).quote(number.first(), number.end());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', value = {"1,000 | 1000", "10,00,000 | 1000000", "11.2 | 11.2", "0,5 | 0.5", "1'250'000 | 1250000",
        "1.234.567 | 1234567", "1.234,50 | 1234.50", "٣٢١ | 321", "1.2 million | 1200000", "$8bn | 8000000000",
        "£1.8m | 1800000", "25k | 25000", "2.5 lakh | 250000", "7 3/4 | 7.75", "5½ | 5.5", "½ | 0.5", "1/4 | 0.25",
        "minus 40 | -40", "-5 | -5", "2.5×10^6 | 2500000", "twenty-six | 26", "ninety five | 95",
        "two hundred and five thousand | 205000", "one million two hundred thousand | 1200000",
        "three thousand two hundred | 3200", "half a million | 500000", "three and a half million | 3500000",
        "a million and a half | 1500000", "a quarter of a million | 250000", "two dozen | 24", "half a dozen | 6",
        "a hundred | 100", "a score of ships | 20", "fourteen billion | 14000000000"})
    void aCardinalOfAnyShapeHasItsValue(String text, BigDecimal value) {
        assertThat(read(text)).hasSize(1);
        assertThat(read(text).get(0).low()).isEqualByComparingTo(value);
        assertThat(read(text).get(0).high()).isEqualByComparingTo(value);
    }

    @ParameterizedTest(name = "{0} is {1} to {2}")
    @CsvSource(delimiter = '|', value = {"12 to 18 | 12 | 18", "12-18 | 12 | 18", "between 50 and 60 | 50 | 60",
        "3 to 5 million | 3000000 | 5000000", "800,000 to 1 million | 800000 | 1000000", "eight to 10 | 8 | 10",
        "40 – 50 | 40 | 50"})
    void aRangeHasBothEnds(String text, BigDecimal low, BigDecimal high) {
        assertThat(read(text)).singleElement().satisfies(n -> {
            assertThat(n.range()).isTrue();
            assertThat(n.low()).isEqualByComparingTo(low);
            assertThat(n.high()).isEqualByComparingTo(high);
            assertThat(n.parts()).hasSize(2);
        });
    }

    @Test
    void aFallingPairIsTwoNumbers() {
        assertThat(read("won 52-48")).extracting(NumberExpression::low).containsExactly(BigDecimal.valueOf(52), BigDecimal.valueOf(48));
    }

    @ParameterizedTest(name = "{0} is at least {1}")
    @CsvSource({"dozens, 12", "scores of cars, 20", "hundreds, 100", "tens of thousands, 10000", "several, 3", "a few, 3",
        "several hundred, 300", "a few dozen, 36", "a couple of hundred, 200", "hundreds of thousands, 100000"})
    void aVagueNumberHasTheFloorOfItsWord(String text, BigDecimal floor) {
        assertThat(read(text)).singleElement().satisfies(n -> {
            assertThat(n.vague()).isTrue();
            assertThat(n.low()).isEqualByComparingTo(floor);
            assertThat(n.high()).isNull();
        });
    }

    @ParameterizedTest(name = "{0} ranks {1}")
    @CsvSource({"third, 3", "21st, 21", "twenty-first, 21", "thirtieth, 30"})
    void anOrdinalIsMarked(String text, BigDecimal rank) {
        assertThat(read(text)).singleElement().satisfies(n -> {
            assertThat(n.ordinal()).isTrue();
            assertThat(n.low()).isEqualByComparingTo(rank);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"a third of the seats, 0.3333333", "two-thirds, 0.6666667", "half of them, 0.5", "three-quarters, 0.75"})
    void aFractionIsItsShareOfOne(String text, double share) {
        assertThat(read(text).get(0).form()).isEqualTo(Form.FRACTION);
        assertThat(read(text).get(0).low().doubleValue()).isCloseTo(share, org.assertj.core.data.Offset.offset(1e-6));
    }

    @Test
    void aLetterAtTheDigitsIsAScaleOnlyWhereItIsNoUnit() {
        String text = "a 37m tall tower";
        assertThat(quote(text, read(text).get(0))).isEqualTo("37");
        String fuel = "12.3m tonnes of fuel";
        assertThat(quote(fuel, read(fuel).get(0))).isEqualTo("12.3m");
    }

    @Test
    void separatorsThatMakeNoNumberAreNoNumber() {
        assertThat(read("version 1.2.3, list 1,1,1,1, id " + "9".repeat(40))).isEmpty();
    }

    @Test
    void aMegabyteOfCommasAndOnesIsReadInLinearTime() {
        assertThat(read("1,".repeat(500_000) + "1")).isEmpty();
        assertThat(read("million ".repeat(100_000))).isEmpty();
        assertThat(read("a million " + "million ".repeat(100_000))).isNotEmpty();
    }
}
