package org.tallymark.web;

import java.util.Set;

/** Where the files are that come with the program and hold nobody's data. */
public final class StaticFiles {

    private static final Set<String> FOLDERS = Set.of("/css/", "/js/", "/img/", "/fonts/", "/webjars/");

    private static final Set<String> FILES = Set.of("/favicon.ico", "/favicon.svg", "/robots.txt");

    private StaticFiles() {}

    /** @param path normalised, beginning with a slash */
    public static boolean has(String path) {
        return FILES.contains(path) || FOLDERS.stream().anyMatch(path::startsWith);
    }
}
