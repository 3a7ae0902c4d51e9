package org.tallymark.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Whom somebody of the desk asked, how and when, and what they answered. */
@Embeddable
public class Contact {

    public enum How { CALL, MAIL, MEETING }

    @Column(name = "contact_with")
    public String with;

    @Enumerated(EnumType.STRING)
    @Column(name = "contact_how")
    public How how;

    @Column(name = "contact_at")
    public Instant at;

    @Column(name = "contact_answer")
    public String answer;

    /** Whether it gave somebody the chance to reply to what is said of them. */
    @Column(name = "contact_right_of_reply")
    public Boolean rightOfReply;

    public Contact() {}
}
