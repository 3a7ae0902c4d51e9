package org.tallymark.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.tallymark.claim.ClaimDossier;

/** Writes claims as CSV (RFC 4180, UTF-8), a header line first. Safe to open in a spreadsheet. */
final class ClaimCsv implements AutoCloseable {

    private final CsvWriter csv;
    private final String note;

    /** @param note what the export vouches for, written on every row; null for nothing to say */
    ClaimCsv(OutputStream out, String note) {
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        this.note = note == null ? "" : note;
        csv.writeRecord(headers().toArray(String[]::new));
    }

    static Stream<String> headers() {
        return Stream.concat(Arrays.stream(ClaimColumn.values()).map(ClaimColumn::header), Stream.of(ClaimColumn.NOTE));
    }

    void write(ClaimDossier dossier) {
        csv.writeRecord(Stream.concat(Arrays.stream(ClaimColumn.values()).map(column -> column.field(dossier)),
                Stream.of(note)).toArray(String[]::new));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
