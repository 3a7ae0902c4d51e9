package org.tallymark.claim;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Reads one PDF in a process of its own, with little memory: a document made to eat memory or time then ends this process
 * and not the server. It writes a line with the {@link Outcome} and the number of pages, then the text of the pages, each
 * after the first behind a form feed.
 */
final class PdfText {

    enum Outcome { READ, ENCRYPTED, BROKEN, TOO_MANY_PAGES }

    private PdfText() {}

    /** @param arguments the file and the most pages that are read */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        // What libraries print must not get into the answer.
        System.setOut(System.err);
        try (Writer answer = new OutputStreamWriter(new BufferedOutputStream(out), StandardCharsets.UTF_8)) {
            write(new File(arguments[0]), Integer.parseInt(arguments[1]), answer);
        }
    }

    private static void write(File file, int mostPages, Writer answer) throws IOException {
        try (PDDocument document = Loader.loadPDF(file, "", IOUtils.createTempFileOnlyStreamCache())) {
            int pages = document.getNumberOfPages();
            if (pages > mostPages) {
                head(answer, Outcome.TOO_MANY_PAGES, pages);
                return;
            }
            head(answer, Outcome.READ, pages);
            for (int page = 1; page <= pages; page++) {
                if (page > 1) {
                    answer.write('\f');
                }
                answer.write(page(document, page));
            }
        } catch (InvalidPasswordException cause) {
            head(answer, Outcome.ENCRYPTED, 0);
        } catch (IOException | RuntimeException cause) {
            head(answer, Outcome.BROKEN, 0);
        }
    }

    private static String page(PDDocument document, int page) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.setLineSeparator("\n");
            return stripper.getText(document).replace('\f', '\n').strip();
        } catch (IOException | RuntimeException cause) {
            // One page that cannot be read leaves the others, and their numbers, as they are.
            return "";
        }
    }

    private static void head(Writer answer, Outcome outcome, int pages) throws IOException {
        answer.write(outcome + " " + pages + "\n");
    }
}
