package org.tallymark.extraction.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/**
 * Which of two small numbers in a date is the day. American outlets and texts that write "July 8" put the month first;
 * all others put the day first.
 */
final class DateOrder {

    private static final Set<String> AMERICAN = Set.of("cnn", "fox", "npr", "pbs", "cbs", "nbc", "abc", "msnbc", "ap",
            "associated", "bloomberg", "york", "washington", "angeles", "chicago", "boston", "houston", "usa", "politico",
            "american", "america", "wikinews.us");

    private final Document document;
    private Boolean dayFirst;
    private boolean told;

    DateOrder(Document document) {
        this.document = document;
    }

    boolean dayFirst() {
        if (dayFirst == null) {
            dayFirst = decide();
        }
        return dayFirst;
    }

    /** Whether the publisher or the text's other dates tell the order; else it is assumed. */
    boolean isTold() {
        dayFirst();
        return told;
    }

    private boolean decide() {
        if (document.publisher() != null) {
            for (String word : document.publisher().toLowerCase(Locale.ROOT).split("[^a-z]+")) {
                if (AMERICAN.contains(word)) {
                    told = true;
                    return false;
                }
            }
        }
        int balance = 0;
        List<Token> tokens = document.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).isNumber() && tokens.get(i).text().length() <= 2 && TimeWords.month(tokens.get(i - 1).lower()) > 0
                    && tokens.get(i - 1).capitalised()) {
                balance--;
            } else if (tokens.get(i - 1).isNumber() && tokens.get(i - 1).text().length() <= 2
                    && TimeWords.month(tokens.get(i).lower()) > 0 && tokens.get(i).capitalised()) {
                balance++;
            }
        }
        told = balance != 0;
        return balance >= 0;
    }
}
