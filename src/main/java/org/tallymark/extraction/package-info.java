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
 * {@link org.tallymark.extraction.attribution.SourceRegistry}. It tells what kind of source a name stands for, be it a lone
 * surname, a company of two words or a name that is oddly spelled, and which names are one source's; what a source is called
 * in a claim stays what the text calls it, in full where it does so anywhere.
 *
 * <pre>{@code
 * SourceRegistry registry = SourceRegistry.of(List.of(
 *         new SourceRegistry.Known("Nordische Bahn", HopKind.ORGANISATION, List.of("NB")),
 *         new SourceRegistry.Known("Karl Brandvik", HopKind.PERSON, List.of("Brandvik"))));
 * Extraction known = new Extractor(registry).extract("NB said 40 trains were late.", null, null);
 * Hop hop = known.claims().get(0).attribution().get(0);
 * System.out.println(hop.name() + " is a source of kind " + hop.kind());
 * }</pre>
 *
 * <p>The packages below this one are the recognisers; of theirs,
 * {@link org.tallymark.extraction.text.Document} is for callers too, who want the sentence around a span.
 */
package org.tallymark.extraction;
