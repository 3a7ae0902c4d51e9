package org.tallymark.reviewing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tallymark.article.Article;
import org.tallymark.claim.Actor;
import org.tallymark.claim.ClaimId;
import org.tallymark.claim.ClaimMoves;
import org.tallymark.claim.Patch;
import org.tallymark.web.Problem;

/** Marks a number by hand where somebody selected it in the text, or typed its words. */
@ApplicationScoped
@Transactional
class Marking {

    @Inject
    ClaimMoves moves;

    /**
     * @param passage the words as the text has them
     * @param near the code point where they were selected, or empty
     * @param kind the kind's code, or empty where the machine shall say
     */
    ClaimId mark(long articleId, String passage, String near, String kind, Actor actor) {
        Article article = Article.findById(articleId);
        if (article == null) {
            throw Problem.notFound("Article " + articleId);
        }
        if (Typed.blank(passage)) {
            throw Problem.badInput("passage", "is missing: copy the words from the text");
        }
        String text = article.currentSnapshot().text;
        String words = passage.strip();
        Integer from = Typed.number(near, "near");
        int length = text.codePointCount(0, text.length());
        int at = Nearest.of(text, words, text.offsetByCodePoints(0, from == null ? 0 : Math.max(0, Math.min(from, length))));
        if (at < 0) {
            throw Problem.badInput("passage", "does not stand in the text: copy the words as the article has them");
        }
        int start = text.codePointCount(0, at);
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("start", start).put("end", start + words.codePointCount(0, words.length()));
        if (!Typed.blank(kind)) {
            body.put("kind", kind);
        }
        String marked = moves.mark(articleId, new Patch(body), actor).claim().id();
        return ClaimId.parse(marked).orElseThrow();
    }
}
