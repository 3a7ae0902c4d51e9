package org.tallymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallymark.extraction.Extractor;
import org.tallymark.web.Problem;

class ReadTextTest {

    private static final Extractor EXTRACTOR = new Extractor();

    private static final LocalDate DAY = LocalDate.of(2022, 2, 25);

    /** Numbers in digits, words, dates, zeros and codes that are no claims. */
    @ParameterizedTest
    @ValueSource(strings = {"1 2 3 4 5, ", "five, ", "Monday, ", "No injuries. ", "A1 ", "dozens of men, ", "1"})
    void aTextOfFiveMegabytesIsReadOrRefusedBeforeItFillsTheMemory(String piece) {
        String text = piece.repeat(PlainText.MOST_BYTES / piece.length());
        if (piece.length() == 1) {
            assertThat(ReadText.ofNew(text, DAY, null, EXTRACTOR).text().size()).isEqualTo(1);
        } else {
            assertThatExceptionOfType(Problem.class).isThrownBy(() -> ReadText.ofNew(text, DAY, null, EXTRACTOR)).satisfies(problem -> {
                assertThat(problem.status()).isEqualTo(413);
                assertThat(problem.detail()).isEqualTo(
                        "holds more than 30,000 numbers and dates, which no article does: send it in parts");
                assertThat(problem.errors()).extracting("field").containsExactly("text");
            });
        }
    }

    @Test
    void aTextOfMoreWordsThanFiveMegabytesOfEnglishIsRefused() {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> ReadText.ofNew("a ".repeat(1_000_001), DAY, null, EXTRACTOR))
                .withMessageContaining("1,000,000 words and signs");
    }

    @Test
    void anArticleOfTenThousandClaimsIsReadWhole() {
        String text = "The office counted 12 bridges.\n".repeat(10_000);
        assertThat(ReadText.ofNew(text, DAY, null, EXTRACTOR).found().claims()).hasSize(10_000);
    }

    @Test
    void aTextThatIsKeptAlreadyIsReadWhateverItHolds() {
        String text = "Item 12 of 40.\n".repeat(ReadText.MOST_NUMBERS / 2 + 1);
        assertThat(ReadText.of(text, DAY, null, EXTRACTOR).found()).satisfies(found ->
                assertThat(found.claims().size() + found.dismissals().size()).isGreaterThan(ReadText.MOST_NUMBERS));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> ReadText.ofNew(text, DAY, null, EXTRACTOR));
    }
}
