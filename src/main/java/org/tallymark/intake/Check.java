package org.tallymark.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.tallymark.intake.html.HtmlArticle;
import org.tallymark.intake.html.HtmlReader;
import org.tallymark.web.DeskZone;
import org.tallymark.web.FieldError;
import org.tallymark.web.Problem;

/** Checks an article as it was typed, all fields at once, so that a person sees every fault in one go. */
@ApplicationScoped
class Check {

    private final Fields fields;
    private final DeskZone desk;

    Check(Fields fields, DeskZone desk) {
        this.fields = fields;
        this.desk = desk;
    }

    /** A newer text of an article as it is sent. */
    record VersionRequest(String text, String html, Boolean fetch, String published) {}

    /** @param published a corrected day of publication, or null */
    record Version(String text, LocalDate published) {}

    /** @throws Problem 400 with a message for each field at fault, 413 where the text is too large */
    Draft draft(Typed typed) {
        mustFit(typed.text(), "text");
        return draft(typed, "text", () -> Fields.text(typed.text()));
    }

    /** An article of a page of HTML: what is not typed is read from the page. */
    Draft draftOfHtml(Typed typed, String html) {
        mustFit(html, "html");
        return draftOfPage(typed, html, "html");
    }

    /** An article that came as a file. */
    Draft draftOfFile(UploadRequest sent) {
        String content = sent.typed().text();
        return sent.isPage() ? draftOfPage(sent.typed(), content, "file")
                : draft(sent.typed(), "file", () -> Fields.text(content));
    }

    private Draft draftOfPage(Typed typed, String html, String field) {
        Typed read = fromHtml(typed, html);
        return draft(read, field, () -> Fields.textOfPage(read.text()));
    }

    /** @throws Problem 400 where both or none are sent, where something cannot be done yet; as {@link #draft} else */
    static void mustBeOne(String text, String html, Boolean fetch) {
        if (Boolean.TRUE.equals(fetch)) {
            throw Problem.badInput("fetch", "pages cannot be fetched yet: send text or html");
        }
        if (text != null && html != null) {
            throw Problem.badInput("html", "goes without text: send one of the two");
        }
    }

    /** @param title the article's headline, with which a page's text begins */
    Version version(VersionRequest sent, String title) {
        mustBeOne(sent.text(), sent.html(), sent.fetch());
        mustFit(sent.text(), "text");
        mustFit(sent.html(), "html");
        Faults faults = new Faults();
        Version version = new Version(sent.html() == null ? faults.of("text", () -> Fields.text(sent.text()))
                : faults.of("html", () -> Fields.textOfPage(HtmlReader.read(sent.html(), title, desk.zone()).text())),
                sent.published() == null ? null : faults.of("published", () -> fields.published(sent.published())));
        faults.refuse();
        return version;
    }

    /**
     * What is typed, completed by what a page of HTML says of its article.
     *
     * @throws Problem 400 where the page holds no text of an article, 413 where it is too large
     */
    Typed ofPage(Typed typed, String html) {
        mustFit(html, "html");
        Typed read = fromHtml(typed, html);
        Faults faults = new Faults();
        faults.of("html", () -> Fields.textOfPage(read.text()));
        faults.refuse();
        return read;
    }

    private Typed fromHtml(Typed typed, String html) {
        HtmlArticle page = HtmlReader.read(html, PlainText.line(typed.title()), desk.zone());
        return new Typed(orElse(typed.title(), page.title()), page.text(), orElse(typed.publisher(), page.publisher()),
                orElse(typed.byline(), page.byline()), orElse(typed.published(), page.published()),
                orElse(typed.url(), page.url()), typed.slug(), typed.deadline(), typed.origin());
    }

    private static String orElse(String typed, String found) {
        return typed == null || typed.isBlank() ? found : typed;
    }

    private Draft draft(Typed typed, String textField, Supplier<String> text) {
        Faults faults = new Faults();
        Draft draft = new Draft(
                faults.of("title", () -> Fields.title(typed.title())),
                faults.of(textField, text),
                faults.of("publisher", () -> Fields.publisher(typed.publisher())),
                faults.of("byline", () -> Fields.byline(typed.byline())),
                faults.of("published", () -> fields.published(typed.published())),
                faults.of("url", () -> Fields.url(typed.url())),
                faults.of("slug", () -> Fields.slug(typed.slug())),
                faults.of("deadline", () -> fields.deadline(typed.deadline())),
                typed.origin());
        faults.refuse();
        return draft;
    }

    private static void mustFit(String text, String field) {
        if (text != null && PlainText.isTooLarge(text)) {
            throw Problem.tooLarge(field, "is larger than 5 MB: take in the article alone, without what surrounds it");
        }
    }

    /** Gathers what is wrong with each field. */
    static final class Faults {

        private final List<FieldError> errors = new ArrayList<>();

        /** The field as it was read, or null where it is at fault. */
        <T> T of(String field, Supplier<T> reading) {
            try {
                return reading.get();
            } catch (IllegalArgumentException fault) {
                errors.add(new FieldError(field, fault.getMessage()));
                return null;
            }
        }

        /** @throws Problem 400 where anything was wrong */
        void refuse() {
            if (!errors.isEmpty()) {
                throw Problem.badInput(errors);
            }
        }
    }
}
