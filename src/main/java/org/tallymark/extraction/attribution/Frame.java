package org.tallymark.extraction.attribution;

import java.util.List;

/**
 * One act of attribution in a text: who, by which word, and what it covers.
 *
 * @param source the tokens that name the source; those of the cue where nobody is named
 * @param cue the tokens that attribute, or null where a label does it
 * @param scope the runs of tokens attributed, none of them empty
 * @param verb the kind of cue
 * @param rule the name of the rule that found it
 */
record Frame(Range source, Range cue, List<Range> scope, CueKind verb, String rule) {

    boolean covers(int token) {
        for (Range range : scope) {
            if (range.contains(token)) {
                return true;
            }
        }
        return false;
    }

    /** Where it stands in the text. */
    int anchor() {
        return cue == null ? source.first() : cue.first();
    }

    boolean isSpeech() {
        return verb == CueKind.SAY || verb == CueKind.TELL || verb == CueKind.LABELLED || verb == CueKind.PHRASE;
    }

    Frame cutBefore(int token) {
        return new Frame(source, cue, scope.stream().filter(r -> r.first() < token)
                .map(r -> new Range(r.first(), Math.min(r.end(), token))).toList(), verb, rule);
    }

    /** The same act, but not over a run of tokens. */
    Frame without(Range range) {
        return new Frame(source, cue, scope.stream().flatMap(r -> java.util.stream.Stream.of(new Range(r.first(), Math.min(r.end(), range.first())),
                new Range(Math.max(r.first(), range.end()), r.end()))).filter(r -> !r.isEmpty()).toList(), verb, rule);
    }

    /** The same act, over one more run of tokens. */
    Frame and(Range range) {
        return new Frame(source, cue, java.util.stream.Stream.concat(scope.stream(), java.util.stream.Stream.of(range)).toList(), verb, rule);
    }

    Frame over(Range range, String because) {
        return new Frame(source, cue, List.of(range), verb, because);
    }

    /** An act over up to two runs of tokens, an empty one left out; null where both are empty, but for a phrase. */
    static Frame over(Range source, Range cue, int first, int firstEnd, int second, int secondEnd, CueKind kind, String rule) {
        List<Range> scope = java.util.stream.Stream.of(new Range(first, firstEnd), new Range(second, secondEnd)).filter(r -> !r.isEmpty()).toList();
        return scope.isEmpty() && kind != CueKind.PHRASE ? null : new Frame(source, cue, scope, kind, rule);
    }
}
