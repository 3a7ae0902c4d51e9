package org.tallymark.reviewing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tallymark.article.Article;
import org.tallymark.article.Snapshot;
import org.tallymark.claim.Actor;
import org.tallymark.claim.Claim;
import org.tallymark.claim.ClaimId;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.Kind;
import org.tallymark.review.Depth;
import org.tallymark.review.SourceKind;
import org.tallymark.review.State;
import org.tallymark.review.Verdict;

/** Reads all marks of an article in three queries, however many there are. */
final class Marks {

    private final Article article;
    private final Actor reader;
    private final EntityManager entities = Claim.getEntityManager();

    Marks(Article article, Actor reader) {
        this.article = article;
        this.reader = reader;
    }

    /** In text order, those that the text no longer holds last. */
    List<Mark> read(Snapshot snapshot) {
        CodePoints text = new CodePoints(snapshot.text);
        Map<Integer, List<String>> cited = cited();
        Map<Integer, String> proposers = proposers();
        return entities.createQuery("""
                select c.number, c.start, c.end, c.quote, c.numberStart, c.numberEnd, c.kind, c.effect, c.depth, c.state,
                       c.holder, c.second, c.verdict, coalesce(c.dismissal.pending, false)
                from Claim c where c.articleId = ?1 order by c.start nulls last, c.number""", Tuple.class)
                .setParameter(1, article.id).getResultStream()
                .map(row -> mark(row, text, cited, proposers)).toList();
    }

    private Mark mark(Tuple row, CodePoints text, Map<Integer, List<String>> cited, Map<Integer, String> proposers) {
        Integer claim = row.get(0, Integer.class);
        Integer from = row.get(4, Integer.class);
        boolean stands = row.get(1) != null && from != null;
        return new Mark(new ClaimId(article.id, claim), row.get(1, Integer.class), row.get(2, Integer.class),
                row.get(3, String.class), stands ? text.between(from, row.get(5, Integer.class)) : row.get(3, String.class),
                row.get(6, Kind.class), row.get(7, Effect.class), row.get(8, Depth.class), row.get(9, State.class),
                row.get(10, String.class), row.get(11, String.class), row.get(12, Verdict.class),
                row.get(13, Boolean.class), proposers.get(claim), cited.getOrDefault(claim, List.of()), reader.name(),
                reader.checker());
    }

    private Map<Integer, List<String>> cited() {
        Map<Integer, List<String>> cited = new HashMap<>();
        entities.createQuery("""
                select c.number, h.name, h.kind from Claim c join c.chain h where c.articleId = ?1
                order by c.number, index(h)""", Tuple.class).setParameter(1, article.id).getResultStream()
                .forEach(row -> cited.computeIfAbsent(row.get(0, Integer.class), claim -> new ArrayList<>())
                        .add(row.get(2, SourceKind.class) == SourceKind.UNNAMED ? "unnamed" : row.get(1, String.class)));
        return cited;
    }

    private Map<Integer, String> proposers() {
        Map<Integer, String> proposers = new HashMap<>();
        entities.createQuery("select d.claimId, d.by from Decision d where d.articleId = ?1 and d.outcome is null",
                Tuple.class).setParameter(1, article.id).getResultStream()
                .forEach(row -> proposers.put(row.get(0, Integer.class), row.get(1, String.class)));
        return proposers;
    }
}
