package org.tallymark.people;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a password must be: long, and not what somebody would try first. No rule about kinds of characters. */
final class PasswordRules {

    static final int MIN = 12;

    static final int MAX = 200;

    /** So many different characters must be left once the name, well-known words and keyboard runs are taken out. */
    private static final int DISTINCT = 6;

    private static final List<String> KNOWN = Stream.of("password", "passwort", "passw0rd", "p@ssword", "p@ssw0rd",
            "letmein", "welcome", "iloveyou", "changeme", "change", "secret", "default", "admin", "administrator",
            "login", "master", "dragon", "monkey", "football", "baseball", "princess", "sunshine", "shadow", "superman",
            "batman", "trustno", "starwars", "whatever", "computer", "internet", "newsroom", "tallymark", "editor",
            "checker", "january", "february", "march", "april", "june", "july", "august", "september", "october",
            "november", "december", "spring", "summer", "autumn", "winter")
            .sorted(Comparator.comparing(String::length).reversed()).toList();

    private static final Set<String> RUNS = runs("01234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "qwertzuiop",
            "asdfghjkl", "zxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn");

    private PasswordRules() {}

    /** What is wrong with a password, as a sentence that goes on after its field's name, or nothing. */
    static Optional<String> fault(String name, String password) {
        int length = password.codePointCount(0, password.length());
        if (length < MIN) {
            return Optional.of("needs " + MIN + " characters or more; a few unrelated words are easy to keep in mind");
        }
        if (length > MAX) {
            return Optional.of("may have " + MAX + " characters at most");
        }
        if (whatIsLeft(name, password.toLowerCase(Locale.ROOT)).size() < DISTINCT) {
            return Optional.of("is among the first that somebody would try: use a few unrelated words");
        }
        return Optional.empty();
    }

    private static Set<Integer> whatIsLeft(String name, String password) {
        String left = password.replace(name, "");
        for (String known : KNOWN) {
            left = left.replace(known, "");
        }
        return withoutRuns(left).codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutRuns(String text) {
        Set<Integer> inRuns = new HashSet<>();
        for (int at = 0; at + 3 <= text.length(); at++) {
            if (RUNS.contains(text.substring(at, at + 3))) {
                inRuns.addAll(List.of(at, at + 1, at + 2));
            }
        }
        return IntStream.range(0, text.length()).filter(at -> !inRuns.contains(at))
                .mapToObj(at -> text.substring(at, at + 1)).collect(Collectors.joining());
    }

    private static Set<String> runs(String... rows) {
        return Stream.of(rows).flatMap(row -> Stream.of(row, new StringBuilder(row).reverse().toString()))
                .flatMap(row -> IntStream.rangeClosed(0, row.length() - 3).mapToObj(at -> row.substring(at, at + 3)))
                .collect(Collectors.toSet());
    }
}
