package org.tallymark.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tallymark.review.SourceKind;

class KnownSourcesTest {

    @Test
    void anAgencyIsOneByWhicheverNameATextUses() {
        assertThat(KnownSources.named("Agence France-Presse")).isPresent().isEqualTo(KnownSources.named("the AFP"));
        assertThat(KnownSources.named("A.P.")).isPresent().isEqualTo(KnownSources.named("The Associated Press"));
        assertThat(KnownSources.named("BBC News")).isEqualTo(KnownSources.named("British Broadcasting Corporation"))
                .hasValueSatisfying(bbc -> assertThat(bbc.kind()).isEqualTo(SourceKind.OUTLET));
        assertThat(KnownSources.named("U.N.")).isPresent().isEqualTo(KnownSources.named("United Nations"));
    }

    @Test
    void whoIsNotListedOrSharesItsNameIsNobodyKnown() {
        assertThat(KnownSources.named("The Aldmouth Times")).isEmpty();
        assertThat(KnownSources.named("The Times")).isEmpty();
        assertThat(KnownSources.named("ABC")).isEmpty();
    }
}
