package org.tallymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.tallymark.article.ArticleState;
import org.tallymark.article.Snapshot;
import org.tallymark.claim.AnchorState;
import org.tallymark.claim.Contact;
import org.tallymark.claim.Decision;
import org.tallymark.claim.Dismissal;
import org.tallymark.claim.StoredCopy;
import org.tallymark.extraction.Comparison;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.HopKind;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.TimeType;
import org.tallymark.extraction.Trend;
import org.tallymark.review.Advice;
import org.tallymark.review.AttributionVerdict;
import org.tallymark.review.Depth;
import org.tallymark.review.Deviation;
import org.tallymark.review.Rule;
import org.tallymark.review.SourceKind;
import org.tallymark.review.Stance;
import org.tallymark.review.State;
import org.tallymark.review.Verdict;

/** What a person sees or hears of a page, as the tests look at it. */
public final class VisibleText {

    private static final Set<String> CODES = Stream.<Class<? extends Enum<?>>>of(ArticleState.class,
            Snapshot.Origin.class, AnchorState.class, Contact.How.class, Decision.As.class, Decision.Outcome.class,
            Dismissal.Reason.class, StoredCopy.Kind.class, StoredCopy.Status.class, Comparison.class, Effect.class,
            HopKind.class, Kind.class, TimeType.class, Trend.class, Advice.class, AttributionVerdict.class, Depth.class,
            Deviation.class, Rule.class, SourceKind.class, Stance.class, State.class, Verdict.class)
            .flatMap(type -> Arrays.stream(type.getEnumConstants())).map(Enum::name)
            .collect(Collectors.toCollection(TreeSet::new));

    private static final Pattern CAPITALS = Pattern.compile("\\b[A-Z]+(?:_[A-Z]+)*\\b");

    private static final List<String> SPOKEN_OR_SHOWN = List.of("aria-label", "title", "placeholder", "alt");

    private VisibleText() {}

    /** All words of the page, those that are only spoken included. */
    public static String of(String html) {
        Document page = Jsoup.parse(html);
        page.select("script, style").remove();
        String attributes = page.getAllElements().stream().flatMap(VisibleText::spoken)
                .collect(Collectors.joining("\n"));
        return page.text() + "\n" + attributes;
    }

    private static Stream<String> spoken(Element element) {
        return SPOKEN_OR_SHOWN.stream().map(element::attr).filter(text -> !text.isEmpty());
    }

    /** The codes of ours that the page prints, which it must not: the package {@code words} has their words. */
    public static Set<String> codes(String html) {
        return CAPITALS.matcher(of(html)).results().map(MatchResult::group).filter(CODES::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public static void mustHoldNoCode(String html) {
        assertThat(codes(html)).as("codes in the visible text").isEmpty();
    }
}
