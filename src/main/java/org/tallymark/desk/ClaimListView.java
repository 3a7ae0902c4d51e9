package org.tallymark.desk;

import java.util.List;
import org.tallymark.source.SourceJson;

/**
 * The page of claims.
 *
 * @param query the filter as a query, which the bulk form brings along
 * @param count "32 of 214, in 5 stories"
 * @param export the address of the same claims as a file
 * @param next the address of the next page, or null
 * @param bulk what somebody wanted to do to the rows ticked
 * @param sources those whose name holds the text searched for
 * @param done what was done to how many, or null
 */
public record ClaimListView(List<ClaimRow> rows, List<Tab> tabs, Filters filters, String query, String count,
        String export, long found, String next, Acts acts, Bulk bulk, String done, List<SourceJson> sources) {

    /** A list that is one click away. */
    public record Tab(String label, String link, long count, boolean here) {}

    /** What the filters hold. */
    public record Filters(String q, List<Choice> states, List<Choice> kinds, List<Choice> sources,
            List<Choice> verdicts, String from, String to, List<Choice> holders, List<Choice> sorts, boolean any) {}

    /** What the reader may do to the rows ticked. */
    public record Acts(boolean checker, boolean editor, List<Choice> reasons, List<Choice> people) {}

    /**
     * @param results what became of each row, or empty
     * @param fault why nothing at all was done, or null
     * @param ticked the boxes that are still ticked then
     */
    public record Bulk(List<BulkResult> results, String fault, List<String> ticked) {

        static final Bulk NONE = new Bulk(List.of(), null, List.of());

        public boolean isTicked(ClaimRow row) {
            return ticked.contains(row.id() + "." + row.version());
        }
    }

    /** @param refusal why nothing was done, or null where it was */
    public record BulkResult(String id, String quote, String refusal) {}
}
