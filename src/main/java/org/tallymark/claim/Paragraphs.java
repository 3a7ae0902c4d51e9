package org.tallymark.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tallymark.article.Snapshot;
import org.tallymark.article.SnapshotId;

/** In which paragraph of its article a claim stands, as the article's page numbers them. */
public final class Paragraphs {

    private Paragraphs() {}

    /** Of each claim the paragraph, counted from 1, or null where the current text no longer holds it. */
    public static List<Integer> of(List<Claim> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        Set<Long> articles = claims.stream().map(claim -> claim.articleId).collect(Collectors.toSet());
        Set<Integer> versions = claims.stream().map(claim -> claim.snapshot).collect(Collectors.toSet());
        Map<SnapshotId, Snapshot> texts = Snapshot.<Snapshot>list("articleId in ?1 and number in ?2", articles, versions)
                .stream().collect(Collectors.toMap(text -> new SnapshotId(text.articleId, text.number),
                        Function.identity()));
        return claims.stream().map(claim -> claim.start == null ? null
                : number(texts.get(new SnapshotId(claim.articleId, claim.snapshot)), claim.start)).toList();
    }

    /** Lines of white space only are no paragraphs. */
    private static int number(Snapshot text, int start) {
        List<String> lines = text.quote(0, start).lines().toList();
        boolean atLineStart = start == 0 || text.quote(start - 1, start).equals("\n");
        int before = (int) lines.stream().filter(line -> !line.isBlank()).count();
        boolean counted = !atLineStart && !lines.get(lines.size() - 1).isBlank();
        return counted ? before : before + 1;
    }
}
