package org.tallymark.review;

/**
 * What the evidence table asks of one item of evidence.
 *
 * @param origin null only with {@link Stance#CONTEXT}
 * @param primary whether the origin itself counted or recorded the thing
 * @param measured whether it gives a quantity or a time of its own
 * @param stored whether it has a stored copy
 * @param contact whether that copy tells a contact with somebody
 * @param tried whether it names what was tried
 */
public record EvidenceItem(Stance stance, Origin origin, boolean primary, boolean measured, boolean stored,
        boolean contact, boolean tried) {}
