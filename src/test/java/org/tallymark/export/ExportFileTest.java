package org.tallymark.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFileTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("claims.csv"), "id\r\n");
    }

    @Test
    void itIsGoneOnceItIsSent() throws IOException {
        ExportFile export = new ExportFile(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.sendTo(out);
        assertThat(out.size()).isEqualTo(4).isEqualTo((int) export.size());
        assertThat(file).doesNotExist();
    }

    @Test
    void itIsGoneWhereItsReaderLeavesInTheMiddle() throws IOException {
        ExportFile export = new ExportFile(file);
        assertThatThrownBy(() -> export.sendTo(new Gone())).hasMessage("gone");
        assertThat(file).doesNotExist();
        assertThatThrownBy(() -> export.sendTo(new ByteArrayOutputStream())).as("it is closed")
                .isInstanceOf(IOException.class);
    }

    @Test
    void itIsGoneWhereItWasNeverSent() throws IOException {
        ExportFile export = new ExportFile(file);
        export.close();
        export.close();
        assertThat(file).doesNotExist();
    }

    private static final class Gone extends OutputStream {
        @Override
        public void write(int value) throws IOException {
            throw new IOException("gone");
        }
    }
}
