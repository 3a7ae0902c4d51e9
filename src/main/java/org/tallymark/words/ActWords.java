package org.tallymark.words;

import io.quarkus.qute.TemplateExtension;

/** People, and what they did, in words. */
@TemplateExtension
public final class ActWords {

    private ActWords() {}

    /** A sign-in name as people are called: "ada" is Ada. */
    public static String person(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /**
     * Why what was decided is to be rechecked: "evidence was added by Ben".
     *
     * @param move the event's name in the history
     * @param by who did it, or null for the system
     * @param reason what the event gives as its reason
     * @param cause who did what the system saw, or null
     */
    public static String whyRecheck(String move, String by, Object reason, String cause) {
        return switch (move) {
            case "correction" -> by("reading corrected", by);
            case "snapshot" -> by("text changed", by);
            default -> by == null ? by(String.valueOf(reason), cause) : by("“" + reason + "”", by);
        };
    }

    private static String by(String what, String name) {
        return what + (name == null ? "" : " by " + person(name));
    }

    /** A past act of the history, under its name there, as a verb that "by Ada" can follow. */
    public static String act(String move) {
        return switch (move) {
            case "take-in" -> "found";
            case "mark" -> "marked by hand";
            case "acceptance" -> "kept";
            case "dismissal" -> "set aside";
            case "dismissal/confirmation" -> "setting aside confirmed";
            case "restoration" -> "brought back";
            case "assignment" -> "taken or given";
            case "release" -> "let go";
            case "withdrawal" -> "taken back";
            case "proposal" -> "sent for second check";
            case "decision" -> "second answer given";
            case "return" -> "sent back";
            case "recheck" -> "reopened";
            case "confirmation" -> "said to hold still";
            case "readings" -> "date confirmed";
            case "evidence" -> "evidence added";
            case "evidence-removal" -> "evidence taken off";
            case "comment" -> "commented";
            case "correction" -> "reading corrected";
            case "snapshot" -> "new version of the text";
            case "export" -> "exported";
            case "undo" -> "taken back the last act";
            case "signoff" -> "signed off";
            case "reopening" -> "open again";
            case "parties" -> "parties named";
            default -> move.replace('-', ' ');
        };
    }
}
