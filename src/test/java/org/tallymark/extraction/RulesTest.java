package org.tallymark.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tallymark.extraction.quantity.Comparators;

class RulesTest {

    private static final Pattern NAME = Pattern.compile(
            "\"((?:number|comparator|count|money|percentage|unit|age|rank|casualty|trend|zero|attribution|source|timex|asof|place|about)\\.[a-z][a-z-]*[a-z])\"");

    @Test
    void aCheckerReadsWhichWordBoundTheNumber() {
        assertThat(Rules.words("comparator.over")).contains("Read as “more than” because of “over”.");
        assertThat(Rules.words("comparator.or-more")).contains("Read as “at least” because of “or more”.");
        assertThat(Rules.words("comparator.fewer-than")).contains("Read as “less than” because of “fewer than”.");
        assertThat(Rules.words("timex.last-year")).hasValueSatisfying(w -> assertThat(w).contains("last year"));
        assertThat(Rules.words("no.such-rule")).isEmpty();
    }

    @Test
    void everyRuleNamedInTheReadersHasWords() throws IOException {
        Set<String> names = new TreeSet<>(Comparators.meanings().keySet());
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/tallymark/extraction"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher matcher = NAME.matcher(Files.readString(file));
                while (matcher.find()) {
                    names.add(matcher.group(1));
                }
            }
        }
        for (Effect effect : Effect.values()) {
            names.add("casualty." + effect.name().toLowerCase(java.util.Locale.ROOT));
        }
        assertThat(names).hasSizeGreaterThan(150).allSatisfy(name -> assertThat(Rules.words(name)).as(name).isPresent());
    }

    @Test
    void everyRuleThatFiresOnRealNewsHasWords() throws IOException {
        Path gold = Path.of("../shared/gold");
        assumeThat(gold).isDirectory();
        Set<String> fired = new TreeSet<>();
        Extractor extractor = new Extractor();
        ObjectMapper json = new ObjectMapper();
        for (String file : new String[] {"polnear", "newsquant", "records", "meantime"}) {
            for (String line : Files.readAllLines(gold.resolve(file + ".jsonl"))) {
                String text = json.readTree(line).get("text").asText();
                extractor.extract(text, LocalDate.of(2016, 10, 1), null).claims().forEach(c -> fired.addAll(c.rules()));
            }
        }
        assertThat(fired).hasSizeGreaterThan(80).allSatisfy(name -> assertThat(Rules.words(name)).as(name).isPresent());
    }
}
