package org.tallymark.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"stapler kiwi tuesday", "x7Jq!mZ2vR9u", "8402917365028374", "日本語のパスワードを使う", "ada owns a blue kite"})
    void longAndUnlikelyIsRight(String password) {
        assertThat(PasswordRules.fault("ada", password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "x7Jq!mZ2vR9"})
    void shortIsNot(String password) {
        assertThat(PasswordRules.fault("ada", password)).hasValueSatisfying(
                fault -> assertThat(fault).startsWith("needs 12 characters or more"));
    }

    @Test
    void lengthIsCountedInCharactersThatPeopleSee() {
        assertThat(PasswordRules.fault("ada", "🐘🐎🐍🐝🐢🐙")).hasValueSatisfying(
                fault -> assertThat(fault).startsWith("needs 12"));
        assertThat(PasswordRules.fault("ada", "ab cd ef gh ".repeat(20))).hasValue("may have 200 characters at most");
    }

    @ParameterizedTest
    @ValueSource(strings = {"password1234", "PasswordPassword", "Password2024!", "123456789012", "qwertyuiop12",
        "aaaaaaaaaaaaaaaa", "abababababababab", "ada-ada-ada-ada", "Ada123456789", "tallymark2026", "letmeinletmein",
        "1qaz2wsx3edc", "welcomewelcome1", "            "})
    void whatSomebodyWouldTryFirstIsNot(String password) {
        assertThat(PasswordRules.fault("ada", password)).hasValueSatisfying(
                fault -> assertThat(fault).startsWith("is among the first"));
    }
}
