package org.tallymark.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tallymark.article.Article;
import org.tallymark.article.ArticleQueries;
import org.tallymark.article.Signoff;
import org.tallymark.claim.Claim;
import org.tallymark.claim.ClaimId;
import org.tallymark.claim.DeskQueries;
import org.tallymark.people.Caller;
import org.tallymark.people.Person;
import org.tallymark.web.DeskZone;
import org.tallymark.web.Page;
import org.tallymark.words.ActWords;
import org.tallymark.words.Moments;

/** Puts the desk together. */
@ApplicationScoped
class DeskViews {

    private static final int ARTICLES = 20;
    private static final String[] NUMBERS = {"Nothing waits", "One thing waits", "Two things wait", "Three things wait",
        "Four things wait", "Five things wait", "Six things wait", "Seven things wait", "Eight things wait",
        "Nine things wait", "Ten things wait"};

    private static final Function<Claim, String> NOTHING = claim -> "";

    @Inject
    Caller caller;

    @Inject
    DeskZone zone;

    @Inject
    Moments moments;

    DeskView today() {
        String me = caller.name();
        List<DeskRow> forMe = caller.isChecker() ? forMe(me) : List.of();
        Page<Article> articles = ArticleQueries.byDeadline(ARTICLES, null);
        return new DeskView((forMe.size() < NUMBERS.length ? NUMBERS[forMe.size()] : forMe.size() + " things wait")
                + " for you", forMe.stream().map(DeskRow::due).filter(Objects::nonNull).findFirst().orElse(null),
                caller.isChecker(), caller.isAdmin(), Person.checkers() < 2, ArticleQueries.none(), forMe, sent(me),
                recheck(me), ArticleRow.of(articles.items()),
                articles.next() != null, signedOff());
    }

    private List<DeskRow> forMe(String me) {
        List<DeskRow> rows = new ArrayList<>();
        List<Claim> second = DeskQueries.secondChecks(me);
        Map<ClaimId, String> senders = DeskQueries.senders(second);
        rows.addAll(rows(second, me, claim -> claim.second == null ? "Second check" : "Your second check",
                claim -> "from " + ActWords.person(senders.get(claim.id()))));
        rows.addAll(rows(DeskQueries.heldBy(me), me, claim -> "With you",
                claim -> "till " + moments.of(claim.heldUntil())));
        List<Claim> returned = DeskQueries.returnedTo(me);
        Map<ClaimId, DeskQueries.SentBack> back = DeskQueries.sentBack(returned);
        rows.addAll(rows(returned, me, claim -> "Sent back to you", claim -> said(back.get(claim.id()))));
        rows.addAll(rows(DeskQueries.dismissalsToConfirm(me), me, claim -> "To confirm", NOTHING));
        rows.addAll(dates(me));
        rows.sort(Comparator.comparing(DeskRow::due, Comparator.nullsLast(Comparator.naturalOrder())));
        return rows;
    }

    private static String said(DeskQueries.SentBack back) {
        return back == null ? "" : ActWords.person(back.by()) + (back.differs() ? " differs" : " asks");
    }

    private static List<DeskRow> dates(String me) {
        List<DeskQueries.DatesToConfirm> dates = DeskQueries.dates(me);
        Map<Long, Article> articles = articles(dates.stream().map(DeskQueries.DatesToConfirm::article).toList());
        Map<Long, Long> doubtful = DeskQueries.doubtful(articles, me);
        return dates.stream().map(some -> {
            Article article = articles.get(some.article());
            return new DeskRow("Dates to confirm", "/articles/" + article.id + "?dates", "date",
                    some.dates() == 1 ? "one date" : some.dates() + " dates", "",
                    fit(some.dates(), doubtful.getOrDefault(article.id, 0L)) + " · " + article.title, article.takenInAt,
                    "", article.deadline);
        }).toList();
    }

    private static List<DeskRow> recheck(String me) {
        List<Claim> claims = DeskQueries.toRecheck();
        WhyRecheck why = WhyRecheck.of(claims);
        return rows(claims, me, claim -> "To recheck", NOTHING, why::in);
    }

    /** "9 fit, 1 needs a look". */
    private static String fit(long dates, long doubtful) {
        String looks = doubtful == 0 ? "" : doubtful + (doubtful == 1 ? " needs a look" : " need a look");
        String fits = dates == doubtful ? "" : (dates - doubtful) + (dates - doubtful == 1 ? " fits" : " fit");
        return Stream.of(fits, looks).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private List<DeskRow> sent(String me) {
        return rows(DeskQueries.sentBy(me), me,
                claim -> claim.second == null ? "Anyone" : "With " + ActWords.person(claim.second), NOTHING);
    }

    private static List<DeskRow> rows(List<Claim> claims, String me, Function<Claim, String> label,
            Function<Claim, String> note) {
        return rows(claims, me, label, note, NOTHING);
    }

    /** @param why what stands before who is cited, or an empty text */
    private static List<DeskRow> rows(List<Claim> claims, String me, Function<Claim, String> label,
            Function<Claim, String> note, Function<Claim, String> why) {
        List<ClaimRow> rows = ClaimRows.of(claims, me);
        return IntStream.range(0, rows.size()).mapToObj(i -> {
            Claim claim = claims.get(i);
            ClaimRow row = rows.get(i);
            return new DeskRow(label.apply(claim), "/claims/" + row.id(), row.mark(), row.quote(), row.after(),
                    (why.apply(claim).isEmpty() ? "" : why.apply(claim) + " · ")
                            + (row.cited() ? row.who() : "nobody cited") + " · " + row.story(), row.changed(),
                    note.apply(claim), claim.article().deadline);
        }).toList();
    }

    private static Map<Long, Article> articles(List<Long> ids) {
        return ids.isEmpty() ? Map.of() : Article.<Article>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(article -> article.id, Function.identity()));
    }

    private List<DeskView.SignedOff> signedOff() {
        List<Signoff> today = ArticleQueries.signedOffSince(zone.today().atStartOfDay(zone.zone()).toInstant());
        Map<Long, ArticleRow> rows = ArticleRow.of(articles(today.stream().map(signoff -> signoff.articleId).toList())
                .values()).stream().collect(Collectors.toMap(ArticleRow::id, Function.identity()));
        return today.stream().map(signoff -> new DeskView.SignedOff(rows.get(signoff.articleId), signoff.at, signoff.by))
                .toList();
    }
}
