package kith.reading;

/**
 * A page as it stands in the tab.
 *
 * @param url the address bar's address, with everything in it
 * @param loaded the address that was loaded: a page of scripts goes on to others, and keeps its head
 * @param root the document, above {@code html}
 * @param offsetMinutes the reader's own zone in minutes east of Greenwich
 */
public record Page(String url, String loaded, Markup root, int offsetMinutes) {}
