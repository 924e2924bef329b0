package kith.reading;

/**
 * One platform, in data: how to know its pages and where they keep what.
 *
 * <p>A value of this type is all that a site file holds; {@link Reader} does the rest. Selectors are CSS; a selector
 * that is never to match is {@link #NOTHING}. What {@code head} does not find, {@link SiteFile#ANY} looks for.
 *
 * @param id lower case, as in the names of its story pages: {@code "wordpress"}
 * @param evidence matches something on every page of the platform: generator and markup, not host names
 * @param unless matches on pages that look like it and belong to another reader
 */
public record Site(
        String id, String evidence, String unless, Head head, Listing listing, Entry entry, Form form, Signs signs) {

    /** A selector that matches no element. */
    public static final String NOTHING = ":not(*)";

    /** How {@link Form#send} begins where the browser sends the form. */
    static final String BY_BROWSER = "form ";

    /** Whether the page shows the evidence. Unsure means no. */
    boolean claims(Page page) {
        return page.root().first(evidence) != null && page.root().first(unless) == null;
    }

    /**
     * The post. Every pick sees the page without its comments.
     *
     * @param link where the post is, {@code "abs:href"}, on pages whose canonical link and address say something else: a
     *     page to write an answer on, a single-page forum that keeps the canonical link of the thread it began with; sees
     *     the comments too
     * @param author the name of who wrote it
     * @param authorLink their page, {@code "abs:href"}
     * @param published when it was published, best the machine's form
     * @param home where the place begins
     * @param post the text itself
     */
    public record Head(Pick link, Pick title, Pick author, Pick authorLink, Pick published, Pick home, Pick post) {}

    /**
     * Which elements are comments, and which answers which: the one whose item holds it, unless told otherwise.
     *
     * @param items matches the outermost element of every comment; may match elements inside it that give the same key
     * @param key of an item, {@code ""} when it is no comment after all
     * @param frame of an item that does not hold its answers itself: the nearest element around it that does; {@code ""}
     *     where items hold their answers, or nothing does
     * @param leftOut matches items that are no comments, such as pingbacks
     * @param parent the key of the comment answered, where an item names it, else nesting tells; or {@code @} and the name
     *     of who is answered, which means the nearest comment of theirs before this one
     * @param depth a number, greater for an answer than for what it answers, where answers stand after it
     */
    public record Listing(String items, Pick key, String frame, String leftOut, Pick parent, Pick depth) {}

    /**
     * One comment. Every pick sees the item without the items inside it.
     *
     * @param permalink {@link Pick#NONE} where the comment's key is its fragment on the page
     * @param byPostAuthor matches an item written by the author of the post, or something in it
     * @param held matches in an item that waits for approval
     */
    public record Entry(
            Pick author, Pick authorLink, Pick permalink, Pick time, Pick text, String byPostAuthor, String held) {}

    /**
     * The comment form. Picks see the form, {@code signedIn} the page.
     *
     * @param css matches the form, or what stands around an editor that is none
     * @param send matches what is clicked to send it off, and no button for a preview or a draft; begins with {@link
     *     #BY_BROWSER} where the browser tells, since it is a form and no script sends it
     * @param signedIn the user's name, where one who is signed in is not asked for it
     * @param frame matches where the form is in a frame of another site
     * @param parentKey the key of the comment about to be answered
     * @param about matches the link to the thread that is answered, its title for a text, where the editor stays open while
     *     another thread is looked at
     */
    public record Form(
            String css,
            String send,
            String frame,
            Pick text,
            Pick name,
            Pick site,
            Pick signedIn,
            Pick parentKey,
            String about) {}

    /**
     * What the page says about the whole.
     *
     * @param closed matches where nobody can comment any more
     * @param paged matches where a long thread is cut into pages
     * @param refused matches on the page for a comment that was not taken
     * @param refusedAt the end of that page's path: {@code "/wp-comments-post.php"}
     * @param claimed a text that begins with the number of comments
     */
    public record Signs(String closed, String paged, String refused, String refusedAt, Pick claimed) {}
}
