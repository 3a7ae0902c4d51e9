package org.tallymark.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The roles that one person holds. Everybody who has an account reads; an editor checks too. */
public record Roles(boolean checker, boolean editor, boolean admin) {

    public Roles {
        checker = checker || editor;
    }

    public static Roles of(Collection<Role> roles) {
        return new Roles(roles.contains(Role.CHECKER), roles.contains(Role.EDITOR), roles.contains(Role.ADMIN));
    }

    /**
     * @param words role names as the API writes them: {@code editor}, {@code admin}
     * @throws IllegalArgumentException with a sentence for whoever wrote the words, where there is none or one is unknown
     */
    public static Roles parse(Collection<String> words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("name at least one of " + known());
        }
        return of(words.stream().map(Roles::parse).toList());
    }

    private static Role parse(String word) {
        return Arrays.stream(Role.values()).filter(role -> role.word().equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("roles are " + known()));
    }

    private static String known() {
        return String.join(", ", Arrays.stream(Role.values()).map(Role::word).toList());
    }

    /** Every role held, those included. */
    public Set<Role> all() {
        Set<Role> all = EnumSet.of(Role.READER);
        if (checker) {
            all.add(Role.CHECKER);
        }
        if (editor) {
            all.add(Role.EDITOR);
        }
        if (admin) {
            all.add(Role.ADMIN);
        }
        return all;
    }

    /** The shortest naming: the highest of reader, checker and editor, and admin where it is held. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        if (checker || !admin) {
            words.add((editor ? Role.EDITOR : checker ? Role.CHECKER : Role.READER).word());
        }
        if (admin) {
            words.add(Role.ADMIN.word());
        }
        return words;
    }
}
