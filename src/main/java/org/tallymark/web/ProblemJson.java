package org.tallymark.web;

import java.util.List;

/** A problem as the API writes it (RFC 9457, with the design's extensions). */
public record ProblemJson(String type, String title, int status, String detail, String rule, List<FieldError> errors,
        Object current) {

    public static final String MEDIA_TYPE = "application/problem+json";
}
