package org.tallymark.reviewing;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tallymark.article.Article;
import org.tallymark.article.Snapshot;
import org.tallymark.claim.Actor;
import org.tallymark.claim.ClaimId;
import org.tallymark.claim.MachineReading;
import org.tallymark.extraction.Comparison;
import org.tallymark.extraction.Counted;
import org.tallymark.extraction.DismissalReason;
import org.tallymark.extraction.Dismissed;
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
import org.tallymark.extraction.text.Document;
import org.tallymark.review.Move;
import org.tallymark.review.SourceKind;
import org.tallymark.source.Source;

/** An article of the tests with claims of every sort, read as if by the machine. Each is an article of its own. */
final class SampleArticle {

    static final LocalDate FRIDAY = LocalDate.of(2022, 2, 25);

    private static final String TEXT = """
            Port of Aldmouth reopens after a strike of dockers
            The port of Aldmouth reopened on Friday after dockers ended a strike that began last week.
            More than 1,200 dockers had walked out, the Harbour Union said, and 37 ships were left waiting at sea.
            Two people were injured in scuffles at the north gate early Thursday, the Aldmouth Courier reported, quoting the coast police.
            The transport ministry put the loss at $8 million, a figure that the union disputes.
            At least 140 containers of fruit were spoiled before daybreak, said Mara Lindqvist, who runs the cold store on Pier 9.
            The harbour is yet to be turned down by any insurer.""";

    private final List<NumericClaim> claims = new ArrayList<>();
    private final List<Dismissed> dismissed = new ArrayList<>();

    private SampleArticle() {}

    /** Takes the sample in as somebody's; its claims are numbered in text order. */
    static long takeIn() {
        return new SampleArticle().store(TEXT, sample -> {
            sample.date("Friday", "2022-02-25");
            sample.date("last week", "2022-W07", LocalDate.of(2022, 2, 14), LocalDate.of(2022, 2, 20));
            sample.claim("More than 1,200 dockers", Kind.PEOPLE, null, "1,200",
                    new Quantity(Comparison.MORE_THAN, new BigDecimal(1200), null, "person", null), "dockers",
                    sample.hop("the Harbour Union", HopKind.ORGANISATION, "said"));
            sample.claim("37 ships", Kind.COUNT, null, "37", exactly(37, "ship"), "ships",
                    sample.hop("the Harbour Union", HopKind.ORGANISATION, "said"));
            sample.claim("Two people", Kind.CASUALTIES, Effect.INJURED, "Two", exactly(2, "person"), "people",
                    sample.hop("the Aldmouth Courier", HopKind.OUTLET, "reported"),
                    sample.hop("the coast police", HopKind.GOVERNMENT, "quoting"));
            sample.date("early Thursday", "2022-02-24");
            sample.claim("$8 million", Kind.MONEY, null, "8 million", exactly(8_000_000, "USD"), null,
                    sample.hop("The transport ministry", HopKind.GOVERNMENT, "put"));
            sample.claim("At least 140 containers", Kind.COUNT, null, "140",
                    new Quantity(Comparison.AT_LEAST, new BigDecimal(140), null, "container", null), "containers",
                    sample.hop("Mara Lindqvist", HopKind.PERSON, "said"));
            sample.time("daybreak", "2022-02-25TMO");
            sample.aside("9", DismissalReason.NAME);
            sample.claim("any insurer", Kind.COUNT, null, null, exactly(0, "insurer"), "insurer");
        });
    }

