package org.tallymark.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.tallymark.extraction.TimeType;
import org.tallymark.extraction.TimeValue;

/** The value of a time expression as it is stored. */
@Embeddable
public class When {

    @Enumerated(EnumType.STRING)
    @Column(name = "time_type")
    public TimeType type;

    /** As TIMEX3 writes it. */
    @Column(name = "time_value")
    public String value;

    @Column(name = "time_from")
    public LocalDate from;

    @Column(name = "time_to")
    public LocalDate to;

    protected When() {}

    /** Null for null. */
    static When of(TimeValue time) {
        if (time == null) {
            return null;
        }
        When when = new When();
        when.type = time.type();
        when.value = time.value();
        when.from = time.from();
        when.to = time.to();
        return when;
    }

    public TimeValue time() {
        return new TimeValue(type, value, from, to);
    }
}
