package org.tallymark.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;

class SpanTest {

    private static final Document TWO_SENTENCES = Document.of("A fire 😀 began. It spread on.", null, null);

    @Test
    void aReversedOrNegativeSpanIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(5, 4)).withMessageContaining("5..4");
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 4));
    }

    @Test
    void aSpanIsAsLongAsItsCodePoints() {
        assertThat(TWO_SENTENCES.sentenceAround(new Span(2, 6)).length()).isEqualTo(15);
    }

    @Test
    void spansThatOnlyTouchDoNotOverlap() {
        assertThat(new Span(0, 4).overlaps(new Span(3, 6))).isTrue();
        assertThat(new Span(0, 4).overlaps(new Span(4, 6))).isFalse();
    }

    @Test
    void aSentenceHoldsTheTokensUpToItsEnd() {
        Sentence first = TWO_SENTENCES.sentences().get(0);
        assertThat(first.contains(0)).isTrue();
        assertThat(first.contains(first.end())).isFalse();
    }

    @Test
    void theSentencesAroundASpanAreFoundInCodePoints() {
        assertThat(TWO_SENTENCES.sentenceAround(new Span(2, 6))).isEqualTo(new Span(0, 15));
        assertThat(TWO_SENTENCES.sentenceAround(new Span(19, 25))).isEqualTo(new Span(16, 29));
        assertThat(TWO_SENTENCES.sentenceAround(new Span(9, 18))).isEqualTo(new Span(0, 29));
    }

    @Test
    void aSpanWhereNothingStandsHasNoSentenceAroundIt() {
        assertThat(TWO_SENTENCES.sentenceAround(new Span(40, 41))).isEqualTo(new Span(40, 41));
    }
}
