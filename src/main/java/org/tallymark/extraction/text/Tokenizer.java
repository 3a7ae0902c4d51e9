package org.tallymark.extraction.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cuts a text into tokens in one pass; each character is looked at a bounded number of times. */
final class Tokenizer {

    private final String text;
    private final Codes codes;
    private final List<Token> tokens = new ArrayList<>();
    /** A text repeats its words: kept once each, they weigh nothing beside the tokens that point to them. */
    private final Map<String, Form> forms = new HashMap<>();
    private int at;
    private int lines;
    private boolean space = true;

    /** How a token is written, and the same in lower case with straight apostrophes. */
    private record Form(String text, String lower) {

        static Form of(String text) {
            return new Form(text, text.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
        }
    }

    private Tokenizer(String text) {
        this.text = text;
        this.codes = new Codes(text);
    }

    static List<Token> tokens(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        tokenizer.run();
        return Collections.unmodifiableList(tokenizer.tokens);
    }

    private void run() {
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (c == '\n' || c == 0x2028 || c == 0x2029) {
                lines++;
                space = true;
                at++;
            } else if (isSpace(c)) {
                space = true;
                at += Character.charCount(c);
            } else if (Chars.isInvisible(c)) {
                at += Character.charCount(c);
            } else {
                cut(c);
            }
        }
    }

    private void cut(int c) {
        int start = at;
        if (beginsAddress(c)) {
            at = addressEnd();
            add(start, TokenType.ADDRESS);
        } else if (Character.isDigit(c)) {
            at = numberEnd();
            add(start, TokenType.NUMBER);
        } else if (isPossessive(c)) {
            at += 2;
            add(start, TokenType.WORD);
        } else if (Character.isLetter(c)) {
            add(start, word());
        } else {
            at += Character.charCount(c);
            add(start, TokenType.SIGN);
        }
    }

    private void add(int start, TokenType type) {
        Form form = forms.computeIfAbsent(Chars.visible(text, start, at), Form::of);
        tokens.add(new Token(tokens.size(), start, at, form.text(), form.lower(), type, space, lines));
        space = false;
        lines = 0;
    }

    private boolean beginsAddress(int c) {
        if (c == '@' || c == '#') {
            int next = after(at + 1);
            return (space || tokens.isEmpty() || !lastTouches()) && (Character.isLetter(next) || next == '_')
                    || c == '@' && lastTouches() && Character.isLetter(next);
        }
        return c == 'h' && (text.startsWith("http://", at) || text.startsWith("https://", at))
                || c == 'w' && text.startsWith("www.", at) || c == 'p' && text.startsWith("pic.twitter.com/", at);
    }

    private boolean lastTouches() {
        return !space && !tokens.isEmpty() && tokens.get(tokens.size() - 1).type() != TokenType.SIGN;
    }

    private int addressEnd() {
        boolean url = text.charAt(at) != '@' && text.charAt(at) != '#';
        int end = at + 1;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            boolean inside = url ? !isSpace(c) && c != '\n' && "<>\"“”()[]".indexOf(c) < 0
                    : Character.isLetterOrDigit(c) || c == '_';
            if (!inside) {
                break;
            }
            end += Character.charCount(c);
        }
        while (url && end > at + 1 && ".,;:!?'’".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** Digits, with a single separator wherever a digit follows it; spaces only before exactly three digits. */
    private int numberEnd() {
        int end = at;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (Character.isDigit(c)) {
                end += Character.charCount(c);
            } else if (Chars.isInvisible(c) && Character.isDigit(after(end + Character.charCount(c)))) {
                end += Character.charCount(c);
            } else if (isSeparator(c) && Character.isDigit(after(end + 1)) || isGroupSpace(c) && threeDigits(end + 1)) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isSeparator(int c) {
        return c == ',' || c == '.' || c == '\'' || c == '\u2019' || c == '\u066C' || c == '\u066B' || c == '\u00B7' || c == '\uFF0C' || c == '\uFF0E';
    }

    private static boolean isGroupSpace(int c) {
        return c == '\u00A0' || c == '\u2009' || c == '\u202F';
    }

    private boolean threeDigits(int from) {
        return Character.isDigit(after(from)) && Character.isDigit(after(from + 1)) && Character.isDigit(after(from + 2))
                && !Character.isDigit(after(from + 3));
    }

    private boolean isPossessive(int c) {
        return (c == '\'' || c == '\u2019') && lastTouches() && (after(at + 1) == 's' || after(at + 1) == 'S')
                && !Character.isLetterOrDigit(after(at + 2));
    }

    /** Letters; an apostrophe or full stop stays where a letter follows, and the last full stop of "U.S." too. */
    private TokenType word() {
        boolean digits = false;
        int wordStart = at;
        int letters = 0;
        boolean dotted = false;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int width = Character.charCount(c);
            if (Character.isLetter(c) || Chars.isMark(c)) {
                letters++;
            } else if (Character.isDigit(c)) {
                if (!digits && codes.partsFromDigits(wordStart, at)) {
                    break;
                }
                digits = true;
            } else if (!Chars.isInvisible(c) || !Character.isLetterOrDigit(after(at + width))) {
                boolean single = letters == 1;
                letters = 0;
                if (c == '.' && single && !digits && Character.isLetter(after(at + 1)) && !Character.isLetter(after(at + 2))) {
                    dotted = true;
                } else if (c == '.' && single && dotted) {
                    at++;
                    break;
                } else if (!isApostrophe(c) || !Character.isLetter(after(at + 1)) || isPossessiveAt(at)) {
                    break;
                }
            }
            at += width;
        }
        return digits ? TokenType.CODE : TokenType.WORD;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019';
    }

    private boolean isPossessiveAt(int apostrophe) {
        int s = after(apostrophe + 1);
        return (s == 's' || s == 'S') && !Character.isLetterOrDigit(after(apostrophe + 2));
    }

    private int after(int index) {
        return index < text.length() ? text.codePointAt(index) : -1;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
