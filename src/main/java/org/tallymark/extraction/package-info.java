/**
 * Text in, numeric claims out: plain Java, with no dependency, no configuration and no state.
 *
 * <pre>{@code
 * Extractor extractor = new Extractor();
 * String text = "Over 1,000 civilians were killed last year, Reuters reported.";
 * Extraction found = extractor.extract(text, LocalDate.of(2022, 2, 25), null);
 * for (NumericClaim claim : found.claims()) {
 *     System.out.println(claim.quote() + ": " + claim.kind() + " from " + claim.start() + " to " + claim.end());
 *     claim.attribution().forEach(hop -> System.out.println("  says " + hop.name()));
 * }
 * }</pre>
 *
 * {@link org.tallymark.extraction.Extractor} is the door. It takes a text, its day of publication, against which dates are
 * resolved, and its publisher; the last two may be null. It answers with an {@link org.tallymark.extraction.Extraction}:
 * every numeric expression of the text, either as a {@link org.tallymark.extraction.NumericClaim} or as
 * {@link org.tallymark.extraction.Dismissed} with a reason. All offsets count Unicode code points of the text as it was
 * given. What comes out is immutable, one extractor serves all threads, any text is read without an exception, and time and
 * memory grow with its length. {@link org.tallymark.extraction.Rules} says in words what each rule named by a claim is.
 *
 * <p>A caller that knows sources by their names gives the extractor a
 * {@link org.tallymark.extraction.attribution.SourceRegistry}. The packages below this one are the recognisers; of theirs,
 * {@link org.tallymark.extraction.text.Document} is for callers too, who want the sentence around a span.
 */
package org.tallymark.extraction;
