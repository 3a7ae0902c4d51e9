package org.tallymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

    @Test
    void aCodeInTextOrSpokenLabelIsFound() {
        assertThat(VisibleText.codes("<p>It is IN_REVIEW <a aria-label='REFUTED, twice'>x</a>"))
                .containsExactly("IN_REVIEW", "REFUTED");
    }

    @Test
    void aCodeThatOnlyTheServerReadsIsNone() {
        assertThat(VisibleText.codes("<label><input name=verdict value=VERIFIED> Right</label>")).isEmpty();
    }

    @Test
    void capitalsThatAreNoCodeAreNone() {
        assertThat(VisibleText.codes("<p>NDTV cites AFP and the UN")).isEmpty();
    }
}
