package org.tallymark.claim;

import org.tallymark.web.Problem;
import org.tallymark.web.Text;

/** A comment as somebody sends it; names after an @ are called to it. */
public record CommentDraft(String text) {

    public CommentDraft {
        text = Text.orNull(text, "text", MoveRequest.LONGEST);
    }

    void check() {
        if (text == null) {
            throw Problem.badInput("text", "is missing: write what you want to say");
        }
    }
}
