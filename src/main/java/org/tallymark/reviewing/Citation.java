package org.tallymark.reviewing;

import java.util.List;
import java.util.stream.Collectors;
import org.tallymark.claim.ClaimJson;
import org.tallymark.review.State;
import org.tallymark.words.AnswerWords;
import org.tallymark.words.TimeInWords;

/** A claim cited in plain text: what it says, where, who says so, what two people found, and its address. */
final class Citation {

    private Citation() {}

    /** @param address where the claim is found */
    static String of(ClaimView view, String address) {
        ClaimJson claim = view.claim();
        ClaimJson.ArticleRef article = claim.article();
        String place = view.text().paragraph() == 0 ? "" : ", paragraph " + view.text().paragraph();
        String sentence = view.text().sentence().isEmpty() ? claim.quote() : view.text().sentence();
        return "“" + sentence.strip() + "” " + (article.publisher() == null ? "" : article.publisher() + ", ") + "“"
                + article.title() + "”, " + TimeInWords.day(article.published()) + place
                + (view.article().url == null ? "" : ", " + view.article().url) + ". " + whoSaysSo(view.chain()) + found(view)
                + " " + address;
    }

    private static String whoSaysSo(List<HopView> chain) {
        return chain.isEmpty() ? "Nobody is cited for it. " : "Cited: "
                + chain.stream().map(HopView::name).collect(Collectors.joining(", who cites ")) + ". ";
    }

    private static String found(ClaimView view) {
        ClaimJson claim = view.claim();
        if (claim.state() != State.DECIDED) {
            return "“" + claim.quote() + "”: not decided yet.";
        }
        long people = view.given().round().stream().map(ClaimJson.DecisionJson::by).distinct().count();
        return "“" + claim.quote() + "”: " + (claim.attributionVerdict() == null ? ""
                : AnswerWords.sentence(claim.attributionVerdict()) + " ") + AnswerWords.sentence(claim.verdict())
                + " Checked by " + (people == 1 ? "one person" : people + " people") + ", Tallymark " + claim.id() + ",";
    }
}
