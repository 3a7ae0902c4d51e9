package org.tallymark.web;

import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The style sheets and scripts of every page, in order. Browsers keep static files for a day, so each address carries
 * its content's hash: a new release is seen at once.
 */
@TemplateExtension(namespace = "assets")
final class Assets {

    private static final List<String> SHEETS = addresses("css", "tokens", "base", "bar", "heads", "buttons", "fields",
            "answers", "marks", "strokes", "tables", "tally", "lists", "empty", "review", "article-text", "claim-panel",
            "claim", "print");

    private static final List<String> SCRIPTS = addresses("js", "search-key", "keys", "pick-all", "copy", "print",
            "held-keys", "review");

    private Assets() {}

    static List<String> sheets() {
        return SHEETS;
    }

    static List<String> scripts() {
        return SCRIPTS;
    }

    private static List<String> addresses(String type, String... names) {
        return Stream.of(names).map(name -> "/" + type + "/" + name + "." + type)
                .map(path -> path + "?" + hash(path)).toList();
    }

    private static String hash(String path) {
        try (InputStream file = Assets.class.getResourceAsStream("/META-INF/resources" + path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is missing from the application");
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
