package org.tallymark.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Supplier;
import org.tallymark.article.Article;
import org.tallymark.people.Role;
import org.tallymark.web.Problem;

/**
 * The file of an article: the documents that its evidence is pinned from, each stored in a transaction of its own that
 * locks the article.
 */
@ApplicationScoped
@Transactional
public class ArticleFile {

    /**
     * The id of an article, also of one that was withdrawn.
     *
     * @throws Problem 404
     */
    public long find(String publicId) {
        Article article = publicId.matches("[1-9][0-9]{0,17}") ? Article.findById(Long.valueOf(publicId)) : null;
        if (article == null) {
            throw Problem.notFound("Article " + publicId);
        }
        return article.id;
    }

    /** Stores a pasted text or a contact. */
    public CopyJson store(long articleId, CopyDraft draft, Actor actor) {
        draft.check();
        return keep(articleId, actor, copies -> draft.contact() == null
                ? copies.text(draft.title(), draft.text(), draft.url(), draft.isConfidential())
                : copies.contact(draft.contact(), draft.isConfidential()));
    }

    /** Stores an uploaded file, which was read before. */
    public CopyJson store(long articleId, ReadFile file, boolean confidential, Actor actor) {
        return keep(articleId, actor, copies -> copies.file(file, confidential));
    }

    private interface Keeping {
        StoredCopy in(Copies copies);
    }

    private static CopyJson keep(long articleId, Actor actor, Keeping keeping) {
        if (!actor.checker()) {
            throw Problem.forbidden("This needs the role " + Role.CHECKER.word() + ".");
        }
        Article article = Article.lock(articleId);
        Locked.mustStand(article);
        return CopyJson.of(keeping.in(new Copies(article, actor)), actor);
    }

    /** In the order in which they were stored. */
    public List<CopyJson> list(long articleId, Actor reader) {
        return StoredCopy.<StoredCopy>list("articleId = ?1 order by number", articleId).stream()
                .map(copy -> CopyJson.of(copy, reader)).toList();
    }

    /**
     * One copy whole.
     *
     * @throws Problem 404 where there is none or it is confidential and this reader may not see it
     */
    public WholeCopy look(long articleId, String number, Actor reader) {
        Supplier<Problem> notThere = () -> Problem.notFound("Copy " + number + " of article " + articleId);
        if (!number.matches("[1-9][0-9]{0,8}")) {
            throw notThere.get();
        }
        NumberedId id = new NumberedId(articleId, Integer.valueOf(number));
        StoredCopy copy = StoredCopy.<StoredCopy>findByIdOptional(id).filter(found -> CopyAccess.mayRead(found, reader))
                .orElseThrow(notThere);
        CopyContent content = CopyContent.findById(id);
        return new WholeCopy(CopyJson.of(copy, reader), copy.text, content == null ? new byte[0] : content.bytes);
    }

    /** @param text what can be read in it, its pages parted by form feeds; null where nothing can */
    public record WholeCopy(CopyJson copy, String text, byte[] bytes) {

        /** What to save it under. */
        public String fileName() {
            return copy.kind() == StoredCopy.Kind.FILE ? FileName.harmless(copy.title()) : "copy-" + copy.id() + ".txt";
        }
    }
}
