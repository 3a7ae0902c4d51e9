package org.tallymark.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.junit.jupiter.api.Test;

/**
 * Measures characters per CPU second, single-threaded after warm-up, beside OpenNLP's sentences, tokens and parts of speech
 * on the same texts, the smallest heap in which they are read, and a cold start in a heap of 64 MB. A command, not part of the test run:
 * {@code ./mvnw -q test -Dtest=ExtractionSpeed}; {@code -Dgold=DIRECTORY} names another place than ../shared/gold.
 */
class ExtractionSpeed {

    private static final int WARM_UP = 5;
    private static final int RUNS = 5;

    @Test
    void charactersPerCpuSecondBesideTheReference() throws IOException, InterruptedException {
        Path gold = Path.of(System.getProperty("gold", "../shared/gold"));
        assumeThat(gold).as("the gold sets").isDirectory();
        List<String> texts = texts(gold);
        Extractor extractor = new Extractor();
        LocalDate day = LocalDate.of(2016, 10, 1);
        double ours = rate(texts, text -> extractor.extract(text, day, null).claims().size());
        SentenceDetectorME sentences = new SentenceDetectorME(new SentenceModel(model("sentence")));
        TokenizerME tokens = new TokenizerME(new TokenizerModel(model("tokens")));
        POSTaggerME tags = new POSTaggerME(new POSModel(model("pos")));
        double reference = rate(texts, text -> Stream.of(sentences.sentDetect(text))
                .mapToLong(sentence -> tags.tag(tokens.tokenize(sentence)).length).sum());
        System.out.printf("extractor, text to full records: %,.0f characters per CPU second%n", ours);
        System.out.printf("OpenNLP, sentences, tokens, tags: %,.0f characters per CPU second (%.1f times slower)%n", reference,
                ours / reference);
        System.out.printf("the same texts one after another, one thread: read in a heap of %d MB%n", PeakHeap.of(texts));
        System.out.print(coldStart());
        assertThat(ours).isGreaterThan(500_000);
    }

    /** Whole articles only: single sentences would flatter. */
    private static List<String> texts(Path gold) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String file : new String[] {"polnear", "meantime", "records", "seed"}) {
            for (String line : Files.readAllLines(gold.resolve(file + ".jsonl"))) {
                if (!line.isBlank()) {
                    texts.add(new ObjectMapper().readTree(line).get("text").asText());
                }
            }
        }
        return texts;
    }

    private static double rate(List<String> texts, ToLongFunction<String> read) {
        long characters = texts.stream().mapToLong(text -> text.codePointCount(0, text.length())).sum();
        long found = 0;
        for (int i = 0; i < WARM_UP; i++) {
            found += texts.stream().mapToLong(read).sum();
        }
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < RUNS; i++) {
            found += texts.stream().mapToLong(read).sum();
        }
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        assertThat(found).isPositive();
        return characters * RUNS * 1e9 / nanos;
    }

    private static InputStream model(String kind) {
        String name = "/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin";
        InputStream model = ExtractionSpeed.class.getResourceAsStream(name);
        if (model == null) {
            throw new UncheckedIOException(new IOException("The reference's model " + name + " is not on the class path"));
        }
        return model;
    }

    private static String coldStart() throws IOException, InterruptedException {
        Process cold = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-cp",
                "target/classes" + java.io.File.pathSeparator + "target/test-classes", ColdStart.class.getName())
                .redirectErrorStream(true).start();
        String line = new String(cold.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(cold.waitFor()).as(line).isZero();
        return line;
    }
}
