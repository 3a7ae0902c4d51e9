package org.tallymark.intake.version;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tallymark.extraction.Span;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;

/** Sentences that were taken from one place and put, word for word, in another. */
final class Moves {

    private final Versions versions;
    /** Sentences of the newer text that are mostly new, in text order, by their words. */
    private final Map<String, Deque<Sentence>> fresh = new HashMap<>();
    private final Map<Sentence, Sentence> moved = new HashMap<>();

    Moves(Versions versions) {
        this.versions = versions;
        for (Sentence sentence : versions.newer.sentences()) {
            int added = 0;
            for (int i = sentence.first(); i < sentence.end(); i++) {
                added += versions.isNew(i) ? 1 : 0;
            }
            if (added * 2 > sentence.end() - sentence.first()) {
                fresh.computeIfAbsent(words(versions.newer, sentence), any -> new ArrayDeque<>()).add(sentence);
            }
        }
    }

    private static String words(Document text, Sentence sentence) {
        StringBuilder words = new StringBuilder();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            words.append(text.token(i).text()).append('\u0001');
        }
        return words.toString();
    }

    /** Where a claim's whole sentence was moved to; the first of several that are alike. */
    Optional<Span> find(Span claim) {
        int first = Versions.firstToken(versions.older, claim.start());
        if (first >= versions.older.size()) {
            return Optional.empty();
        }
        Sentence sentence = versions.older.sentenceAt(first);
        Sentence to = moved.computeIfAbsent(sentence, any -> {
            Deque<Sentence> alike = fresh.get(words(versions.older, sentence));
            return alike == null ? null : alike.poll();
        });
        return to == null ? Optional.empty() : versions.at(claim, first, to.first() + first - sentence.first());
    }
}
