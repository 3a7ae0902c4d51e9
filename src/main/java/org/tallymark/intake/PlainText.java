package org.tallymark.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Text as it is stored: normalised once, when it comes in, and never again. */
public final class PlainText {

    /** Of its UTF-8. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final char REPLACEMENT = '\uFFFD';

    /** Up to one in twenty characters that no writer types is damage; more is no text. */
    private static final int BINARY_SHARE = 20;

    private PlainText() {}

    /** With every line end as one LF, and every NUL and lone surrogate as U+FFFD. Nothing else is touched. */
    public static String normalise(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\r') {
                text.append('\n');
                i += i + 1 < raw.length() && raw.charAt(i + 1) == '\n' ? 1 : 0;
            } else if (Character.isHighSurrogate(c) && i + 1 < raw.length()
                    && Character.isLowSurrogate(raw.charAt(i + 1))) {
                text.append(c).append(raw.charAt(++i));
            } else {
                text.append(c == 0 || Character.isSurrogate(c) ? REPLACEMENT : c);
            }
        }
        return text.toString();
    }

    /** One line of a heading: normalised, white space collapsed; null where nothing is left. */
    public static String line(String raw) {
        if (raw == null) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        normalise(raw).codePoints().forEach(c -> {
            if (!isSpace(c) && !Character.isISOControl(c)) {
                line.appendCodePoint(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        String stripped = line.toString().strip();
        return stripped.isEmpty() ? null : stripped;
    }

    /** Whether a code point separates words, those that Unicode calls spaces and NBSP alike. */
    public static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether nothing of it can be seen. */
    public static boolean isEmpty(String text) {
        return text.codePoints().allMatch(c -> isSpace(c) || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT);
    }

    /** Whether it is the content of a file that holds no text, read as if it did. */
    static boolean isBinary(String text) {
        long strange = text.codePoints().filter(c -> c == REPLACEMENT
                || Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\f' && c != 0x85).count();
        return strange * BINARY_SHARE > text.codePointCount(0, text.length());
    }

    static boolean isTooLarge(String text) {
        return text.length() > MOST_BYTES
                || text.length() > MOST_BYTES / 3 && text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }

    /** SHA-256 of its UTF-8, in hexadecimal. */
    public static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
