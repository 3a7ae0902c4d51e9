package org.tallymark.extraction;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The smallest heap in which some texts are read, one after another by one thread: what the extractor needs, and not what the
 * collector lets lie, which grows with the heap there is.
 */
final class PeakHeap {

    /** In megabytes, each some third more than the one before. */
    private static final int[] HEAPS = {2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256};

    private static final int MINUTES = 5;

    private PeakHeap() {}

    /** In megabytes. */
    static int of(List<String> texts) throws IOException, InterruptedException {
        Path file = Files.createTempFile("texts", ".bin");
        try {
            write(texts, file);
            int low = 0;
            int high = HEAPS.length - 1;
            while (low < high) {
                int middle = (low + high) / 2;
                if (isEnough(HEAPS[middle], file)) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return HEAPS[low];
        } finally {
            Files.delete(file);
        }
    }

    private static void write(List<String> texts, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            for (String text : texts) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
        }
    }

    private static boolean isEnough(int heap, Path file) throws IOException, InterruptedException {
        Process reading = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap + "m", "-XX:+UseSerialGC", "-cp", "target/classes" + File.pathSeparator + "target/test-classes",
                PeakHeap.class.getName(), file.toString()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (!reading.waitFor(MINUTES, TimeUnit.MINUTES)) {
            reading.destroyForcibly();
            return false;
        }
        return reading.exitValue() == 0;
    }

    /** Reads the texts of a file, of which it holds one at a time. */
    public static void main(String... arguments) throws IOException {
        Extractor extractor = new Extractor();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(Path.of(arguments[0]))))) {
            while (in.available() > 0) {
                String text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
                extractor.extract(text, LocalDate.of(2016, 10, 1), null);
            }
        }
    }
}
