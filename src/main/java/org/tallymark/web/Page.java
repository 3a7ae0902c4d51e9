package org.tallymark.web;

import java.util.List;

/**
 * One page of a list.
 *
 * @param next the token that asks for the page after this one, or null on the last
 */
public record Page<T>(List<T> items, String next) {}
