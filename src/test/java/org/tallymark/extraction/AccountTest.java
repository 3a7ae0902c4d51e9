package org.tallymark.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text, the account of it is whole: nothing overlaps, no digit is left over, each quote is what stands there. */
class AccountTest {

    private static final List<String> PIECES = List.of("1,000", "12", "10-12", "24/7", "9/11", "555-0199", "½", "1/2", ".5", "5½", "٣",
            "१", "\u200b", "😀", "$", "€", "US$", "EUR5", "%", "per cent", "million", "bn", "twenty-six", "five", "a dozen", "hundreds",
            "no one", "none of the", "any", "both", "one", "half", "a quarter of", "killed", "people", "soldiers", "were", "and", "or",
            "to", "from", "between", "over", "at least", "or more", "aged", "20-year-old", "years old", "feet", "inches", "km/h", "a",
            "per", "day", "January", "2020", "last week", "Monday", "10:30", "p.m.", "said", "according to", "AFP", "Boeing 737",
            "A320", "http://x.example/1", "@a1", "#1", "No 5", "third", "floor", "-", "–", ".", ",", ";", ":", "(", ")", "[", "]",
            "\"", "“", "”", "'s", "\n", "\n\n", "×", "10", "^", "dollars", "cents", "50", "of", "the", "each sent one");

    private static final List<String> NEWS = List.of("Over 1,000 civilians were killed last year, The Daily Gazette reported.",
            "“We lost 30 boats,” said Mayor Greta Olsen, 54.", "Shares fell 3.2 per cent to $41.50 on Monday", "between 5 and 7 million euros",
            "According to Reuters, one in five of the 2,300 homes", "from May 3 to June 12, 2019", "12 of them in the last two weeks",
            "at 10.30 p.m. local time", "the 45-year-old driver of the A4", "up from 8.1% a year earlier");
    /** Digits of other scripts, also beyond the basic plane, marks that join, text from right to left, halves of pairs. */
    private static final List<String> FOREIGN = List.of("١٢٣", "१२,३४", "\uD835\uDFD9\uD835\uDFDA", "３００", "e\u0301", "1\u0301", "5\u20E3",
            "שלום 12", "\u202E34\u202C", "\uD83D", "\uDE00", "\uFEFF7", "1\u00A0000", "1\u202F000", "\u0000", "\u2028", "۴٫۵", "²", "Ⅷ", "①");

    @Property(tries = 3000, seed = "20261124")
    void theAccountOfAnyTextIsWhole(@ForAll("texts") String text, @ForAll boolean dated) {
        Extraction found = new Extractor().extract(text, dated ? LocalDate.of(2020, 1, 1) : null, null);
        int[] points = text.codePoints().toArray();
        BitSet covered = new BitSet();
        int before = 0;
        for (NumericClaim claim : found.claims()) {
            assertThat(claim.start()).as("claims in text order").isGreaterThanOrEqualTo(before);
            before = claim.end();
            check(points, covered, claim.start(), claim.end(), claim.quote());
            if (claim.number() != null) {
                assertThat(claim.number().start()).isGreaterThanOrEqualTo(claim.start()).isLessThan(claim.number().end());
                assertThat(claim.number().end()).isLessThanOrEqualTo(claim.end());
            }
            if (claim.counted() != null) {
                assertThat(quote(points, claim.counted().start(), claim.counted().end())).isEqualTo(claim.counted().text());
            }
            for (Hop hop : claim.attribution()) {
                assertThat(hop.name()).isNotBlank();
                checkWords(points, hop.start(), hop.end());
                if (hop.cue() != null) {
                    checkWords(points, hop.cue().start(), hop.cue().end());
                }
            }
        }
        for (Dismissed dismissed : found.dismissals()) {
            check(points, covered, dismissed.start(), dismissed.end(), dismissed.quote());
        }
        for (int i = 0; i < points.length; i++) {
            assertThat(Character.isDigit(points[i]) && !covered.get(i)).as("digit left over at %d of %s", i, text).isFalse();
        }
    }

    private static String quote(int[] points, int start, int end) {
        assertThat(start).isBetween(0, end);
        assertThat(end).isLessThanOrEqualTo(points.length);
        return new String(points, start, end - start);
    }

    /** What stands there is something, and begins and ends where its words do. */
    private static void checkWords(int[] points, int start, int end) {
        String words = quote(points, start, end);
        assertThat(words).isNotBlank().isEqualTo(words.strip());
    }

    private static void check(int[] points, BitSet covered, int start, int end, String quote) {
        assertThat(quote(points, start, end)).isEqualTo(quote);
        assertThat(covered.get(start, end).isEmpty()).as("%s overlaps", quote).isTrue();
        covered.set(start, end);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.oneOf(Arbitraries.of(PIECES), Arbitraries.of(PIECES), Arbitraries.of(NEWS),
                Arbitraries.of(FOREIGN), Arbitraries.strings().ofMaxLength(6));
        return piece.list().ofMaxSize(30).map(list -> String.join(list.size() % 5 == 0 ? "" : " ", list));
    }
}
