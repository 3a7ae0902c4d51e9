package org.tallymark.intake.html;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

/** Case 11 of the hostile ones. */
class CharsetsTest {

    private static final String TEXT = "The café counted “14” guests on Monday – none of them paid £20.";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static byte[] join(byte[] mark, byte[] text) {
        byte[] whole = java.util.Arrays.copyOf(mark, mark.length + text.length);
        System.arraycopy(text, 0, whole, mark.length, text.length);
        return whole;
    }

    @Test
    void aByteOrderMarkTells() {
        assertThat(Charsets.decode(join(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, TEXT.getBytes(UTF_8)))).isEqualTo(TEXT);
        assertThat(Charsets.decode(join(new byte[] {(byte) 0xFF, (byte) 0xFE}, TEXT.getBytes(UTF_16LE)))).isEqualTo(TEXT);
        assertThat(Charsets.decode(join(new byte[] {(byte) 0xFE, (byte) 0xFF}, TEXT.getBytes(UTF_16BE)))).isEqualTo(TEXT);
    }

    @Test
    void wideTextWithoutAMarkIsRead() {
        assertThat(Charsets.decode(TEXT.getBytes(UTF_16LE))).isEqualTo(TEXT);
        assertThat(Charsets.decode(TEXT.getBytes(UTF_16BE))).isEqualTo(TEXT);
    }

    @Test
    void validUtf8IsReadAsSuchWhateverThePageSays() {
        String page = "<meta charset=iso-8859-1>" + TEXT;
        assertThat(Charsets.decode(page.getBytes(UTF_8))).isEqualTo(page);
    }

    @Test
    void thePagesWordTellsWhereItIsNotUtf8() {
        String page = "<meta http-equiv=content-type content='text/html; charset=ISO-8859-1'>" + TEXT;
        assertThat(Charsets.decode(page.getBytes(WINDOWS))).isEqualTo(page);
    }

    @Test
    void aFalseWordIsNotBelieved() {
        String page = "<meta charset=utf-8>" + TEXT;
        assertThat(Charsets.decode(page.getBytes(WINDOWS))).isEqualTo(page);
    }

    @Test
    void bytesWithoutMeaningBecomeReplacements() {
        byte[] broken = join(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, new byte[] {'1', (byte) 0xC3, '2'});
        assertThat(Charsets.decode(broken)).isEqualTo("1\uFFFD2");
    }

    @Test
    void nothingIsNothing() {
        assertThat(Charsets.decode(new byte[0])).isEmpty();
    }
}
