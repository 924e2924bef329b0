package kith.reading;

/**
 * A page as it stands in the tab.
 *
 * @param url the address bar's address, with everything in it
 * @param root the document, above {@code html}
 * @param offsetMinutes the reader's own zone in minutes east of Greenwich
 */
public record Page(String url, Markup root, int offsetMinutes) {}
