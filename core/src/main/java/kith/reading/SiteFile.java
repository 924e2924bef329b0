package kith.reading;

import java.util.List;

/**
 * Writes a {@link Site} piece by piece; what is left out is looked for by the web's standards, or not at all.
 *
 * <p>What each piece means stands at {@link Site}.
 *
 * <pre>{@code
 * SiteFile.of("nodebb", "[component='post'][data-pid]")
 *         .items("[component='post'][data-pid]", Pick.attr("data-pid"))
 *         .author(Pick.attr("data-username"))
 *         .text(Pick.text("[component='post/content']"))
 *         .site()
 * }</pre>
 */
public final class SiteFile {

    /**
     * What is read where no site file claims the page: the post, by what the web's standards say, no comments, and a form
     * that calls itself a comments', by the names that its fields have everywhere.
     */
    public static final Site ANY = of("", Site.NOTHING)
            .title(Semantics.TITLE)
            .postAuthor(Semantics.AUTHOR, Semantics.AUTHOR_LINK)
            .published(Semantics.PUBLISHED)
            .link(Semantics.CANONICAL)
            .home(Semantics.HOME)
            .post(Semantics.POST)
            .form(
                    "form[action*='comment']:has(textarea), form[id*='comment']:has(textarea),"
                            + " form[class*='comment']:has(textarea)",
                    Pick.value("textarea"))
            .signature(
                    Pick.value("input[name*='author']", "input[name*='name']", "input[autocomplete='name']"),
                    Pick.value(
                            "input[type='url']",
                            "input[name*='url']",
                            "input[name*='website']",
                            "input[name*='homepage']"))
            .site();

    /**
     * What sends a form (HTML standard, "submit button"), but for what forum and blog engines call a button by which it is
     * shown first, put aside or let go.
     */
    private static final String SUBMITS = Site.BY_BROWSER
            + ":is(button:not([type='button']):not([type='reset']), [type='submit'], [type='image'])"
            + ":not([name*='preview']):not([id*='preview']):not([id*='Preview']):not([class*='preview']):not([formaction*='preview'])"
            + ":not([name*='draft']):not([id*='draft']):not([name*='cancel']):not([name*='more_options'])";

    private final String id;
    private final String evidence;
    private String unless = Site.NOTHING;
    private Pick link = Pick.NONE;
    private Pick title = Pick.NONE;
    private Pick postAuthor = Pick.NONE;
    private Pick postAuthorLink = Pick.NONE;
    private Pick published = Pick.NONE;
    private Pick home = Pick.NONE;
    private Pick post = Pick.NONE;
    private String items = Site.NOTHING;
    private Pick key = Pick.NONE;
    private String frame = "";
    private String leftOut = Site.NOTHING;
    private Pick parent = Pick.NONE;
    private Pick depth = Pick.NONE;
    private Pick author = Pick.NONE;
    private Pick authorLink = Pick.NONE;
    private Pick permalink = Pick.NONE;
    private Pick time = Pick.NONE;
    private Pick text = Pick.NONE;
    private String byPostAuthor = Site.NOTHING;
    private String held = Site.NOTHING;
    private String form = Site.NOTHING;
    private String send = Site.NOTHING;
    private String formFrame = Site.NOTHING;
    private Pick written = Pick.NONE;
    private Pick myName = Pick.NONE;
    private Pick mySite = Pick.NONE;
    private Pick signedIn = Pick.NONE;
    private Pick answering = Pick.NONE;
    private String about = Site.NOTHING;
    private String closed = Site.NOTHING;
    private String paged = Site.NOTHING;
    private String refused = Site.NOTHING;
    private String refusedAt = "";
    private Pick claimed = Pick.NONE;

    private SiteFile(String id, String evidence) {
        this.id = id;
        this.evidence = evidence;
    }

    /** A platform's name, and a selector of what is on each of its pages and on no others. */
    public static SiteFile of(String id, String evidence) {
        return new SiteFile(id, evidence);
    }

    public SiteFile unless(String css) {
        unless = css;
        return this;
    }

    public SiteFile link(Pick pick) {
        link = pick;
        return this;
    }

    public SiteFile title(Pick pick) {
        title = pick;
        return this;
    }

    public SiteFile postAuthor(Pick name, Pick link) {
        postAuthor = name;
        postAuthorLink = link;
        return this;
    }

    public SiteFile published(Pick pick) {
        published = pick;
        return this;
    }

    public SiteFile home(Pick pick) {
        home = pick;
        return this;
    }

    public SiteFile post(Pick pick) {
        post = pick;
        return this;
    }

    /** The comments' elements, and where in one its key is. */
    public SiteFile items(String css, Pick keyOf) {
        items = css;
        key = keyOf;
        return this;
    }

    public SiteFile frame(String css) {
        frame = css;
        return this;
    }

    public SiteFile leftOut(String css) {
        leftOut = css;
        return this;
    }

    public SiteFile parent(Pick keyOf) {
        parent = keyOf;
        return this;
    }

    public SiteFile depth(Pick number) {
        depth = number;
        return this;
    }

    public SiteFile author(Pick name, Pick link) {
        author = name;
        authorLink = link;
        return this;
    }

    public SiteFile permalink(Pick pick) {
        permalink = pick;
        return this;
    }

    public SiteFile time(Pick pick) {
        time = pick;
        return this;
    }

    public SiteFile text(Pick pick) {
        text = pick;
        return this;
    }

    public SiteFile byPostAuthor(String css) {
        byPostAuthor = css;
        return this;
    }

    public SiteFile held(String css) {
        held = css;
        return this;
    }

    /** A form that the browser sends, by whatever button that is not called after a preview or a draft. */
    public SiteFile form(String css, Pick text) {
        return editor(css, SUBMITS, text);
    }

    /** An editor that scripts send, or a form with other buttons: what stands around it, the button, and its text. */
    public SiteFile editor(String css, String button, Pick text) {
        form = css;
        send = button;
        written = text;
        return this;
    }

    /** Where the form stands in a frame of another site. */
    public SiteFile framed(String css) {
        formFrame = css;
        return this;
    }

    /** The fields of a form that asks who writes. */
    public SiteFile signature(Pick name, Pick site) {
        myName = name;
        mySite = site;
        return this;
    }

    public SiteFile signedIn(Pick pick) {
        signedIn = pick;
        return this;
    }

    public SiteFile answering(Pick keyOf) {
        answering = keyOf;
        return this;
    }

    /** The link to the thread that the editor answers. */
    public SiteFile about(String css) {
        about = css;
        return this;
    }

    public SiteFile closed(String css) {
        closed = css;
        return this;
    }

    public SiteFile paged(String css) {
        paged = css;
        return this;
    }

    public SiteFile refused(String css, String at) {
        refused = css;
        refusedAt = at;
        return this;
    }

    public SiteFile claimed(Pick pick) {
        claimed = pick;
        return this;
    }

    /** What was written. */
    public Site site() {
        return new Site(
                id,
                evidence,
                unless,
                new Site.Head(link, title, postAuthor, postAuthorLink, published, home, post),
                new Site.Listing(items, key, frame, leftOut, parent, depth),
                new Site.Entry(author, authorLink, permalink, time, text, byPostAuthor, held),
                new Site.Form(form, send, formFrame, written, myName, mySite, signedIn, answering, about),
                new Site.Signs(closed, paged, refused, refusedAt, claimed));
    }

    /** The same as a text, for {@link PageReader#learned}. */
    public String rule() {
        return Rules.write(List.of(site()));
    }
}
