package org.tallymark.desk;

import java.util.ArrayList;
import java.util.List;
import org.tallymark.claim.Claim;
import org.tallymark.claim.ClaimJson;
import org.tallymark.claim.ClaimQueries;
import org.tallymark.claim.Paragraphs;

/** Makes the rows of a table of claims. */
final class ClaimRows {

    private ClaimRows() {}

    /** @param claims with what showing them needs already loaded */
    static List<ClaimRow> of(List<Claim> claims, String reader) {
        List<ClaimJson> shown = ClaimQueries.json(claims, reader);
        List<Boolean> hidden = ClaimQueries.hidden(claims, reader);
        List<Integer> paragraphs = Paragraphs.of(claims);
        List<ClaimRow> rows = new ArrayList<>();
        Long before = null;
        for (int i = 0; i < claims.size(); i++) {
            rows.add(ClaimRow.of(shown.get(i), hidden.get(i), before, paragraphs.get(i), claims.get(i).changedAt));
            before = claims.get(i).articleId;
        }
        return rows;
    }
}
