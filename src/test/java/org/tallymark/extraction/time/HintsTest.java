package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallymark.extraction.number.NumberReader;
import org.tallymark.extraction.text.Document;

class HintsTest {

    @ParameterizedTest
    @ValueSource(strings = {"The mayor and the whole of the council left.", "A tug sank off the coast in heavy rain and fog on a Sunday."})
    void anArticleFarFromAnyWordOfTimeIsPassedBy(String text) {
        assertThat(Hints.lack(scan(text), 0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The very beginning of the late 1980s was wet.", "The same period was wet.", "A few days were wet.",
        "The eve of Christmas was wet.", "The nineties were wet."})
    void anArticleNearOneIsNot(String text) {
        assertThat(Hints.lack(scan(text), 0)).isFalse();
    }

    @Test
    void noOtherWordIs() {
        assertThat(Hints.lack(scan("Mayors left."), 0)).isFalse();
    }

    private static Scan scan(String text) {
        Document document = Document.of(text, LocalDate.of(2021, 6, 16), null);
        Scan scan = new Scan(document, NumberReader.read(document));
        scan.enter(document.sentences().get(0));
        return scan;
    }
}
