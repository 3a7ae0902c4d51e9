package org.tallymark.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, the account of it is whole: nothing overlaps, no digit is left over, each quote is what stands there. */
class AccountTest {

    private static final List<String> PIECES = List.of("1,000", "12", "10-12", "24/7", "9/11", "555-0199", "½", "1/2", ".5", "5½", "٣",
            "१", "\u200b", "😀", "$", "€", "US$", "EUR5", "%", "per cent", "million", "bn", "twenty-six", "five", "a dozen", "hundreds",
            "no one", "none of the", "any", "both", "one", "half", "a quarter of", "killed", "people", "soldiers", "were", "and", "or",
            "to", "from", "between", "over", "at least", "or more", "aged", "20-year-old", "years old", "feet", "inches", "km/h", "a",
            "per", "day", "January", "2020", "last week", "Monday", "10:30", "p.m.", "said", "according to", "AFP", "Boeing 737",
            "A320", "http://x.example/1", "@a1", "#1", "No 5", "third", "floor", "-", "–", ".", ",", ";", ":", "(", ")", "[", "]",
            "\"", "“", "”", "'s", "\n", "\n\n", "×", "10", "^", "dollars", "cents", "50", "of", "the", "each sent one");

    @Property(tries = 3000)
    void theAccountOfAnyTextIsWhole(@ForAll("texts") String text, @ForAll boolean dated) {
        Extraction found = new Extractor().extract(text, dated ? LocalDate.of(2020, 1, 1) : null, null);
        int[] points = text.codePoints().toArray();
        BitSet covered = new BitSet();
        for (NumericClaim claim : found.claims()) {
            check(points, covered, claim.start(), claim.end(), claim.quote());
            if (claim.number() != null) {
                assertThat(claim.number().start()).isGreaterThanOrEqualTo(claim.start());
                assertThat(claim.number().end()).isLessThanOrEqualTo(claim.end());
            }
        }
        for (Dismissed dismissed : found.dismissals()) {
            check(points, covered, dismissed.start(), dismissed.end(), dismissed.quote());
        }
        for (int i = 0; i < points.length; i++) {
            assertThat(Character.isDigit(points[i]) && !covered.get(i)).as("digit left over at %d of %s", i, text).isFalse();
        }
    }

    private static void check(int[] points, BitSet covered, int start, int end, String quote) {
        assertThat(new String(points, start, end - start)).isEqualTo(quote);
        assertThat(covered.get(start, end).isEmpty()).as("%s overlaps", quote).isTrue();
        covered.set(start, end);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.oneOf(Arbitraries.of(PIECES), Arbitraries.of(PIECES), Arbitraries.of(PIECES),
                Arbitraries.strings().ofMaxLength(6));
        return piece.list().ofMaxSize(30).map(list -> String.join(list.size() % 5 == 0 ? "" : " ", list));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,", "1 ", "million ", "no ", "one of the ", "a ", "$1 to ", "1/", "1-", "\"", "(1) ", "killed ", "five and ",
        "10 people, ", "“He said ", "said ", "\n", "between 1 and ", "January ", "-1", "of the ", "hundreds of ", "1.", "@a", "X 1 "})
    void onePieceRepeatedTakesNoMoreThanLinearTime(String piece) {
        String text = piece.repeat(100_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> new Extractor().extract(text, LocalDate.of(2020, 1, 1), null));
    }
}
