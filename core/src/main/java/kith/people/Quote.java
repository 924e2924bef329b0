package kith.people;

/**
 * Something somebody wrote, where it stands, and under which title.
 *
 * @param text their words, at most 2,000 characters; "" when nothing was quoted
 * @param link where it stands, http or https, or ""
 * @param title the conversation's title, or ""
 */
public record Quote(String text, String link, String title) {
    /** Nothing quoted. */
    public static final Quote NONE = new Quote("", "", "");
}
