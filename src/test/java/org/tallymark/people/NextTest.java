package org.tallymark.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "claims", "https://evil.example/", "//evil.example/", "/\\evil.example", "\\\\evil.example",
        "/\t/evil.example", "/a\r\nSet-Cookie: b=c", " /claims", "javascript:alert(1)", "/%zz", "/sign-in?next=/sign-in",
        "/é"})
    void whatIsNoPageOfOursLeadsToTheDesk(String next) {
        assertThat(Next.page(next)).hasToString("/");
    }

    @Test
    void aPageOfOursIsKeptWithItsQuery() {
        assertThat(Next.page("/claims?q=a%26b&state=OPEN")).hasToString("/claims?q=a%26b&state=OPEN");
        assertThat(Next.page("/articles/31?next=//evil.example")).hasToString("/articles/31?next=//evil.example");
    }
}
