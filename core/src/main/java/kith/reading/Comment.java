package kith.reading;

/**
 * One comment as it stands on the page.
 *
 * @param key names it within its conversation, today and next year: {@code "comment-12"}
 * @param author the name it is signed with, at most 200 characters; {@code ""} when unsigned
 * @param authorLink the site or profile it is signed with; {@code ""} when none or not http(s)
 * @param permalink where it can be opened; {@code ""} when the page has no address of its own
 * @param time as written, best the machine's form ({@code "2026-11-01T10:00:00+00:00"}), at most 64 characters
 * @param text one line, at most 2,000 characters, without the texts of its answers
 * @param parentKey the key of the comment it answers; {@code ""} when it answers the post or nobody knows
 * @param byPostAuthor whether the page says that the author of the post wrote it
 * @param held whether it waits for the site's approval and is shown to its writer only
 */
public record Comment(
        String key,
        String author,
        String authorLink,
        String permalink,
        String time,
        String text,
        String parentKey,
        boolean byPostAuthor,
        boolean held) {

    static final int MAX_TEXT = 2_000;
    static final int MAX_TIME = 64;
    static final int MAX_KEY = 200;

    /** Cuts what is too long; drops links that lead nowhere. */
    public Comment {
        key = Plain.cut(key, MAX_KEY);
        author = Plain.cut(author, Byline.MAX_NAME);
        authorLink = Links.web(authorLink);
        permalink = Links.web(permalink);
        time = Plain.cut(time, MAX_TIME);
        text = Plain.cut(text, MAX_TEXT);
        parentKey = Plain.cut(parentKey, MAX_KEY);
    }
}
