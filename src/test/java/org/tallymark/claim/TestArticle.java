package org.tallymark.claim;

import static org.tallymark.TestPeople.ADA;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tallymark.TestPeople;
import org.tallymark.article.Article;
import org.tallymark.article.Snapshot;
import org.tallymark.extraction.Comparison;
import org.tallymark.extraction.Counted;
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

/**
 * An article of a test's own, with four numbers in it: one that a ministry is cited for, a date, one in the article's own
 * voice, and a house number that is set aside.
 */
public record TestArticle(long id) {

    /** People displaced, cited from a ministry: FULL. */
    public static final int DISPLACED = 1;
    /** A weekday: READING. */
    public static final int TUESDAY = 2;
    /** In the article's own voice: FULL. */
    public static final int BRIDGES = 3;
    /** Set aside by the machine. */
    public static final int HOUSE = 4;

    private static final LocalDate PUBLISHED = LocalDate.parse("2026-03-05");

    public static TestArticle create() {
        String text = "Flood " + UUID.randomUUID() + "\n\nAt least 214 villagers fled on Tuesday, the Relief Ministry said."
                + " Seven bridges fell. Gifts go to 12 Mill Road. Nobody counted the sheep.";
        return read(text, extraction(text));
    }

    /** An article of which rules read that, whatever those of today read; claims are numbered in text order. */
    public static TestArticle read(String text, Extraction extraction) {
        return new TestArticle(QuarkusTransaction.requiringNew().call(() -> {
            Actor ada = new Actor(ADA.signInName(), true, true, Instant.now().truncatedTo(ChronoUnit.SECONDS));
            Article article = Article.takeIn(new Article.Heading("Flood in the valley", null, null, null, null, PUBLISHED,
                    null), text, sha256(text), Snapshot.Origin.PASTE, ada.name(), ada.now());
            new MachineReading(article, article.currentSnapshot(), (start, end) -> new Span(start, end), ada, Move.TAKE_IN)
                    .takeIn(extraction);
            return article.id;
        }));
    }

    private static Extraction extraction(String text) {
        int villagers = text.indexOf("At least 214");
        int ministry = text.indexOf("Relief Ministry");
        int bridges = text.indexOf("Seven bridges");
        int tuesday = text.indexOf("Tuesday");
        int house = text.indexOf("12 Mill");
        Hop hop = new Hop("Relief Ministry", HopKind.GOVERNMENT, ministry, ministry + 15, new Span(ministry + 16, ministry + 20));
        return new Extraction(List.of(
                new NumericClaim(villagers, villagers + 22, "At least 214 villagers", Kind.CASUALTIES, Effect.DISPLACED,
                        new Span(villagers + 9, villagers + 12), quantity(Comparison.AT_LEAST, 214, null, "person"),
                        new Counted("villagers", villagers + 13, villagers + 22), null, null, "2026-03-03", null,
                        List.of(hop), List.of("comparator.at-least")),
                new NumericClaim(tuesday, tuesday + 7, "Tuesday", Kind.DATE, null, null, null, null, null,
                        new TimeValue(TimeType.DATE, "2026-03-03", LocalDate.parse("2026-03-03"),
                                LocalDate.parse("2026-03-03")), null, null, List.of(), List.of("timex.weekday")),
                new NumericClaim(bridges, bridges + 13, "Seven bridges", Kind.COUNT, null, new Span(bridges, bridges + 5),
                        quantity(Comparison.EXACT, 7, 7, "bridge"), new Counted("bridges", bridges + 6, bridges + 13), null,
                        null, null, null, List.of(), List.of("number.word"))),
                List.of(new Dismissed(house, house + 2, "12", DismissalReason.REFERENCE)));
    }

    private static Quantity quantity(Comparison comparator, Integer low, Integer high, String unit) {
        return new Quantity(comparator, low == null ? null : BigDecimal.valueOf(low),
                high == null ? null : BigDecimal.valueOf(high), unit, null);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException(cause);
        }
    }

    public String path() {
        return "/api/v1/articles/" + id;
    }

    /** One of its claims, by number. */
    public TestClaim claim(int number) {
        return new TestClaim(this, id + "c" + number);
    }

    /** Does something to it as somebody, with the fields given as name, value, name, value. */
    public Response post(TestPeople who, String resource, Object... fields) {
        return who.request().contentType(ContentType.JSON).body(fields(fields)).post(path() + "/" + resource);
    }

    public static Map<String, Object> fields(Object... pairs) {
        Map<String, Object> fields = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put((String) pairs[i], pairs[i + 1]);
        }
        return fields;
    }
}
