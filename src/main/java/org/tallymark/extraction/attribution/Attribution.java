package org.tallymark.extraction.attribution;

import java.util.List;
import org.tallymark.extraction.Hop;

/**
 * By whom a figure reached the article.
 *
 * @param chain the sources, nearest to the article first; empty in the article's own voice
 * @param rules names of the rules that found them, in the same order
 */
public record Attribution(List<Hop> chain, List<String> rules) {

    static final Attribution NONE = new Attribution(List.of(), List.of());
}
