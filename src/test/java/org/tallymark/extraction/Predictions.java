package org.tallymark.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Writes what the extractor makes of gold files, a document a line, in the wire format that the scorer reads. */
final class Predictions {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private Predictions() {}

    /** First argument the file to write, the others the gold files. */
    public static void main(String... arguments) throws IOException {
        write(Path.of(arguments[0]), List.of(arguments).subList(1, arguments.length).stream().map(Path::of).toList());
    }

    static void write(Path predictions, List<Path> gold) throws IOException {
        Extractor extractor = new Extractor();
        try (Writer out = Files.newBufferedWriter(predictions)) {
            for (Path file : gold) {
                try (BufferedReader lines = Files.newBufferedReader(file)) {
                    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                        if (!line.isBlank()) {
                            out.write(JSON.writeValueAsString(line(extractor, JSON.readTree(line))) + "\n");
                        }
                    }
                }
            }
        }
    }

    private static Map<String, Object> line(Extractor extractor, JsonNode document) {
        LocalDate published = document.path("published").isTextual() ? LocalDate.parse(document.get("published").asText()) : null;
        String publisher = document.path("publisher").isTextual() ? document.get("publisher").asText() : null;
        Extraction found = extractor.extract(document.get("text").asText(), published, publisher);
        return Map.of("id", document.get("id").asText(), "claims", found.claims(), "dismissed", found.dismissals());
    }
}
