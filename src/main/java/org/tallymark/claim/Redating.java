package org.tallymark.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.tallymark.article.Article;
import org.tallymark.extraction.Extraction;
import org.tallymark.extraction.NumericClaim;
import org.tallymark.extraction.Span;
import org.tallymark.review.Depth;
import org.tallymark.review.State;

/** Resolves an article's dates again when its day of publication was wrong. What a person corrected stays theirs. */
public final class Redating {

    /**
     * One value that is another now.
     *
     * @param field {@code time} or {@code asOf}
     * @param was its TIMEX3 value before, or null
     */
    public record Changed(String claim, String field, String was, String is) {}

    private final Article article;
    private final Actor actor;
    private final Map<Span, NumericClaim> found = new HashMap<>();
    private final List<Changed> changed = new ArrayList<>();

    private Redating(Article article, Extraction extraction, Actor actor) {
        this.article = article;
        this.actor = actor;
        extraction.claims().forEach(claim -> found.put(new Span(claim.start(), claim.end()), claim));
    }

    /**
     * @param article locked, and with its new day already
     * @param extraction its current text read with the new day
     */
    public static List<Changed> redate(Article article, Extraction extraction, Actor actor) {
        Redating redating = new Redating(article, extraction, actor);
        Claim.ofArticle(article.id).forEach(redating::redate);
        return redating.changed;
    }

    private void redate(Claim claim) {
        NumericClaim read = claim.start == null || claim.machine == null || claim.state == State.DISMISSED ? null
                : found.get(new Span(claim.start, claim.end));
        if (read == null) {
            return;
        }
        int before = changed.size();
        resolveTime(claim, read);
        resolveAsOf(claim, read);
        boolean failsNow = claim.depth == Depth.READING && CheckDepth.of(claim, article.published) == Depth.FULL;
        if (changed.size() == before && !failsNow) {
            return;
        }
        if (failsNow) {
            claim.depth = Depth.FULL;
        }
        Map<String, Object> particulars = new TreeMap<>();
        particulars.put("published", article.published.toString());
        for (Changed change : changed.subList(before, changed.size())) {
            particulars.put(change.field(), Map.of("was", Objects.toString(change.was(), ""), "is",
                    Objects.toString(change.is(), "")));
        }
        new Correcting(claim, actor).settle(true, particulars);
    }

    private void resolveTime(Claim claim, NumericClaim read) {
        if (claim.when == null || read.time() == null || !isTheMachines(claim, "time", MachineReading.json(claim.when.time()))
                || read.time().equals(claim.when.time())) {
            return;
        }
        changed.add(new Changed(claim.id().toString(), "time", claim.when.value, read.time().value()));
        claim.when = When.of(read.time());
        remember(claim, "time", MachineReading.json(read.time()));
    }

    private void resolveAsOf(Claim claim, NumericClaim read) {
        if (!isTheMachines(claim, "asOf", claim.asOf) || Objects.equals(claim.asOf, read.asOf())) {
            return;
        }
        changed.add(new Changed(claim.id().toString(), "asOf", claim.asOf, read.asOf()));
        claim.asOf = read.asOf();
        remember(claim, "asOf", read.asOf());
    }

    private static boolean isTheMachines(Claim claim, String field, Object now) {
        return Objects.equals(claim.machine.get(field), now);
    }

    /** The machine reads it so now; what a person corrects later is told apart from that. */
    private static void remember(Claim claim, String field, Object value) {
        claim.machine = new TreeMap<>(claim.machine);
        claim.machine.put(field, value);
    }
}
