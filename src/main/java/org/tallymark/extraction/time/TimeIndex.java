package org.tallymark.extraction.time;

import java.util.List;
import org.tallymark.extraction.TimeType;
import org.tallymark.extraction.text.Document;

/** The times of a document by sentence, those of them that can date a figure. */
final class TimeIndex {

    private final List<TimeExpression> times;
    private final ReportTimes reports;
    private final Bases bases;
    /** Per sentence the index of its first time, and after the last sentence the number of times. */
    private final int[] firstOf;

    TimeIndex(Document document, List<TimeExpression> times) {
        this.times = times;
        this.reports = new ReportTimes(document);
        this.bases = new Bases(document);
        this.firstOf = new int[document.sentences().size() + 1];
        int at = 0;
        for (int i = 0; i < document.sentences().size(); i++) {
            firstOf[i] = at;
            while (at < times.size() && times.get(at).first() < document.sentences().get(i).end()) {
                at++;
            }
        }
        firstOf[document.sentences().size()] = at;
    }

    TimeExpression get(int index) {
        return times.get(index);
    }

    int size() {
        return times.size();
    }

    /** The index of the first time of a sentence; the one after its last is that of the next sentence. */
    int first(int sentence) {
        return firstOf[sentence];
    }

    /** The index of the first time of a sentence that does not begin before a token. */
    int place(int sentence, int token) {
        int low = firstOf[sentence];
        int high = firstOf[sentence + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a time names a day or a period, and not only when something was said. */
    boolean dates(int index) {
        return isDated(times.get(index)) && !reports.holds(times.get(index));
    }

    /** Whether a time is only what something is compared with. */
    boolean isBase(int index) {
        return bases.holds(times.get(index));
    }

    private static boolean isDated(TimeExpression time) {
        return time.time().type() != TimeType.DURATION && time.time().type() != TimeType.SET && time.time().from() != null
                && !time.rules().contains("timex.day-assumed");
    }
}
