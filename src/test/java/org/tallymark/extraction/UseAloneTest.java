package org.tallymark.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation shows compiles and runs with nothing but the package's own classes and word lists beside it. */
class UseAloneTest {

    @TempDir
    Path folder;

    @Test
    void theDocumentedSnippetRunsWithThisPackageAlone() throws IOException, InterruptedException {
        Path jar = folder.resolve("extraction.jar");
        run("jar", "--create", "--file", jar.toString(), "-C", "target/classes", "org/tallymark/extraction");
        Path source = folder.resolve("Alone.java");
        Files.writeString(source, "import java.time.LocalDate;\nimport org.tallymark.extraction.*;\n"
                + "class Alone { public static void main(String... none) {\n" + snippet() + "\n}}\n");
        run("javac", "-proc:none", "-cp", jar.toString(), "-d", folder.toString(), source.toString());
        Process alone = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                jar + java.io.File.pathSeparator + folder, "Alone").redirectErrorStream(true).start();
        assertThat(new String(alone.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()).containsExactly(
                "Over 1,000 civilians: CASUALTIES from 0 to 20", "  says Reuters", "last year: DATE from 33 to 42",
                "  says Reuters");
        assertThat(alone.waitFor()).isZero();
    }

    @Test
    void theReadmeShowsTheSameSnippet() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + snippet() + "\n```");
    }

    private static void run(String tool, String... arguments) {
        assertThat(ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments)).as(tool).isZero();
    }

    private static String snippet() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/main/java/org/tallymark/extraction/package-info.java"));
        int first = lines.indexOf(" * <pre>{@code") + 1;
        return lines.subList(first, lines.indexOf(" * }</pre>")).stream().map(line -> line.substring(3))
                .collect(Collectors.joining("\n"));
    }
}
