package org.tallymark.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RolesTest {

    @Test
    void eachIncludesTheOneBeforeItAndAdminIsApart() {
        assertThat(Roles.parse(List.of("reader")).all()).containsExactly(Role.READER);
        assertThat(Roles.parse(List.of("checker")).all()).containsExactly(Role.READER, Role.CHECKER);
        assertThat(Roles.parse(List.of("editor")).all()).containsExactly(Role.READER, Role.CHECKER, Role.EDITOR);
        assertThat(Roles.parse(List.of("admin")).all()).containsExactly(Role.READER, Role.ADMIN);
    }

    @Test
    void theyAreNamedAsShortAsCanBe() {
        assertThat(Roles.parse(List.of("reader", "checker", "editor")).words()).containsExactly("editor");
        assertThat(Roles.parse(List.of("reader")).words()).containsExactly("reader");
        assertThat(Roles.parse(List.of("admin", "reader")).words()).containsExactly("admin");
        assertThat(Roles.parse(List.of("editor", "admin")).words()).containsExactly("editor", "admin");
    }

    @Test
    void noRoleAndAnUnknownRoleAreRefused() {
        assertThatThrownBy(() -> Roles.parse(List.of())).hasMessage("name at least one of reader, checker, editor, admin");
        assertThatThrownBy(() -> Roles.parse(List.of("Editor"))).hasMessage("roles are reader, checker, editor, admin");
    }
}
