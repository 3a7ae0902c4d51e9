package org.tallymark.desk;

import java.time.Instant;
import java.util.List;

/**
 * The desk of one person.
 *
 * @param head "Five things wait for you"
 * @param firstDue the nearest deadline among them, or null
 * @param lacksSecond whether fewer than two people here can check
 * @param empty whether there is no article yet
 */
public record DeskView(String head, Instant firstDue, boolean checker, boolean admin, boolean lacksSecond,
        boolean empty, List<DeskRow> forMe, List<DeskRow> sent, List<DeskRow> recheck, List<ArticleRow> articles,
        boolean moreArticles, List<SignedOff> signedOff) {

    /** @param by who signed it off */
    public record SignedOff(ArticleRow article, Instant at, String by) {}
}
