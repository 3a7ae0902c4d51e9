package org.tallymark;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application with the database that it brings along. */
class RunningJarIT {

    private static final String SENTENCE = "At least %d people were killed and 40 injured in a flood on Friday, police said. ";

    @Test
    void case89KilledWhileTakingInItComesUpAgainWithEachArticleWholeOrAbsent(@TempDir Path folder) throws Exception {
        Set<Long> acknowledged = new ConcurrentSkipListSet<>();
        takeInUntilKilled(folder, acknowledged);
        try (RunningServer again = RunningServer.start(folder)) {
            Set<Long> found = articles(again);
            assertThat(found).containsAll(acknowledged);
            for (long id : found) {
                JsonPath article = JsonPath.from(again.get("/api/v1/articles/" + id).body());
                int numbers = article.getInt("ledger.numbers");
                assertThat(numbers).isEqualTo(3 * sentencesOf(article)).isEqualTo(article.getList("claims").size()
                        + article.getInt("ledger.dismissed"));
            }
            assertThat(RunningServer.command(folder, "verify-history")).isZero();
        }
        assertThat(RunningServer.command(folder, "verify-history")).isZero();
    }

    @Test
    void aBadSettingStopsTheStartAndSaysWhyLast(@TempDir Path folder) throws Exception {
        assertThat(RunningServer.startWith(folder, "TALLYMARK_BOOTSTRAP_TOKENS", "ada:editor:too-short")).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("log"))).contains(
                "Tallymark did not start. TALLYMARK_BOOTSTRAP_TOKENS: entry 1 needs a token").doesNotContain("too-short");
    }

    @Test
    void aCheckThatCouldNotLookIsToldFromOneThatFoundSomething(@TempDir Path folder) throws Exception {
        assertThat(RunningServer.commandWith(folder, "verify-history", "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://127.0.0.1:1/none")).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("log"))).contains("The history could not be checked. ");
    }

    private static void takeInUntilKilled(Path folder, Set<Long> acknowledged) throws Exception {
        try (RunningServer server = RunningServer.start(folder)) {
            CountDownLatch enough = new CountDownLatch(6);
            List<Thread> writers = new ArrayList<>();
            for (int writer = 1; writer <= 3; writer++) {
                int first = writer * 1000;
                writers.add(new Thread(() -> takeIn(server, first, acknowledged, enough)));
            }
            writers.forEach(Thread::start);
            assertThat(enough.await(2, TimeUnit.MINUTES)).isTrue();
            server.kill();
            for (Thread writer : writers) {
                writer.join();
            }
        }
    }

    private static void takeIn(RunningServer server, int first, Set<Long> acknowledged, CountDownLatch enough) {
        try {
            for (int number = first;; number++) {
                var answer = server.post("/api/v1/articles", "{\"title\": \"Flood " + number + "\", \"published\":"
                        + " \"2026-11-20\", \"text\": \"" + SENTENCE.formatted(number).repeat(50).strip() + "\"}");
                if (answer.statusCode() == 201) {
                    acknowledged.add(JsonPath.from(answer.body()).getLong("id"));
                    enough.countDown();
                }
            }
        } catch (IOException killed) {
            // The server is gone in the middle of it, as it should be.
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
        }
    }

    private static Set<Long> articles(RunningServer server) throws IOException, InterruptedException {
        Set<Long> ids = new TreeSet<>();
        String after = "";
        do {
            JsonPath page = JsonPath.from(server.get("/api/v1/articles?limit=200" + after).body());
            page.getList("items.id", Long.class).forEach(ids::add);
            after = page.get("next") == null ? null : "&after=" + page.getString("next");
        } while (after != null);
        return ids;
    }

    private static int sentencesOf(JsonPath article) {
        return article.getString("text").split("police said\\.").length;
    }
}
