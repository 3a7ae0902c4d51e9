package org.tallymark.words;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/** How words are written inside a sentence, whatever language the machine speaks. */
@TemplateExtension
final class Letters {

    private Letters() {}

    static String small(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
