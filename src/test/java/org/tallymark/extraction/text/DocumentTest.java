package org.tallymark.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tallymark.extraction.Span;

class DocumentTest {

    @Test
    void numbersKeepTheirSeparatorsAndLoseTheirSuffixes() {
        assertThat(words("Over 1,000 paid $8bn, 11.2 per cent; the 19th 25-year-old. 10\u00A0000 or 1\u200B000"))
                .containsExactly("Over", "1,000", "paid", "$", "8", "bn", ",", "11.2", "per", "cent", ";", "the", "19", "th",
                        "25", "-", "year", "-", "old", ".", "10\u00A0000", "or", "1000");
    }

    @Test
    void possessivesAreTokensOfTheirOwnAndAbbreviationsStayWhole() {
        assertThat(words("Ukraine's U.S. aid at 8 p.m. wasn't the Taliban's")).containsExactly("Ukraine", "'s", "U.S.",
                "aid", "at", "8", "p.m.", "wasn't", "the", "Taliban", "'s");
    }

    @Test
    void addressesAreOneToken() {
        assertThat(words("see https://example.org/a?b=1. @BalkhiQ (#Ukraine) a@b.org")).containsExactly("see",
                "https://example.org/a?b=1", ".", "@BalkhiQ", "(", "#Ukraine", ")", "a", "@b", ".", "org");
    }

    @Test
    void sentencesEndAtFullStopsAndLinesButNotAfterTitlesOrInitials() {
        Document document = Document.of("Gen. Cabezas spoke. He left\nA U.S. envoy, J. Smith, came. \"Why?\" he asked.", null,
                null);
        assertThat(document.sentences()).extracting(s -> document.quote(s.first(), s.end())).containsExactly(
                "Gen. Cabezas spoke.", "He left", "A U.S. envoy, J. Smith, came.", "\"Why?\" he asked.");
    }

    @Test
    void aWordThatComesAgainIsKeptOnce() {
        List<Token> tokens = Document.of("Rain fell. Rain froze.", null, null).tokens();
        assertThat(tokens.get(3).text()).isSameAs(tokens.get(0).text());
        assertThat(tokens.get(3).lower()).isSameAs(tokens.get(0).lower()).isEqualTo("rain");
    }

    @Test
    void spansCountCodePoints() {
        Document document = Document.of("\uD83D\uDE00 12 \uD83D\uDE00 13", null, null);
        assertThat(document.span(1, 2)).isEqualTo(new Span(2, 4));
        assertThat(document.span(3, 4)).isEqualTo(new Span(7, 9));
    }

    @Property(tries = 300, seed = "20261124")
    void everyDigitOfAnyTextStandsInOneTokenAndTokensAreInOrder(@ForAll String text) {
        Document document = Document.of(text, null, null);
        int before = 0;
        boolean[] covered = new boolean[text.length()];
        for (Token token : document.tokens()) {
            assertThat(token.start()).isGreaterThanOrEqualTo(before);
            assertThat(token.end()).isGreaterThan(token.start());
            before = token.end();
            java.util.Arrays.fill(covered, token.start(), token.end(), true);
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isDigit(text.codePointAt(i))) {
                assertThat(covered[i]).isTrue();
            }
        }
    }

    private static List<String> words(String text) {
        return Document.of(text, null, null).tokens().stream().map(Token::text).toList();
    }
}
