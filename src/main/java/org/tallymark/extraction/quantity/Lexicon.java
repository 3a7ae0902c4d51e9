package org.tallymark.extraction.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the word lists that lie beside the package, once each. */
final class Lexicon {

    private Lexicon() {}

    /** A list of words, any number a line. */
    static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String line : lines(name)) {
            words.addAll(List.of(line.trim().split("\\s+")));
        }
        return words;
    }

    /** Lines of a code, a tab and the names that mean it: the code by each name. */
    static Map<String, String> codes(String name, String separator) {
        Map<String, String> codes = new HashMap<>();
        for (String line : lines(name)) {
            int tab = line.indexOf('\t');
            for (String word : line.substring(tab + 1).split(separator)) {
                codes.putIfAbsent(word, line.substring(0, tab));
            }
        }
        return codes;
    }

    private static List<String> lines(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Lexicon.class.getResourceAsStream("/org/tallymark/extraction/" + name), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("# ")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + name + " cannot be read", e);
        }
    }
}
