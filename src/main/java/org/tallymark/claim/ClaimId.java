package org.tallymark.claim;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A claim's identity: {@code 31c14} is claim 14 of article 31.
 *
 * @param number counted within the article, never given twice
 */
public record ClaimId(Long articleId, Integer number) implements Serializable {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,17})c([1-9][0-9]{0,8})");

    /** The identity that a public id names, or empty where it is none. */
    public static Optional<ClaimId> parse(String publicId) {
        Matcher form = FORM.matcher(publicId == null ? "" : publicId);
        return form.matches()
                ? Optional.of(new ClaimId(Long.valueOf(form.group(1)), Integer.valueOf(form.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return articleId + "c" + number;
    }
}
