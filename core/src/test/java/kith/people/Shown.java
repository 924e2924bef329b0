package kith.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kith.reading.Byline;
import kith.reading.Comment;
import kith.reading.PageReading;
import kith.reading.Posted;

/** A page as it is shown, written down comment by comment; comment {@code "3"} has the key {@code comment-3}. */
public final class Shown {
    public static final String HOME = "https://ines.example/";
    public static final String WOOL = HOME + "knitting-as-networking/";
    public static final String WOOL_TEXT =
            "A scarf and a form have much in common. Nobody explained the 990 form to me;"
                    + " what helped was a visit to the county clerk.";

    private final String link;
    private final String title;
    private final Byline author;
    private final String home;
    private final String text;
    private final List<Comment> comments = new ArrayList<>();
    private String url;
    private String time = "2026-11-18T09:00:00+00:00";
    private String published = "2026-11-19T10:00:00Z";
    private String me = "";
    private boolean framed;
    private boolean closed;
    private boolean paged;
    private boolean refused;
    private int claimed = -1;
    private String trouble = "";

    private Shown(String link, String title, Byline author, String home, String text) {
        this.link = link;
        this.url = link;
        this.title = title;
        this.author = author;
        this.home = home;
        this.text = text;
    }

    /** Ines's post, the one of the story. */
    public static Shown wool() {
        return new Shown(WOOL, "Knitting as networking", new Byline("Ines", HOME), HOME, WOOL_TEXT);
    }

    /** A post of whoever it is, at {@code home/path/}. */
    public static Shown post(String name, String home, String path, String title, String text) {
        return new Shown(home + path + "/", title, new Byline(name, home), home, text);
    }

    /** The same post, signed by somebody else or by nobody. */
    static Shown by(String name, String link) {
        return new Shown(WOOL, "Knitting as networking", new Byline(name, link), HOME, WOOL_TEXT);
    }

    /** A page that has no address to file it under. */
    static Shown nowhere() {
        return new Shown("", "", new Byline("WG", "https://wg.example/"), "", "Words.");
    }

    /** What is said after this was written then. */
    public Shown at(String written) {
        time = written;
        return this;
    }

    /** The post was published then. */
    public Shown published(String written) {
        published = written;
        return this;
    }

    /** The comment form stands in a frame of another site. */
    Shown framed() {
        framed = true;
        return this;
    }

    /** The page says that I am signed in under this name. */
    Shown to(String name) {
        me = name;
        return this;
    }

    public Shown says(String number, String name, String link, String words) {
        return answers("", number, name, link, words);
    }

    public Shown answers(String parent, String number, String name, String link, String words) {
        return comment(parent, number, name, link, words, false, false);
    }

    /** Waits for approval, shown to me alone. */
    Shown holds(String parent, String number, String name, String words) {
        return comment(parent, number, name, "", words, false, true);
    }

    /** Marked by the page as the post's author. */
    Shown host(String parent, String number, String name, String words) {
        return comment(parent, number, name, "", words, true, false);
    }

    private Shown comment(
            String parent, String number, String name, String link, String words, boolean host, boolean held) {
        String parentKey = parent.isEmpty() ? "" : key(parent);
        comments.add(new Comment(
                key(number), name, link, this.link + "#" + key(number), time, words, parentKey, host, held));
        return this;
    }

    Shown with(List<Comment> more) {
        comments.addAll(more);
        return this;
    }

    Shown shuffled(Random random) {
        Collections.shuffle(comments, random);
        return this;
    }

    public Shown closed() {
        closed = true;
        return this;
    }

    Shown paged() {
        paged = true;
        return this;
    }

    Shown claims(int count) {
        claimed = count;
        return this;
    }

    Shown unreadable() {
        trouble = PageReading.NOTHING_READ;
        return this;
    }

    /** The tab's address, with all that is in it. */
    Shown under(String address) {
        url = address;
        return this;
    }

    public PageReading page() {
        return new PageReading(
                "wordpress",
                url,
                link,
                title,
                author,
                published,
                home,
                "en",
                0,
                me,
                text,
                comments,
                true,
                framed,
                closed,
                paged,
                refused,
                claimed,
                trouble);
    }

    /** The site's page for a comment it did not take. */
    static PageReading refusal(String home) {
        Shown page = new Shown("", "Comment Submission Failure", new Byline("", ""), home, "");
        page.url = home + "wp-comments-post.php";
        page.refused = true;
        return page.page();
    }

    /** A claim from this page, which keeps only the comment answered, as the tab reports it. */
    public Posted claim(String id, String name, String parent, String words) {
        Shown rest = new Shown(link, title, author, home, text);
        rest.url = url;
        comments.stream().filter(comment -> comment.key().equals(key(parent))).forEach(rest.comments::add);
        return new Posted(id, rest.page(), words, name, "", parent.isEmpty() ? "" : key(parent));
    }

    static String key(String number) {
        return "comment-" + number;
    }
}
