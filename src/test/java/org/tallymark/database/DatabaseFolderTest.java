package org.tallymark.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseFolderTest {

    @TempDir
    Path root;

    @Test
    void whatSomebodyElseKeepsThereIsNamedAndLeftAlone() throws IOException {
        Path precious = Files.writeString(Files.createDirectory(root.resolve("postgres")).resolve("precious.txt"), "mine");
        Path pid = Files.writeString(precious.resolveSibling("postmaster.pid"), "1");
        assertThatThrownBy(() -> EmbeddedDatabase.serve(root)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(root.toString()).hasMessageContaining("\"postgres\"")
                .hasMessageContaining("TALLYMARK_DATA");
        assertThat(precious).hasContent("mine");
        assertThat(pid).exists();
    }

    @Test
    void aFileInThePlaceOfTheClusterIsLeftAloneToo() throws IOException {
        Files.writeString(root.resolve("postgres"), "mine");
        assertThatThrownBy(() -> new DatabaseFolder(root).refuseForeign()).hasMessageContaining("move it away");
    }

    @Test
    void aClusterWhoseSettingUpWasCutOffIsMadeAnew() throws IOException {
        DatabaseFolder folder = new DatabaseFolder(root);
        folder.refuseForeign();
        folder.begin();
        Files.writeString(Files.createDirectory(folder.cluster()).resolve("PG_VERSION"), "15");
        folder.refuseForeign();
        folder.begin();
        assertThat(folder.cluster()).doesNotExist();
    }

    @Test
    void aClusterThatIsSetUpIsNoOneElses() throws IOException {
        DatabaseFolder folder = new DatabaseFolder(root);
        folder.begin();
        Files.writeString(Files.createDirectory(folder.cluster()).resolve("PG_VERSION"), "15");
        folder.markSetUp();
        folder.refuseForeign();
        assertThat(folder.isSetUp()).isTrue();
        assertThat(folder.cluster()).isNotEmptyDirectory();
    }
}
