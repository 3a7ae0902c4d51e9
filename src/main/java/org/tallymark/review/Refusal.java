package org.tallymark.review;

/**
 * Why a rule refuses a move, and what would mend it.
 *
 * @param detail a sentence for the person: what is missing and what there is
 * @param field the request's field that it concerns
 * @param remedy what to do, in a few words
 */
public record Refusal(Rule rule, String detail, String field, String remedy) {}
