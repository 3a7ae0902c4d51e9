package org.tallymark.web;

/**
 * What is wrong with one field of a request, and the remedy.
 *
 * @param field the request's own name of the field, nested ones as {@code claims[3].version}
 * @param message a sentence for the person who typed it
 */
public record FieldError(String field, String message) {}
