package org.tallymark.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallymark.claim.ClaimId;
import org.tallymark.extraction.Kind;
import org.tallymark.review.Depth;
import org.tallymark.review.State;

class ParagraphTest {

    private static Mark mark(int number, int start, int end, String quote, State state) {
        return new Mark(new ClaimId(1L, number), start, end, quote, quote, Kind.COUNT, null, Depth.FULL, state, null, null,
                null, false, null, List.of(), "ada", true);
    }

    private static String shown(Paragraph paragraph) {
        return paragraph.segments().stream()
                .map(segment -> segment.mark() == null ? segment.text() : "[" + segment.text() + "]").reduce("", String::concat);
    }

    /** Hostile case 12. */
    @Test
    void aSignThatTurnsTheDirectionOfReadingStandsApart() {
        List<Paragraph.Part> parts = new Paragraph.Segment("over \u202E137\u202C people", null).parts();
        assertThat(parts).extracting(Paragraph.Part::text).containsExactly("over ", "\u202E", "137", "\u202C", " people");
        assertThat(parts).extracting(Paragraph.Part::turns).containsExactly(false, true, false, true, false);
    }

    @Test
    void aTextIsCutWhereMarksBeginAndEnd() {
        List<Paragraph> paragraphs = Paragraph.of("Two ships.\n\nNot 3 cars", List.of(mark(1, 0, 9, "Two ships", State.OPEN),
                mark(2, 16, 22, "3 cars", State.OPEN)));
        assertThat(paragraphs).extracting(ParagraphTest::shown).containsExactly("[Two ships].", "Not [3 cars]");
        assertThat(paragraphs).extracting(Paragraph::number).containsExactly(1, 2);
    }

    @Test
    void offsetsCountCodePoints() {
        assertThat(Paragraph.of("😀 3 cars", List.of(mark(1, 2, 8, "3 cars", State.OPEN)))).extracting(ParagraphTest::shown)
                .containsExactly("😀 [3 cars]");
    }

    @Test
    void whatIsSetAsideIsPlainText() {
        assertThat(Paragraph.of("Boeing 747", List.of(mark(1, 7, 10, "747", State.DISMISSED))))
                .extracting(ParagraphTest::shown).containsExactly("Boeing 747");
    }

    @Test
    void marksThatOverlapShareTheTextInOrder() {
        assertThat(Paragraph.of("abcdef", List.of(mark(1, 0, 4, "abcd", State.OPEN), mark(2, 2, 6, "cdef", State.OPEN))))
                .extracting(ParagraphTest::shown).containsExactly("[abcd][ef]");
    }

    @Test
    void aMarkOverTwoLinesIsShownInTheFirst() {
        assertThat(Paragraph.of("ab\ncd", List.of(mark(1, 1, 4, "b\nc", State.OPEN)))).extracting(ParagraphTest::shown)
                .containsExactly("a[b]", "cd");
    }
}
