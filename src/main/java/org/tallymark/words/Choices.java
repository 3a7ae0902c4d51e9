package org.tallymark.words;

import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.List;
import org.tallymark.claim.Contact;
import org.tallymark.claim.Dismissal;
import org.tallymark.extraction.Comparison;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.Trend;
import org.tallymark.review.Advice;
import org.tallymark.review.Deviation;
import org.tallymark.review.SourceKind;
import org.tallymark.review.Stance;

/** The codes to choose from in forms, each with its word in this package: {@code {#for kind in choices:kinds}}. */
@TemplateExtension(namespace = "choices")
final class Choices {

    private Choices() {}

    static List<Kind> kinds() {
        return Arrays.asList(Kind.values());
    }

    static List<Effect> effects() {
        return Arrays.asList(Effect.values());
    }

    static List<Comparison> comparisons() {
        return Arrays.asList(Comparison.values());
    }

    static List<Trend> trends() {
        return Arrays.asList(Trend.values());
    }

    /** Those that can be a source, or a hop that the text does not name. */
    static List<SourceKind> sourceKinds() {
        return Arrays.asList(SourceKind.values());
    }

    /** Those that a new source can be. */
    static List<SourceKind> namedKinds() {
        return Arrays.stream(SourceKind.values()).filter(kind -> kind != SourceKind.UNNAMED).toList();
    }

    static List<Stance> stances() {
        return Arrays.asList(Stance.values());
    }

    static List<Deviation> deviations() {
        return Arrays.asList(Deviation.values());
    }

    /** In the order of the form: what changes least comes first. */
    static List<Advice> advices() {
        return List.of(Advice.STANDS, Advice.ATTRIBUTE, Advice.ADD_CONTEXT, Advice.CHANGE, Advice.CUT);
    }

    static List<Dismissal.Reason> reasons() {
        return Arrays.asList(Dismissal.Reason.values());
    }

    static List<Contact.How> hows() {
        return Arrays.asList(Contact.How.values());
    }
}
