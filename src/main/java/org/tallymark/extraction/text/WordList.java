package org.tallymark.extraction.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads word lists from beside the code: one entry a line, lines that begin with "#" are remarks. */
public final class WordList {

    private WordList() {}

    /** The lines of a list in the extraction package's resources, without remarks and empty lines. */
    public static List<String> lines(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                WordList.class.getResourceAsStream("/org/tallymark/extraction/" + name), StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
