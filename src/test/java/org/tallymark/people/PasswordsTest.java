package org.tallymark.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @BeforeEach
    void prepare() {
        passwords.cost = 4;
        passwords.prepare();
    }

    @Test
    void whatComesAfterTheSeventySecondByteCounts() {
        String hash = passwords.hash("a".repeat(80) + "b");
        assertThat(passwords.right("a".repeat(80) + "b", hash)).isTrue();
        assertThat(passwords.right("a".repeat(80) + "c", hash)).isFalse();
    }

    @Test
    void theSamePasswordIsKeptDifferentlyEachTime() {
        assertThat(passwords.hash("stapler kiwi")).isNotEqualTo(passwords.hash("stapler kiwi")).startsWith("$2a$04$");
    }

    @Test
    void oneTypedWithComposedAndWithCombiningLettersIsTheSame() {
        assertThat(passwords.right("cafe\u0301 au lait", passwords.hash("caf\u00e9 au lait"))).isTrue();
    }

    @Test
    void nothingIsRightWhereThereIsNone() {
        assertThat(passwords.right("stapler kiwi", null)).isFalse();
    }
}
