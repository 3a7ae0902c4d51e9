package org.tallymark.intake.html;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns an uploaded file's bytes into text: by its byte order mark, its own words, or how the bytes look. */
public final class Charsets {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final Pattern META = Pattern.compile(
            "<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    /** How far into a page its own word for its charset is looked for, in bytes. */
    private static final int HEAD = 4096;

    /** Enough to tell a charset by, in bytes. */
    private static final int SAMPLE = 64 * 1024;

    private static final int LEAST_CONFIDENCE = 40;

    private Charsets() {}

    /** The text; bytes that the charset does not know become U+FFFD. */
    public static String decode(byte[] file) {
        int mark = markLength(file);
        return charset(file).decode(ByteBuffer.wrap(file, mark, file.length - mark)).toString();
    }

    private static Charset charset(byte[] file) {
        if (starts(file, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(file, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (starts(file, 0, 0, 0xFE, 0xFF)) {
            return Charset.forName("UTF-32BE");
        }
        if (starts(file, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(file, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        Charset wide = withoutMark(file);
        return wide != null ? wide : isUtf8(file) ? StandardCharsets.UTF_8 : ofOldPage(file);
    }

    private static int markLength(byte[] file) {
        return starts(file, 0xEF, 0xBB, 0xBF) ? 3
                : starts(file, 0xFF, 0xFE, 0, 0) || starts(file, 0, 0, 0xFE, 0xFF) ? 4
                : starts(file, 0xFF, 0xFE) || starts(file, 0xFE, 0xFF) ? 2 : 0;
    }

    private static boolean starts(byte[] file, int... mark) {
        if (file.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((file[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** English in UTF-16 has a zero in almost every other byte, always on the same side. */
    private static Charset withoutMark(byte[] file) {
        int length = Math.min(file.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += file[i] == 0 ? 1 : 0;
            odd += file[i + 1] == 0 ? 1 : 0;
        }
        int most = length / 2 * 7 / 10;
        int few = length / 2 / 10;
        if (length < 4 || Math.max(even, odd) <= most || Math.min(even, odd) > few) {
            return null;
        }
        return even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static boolean isUtf8(byte[] file) {
        try {
            StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(file));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static Charset ofOldPage(byte[] file) {
        Matcher meta = META.matcher(new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1));
        if (meta.find()) {
            Charset named = named(meta.group(1));
            if (named != null && named != StandardCharsets.UTF_8 && !named.name().startsWith("UTF-")) {
                return named;
            }
        }
        byte[] sample = file.length > SAMPLE ? java.util.Arrays.copyOf(file, SAMPLE) : file;
        CharsetMatch match = new CharsetDetector().setText(sample).detect();
        Charset detected = match == null || match.getConfidence() < LEAST_CONFIDENCE ? null : named(match.getName());
        return detected == null ? WINDOWS : detected;
    }

    /** Pages that say Latin 1 mean the charset of Windows, as browsers read them. */
    private static Charset named(String name) {
        try {
            Charset charset = Charset.forName(name);
            return charset == StandardCharsets.ISO_8859_1 || charset == StandardCharsets.US_ASCII ? WINDOWS : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
