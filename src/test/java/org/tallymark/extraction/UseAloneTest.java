package org.tallymark.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    void theDocumentedSnippetsRunWithThisPackageAlone() throws IOException, InterruptedException {
        Path jar = folder.resolve("extraction.jar");
        run("jar", "--create", "--file", jar.toString(), "-C", "target/classes", "org/tallymark/extraction");
        Path source = folder.resolve("Alone.java");
        Files.writeString(source, "import java.time.LocalDate;\nimport java.util.List;\nimport org.tallymark.extraction.*;\n"
                + "import org.tallymark.extraction.attribution.SourceRegistry;\n"
                + "class Alone { public static void main(String... none) {\n" + String.join("\n", snippets()) + "\n}}\n");
        run("javac", "-proc:none", "-cp", jar.toString(), "-d", folder.toString(), source.toString());
        Process alone = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                jar + java.io.File.pathSeparator + folder, "Alone").redirectError(ProcessBuilder.Redirect.INHERIT).start();
        assertThat(new String(alone.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()).containsExactly(
                "Over 1,000 civilians: CASUALTIES from 0 to 20", "  says Reuters", "last year: DATE from 33 to 42",
                "  says Reuters", "NB is a source of kind ORGANISATION");
        assertThat(alone.waitFor()).isZero();
    }

    @Test
    void theReadmeShowsTheSameSnippets() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(
                snippets().stream().map(snippet -> "```java\n" + snippet + "\n```").toList());
    }

    private static void run(String tool, String... arguments) {
        assertThat(ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments)).as(tool).isZero();
    }

    private static List<String> snippets() throws IOException {
        List<String> snippets = new ArrayList<>();
        List<String> lines = Files.readAllLines(Path.of("src/main/java/org/tallymark/extraction/package-info.java"));
        while (lines.contains(" * <pre>{@code")) {
            lines = lines.subList(lines.indexOf(" * <pre>{@code") + 1, lines.size());
            snippets.add(lines.subList(0, lines.indexOf(" * }</pre>")).stream().map(line -> line.substring(3))
                    .collect(Collectors.joining("\n")));
        }
        return snippets;
    }
}
