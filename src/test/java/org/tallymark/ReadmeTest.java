package org.tallymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Fails when something that a person can set has no line in the README. */
class ReadmeTest {

    private static final Pattern PROPERTY = Pattern.compile("\"\\$?\\{?(tallymark\\.[a-z.-]+)|\"(TALLYMARK_[A-Z_]+)\"");

    @Test
    void everySettingOfOursHasItsLine() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(settings()).isNotEmpty().allSatisfy(setting -> assertThat(readme).contains("| `" + setting + "` |"));
    }

    private static Set<String> settings() throws IOException {
        Set<String> settings = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher found = PROPERTY.matcher(Files.readString(file));
                while (found.find()) {
                    settings.add(found.group(2) != null ? found.group(2)
                            : found.group(1).toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'));
                }
            }
        }
        return settings;
    }
}
