package org.tallymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ExtractApiTest {

    /** Of a tenth of a second: until a busy machine has noticed who has gone. */
    private static final int MOST_WAITS = 600;

    private static final String TEXT = "🚢 The office counted 12 bridges on Friday.";

    @Test
    void aTextIsAnsweredWithItsClaimsInTheWireFormat() {
        TestPeople.RITA.request().contentType(ContentType.JSON)
                .body(Map.of("id", "a1", "text", TEXT, "published", "2022-02-25")).post("/api/v1/extract").then()
                .statusCode(200).body("id", equalTo("a1")).body("claims.quote", hasItem("12 bridges"))
                .body("claims.find { it.quote == '12 bridges' }.start", equalTo(21))
                .body("claims.find { it.quote == '12 bridges' }.time", nullValue())
                .body("claims.find { it.kind == 'DATE' }.time.value", equalTo("2022-02-25"));
    }

    @Test
    void whatIsMissingIsNamed() {
        TestPeople.RITA.request().contentType(ContentType.JSON).body(Map.of("published", "2022-02-25"))
                .post("/api/v1/extract").then().statusCode(400).body("errors[0].field", equalTo("text"));
        TestPeople.RITA.request().contentType(ContentType.JSON).body(Map.of("text", TEXT)).post("/api/v1/extract").then()
                .statusCode(400).body("errors[0].field", equalTo("published"));
    }

    @Test
    void aDayOfPublicationThatNobodyMeansIsRefused() {
        for (String day : List.of("0000-01-01", "+999999999-01-01", "+10000-01-01", "-0044-03-15", "2022-02-30")) {
            TestPeople.RITA.request().contentType(ContentType.JSON).body(Map.of("text", TEXT, "published", day))
                    .post("/api/v1/extract").then().statusCode(400).body("errors[0].field", equalTo("published"));
        }
    }

    @Test
    void manyLinesAreAnsweredInOrderAndABadOneInItsPlace() throws IOException {
        String good = "{\"id\":\"%s\",\"text\":\"It counted 12 bridges.\",\"published\":\"2022-02-25\"}\n";
        String body = good.formatted("one") + "{\"id\":\"two\",\"text\":7}\nnot json\n" + good.formatted("four").strip();
        String[] lines = TestPeople.RITA.request().contentType("application/x-ndjson").body(body.getBytes()).post("/api/v1/extract")
                .then().statusCode(200).extract().asString().split("\n");
        assertThat(lines).hasSize(4);
        List<JsonNode> answers = new java.util.ArrayList<>();
        for (String line : lines) {
            answers.add(new ObjectMapper().readTree(line));
        }
        assertThat(answers).extracting(answer -> answer.path("id").asText()).containsExactly("one", "two", "null", "four");
        assertThat(answers).extracting(answer -> answer.has("problem")).containsExactly(false, true, true, false);
        assertThat(answers.get(1).path("claims")).isEmpty();
        assertThat(answers.get(1).path("problem").path("errors").path(0).path("field").asText()).isEqualTo("text");
        assertThat(answers.get(3).path("claims").path(0).path("quote").asText()).isEqualTo("12 bridges");
    }

    @Test
    void anEmptyLineIsAnsweredInItsPlaceAndTheEndOfTheLastIsNoLine() throws IOException {
        String good = "{\"id\":\"%s\",\"text\":\"It counted 12 bridges.\",\"published\":\"2022-02-25\"}";
        String body = good.formatted("one") + "\n\n \t\r\n" + good.formatted("two") + "\n";
        List<String> lines = TestPeople.RITA.request().contentType("application/x-ndjson").body(body.getBytes())
                .post("/api/v1/extract").then().statusCode(200).extract().asString().lines().toList();
        assertThat(lines).hasSize(4);
        for (String empty : lines.subList(1, 3)) {
            JsonNode answer = new ObjectMapper().readTree(empty);
            assertThat(answer.path("id").isNull()).isTrue();
            assertThat(answer.path("claims")).isEmpty();
            assertThat(answer.path("dismissed")).isEmpty();
            assertThat(answer.path("problem").path("status").asInt()).isEqualTo(400);
            assertThat(answer.path("problem").path("errors").path(0).path("field").asText()).isEqualTo("text");
        }
        assertThat(lines.get(3)).contains("\"two\"", "12 bridges");
    }

    @Test
    void aLineThatHoldsTooManyNumbersIsAnsweredInItsPlaceAndAlone() throws IOException {
        String dense = "{\"id\":\"dense\",\"text\":\"" + "1 2 3 4 5, ".repeat(400_000) + "\",\"published\":\"2022-02-25\"}";
        String good = "{\"id\":\"good\",\"text\":\"It counted 12 bridges.\",\"published\":\"2022-02-25\"}";
        List<String> lines = TestPeople.RITA.request().contentType("application/x-ndjson")
                .body((dense + "\n" + good).getBytes()).post("/api/v1/extract").then().statusCode(200).extract().asString()
                .lines().toList();
        assertThat(lines).hasSize(2);
        JsonNode refused = new ObjectMapper().readTree(lines.get(0));
        assertThat(refused.path("id").asText()).isEqualTo("dense");
        assertThat(refused.path("claims")).isEmpty();
        assertThat(refused.path("problem").path("status").asInt()).isEqualTo(413);
        assertThat(refused.path("problem").path("detail").asText()).contains("30,000 numbers and dates");
        assertThat(lines.get(1)).contains("12 bridges");
        TestPeople.RITA.request().contentType(ContentType.JSON).body(dense).post("/api/v1/extract").then().statusCode(413)
                .contentType("application/problem+json").body("errors[0].field", equalTo("text"));
    }

    @Test
    void aLineWhoseTextIsDamagedIsAnsweredByItsId() throws IOException {
        byte[] line = "{\"text\":\"It counted 12 bridges\u00FF.\",\"published\":\"2022-02-25\",\"id\":\"caf\u00E9\"}\n"
                .replace("caf\u00E9", "caf\\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        String answer = TestPeople.RITA.request().contentType("application/x-ndjson").body(line).post("/api/v1/extract").then()
                .statusCode(200).extract().asString();
        assertThat(new ObjectMapper().readTree(answer).path("id").asText()).isEqualTo("caf\u00E9");
        assertThat(new ObjectMapper().readTree(answer).path("problem").path("status").asInt()).isEqualTo(400);
    }

    @Test
    void whoseStreamHasEndedMaySendTheNextAtOnce() throws Exception {
        byte[] good = "{\"id\":\"a\",\"text\":\"It counted 12 bridges.\",\"published\":\"2022-02-25\"}\n".getBytes();
        ExecutorService senders = Executors.newFixedThreadPool(Streams.MOST_OF_ONE_PERSON);
        try {
            List<Future<?>> all = new java.util.ArrayList<>();
            for (int i = 0; i < 50 * Streams.MOST_OF_ONE_PERSON; i++) {
                all.add(senders.submit(() -> request(good, TestPeople.ADA).statusCode(200)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            senders.shutdownNow();
        }
    }

    /** Somebody of its own, as here: where the sockets are closed, the server may learn of it after the test. */
    @Test
    void whoOpensTooManyStreamsIsToldToWaitAndStopsNothingElse() throws IOException, InterruptedException {
        byte[] good = "{\"id\":\"a\",\"text\":\"It counted 12 bridges.\",\"published\":\"2022-02-25\"}\n".getBytes();
        List<Socket> open = new java.util.ArrayList<>();
        for (int i = 0; i < Streams.MOST_OF_ONE_PERSON; i++) {
            Socket socket = send(TestPeople.CLEO, 2L * good.length);
            open.add(socket);
            socket.getOutputStream().write(good);
            assertThat(next(reader(socket))).contains("12 bridges");
        }
        request(good, TestPeople.CLEO).statusCode(429).contentType("application/problem+json")
                .header("Retry-After", equalTo("10")).body("status", equalTo(429));
        TestPeople.CLEO.request().get("/api/v1/me").then().statusCode(200);
        request(good, TestPeople.BEN).statusCode(200);
        open.get(0).getOutputStream().write(good);
        assertThat(new String(open.get(0).getInputStream().readAllBytes(), StandardCharsets.UTF_8)).contains("12 bridges");
        for (Socket socket : open) {
            socket.close();
        }
        List<Socket> again = new java.util.ArrayList<>();
        for (int i = 0; i < MOST_WAITS && again.size() < Streams.MOST_OF_ONE_PERSON; i++) {
            Socket socket = send(TestPeople.CLEO, 2L * good.length);
            if (isLetIn(socket, good)) {
                again.add(socket);
            } else {
                socket.close();
                Thread.sleep(100);
            }
        }
        assertThat(again).as("places that those who left have left free").hasSize(Streams.MOST_OF_ONE_PERSON);
        for (Socket socket : again) {
            socket.close();
        }
    }

    private static boolean isLetIn(Socket socket, byte[] line) {
        try {
            socket.getOutputStream().write(line);
            String status = reader(socket).readLine();
            return status != null && status.contains("200");
        } catch (IOException refusedAndClosedMeanwhile) {
            return false;
        }
    }

    @Test
    void whoHangsUpBeforeTheStreamBeginsTakesNoPlace() throws IOException, InterruptedException {
        for (int i = 0; i < 3 * Streams.MOST_OF_ONE_PERSON; i++) {
            Socket socket = send(TestPeople.EVA, 1_000);
            socket.setSoLinger(true, 0);
            socket.close();
        }
        byte[] good = "{\"id\":\"a\",\"text\":\"It counted 12 bridges.\",\"published\":\"2022-02-25\"}\n".getBytes();
        int status = 429;
        for (int i = 0; i < MOST_WAITS && status == 429; i++) {
            status = request(good, TestPeople.EVA).extract().statusCode();
            Thread.sleep(status == 429 ? 100 : 0);
        }
        assertThat(status).isEqualTo(200);
    }

    private static ValidatableResponse request(byte[] body, TestPeople person) {
        return person.request().contentType("application/x-ndjson").body(body).post("/api/v1/extract").then();
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The client sends everything before it reads anything, and far more comes back than its connection holds. */
    @Test
    void whoSendsAllBeforeReadingIsAnsweredWhole() throws IOException {
        String line = "{\"text\":\"" + "It counted 12 bridges. ".repeat(60) + "\",\"published\":\"2022-02-25\"}\n";
        byte[] body = line.repeat(1_500).getBytes(StandardCharsets.UTF_8);
        try (Socket socket = send(TestPeople.RITA, body.length)) {
            socket.getOutputStream().write(body);
            assertThat(socket.getInputStream().readAllBytes().length).isGreaterThan(20_000_000);
        }
    }

    @Test
    void aLineIsAnsweredBeforeTheNextIsSentAndOneThatIsTooLongInItsPlace() throws IOException {
        byte[] good = "{\"id\":\"a\",\"text\":\"It counted 12 bridges.\",\"published\":\"2022-02-25\"}\n".getBytes();
        byte[] tooLong = "x".repeat(16 * 1024 * 1024).getBytes();
        try (Socket socket = send(TestPeople.RITA, 2L * good.length + tooLong.length + 1)) {
            BufferedReader answers = reader(socket);
            socket.getOutputStream().write(good);
            assertThat(next(answers)).contains("12 bridges");
            socket.getOutputStream().write(tooLong);
            socket.getOutputStream().write('\n');
            assertThat(next(answers)).contains("\"status\":413", "larger than 5 MB");
            socket.getOutputStream().write(good);
            assertThat(next(answers)).contains("12 bridges");
        }
    }

    private static Socket send(TestPeople person, long length) throws IOException {
        Socket socket = new Socket("127.0.0.1", RestAssured.port);
        socket.setSoTimeout(120_000);
        socket.getOutputStream().write(("POST /api/v1/extract HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                + person.token() + "\r\nContent-Type: application/x-ndjson\r\nContent-Length: " + length
                + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** The next line that is an answer, and not of the response's head or its chunks' lengths. */
    private static String next(BufferedReader answers) throws IOException {
        String line = answers.readLine();
        while (line != null && !line.startsWith("{")) {
            line = answers.readLine();
        }
        return line;
    }

    @Test
    void aStreamOfManyTextsIsAnsweredWhole() {
        String line = "{\"text\":\"It counted 12 bridges.\",\"published\":\"2022-02-25\"}\n";
        String answer = TestPeople.RITA.request().contentType("application/x-ndjson").body(line.repeat(5_000).getBytes())
                .post("/api/v1/extract").then().statusCode(200).extract().asString();
        assertThat(answer.lines()).hasSize(5_000);
    }
}
