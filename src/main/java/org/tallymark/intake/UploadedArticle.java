package org.tallymark.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.tallymark.intake.html.Charsets;
import org.tallymark.intake.html.HtmlReader;
import org.tallymark.web.Problem;

/**
 * An article that comes as a file.
 *
 * @param content decoded by its charset
 * @param isPage whether it is a page of HTML, of which the article has to be read
 */
record UploadedArticle(String content, boolean isPage) {

    private static final String REMEDY = ": paste its text instead, or upload it as .txt or .html";

    /** What people take for text, by its first bytes as Latin 1. */
    private static final Map<String, String> NO_TEXT = new LinkedHashMap<>();

    static {
        NO_TEXT.put("%PDF-", "is a PDF");
        NO_TEXT.put("PK\u0003\u0004", "is a document of an office program or an archive");
        NO_TEXT.put("\u00D0\u00CF\u0011\u00E0", "is a document of an office program");
        NO_TEXT.put("{\\rtf", "is a document of an office program");
        NO_TEXT.put("\u0089PNG", "is an image");
        NO_TEXT.put("\u00FF\u00D8\u00FF", "is an image");
        NO_TEXT.put("GIF87a", "is an image");
        NO_TEXT.put("GIF89a", "is an image");
        NO_TEXT.put("\u001F\u008B", "is an archive");
    }

    /**
     * @param name what its sender called it, or null
     * @throws Problem 400 on {@code file} where it holds no text, 413 where it is too large
     */
    static UploadedArticle read(Path file, String name) {
        byte[] bytes;
        try {
            if (Files.size(file) > PlainText.MOST_BYTES) {
                throw Problem.tooLarge("file", "is larger than 5 MB: upload the article alone");
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        NO_TEXT.forEach((signature, kind) -> {
            if (start.startsWith(signature)) {
                throw Problem.badInput("file", kind + REMEDY);
            }
        });
        String content = Charsets.decode(bytes);
        if (PlainText.isBinary(PlainText.normalise(content))) {
            throw Problem.badInput("file", "is not text: upload it as .txt or .html");
        }
        return new UploadedArticle(content, isPage(name == null ? "" : name.toLowerCase(Locale.ROOT), content));
    }

    /** A text that only has tags in it stays one where its name says so. */
    private static boolean isPage(String name, String content) {
        return name.endsWith(".html") || name.endsWith(".htm") || HtmlReader.isPage(content)
                || !name.endsWith(".txt") && HtmlReader.looksLikeHtml(content);
    }
}
