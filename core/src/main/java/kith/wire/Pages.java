package kith.wire;

import java.util.ArrayList;
import java.util.List;
import kith.reading.Byline;
import kith.reading.Comment;
import kith.reading.PageReading;
import kith.reading.Posted;

/** What a tab read, as {@code kith.reading.Report} writes it there: the members are the components by name. */
final class Pages {
    /** No page has more: {@link PageReading} cuts there. */
    private static final int MAX_COMMENTS = 5_000;

    /** Eighteen hours: no place on earth is further off. */
    private static final int MAX_OFFSET = 18 * 60;

    private Pages() {}

    static Members write(Members start, PageReading page) {
        List<Members> comments = new ArrayList<>();
        for (Comment comment : page.comments()) {
            comments.add(members(comment));
        }
        Byline author = page.author();
        return start.with("site", page.site())
                .with("url", page.url())
                .with("link", page.link())
                .with("title", page.title())
                .with("author", new Members().with("name", author.name()).with("link", author.link()))
                .with("published", page.published())
                .with("home", page.home())
                .with("language", page.language())
                .with("offsetMinutes", page.offsetMinutes())
                .with("me", page.me())
                .with("postText", page.postText())
                .with("comments", comments)
                .with("form", page.form())
                .with("framed", page.framed())
                .with("closed", page.closed())
                .with("paged", page.paged())
                .with("refused", page.refused())
                .with("claimed", page.claimed())
                .with("trouble", page.trouble());
    }

    static PageReading page(Tree tree) {
        List<Comment> comments = new ArrayList<>();
        for (Tree comment : tree.objects("comments", MAX_COMMENTS)) {
            comments.add(comment(comment));
        }
        return new PageReading(
                tree.text("site"),
                tree.text("url"),
                tree.text("link"),
                tree.text("title"),
                tree.has("author") ? byline(tree.object("author")) : new Byline("", ""),
                tree.text("published"),
                tree.text("home"),
                tree.text("language"),
                tree.has("offsetMinutes") ? tree.number("offsetMinutes", -MAX_OFFSET, MAX_OFFSET) : 0,
                tree.text("me"),
                tree.text("postText"),
                comments,
                tree.flag("form"),
                tree.flag("framed"),
                tree.flag("closed"),
                tree.flag("paged"),
                tree.flag("refused"),
                tree.has("claimed") ? tree.number("claimed", -1, Integer.MAX_VALUE) : -1,
                tree.text("trouble"));
    }

    private static Byline byline(Tree tree) {
        return new Byline(tree.text("name"), tree.text("link"));
    }

    private static Members members(Comment comment) {
        return new Members()
                .with("key", comment.key())
                .with("author", comment.author())
                .with("authorLink", comment.authorLink())
                .with("permalink", comment.permalink())
                .with("time", comment.time())
                .with("text", comment.text())
                .with("parentKey", comment.parentKey())
                .with("byPostAuthor", comment.byPostAuthor())
                .with("held", comment.held());
    }

    private static Comment comment(Tree tree) {
        return new Comment(
                tree.text("key"),
                tree.text("author"),
                tree.text("authorLink"),
                tree.text("permalink"),
                tree.text("time"),
                tree.text("text"),
                tree.text("parentKey"),
                tree.flag("byPostAuthor"),
                tree.flag("held"));
    }

    static Members write(Members start, Posted posted) {
        return start.with("id", posted.id())
                .with("page", write(new Members(), posted.page()))
                .with("text", posted.text())
                .with("name", posted.name())
                .with("site", posted.site())
                .with("parentKey", posted.parentKey())
                .with("about", posted.about())
                .with("aboutTitle", posted.aboutTitle());
    }

    /** Filed under the thread it belongs to. */
    static Posted posted(Tree tree) {
        String id = tree.needed("id");
        PageReading page = page(tree.object("page"));
        try {
            return new Posted(
                            id,
                            page,
                            tree.text("text"),
                            tree.text("name"),
                            tree.text("site"),
                            tree.text("parentKey"),
                            tree.text("about"),
                            tree.text("aboutTitle"))
                    .filed();
        } catch (IllegalArgumentException blank) {
            throw new Malformed(tree.at("text"), "a text that is not blank is needed");
        }
    }
}
