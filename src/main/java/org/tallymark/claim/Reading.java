package org.tallymark.claim;

import java.util.List;
import org.tallymark.extraction.Counted;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.NumericClaim;
import org.tallymark.extraction.Quantity;
import org.tallymark.extraction.Span;
import org.tallymark.extraction.TimeValue;

/** What a claim is read as, apart from who says so. */
record Reading(Kind kind, Effect effect, Span number, Quantity quantity, Counted counted, String about, TimeValue time,
        String asOf, String place, List<String> rules) {

    static Reading of(NumericClaim read) {
        return new Reading(read.kind(), read.effect(), read.number(), read.quantity(), read.counted(), read.about(),
                read.time(), read.asOf(), read.place(), read.rules());
    }

    void writeTo(Claim claim) {
        claim.kind = kind;
        claim.effect = effect;
        claim.numberStart = number == null ? null : number.start();
        claim.numberEnd = number == null ? null : number.end();
        claim.amount = Amount.of(quantity);
        claim.countedText = counted == null ? null : counted.text();
        claim.countedStart = counted == null ? null : counted.start();
        claim.countedEnd = counted == null ? null : counted.end();
        claim.about = about;
        claim.when = When.of(time);
        claim.asOf = asOf;
        claim.place = place;
        claim.rules = List.copyOf(rules);
    }
}
