package org.tallymark.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One person of {@code TALLYMARK_BOOTSTRAP_TOKENS}, which is {@code name:roles:token} joined by commas, several roles
 * joined by {@code +}.
 */
record BootstrapPerson(String name, Roles roles, String token) {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/=-]{32,512}");

    /**
     * @throws IllegalArgumentException with the setting's name, which entry is wrong, and how; never with the token
     */
    static List<BootstrapPerson> parse(String setting) {
        List<BootstrapPerson> people = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<String> tokens = new HashSet<>();
        for (String entry : setting.split(",", -1)) {
            int number = people.size() + 1;
            BootstrapPerson person = one(entry.strip(), number);
            if (!names.add(person.name)) {
                throw wrong(number, "has the name of an entry before it");
            }
            if (!tokens.add(person.token)) {
                throw wrong(number, "has the token of an entry before it");
            }
            people.add(person);
        }
        return people;
    }

    private static BootstrapPerson one(String entry, int number) {
        String[] parts = entry.split(":", -1);
        if (parts.length != 3) {
            throw wrong(number, "is not name:roles:token");
        }
        if (!Person.nameable(parts[0])) {
            throw wrong(number, "needs a name of small letters, digits, dot, underscore and hyphen, up to 64 long");
        }
        if (!TOKEN.matcher(parts[2]).matches()) {
            throw wrong(number, "needs a token of 32 to 512 characters out of A-Z a-z 0-9 . _ ~ + / = -");
        }
        return new BootstrapPerson(parts[0], roles(parts[1], number), parts[2]);
    }

    private static Roles roles(String words, int number) {
        try {
            return Roles.parse(List.of(words.split("\\+", -1)));
        } catch (IllegalArgumentException cause) {
            throw wrong(number, "has an unknown role: " + cause.getMessage());
        }
    }

    private static IllegalArgumentException wrong(int number, String how) {
        return new IllegalArgumentException("TALLYMARK_BOOTSTRAP_TOKENS: entry " + number + " " + how + ".");
    }

    @Override
    public String toString() {
        return name + ":" + String.join("+", roles.words());
    }
}
