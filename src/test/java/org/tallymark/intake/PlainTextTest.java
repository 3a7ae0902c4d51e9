package org.tallymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Cases 11, 19 and 20 of the hostile ones. */
class PlainTextTest {

    @Test
    void everyLineEndIsOneLineFeed() {
        assertThat(PlainText.normalise("a\r\nb\rc\n\r\nd")).isEqualTo("a\nb\nc\n\nd");
    }

    @Test
    void nulAndLoneSurrogatesAreReplaced() {
        assertThat(PlainText.normalise("1\0" + "2\ud83d3\ude004\ud83d\ude00")).isEqualTo("1\uFFFD2\uFFFD3\uFFFD4\ud83d\ude00");
    }

    @Test
    void composedAndDecomposedLettersStayAsTheyAre() {
        assertThat(PlainText.normalise("e\u0301 \u00e9")).isEqualTo("e\u0301 \u00e9");
    }

    @Property(seed = "20261124")
    void normalisingTwiceIsNormalisingOnce(@ForAll @StringLength(max = 40) @CharRange(from = '\0', to = '\uffff') String raw) {
        String once = PlainText.normalise(raw);
        assertThat(PlainText.normalise(once)).isEqualTo(once);
        assertThat(once).doesNotContain("\r").doesNotContain("\0");
        assertThat(once.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
        assertThat(once.codePointCount(0, once.length())).isEqualTo((int) raw.replace("\r\n", "\n").codePoints().count());
    }

    @Test
    void aHeadingIsOneLine() {
        assertThat(PlainText.line("  Two\r\n\tships \u00a0 left\0 ")).isEqualTo("Two ships left\uFFFD");
        assertThat(PlainText.line(" \n ")).isNull();
        assertThat(PlainText.line(null)).isNull();
    }

    @Test
    void whatCannotBeSeenIsEmpty() {
        assertThat(PlainText.isEmpty(" \n\u200b\u00a0\ufeff")).isTrue();
        assertThat(PlainText.isEmpty("1")).isFalse();
    }

    @Test
    void aPictureIsBinaryAndADamagedTextIsNot() {
        assertThat(PlainText.isBinary(PlainText.normalise("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0"))).isTrue();
        assertThat(PlainText.isBinary("The caf\uFFFD counted 14 guests on Monday.")).isFalse();
    }
}
