package org.tallymark.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hostile case 50. */
class FileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "report.pdf|report.pdf",
        "../../etc/passwd|passwd",
        "C:\\Windows\\system.ini|system.ini",
        "CON|_CON",
        "nul.txt|_nul.txt",
        "..|file",
        ".htaccess|htaccess",
        "a<b>\"c\".txt|a_b__c_.txt",
        "Bericht für März.pdf|Bericht für März.pdf"})
    void aNameIsHarmless(String sent, String kept) {
        assertThat(FileName.harmless(sent)).isEqualTo(kept);
    }

    @Test
    void whatTurnsTheDirectionOrIsNotSeenIsLeftOut() {
        assertThat(FileName.harmless("invoice\u202Efdp.exe")).isEqualTo("invoicefdp.exe");
        assertThat(FileName.harmless("a\u0000b\r\nc\u200B.txt")).isEqualTo("a\uFFFDbc.txt");
    }

    @Test
    void aVeryLongNameIsCutBeforeItsEnd() {
        String kept = FileName.harmless("x".repeat(5_000) + ".pdf");
        assertThat(kept).hasSizeLessThanOrEqualTo(200).endsWith(".pdf").startsWith("xxx");
        assertThat(FileName.harmless("\uD83D\uDE00".repeat(2_500)).codePoints().noneMatch(point ->
                point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)).isTrue();
    }

    @Test
    void noNameIsAName() {
        assertThat(FileName.harmless(null)).isEqualTo("file");
        assertThat(FileName.harmless(" / ")).isEqualTo("file");
    }

    @Test
    void theHeaderCarriesAnyName() {
        assertThat(FileName.disposition("März (1).pdf"))
                .isEqualTo("attachment; filename=\"M_rz _1_.pdf\"; filename*=UTF-8''M%C3%A4rz%20%281%29.pdf");
    }
}
