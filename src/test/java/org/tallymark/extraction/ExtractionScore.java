package org.tallymark.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Scores the extractor on the gold sets by their own scorer and prints its table. A command, not part of the test run:
 * {@code ./mvnw -q test -Dtest=ExtractionScore}; {@code -Dgold=DIRECTORY} names another place than ../shared/gold.
 */
class ExtractionScore {

    @Test
    void theGoldSetsScoreByTheirScorer() throws IOException, InterruptedException {
        Path gold = Path.of(System.getProperty("gold", "../shared/gold"));
        assumeThat(gold.resolve("score.py")).as("the gold sets").exists();
        List<Path> files;
        try (Stream<Path> all = Files.list(gold)) {
            files = all.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
        }
        Path predictions = Path.of("target", "predictions.jsonl");
        Predictions.write(predictions, files);
        List<String> command = new ArrayList<>(List.of("python3", gold.resolve("score.py").toString(), predictions.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process scorer = new ProcessBuilder(command).redirectErrorStream(true).start();
        String table = new String(scorer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.println(table);
        assertThat(scorer.waitFor()).isZero();
        assertThat(wholeRecords(table)).isGreaterThan(65);
    }

    /** The last F1 of whole records in the table. */
    private static double wholeRecords(String table) {
        String line = table.lines().filter(l -> l.contains("whole record")).reduce((first, last) -> last).orElseThrow();
        return Double.parseDouble(line.replaceAll(".*F1\\s+([0-9.]+).*", "$1"));
    }
}
