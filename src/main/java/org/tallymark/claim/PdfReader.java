package org.tallymark.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jboss.logging.Logger;
import org.tallymark.web.Problem;
import org.tallymark.web.Text;

/** Reads an uploaded PDF by {@link PdfText}, in a process whose memory and time are bounded. */
@ApplicationScoped
class PdfReader {

    static final int MOST_PAGES = 500;

    private static final Logger LOG = Logger.getLogger(PdfReader.class);

    private static final String TYPE = "application/pdf";

    private static final String MEMORY = "-Xmx256m";

    private static final Duration TIME = Duration.ofSeconds(25);

    /** Of text, in bytes; five hundred pages of print have a tenth of it. */
    private static final int MOST_TEXT = 32 * 1024 * 1024;

    /** How many are read at once; others wait. */
    private final Semaphore readers = new Semaphore(2, true);

    /**
     * @throws Problem 413 where it has too many pages, 503 where too many others are being read
     */
    ReadFile read(Path file, String name, byte[] bytes) {
        String answer = answer(file);
        int line = answer.indexOf('\n');
        if (line < 0) {
            return kept(name, null, "This PDF could not be read within the time and memory that one may take. It is kept"
                    + " as it is.", bytes);
        }
        String[] head = answer.substring(0, line).split(" ");
        int pages = Integer.parseInt(head[1]);
        return switch (PdfText.Outcome.valueOf(head[0])) {
            case TOO_MANY_PAGES -> throw Problem.tooLarge("file", "The PDF has " + pages + " pages, more than " + MOST_PAGES
                    + ". Send the pages that you need.");
            case ENCRYPTED -> kept(name, null, "This PDF is locked by a password, so its text cannot be read. It is kept as"
                    + " it is.", bytes);
            case BROKEN -> kept(name, null, "This PDF is damaged, so its text cannot be read. It is kept as it is.", bytes);
            case READ -> read(name, pages, answer.substring(line + 1), bytes);
        };
    }

    private static ReadFile read(String name, int pages, String text, byte[] bytes) {
        return text.isBlank()
                ? kept(name, pages, "This PDF holds no text, only images. It is kept as it is.", bytes)
                : new ReadFile(name, TYPE, pages, Text.storable(text), null, bytes);
    }

    private static ReadFile kept(String name, Integer pages, String note, byte[] bytes) {
        return new ReadFile(name, TYPE, pages, null, note, bytes);
    }

    /** What the process wrote; empty where it was ended before it could. */
    private String answer(Path file) {
        try {
            if (!readers.tryAcquire(TIME.toSeconds(), TimeUnit.SECONDS)) {
                throw Problem.unavailable("Other PDFs are being read. Send this one again in a minute.");
            }
            try {
                return run(file);
            } finally {
                readers.release();
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw Problem.unavailable("The server is shutting down.");
        }
    }

    private static String run(Path file) throws IOException, InterruptedException {
        Path output = Files.createTempFile("tallymark-pdf", ".txt");
        Process process = new ProcessBuilder(command(file)).redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            boolean ended = process.waitFor(TIME.toSeconds(), TimeUnit.SECONDS) && process.exitValue() == 0;
            if (!ended || Files.size(output) > MOST_TEXT) {
                LOG.warn("An uploaded PDF took more time, memory or text than one may");
                return "";
            }
            try (InputStream answer = Files.newInputStream(output)) {
                return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            process.destroyForcibly().waitFor();
            Files.delete(output);
        }
    }

    private static List<String> command(Path file) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String temporary = System.getProperty("java.io.tmpdir");
        return List.of(java, MEMORY, "-Xss1m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
                "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true",
                "-Dpdfbox.fontcache=" + temporary, "-cp", classPath(), PdfText.class.getName(), file.toString(),
                String.valueOf(MOST_PAGES));
    }

    /** Only what reading a PDF needs. */
    private static String classPath() {
        return Stream.of(PdfText.class, PDDocument.class, RandomAccessRead.class, FontBoxFont.class, LogFactory.class,
                Logger.class).map(PdfReader::place).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI()).toString();
        } catch (URISyntaxException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
