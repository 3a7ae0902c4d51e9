package org.tallymark.words;

import io.quarkus.qute.TemplateExtension;
import org.tallymark.claim.Corrections;
import org.tallymark.claim.Dismissal;
import org.tallymark.extraction.Comparison;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.TimeType;
import org.tallymark.extraction.Trend;

/** What the machine reads in a number, and why it sets one aside, in words. */
@TemplateExtension
public final class ReadingWords {

    private ReadingWords() {}

    public static String word(Kind kind) {
        return switch (kind) {
            case CASUALTIES -> "casualties";
            case FORCES -> "forces";
            case PEOPLE -> "people";
            case MONEY -> "money";
            case PERCENTAGE -> "share";
            case MEASUREMENT -> "measurement";
            case AGE -> "age";
            case COUNT -> "count";
            case RANK -> "rank";
            case DATE -> "date";
            case TIME -> "time of day";
            case DURATION -> "duration";
            case FREQUENCY -> "how often";
        };
    }

    public static String word(Effect effect) {
        return switch (effect) {
            case KILLED -> "killed";
            case INJURED -> "injured";
            case MISSING -> "missing";
            case KIDNAPPED -> "kidnapped";
            case DETAINED -> "detained";
            case DISPLACED -> "displaced";
            case SURRENDERED -> "surrendered";
            case AFFECTED -> "affected";
        };
    }

    /** As it stands before the number. */
    public static String word(Comparison comparison) {
        return switch (comparison) {
            case EXACT -> "exactly";
            case ABOUT -> "about";
            case MORE_THAN -> "more than";
            case AT_LEAST -> "at least";
            case AT_MOST -> "at most";
            case LESS_THAN -> "less than";
            case BETWEEN -> "between";
            case VAGUE -> "roughly";
        };
    }

    public static String word(Trend trend) {
        return switch (trend) {
            case RISE -> "more than before";
            case FALL -> "fewer than before";
        };
    }

    public static String word(TimeType type) {
        return switch (type) {
            case DATE -> "date";
            case TIME -> "time of day";
            case DURATION -> "duration";
            case SET -> "how often";
        };
    }

    public static String word(Corrections.Field field) {
        return switch (field) {
            case VALUE -> "number";
            case COMPARATOR -> "how it binds";
            case UNIT -> "unit";
            case TREND -> "change";
            case WORDS -> "words";
            case KIND -> "kind";
            case EFFECT -> "what befell them";
            case COUNTED -> "what is counted";
            case ABOUT -> "figure of";
            case TIME -> "date or time";
            case AS_OF -> "as of";
            case PLACE -> "place";
            case SOURCE -> "who says so";
        };
    }

    public static String word(Dismissal.Reason reason) {
        return switch (reason) {
            case NAME -> "part of a name";
            case REFERENCE -> "a reference";
            case IDIOM -> "a figure of speech";
            case PRONOUN -> "stands for a thing named before";
            case FURNITURE -> "page furniture";
            case LIST -> "numbers a list";
            case DUPLICATE -> "told already";
            case NOT_CHECKABLE -> "nothing anybody could check";
        };
    }
}
