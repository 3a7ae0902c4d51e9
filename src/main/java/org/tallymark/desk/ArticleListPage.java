package org.tallymark.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.tallymark.article.Article;
import org.tallymark.article.ArticleQueries;
import org.tallymark.web.Page;
import org.tallymark.web.Problem;

/** The articles, by deadline or newest first. */
@Path("/articles")
@Produces(MediaType.TEXT_HTML)
public class ArticleListPage {

    private static final int ROWS = 50;

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance articles(List<ArticleRow> rows, boolean newest, String next);
    }

    @GET
    @Transactional
    public String articles(@QueryParam("sort") String sort, @QueryParam("after") String after) {
        boolean newest = "newest".equals(sort);
        if (sort != null && !newest && !"deadline".equals(sort)) {
            throw Problem.badInput("sort", "must be newest or deadline");
        }
        Page<Article> page = newest ? ArticleQueries.newest(ROWS, after) : ArticleQueries.byDeadline(ROWS, after);
        String next = page.next() == null ? null
                : Link.of("/articles", Link.with(newest ? "sort=newest" : "sort=deadline", "after", page.next()));
        return Templates.articles(ArticleRow.of(page.items()), newest, next).render();
    }
}
