package org.tallymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;

/** A body that is too large is refused with words. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class BodyLimitTest {

    @Test
    void theApiSaysThatABodyIsTooLargeBeforeItIsSent() throws IOException {
        assertThat(answer("/api/v1/articles", "application/json")).startsWith("HTTP/1.1 413")
                .contains("application/problem+json", "\"field\":\"body\"", "32 MB: send less at once");
    }

    @Test
    void aPageSaysItToo() throws IOException {
        assertThat(answer("/articles/new", "multipart/form-data; boundary=x")).startsWith("HTTP/1.1 413")
                .contains("text/html", "<h1>Too large</h1>", "32 MB: send less at once");
    }

    /** Only the head is sent: what would follow is never read. */
    private static String answer(String path, String type) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(120_000);
            socket.getOutputStream().write(("POST " + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                    + TestPeople.ADA.token() + "\r\nContent-Type: " + type + "\r\nContent-Length: 99000000\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)).lines()
                    .collect(Collectors.joining("\n"));
        }
    }

    @Test
    void aBodyThatDoesNotTellItsLengthIsBoundedAllTheSame() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/api/v1/articles"))
                .header("Authorization", "Bearer " + TestPeople.ADA.token()).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new Spaces(BodyLimit.MOST + 1))).build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("32 MB: send less at once");
    }

    /** So many spaces. */
    private static final class Spaces extends InputStream {

        private long left;

        Spaces(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            Arrays.fill(into, from, from + count, (byte) ' ');
            left -= count;
            return count;
        }
    }

    @Test
    void theDescriptionHoldsTheApiAndHealthOnly() {
        var paths = TestPeople.RITA.request().accept("application/json").get("/q/openapi").then().statusCode(200)
                .extract().jsonPath().getMap("paths").keySet().stream().map(Object::toString).toList();
        assertThat(paths).contains("/api/v1/claims/{id}", "/api/v1/extract", "/q/health/ready")
                .allMatch(path -> path.startsWith("/api/v1/") || path.startsWith("/q/health"));
    }
}
