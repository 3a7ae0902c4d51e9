package org.tallymark.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tallymark.article.Article;
import org.tallymark.article.ArticleState;
import org.tallymark.article.Waiver;
import org.tallymark.claim.Actor;
import org.tallymark.claim.Claim;
import org.tallymark.claim.PartyChange;
import org.tallymark.history.Event;
import org.tallymark.review.Rule;
import org.tallymark.source.Source;
import org.tallymark.web.FieldError;
import org.tallymark.web.Problem;

/** What editors do to an article as a whole; each in a transaction that locks it. */
@ApplicationScoped
@Transactional
public class ArticleMoves {

    /** Takes a wrong article out of lists and exports. */
    public ArticleJson.Whole withdraw(long id, Integer version, String reason, Actor actor) {
        Article article = current(id, version);
        article.withdraw(reason, actor.name(), actor.now());
        return ArticleJson.Whole.of(article);
    }

    /**
     * Says which sources are parties to what the article tells.
     *
     * @param version may be null: what is set is the whole list
     */
    public ArticleJson.Whole setParties(long id, Integer version, List<Long> sources, Actor actor) {
        Article article = version == null ? live(id) : current(id, version);
        TreeSet<Long> parties = new TreeSet<>();
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i) == null ? null : Source.findById(sources.get(i));
            if (source == null) {
                throw Problem.badInput("sources[" + i + "]", "there is no such source");
            }
            parties.add(source.canonical().id);
        }
        if (!parties.equals(new TreeSet<>(article.parties))) {
            Map<String, Object> particulars = Map.of("was", List.copyOf(new TreeSet<>(article.parties)), "is",
                    List.copyOf(parties));
            article.parties.retainAll(parties);
            article.parties.addAll(parties);
            article.version++;
            Event.append(id, "parties", actor.name(), actor.now(), particulars);
            PartyChange.recheck(article, actor.now());
        }
        return ArticleJson.Whole.of(article);
    }

    /** @param exceptions by the claim's number, why what is still open does not matter */
    public ArticleJson.Whole signOff(long id, Integer version, Map<Integer, String> exceptions, Actor actor) {
        Article article = current(id, version);
        if (article.state == ArticleState.SIGNED_OFF) {
            throw Problem.refused(Rule.ILLEGAL_MOVE.name(), "It is signed off already.", List.of());
        }
        Map<Integer, Claim> open = new TreeMap<>();
        Claim.ofArticle(id).stream().filter(Claim::isLeftOpen).forEach(claim -> open.put(claim.number, claim));
        mustBeOpen(article, exceptions, open);
        List<Claim> left = open.values().stream().filter(claim -> !exceptions.containsKey(claim.number)).toList();
        if (!left.isEmpty()) {
            throw Problem.refused(Rule.OPEN_LEFT.name(), "Still open: " + left.size() + " of "
                    + "the article's numbers. Finish each, or list it with a reason.",
                    left.stream().limit(100).map(claim -> new FieldError("exceptions", claim.id() + ", “" + claim.quote
                            + "”, is open: finish it or list it with a reason")).toList());
        }
        article.signOff(exceptions.entrySet().stream().map(entry -> new Waiver(entry.getKey(), entry.getValue())).toList(),
                actor.name(), actor.now());
        return ArticleJson.Whole.of(article);
    }

    private static void mustBeOpen(Article article, Map<Integer, String> exceptions, Map<Integer, Claim> open) {
        exceptions.keySet().stream().filter(number -> !open.containsKey(number)).findFirst().ifPresent(number -> {
            throw Problem.badInput("exceptions", article.id + "c" + number + " is not open: leave it out");
        });
    }

    /**
     * The article, locked, as whoever moves it has seen it.
     *
     * @throws Problem 404, 428 where the version is missing, 409 with the article where it is not the current one
     */
    static Article current(long id, Integer version) {
        Article article = live(id);
        if (version == null) {
            throw Problem.versionMissing();
        }
        if (!Objects.equals(version, article.version)) {
            throw Problem.stale(ArticleJson.Whole.of(article));
        }
        return article;
    }

    /** The article, locked; one that was withdrawn moves no more. */
    static Article live(long id) {
        Article article = ArticlePath.lock(id);
        if (article.withdrawn()) {
            throw Problem.refused(Rule.ILLEGAL_MOVE.name(), "The article was withdrawn: its history stays as it is.",
                    List.of());
        }
        return article;
    }
}
