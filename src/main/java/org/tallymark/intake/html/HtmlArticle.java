package org.tallymark.intake.html;

/**
 * An article as a page of HTML tells it. What the page does not say is null.
 *
 * @param text the headline, then the blocks of the body, joined by one LF; only the headline, or empty, where no body
 *     was found
 * @param published an ISO day; an instant that the page gives counts as the day that it was in the zone asked for
 * @param url as the page gives it, not checked
 */
public record HtmlArticle(String title, String text, String publisher, String byline, String published, String url) {}
