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
