package org.tallymark.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractorTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 17);
    private final Extractor extractor = new Extractor();

    private List<NumericClaim> claims(String text) {
        return extractor.extract(text, DAY, null).claims();
    }

    @Test
    void aFigureOfTheDeadHasComparatorNounEffectAndSource() {
        assertThat(claims("The health ministry said more than 40 miners had been killed in the blast.")).singleElement().satisfies(c -> {
            assertThat(c.quote()).isEqualTo("more than 40 miners");
            assertThat(c.kind()).isEqualTo(Kind.CASUALTIES);
            assertThat(c.effect()).isEqualTo(Effect.KILLED);
            assertThat(c.quantity()).isEqualTo(new Quantity(Comparison.MORE_THAN, BigDecimal.valueOf(40), null, "person", null));
            assertThat(c.counted().text()).isEqualTo("miners");
            assertThat(c.rules()).contains("comparator.more-than", "casualty.killed");
            assertThat(c.attribution()).hasSize(1);
        });
    }

    @Test
    void offsetsCountCodePoints() {
        NumericClaim claim = claims("😀😀 Police arrested 12 men.").get(0);
        assertThat(claim.start()).isEqualTo(19);
        assertThat(claim.end()).isEqualTo(25);
    }

    @Test
    void aDigitThatNobodyReadsIsDismissed() {
        Extraction found = extractor.extract("See https://example.org/a1 and the A320, call 555-0199.", DAY, null);
        assertThat(found.dismissals()).extracting(Dismissed::quote).contains("https://example.org/a1", "A320");
        assertThat(found.dismissals()).extracting(Dismissed::reason).contains(DismissalReason.REFERENCE, DismissalReason.NAME);
    }

    @Test
    void aStretchMarkedByHandIsReadEvenWhereTheMachineDismissedIt() {
        String text = "They sell the Roadster 40 to dealers.";
        assertThat(claims(text)).isEmpty();
        assertThat(extractor.read(text, DAY, 23, 25)).hasValueSatisfying(c -> {
            assertThat(c.quote()).isEqualTo("40");
            assertThat(c.quantity().low()).isEqualByComparingTo("40");
        });
        assertThat(extractor.read(text, DAY, 0, 4)).isEmpty();
    }

    @Test
    void aFigureWithoutANounSaysWhatItIsAFigureOf() {
        assertThat(claims("Police seized 6 kg of cocaine.").get(0).about()).isEqualTo("cocaine");
        assertThat(claims("The unemployment rate rose to 5 per cent.").get(0).about()).isEqualTo("unemployment rate");
        assertThat(claims("The storm caused material losses estimated at $10 billion.").get(0).about()).isEqualTo("material losses");
        assertThat(claims("Officers freed 12 men.").get(0).about()).isNull();
    }
}
