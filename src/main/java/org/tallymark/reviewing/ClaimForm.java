package org.tallymark.reviewing;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Every field of the forms about one claim, as somebody typed them; each form has some. */
public class ClaimForm {

    /** The page that the form stood on: "article", or the claim's own. */
    @RestForm
    String on;

    @RestForm
    String version;

    @RestForm
    String verdict;

    @RestForm
    String deviation;

    @RestForm
    String attributionVerdict;

    @RestForm
    String rationale;

    @RestForm
    String advice;

    @RestForm
    String suggestedWording;

    @RestForm
    String tried;

    @RestForm
    String note;

    @RestForm
    String comment;

    @RestForm
    String reason;

    @RestForm
    String duplicateOf;

    @RestForm
    String to;

    @RestForm
    String event;

    @RestForm
    String paste;

    @RestForm
    String locator;

    @RestForm
    String stance;

    @RestForm
    String origin;

    @RestForm
    String originKind;

    @RestForm
    String primary;

    @RestForm
    String gives;

    @RestForm
    String noCopyReason;

    @RestForm
    String with;

    @RestForm
    String how;

    @RestForm
    String answer;

    @RestForm
    String rightOfReply;

    @RestForm
    String evidence;

    @RestForm
    String kind;

    @RestForm
    String effect;

    @RestForm
    String quote;

    @RestForm
    String comparator;

    @RestForm
    String low;

    @RestForm
    String high;

    @RestForm
    String unit;

    @RestForm
    String trend;

    @RestForm
    String counted;

    @RestForm
    String about;

    @RestForm
    String time;

    @RestForm
    String asOf;

    @RestForm
    String place;

    @RestForm
    List<String> hopName;

    @RestForm
    List<String> hopKind;

    @RestForm
    String hopRead;

    @RestForm
    FileUpload file;

    /** The number of the copy that was kept of a file when another field was refused. */
    @RestForm
    String copy;

    @RestForm
    String copyTitle;

    @RestForm
    String confidential;

    /** What an image in that file shows. */
    @RestForm
    String alt;

    /** What was typed, by field name; empty fields are left out. */
    Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        String[] fields = {"on", on, "version", version, "verdict", verdict, "deviation", deviation,
            "attributionVerdict", attributionVerdict, "rationale", rationale, "advice", advice, "suggestedWording",
            suggestedWording, "tried", tried, "note", note, "comment", comment, "reason", reason, "duplicateOf",
            duplicateOf, "to", to, "paste", paste, "locator", locator, "stance", stance, "origin", origin, "originKind",
            originKind, "primary", primary, "gives", gives, "noCopyReason", noCopyReason, "with", with, "how", how,
            "answer", answer, "rightOfReply", rightOfReply, "kind", kind, "effect", effect, "quote", quote, "comparator",
            comparator, "low", low, "high", high, "unit", unit, "trend", trend, "counted", counted, "about", about,
            "time", time, "asOf", asOf, "place", place, "hopRead", hopRead, "alt", alt, "copy", copy, "copyTitle",
            copyTitle, "confidential", confidential};
        for (int i = 0; i < fields.length; i += 2) {
            if (fields[i + 1] != null && !fields[i + 1].isBlank()) {
                typed.put(fields[i], fields[i + 1]);
            }
        }
        for (int i = 0; hopName != null && i < hopName.size(); i++) {
            typed.put("hopName" + i, hopName.get(i));
            typed.put("hopKind" + i, hopKind == null || i >= hopKind.size() ? "" : hopKind.get(i));
        }
        return typed;
    }

    boolean isOnArticle() {
        return "article".equals(on);
    }

    Integer version() {
        return Typed.number(version, "version");
    }

    /** The uploaded file, or null where none was chosen. */
    Path uploaded() {
        return file == null || file.size() == 0 ? null : file.uploadedFile();
    }

    /** What the uploaded image shows: as it is described, else the passage that was typed from it; null without either. */
    String shows() {
        return !Typed.blank(alt) ? alt : Typed.blank(paste) ? null : paste.replaceAll("https?://\\S+", "").strip();
    }

    boolean bringsEvidence() {
        return !Typed.blank(paste) || uploaded() != null || !Typed.blank(copy) || !Typed.blank(with);
    }
}
