package org.tallymark.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BootstrapPersonTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    @Test
    void severalPeopleWithSeveralRoles() {
        assertThat(BootstrapPerson.parse("ada:editor+admin:" + TOKEN + ", ben:checker:" + TOKEN + "B")).containsExactly(
                new BootstrapPerson("ada", new Roles(true, true, true), TOKEN),
                new BootstrapPerson("ben", new Roles(true, false, false), TOKEN + "B"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ada:editor | entry 1 is not name:roles:token",
        "ada:editor:TOKEN:more | entry 1 is not name:roles:token",
        "ada:editor:TOKEN, | entry 2 is not name:roles:token",
        "Ada:editor:TOKEN | entry 1 needs a name of small letters",
        "ada:boss:TOKEN | entry 1 has an unknown role: roles are reader, checker, editor, admin",
        "ada:editor+:TOKEN | entry 1 has an unknown role",
        "ada::TOKEN | entry 1 has an unknown role",
        "ada:editor:short | entry 1 needs a token of 32 to 512 characters",
        "ada:editor:TOKEN,ada:editor:TOKENB | entry 2 has the name of an entry before it",
        "ada:editor:TOKEN,ben:editor:TOKEN | entry 2 has the token of an entry before it",
    })
    void aBadEntryIsNamedAndItsTokenIsNot(String setting, String message) {
        assertThatThrownBy(() -> BootstrapPerson.parse(setting.replace("TOKEN", TOKEN)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("TALLYMARK_BOOTSTRAP_TOKENS: " + message)
                .hasMessageNotContaining(TOKEN);
    }

    @Test
    void itIsPrintedWithoutItsToken() {
        assertThat(BootstrapPerson.parse("ada:editor:" + TOKEN).get(0)).hasToString("ada:editor");
    }
}
