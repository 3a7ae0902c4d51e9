package org.tallymark.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.tallymark.web.Problem;
import org.tallymark.web.Text;

/** Reads what people upload: PDF, images, text. What it is, its first bytes tell. */
@ApplicationScoped
public class FileReading {

    /** In bytes. */
    public static final long LARGEST = 20L * 1024 * 1024;

    private static final Charset WESTERN = Charset.forName("windows-1252");

    @Inject
    PdfReader pdf;

    /**
     * @param sentName what its sender called it
     * @param alt what an image shows, or null
     * @throws Problem 400 where it is empty or of no kind that is kept, 413 where it is too large or has too many pages
     */
    public ReadFile read(Path file, String sentName, String alt) {
        try {
            if (Files.size(file) > LARGEST) {
                throw Problem.tooLarge("file", "The file is larger than " + LARGEST / 1024 / 1024
                        + " MB. Send the part of it that you need.");
            }
            return read(file, Files.readAllBytes(file), FileName.harmless(sentName), alt);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private ReadFile read(Path file, byte[] bytes, String name, String alt) {
        if (bytes.length == 0) {
            throw Problem.badInput("file", "is empty: choose another");
        }
        if (startsWith(bytes, 0, "%PDF-")) {
            return pdf.read(file, name, bytes);
        }
        String image = image(bytes);
        if (image != null) {
            String description = Text.orNull(alt, "alt", MoveRequest.LONGEST);
            return new ReadFile(name, image, null, description, noteOnImage(image, description, bytes), bytes);
        }
        String text = text(bytes);
        if (text == null) {
            throw Problem.badInput("file", "must be a PDF, a PNG, JPEG or WebP image, or a text");
        }
        return new ReadFile(name, textType(name), null, Text.storable(text), null, bytes);
    }

    private static String noteOnImage(String mediaType, String description, byte[] bytes) {
        if (!ImageHead.isWhole(bytes, mediaType)) {
            return "This image is damaged, so it cannot be shown. It is kept as it is.";
        }
        return description == null ? "Nobody described what this image shows." : null;
    }

    private static String image(byte[] bytes) {
        if (startsWith(bytes, 0, "\u0089PNG\r\n\u001A\n")) {
            return "image/png";
        }
        if (startsWith(bytes, 0, "\u00FF\u00D8\u00FF")) {
            return "image/jpeg";
        }
        return startsWith(bytes, 0, "RIFF") && startsWith(bytes, 8, "WEBP") ? "image/webp" : null;
    }

    private static boolean startsWith(byte[] bytes, int at, String latin1) {
        byte[] start = latin1.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= at + start.length
                && ByteBuffer.wrap(bytes, at, start.length).equals(ByteBuffer.wrap(start));
    }

    /** Null where it is no text. */
    private static String text(byte[] bytes) {
        if (startsWith(bytes, 0, "\u00FF\u00FE") || startsWith(bytes, 0, "\u00FE\u00FF")) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        for (byte unit : bytes) {
            boolean control = unit >= 0 && unit < ' ' && unit != '\t' && unit != '\n' && unit != '\r' && unit != '\f';
            if (control) {
                return null;
            }
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WESTERN);
        }
    }

    /** Text that a browser would run keeps its type, so that it is never mistaken for plain text. */
    private static String textType(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
            return "text/html";
        }
        return lower.endsWith(".svg") ? "image/svg+xml" : "text/plain";
    }
}
