package org.tallymark.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.tallymark.article.Snapshot;
import org.tallymark.claim.Actor;
import org.tallymark.intake.Draft;
import org.tallymark.intake.TakeIn;
import org.tallymark.people.DemoBegun;

/** The article that a person who only looks around finds there: our own text, with the figures of a real story. */
@ApplicationScoped
class SampleArticle {

    private static final String FILE = "/demo/article.txt";
    private static final LocalDate PUBLISHED = LocalDate.of(2022, 2, 25);

    private final TakeIn intake;
    private final Clock clock;

    SampleArticle(TakeIn intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    /** Once the sample's people are there, as taking in has a transaction of its own. */
    void load(@Observes(during = TransactionPhase.AFTER_SUCCESS) DemoBegun begun) {
        String text = text();
        String title = text.substring(0, text.indexOf('\n'));
        intake.takeIn(new Draft(title, text, "The Tallymark Sample", null, PUBLISHED, null, "sample", null,
                Snapshot.Origin.PASTE), new Actor(begun.editor(), true, true, clock.instant()));
    }

    private static String text() {
        try (InputStream file = SampleArticle.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