    /** Takes in a long article, each of its lines with two claims. */
    static long takeInLong(int lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            text.append("In ward ").append("abcdefghij".charAt(i % 10)).append(" of the city ").append(1000 + i)
                    .append(" voters came and ").append(100_000 + i).append(" stayed at home, the council said.\n");
        }
        return new SampleArticle().store(text.toString(), sample -> {
            for (int i = 0; i < lines; i++) {
                sample.claim((1000 + i) + " voters", Kind.PEOPLE, null, "" + (1000 + i), exactly(1000 + i, "person"), "voters");
                sample.claim("" + (100_000 + i), Kind.PEOPLE, null, "" + (100_000 + i), exactly(100_000 + i, "person"), null);
            }
        });
    }

    /** The id of the claim whose quote is given. */
    static ClaimId claim(long article, String quote) {
        return QuarkusTransaction.requiringNew().call(() -> org.tallymark.claim.Claim.<org.tallymark.claim.Claim>list(
                "articleId = ?1 and quote = ?2", article, quote).get(0).id());
    }

    private interface Filling {
        void fill(SampleArticle sample);
    }

    private String text;
    private int at;

    private long store(String text, Filling filling) {
        this.text = text;
        filling.fill(this);
        return QuarkusTransaction.requiringNew().call(() -> {
            Clock clock = Arc.container().instance(Clock.class).get();
            Actor ada = new Actor("ada", true, true, clock.instant());
            Source publisher = Source.namedOrNew("The Aldmouth Times", SourceKind.OUTLET, clock.instant());
            Article article = Article.takeIn(new Article.Heading("Port of Aldmouth reopens after a strike of dockers", null,
                    null, publisher.id, null, FRIDAY, clock.instant().plusSeconds(11_520)), text, "0".repeat(64),
                    Snapshot.Origin.PASTE, "ada", clock.instant());
            Document document = Document.of(text, FRIDAY, publisher.name);
            claims.sort(Comparator.comparing(NumericClaim::start));
            new MachineReading(article, article.currentSnapshot(),
                    (start, end) -> document.sentenceAround(new Span(start, end)), ada, Move.TAKE_IN)
                    .takeIn(new Extraction(claims, dismissed));
            return article.id;
        });
    }

    private void claim(String quote, Kind kind, Effect effect, String number, Quantity quantity, String counted, Hop... hops) {
        Span span = span(quote);
        Span of = number == null ? null : within(span, number);
        claims.add(new NumericClaim(span.start(), span.end(), quote, kind, effect, of, quantity,
                counted == null ? null : new Counted(counted, span.end() - counted.length(), span.end()), null, null, null,
                null, List.of(hops), List.of("comparator.over", "attribution.trailing")));
    }

    private void date(String quote, String value) {
        date(quote, value, LocalDate.parse(value), LocalDate.parse(value));
    }

    private void date(String quote, String value, LocalDate from, LocalDate to) {
        time(quote, new TimeValue(TimeType.DATE, value, from, to), Kind.DATE);
    }

    private void time(String quote, String value) {
        LocalDate day = LocalDate.parse(value.substring(0, 10));
        time(quote, new TimeValue(TimeType.TIME, value, day, day), Kind.TIME);
    }

    private void time(String quote, TimeValue value, Kind kind) {
        Span span = span(quote);
        claims.add(new NumericClaim(span.start(), span.end(), quote, kind, null, null, null, null, null, value, null, null,
                List.of(), List.of("timex." + quote.replace(' ', '-'))));
    }

    private void aside(String quote, DismissalReason reason) {
        Span span = span(quote);
        dismissed.add(new Dismissed(span.start(), span.end(), quote, reason));
    }

    private Hop hop(String name, HopKind kind, String cue) {
        int start = text.indexOf(name, at);
        int said = text.indexOf(cue, at);
        return new Hop(name.replaceFirst("^[Tt]he ", ""), kind, start, start + name.length(), new Span(said, said + cue.length()));
    }

    /** The next place of a quote, in text order; the samples hold nothing beyond the basic plane. */
    private Span span(String quote) {
        int start = text.indexOf(quote, at);
        at = start + quote.length();
        return new Span(start, at);
    }

    private static Span within(Span span, String number, String text) {
        int start = text.indexOf(number, span.start());
        return new Span(start, start + number.length());
    }

    private Span within(Span span, String number) {
        return within(span, number, text);
    }

    private static Quantity exactly(long number, String unit) {
        return new Quantity(Comparison.EXACT, BigDecimal.valueOf(number), BigDecimal.valueOf(number), unit, null);
    }
}
