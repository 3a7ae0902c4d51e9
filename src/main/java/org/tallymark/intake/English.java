package org.tallymark.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells whether a text is English, erring on the side of yes. It is not where most letters are of another script, where
 * the small words of another language outnumber the English ones two to one, or where a long text hardly has English
 * small words at all. Capitalised words are left out, so that names do not speak against a text, nor do numbers.
 */
final class English {

    /** Enough of a text to tell its language by. */
    private static final int SAMPLE = 200_000;

    private static final int FEWEST_FOREIGN = 4;

    /** From so many words on, prose without small words is no English: one in twenty is a ninth of what is usual. */
    private static final int LONG = 60;
    private static final int USUAL_SHARE = 20;

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{Ll}[\\p{L}\\p{M}]*");

    private static final Set<String> ENGLISH = words("the of and to in a is that for it was on are as with his they at be"
            + " this have from or had by not but what all were when we there an your which their said if will each about"
            + " how up out them then many some so her would has him into two more no than been who its did down my after"
            + " he she you one over says new say also before killed people");

    /** Small words of other languages that no English text uses. */
    private static final List<Set<String>> OTHERS = List.of(
            words("el los las que una para con por del es se su sus como más pero fue este esta sobre entre también"),
            words("le les des du et est une dans pour que qui sur pas avec sont par plus cette mais ont été aux nous"
                    + " à deux selon leur ses après"),
            words("der und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es nach wie wird bei"
                    + " wurde wurden sind haben vom zum zur oder über mehr dass durch gegen"),
            words("il che di per una non è con del della dei sono le gli nel alla più anche ha come dal delle"),
            words("o os as que não uma com do da dos das em para por mais é foi ao pelo são também seu sua"),
            words("het een van en dat op te zijn voor met niet aan er om ook als bij naar worden wordt heeft"),
            words("og det som på er til av ikke har med den att och för är inte ett jag vid från til ved"),
            words("w na nie się z że jest do to jak po przez od dla oraz był także tym został"),
            words("ve bir bu için ile da de olarak çok daha olan gibi kadar sonra ama"),
            words("a az és hogy nem egy is meg volt már csak mint ki el még"),
            words("yang dan di dari untuk dengan pada ini itu tidak dalam akan oleh ke juga"),
            words("ja on ei että se oli mutta kun hän myös ovat joka sekä mukaan"));

    private English() {}

    static boolean speaks(String text) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        return isLatin(sample) && sounds(sample);
    }

    private static boolean isLatin(String sample) {
        long letters = sample.codePoints().filter(Character::isLetter).count();
        long latin = sample.codePoints().filter(Character::isLetter)
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.COMMON).count();
        return letters == 0 || latin * 2 >= letters;
    }

    private static boolean sounds(String sample) {
        int total = 0;
        int english = 0;
        Map<Set<String>, Integer> foreign = new HashMap<>();
        Matcher word = WORD.matcher(sample);
        while (word.find()) {
            String found = word.group().toLowerCase(Locale.ROOT);
            total++;
            if (ENGLISH.contains(found)) {
                english++;
            }
            for (Set<String> other : OTHERS) {
                if (other.contains(found) && !ENGLISH.contains(found)) {
                    foreign.merge(other, 1, Integer::sum);
                }
            }
        }
        int most = foreign.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        boolean outnumbered = most >= FEWEST_FOREIGN && most > 2 * english;
        return !outnumbered && (total < LONG || english * USUAL_SHARE >= total);
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
