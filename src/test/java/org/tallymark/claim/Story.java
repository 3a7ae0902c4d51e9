package org.tallymark.claim;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tallymark.TestPeople;
import org.tallymark.article.Article;
import org.tallymark.article.Snapshot;
import org.tallymark.extraction.Comparison;
import org.tallymark.extraction.Dismissed;
import org.tallymark.extraction.DismissalReason;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.Extraction;
import org.tallymark.extraction.Hop;
import org.tallymark.extraction.HopKind;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.NumericClaim;
import org.tallymark.extraction.Quantity;
import org.tallymark.extraction.Span;
import org.tallymark.extraction.TimeType;
import org.tallymark.extraction.TimeValue;
import org.tallymark.review.Move;
import org.tallymark.review.SourceKind;
import org.tallymark.source.Source;

/** An article that a test makes number by number, read as the test says rather than as the extractor would. */
public final class Story {

    /** What a number of the story is read as. */
    public static final class Fact {
        Kind kind = Kind.COUNT;
        Effect effect;
        Quantity quantity;
        TimeValue time;
        String asOf;
        final List<Hop> chain = new ArrayList<>();
        String rest = " were counted";

        public Fact kind(Kind kind) {
            this.kind = kind;
            return this;
        }

        public Fact effect(Effect effect) {
            this.kind = Kind.CASUALTIES;
            this.effect = effect;
            return this;
        }

        public Fact exactly(String value, String unit) {
            quantity = new Quantity(Comparison.EXACT, new BigDecimal(value), new BigDecimal(value), unit, null);
            return this;
        }

        public Fact moreThan(String value, String unit) {
            quantity = new Quantity(Comparison.MORE_THAN, new BigDecimal(value), null, unit, null);
            return this;
        }

        public Fact between(String low, String high, String unit) {
            quantity = new Quantity(Comparison.BETWEEN, new BigDecimal(low), new BigDecimal(high), unit, null);
            return this;
        }

        public Fact day(String value) {
            kind = Kind.DATE;
            time = new TimeValue(TimeType.DATE, value, LocalDate.parse(value), LocalDate.parse(value));
            return this;
        }

        public Fact asOf(String timex) {
            asOf = timex;
            return this;
        }

        /** One more hop, farther from the article than those before. */
        public Fact cites(String name, HopKind kind) {
            chain.add(new Hop(name, kind, 0, 1, null));
            return this;
        }

        /** The words of the sentence after the quote. */
        public Fact rest(String words) {
            rest = " " + words;
            return this;
        }
    }

    private final String title;
    private String publisher;
    private LocalDate published = LocalDate.of(2022, 2, 25);
    private Instant deadline;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> sentences = new ArrayList<>();
    private final List<NumericClaim> claims = new ArrayList<>();
    private final List<Dismissed> dismissed = new ArrayList<>();

    private Story(String title) {
        this.title = title;
    }

    public static Story of(String title) {
        return new Story(title);
    }

    public Story by(String publisher) {
        this.publisher = publisher;
        return this;
    }

    public Story published(String day) {
        this.published = LocalDate.parse(day);
        return this;
    }

    public Story due(String instant) {
        this.deadline = Instant.parse(instant);
        return this;
    }

    /** A sentence that begins with a number. */
    public Story tells(String quote, Consumer<Fact> reading) {
        Fact fact = new Fact();
        reading.accept(fact);
        Span span = write(quote, fact.rest);
        claims.add(new NumericClaim(span.start(), span.end(), quote, fact.kind, fact.effect, null, fact.quantity, null,
                null, fact.time, fact.asOf, null, fact.chain, List.of("test")));
        return this;
    }

    /** A sentence that begins with what only looks like a claim. */
    public Story names(String quote) {
        Span span = write(quote, " came by");
        dismissed.add(new Dismissed(span.start(), span.end(), quote, DismissalReason.NAME));
        return this;
    }

    private Span write(String quote, String rest) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        int start = text.codePointCount(0, text.length());
        text.append(quote).append(rest).append('.');
        sentences.add(new Span(start, text.codePointCount(0, text.length())));
        return new Span(start, start + quote.codePointCount(0, quote.length()));
    }

    /** Takes it in, as ada, and answers with the article's id; its claims are numbered from 1 in the order told. */
    public long takeIn() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Actor ada = ReviewSteps.actor(TestPeople.ADA);
            Long publisherId = publisher == null ? null
                    : Source.namedOrNew(publisher, SourceKind.OUTLET, ada.now()).id;
            Article article = Article.takeIn(
                    new Article.Heading(title, null, null, publisherId, null, published, deadline), text.toString(),
                    "0".repeat(64), Snapshot.Origin.PASTE, ada.name(), ada.now());
            new MachineReading(article, article.currentSnapshot(), this::around, ada, Move.TAKE_IN)
                    .takeIn(new Extraction(claims, dismissed));
            return article.id;
        });
    }

    private Span around(int start, int end) {
        return sentences.stream().filter(sentence -> sentence.start() <= start && end <= sentence.end()).findFirst()
                .orElseThrow();
    }
}
