package kith.reading;

/**
 * A claim: what the user has just sent off through a comment form; whether the site took it, only a later page tells.
 *
 * @param id given by the caller; the same claim sent twice has the same
 * @param page the page with the form, keeping of its comments only the one answered
 * @param text what was written, lines kept, at most 20,000 characters, never blank
 * @param name what the user signed with; {@code ""} when the form does not ask and the page does not say
 * @param site the site the user signed with, as typed, at most 2,000 characters, http(s) or {@code ""}
 * @param parentKey the key of the comment answered; {@code ""} when the post is
 * @param about the thread that an editor which stays open says it belongs to; {@code ""} where it says nothing
 * @param aboutTitle what that thread is called there
 */
public record Posted(
        String id,
        PageReading page,
        String text,
        String name,
        String site,
        String parentKey,
        String about,
        String aboutTitle) {

    private static final int MAX_TEXT = 20_000;

    /** Cuts what is too long; a blank text is the caller's mistake. */
    public Posted {
        text = Plain.cut(text, MAX_TEXT);
        name = Plain.cut(Plain.collapse(name), Byline.MAX_NAME);
        site = Links.web(site);
        parentKey = Plain.cut(parentKey, Comment.MAX_KEY);
        if (Plain.collapse(text).isEmpty()) {
            throw new IllegalArgumentException("no text");
        }
    }

    /** One whose editor says nothing of its own. */
    public Posted(String id, PageReading page, String text, String name, String site, String parentKey) {
        this(id, page, text, name, site, parentKey, "", "");
    }

    /**
     * The same claim with the page of the thread it belongs to: an editor that stays open over another thread of the same
     * place is filed under its own.
     */
    public Posted filed() {
        String there = Links.clean(about);
        boolean elsewhere = Links.sameHost(there, page.url()) && !Links.same(there, page.link());
        PageReading thread = elsewhere ? page.elsewhere(there, aboutTitle) : page;
        return new Posted(id, thread, text, name, site, parentKey);
    }
}
