package org.tallymark.reviewing;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tallymark.article.Article;
import org.tallymark.claim.CitedHop;
import org.tallymark.review.SourceKind;
import org.tallymark.source.Source;

/**
 * One hop of who says so, as a page shows it.
 *
 * @param source null for somebody who is not named
 * @param cue the words that attribute it, or empty
 * @param party whether it is a party to what the article tells
 */
public record HopView(CitedHop hop, Source source, String cue, boolean party) {

    static List<HopView> of(List<CitedHop> chain, Article article, Function<CitedHop, String> cue) {
        Set<Long> parties = article.parties.stream().map(id -> Source.<Source>findById(id).canonical().id)
                .collect(Collectors.toSet());
        return chain.stream().map(hop -> {
            Source source = hop.source == null ? null : Source.<Source>findById(hop.source).canonical();
            return new HopView(hop, source, cue.apply(hop), source != null && parties.contains(source.id));
        }).toList();
    }

    public String name() {
        return hop.name;
    }

    public SourceKind kind() {
        return hop.kind;
    }

    public boolean isRead() {
        return hop.read;
    }

    public String readBy() {
        return hop.readBy;
    }
}
