package kith.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of no known platform: what is read as a conversation, and what is not. */
class GenericTest {

    private static final String URL = "https://ines.example/wool/";
    private static final List<String> NAMES = List.of("Ann Berg", "Bo", "Chidi", "Dana Ek", "Emre", "Fay");

    private static List<Comment> read(String html) {
        PageReading reading = Shipped.readAsUnknown(JsoupMarkup.page(URL, html));
        assertEquals("", reading.site());
        assertEquals("", reading.trouble());
        return reading.comments();
    }

    private static String says(int number) {
        return "what person number " + number + " has to say about wool and socks";
    }

    private static String item(int number, String inside) {
        return "<li class='reply' id='reply-" + number + "'><b class='author'>" + name(number)
                + "</b> <time datetime='2026-11-0" + (number % 9 + 1) + "'>then</time><div class='body'><p>"
                + says(number) + "</p></div>" + inside + "</li>";
    }

    private static String name(int number) {
        return NAMES.get(number % NAMES.size());
    }

    private static String items(int count) {
        StringBuilder html = new StringBuilder("<ol class='replies'>");
        IntStream.range(0, count).forEach(i -> html.append(item(i, "")));
        return html.append("</ol>").toString();
    }

    private static List<String> authors(List<Comment> comments) {
        return comments.stream().map(Comment::author).toList();
    }

    @Test
    void siblingsOfOneShapeWithNamesTimesAndWordsAreComments() {
        List<Comment> comments = read(items(3));
        assertEquals(
                new Comment("reply-0", "Ann Berg", "", URL + "#reply-0", "2026-11-01", says(0), "", false, false),
                comments.get(0));
        assertEquals(List.of("Ann Berg", "Bo", "Chidi"), authors(comments));
    }

    @Test
    void whatLiesInsideACommentAnswersIt() {
        List<Comment> comments = read("<ol class='replies'>" + item(0, "<ol>" + item(1, "") + "</ol>") + item(2, ""));
        assertEquals(
                List.of("", "reply-0", ""),
                comments.stream().map(Comment::parentKey).toList());
        assertEquals(says(0), comments.get(0).text());
    }

    @Test
    void whatLiesBesideACommentInItsFrameAnswersIt() {
        StringBuilder html = new StringBuilder("<div class='thread'>");
        for (int i = 0; i < 3; i++) {
            html.append("<div class='branch'><div class='comment' id='c")
                    .append(i)
                    .append("'><a class='user' href='/user/")
                    .append(i)
                    .append("'>")
                    .append(name(i))
                    .append("</a> <time>3 hours ago</time><p>")
                    .append(says(i))
                    .append("</p></div>");
        }
        List<Comment> comments = read(html + "</div></div></div></div>");
        assertEquals(
                List.of("", "c0", "c1"),
                comments.stream().map(Comment::parentKey).toList());
        assertEquals("https://ines.example/user/2", comments.get(2).authorLink());
    }

    @Test
    void theOpeningPostBelongsToTheThreadThoughItStandsOutsideTheList() {
        String opening = "<div class='topic' id='topic-7'><b class='author'>Zoe</b><div class='body'><p>"
                + "Who knows how to knit a heel?</p></div></div>";
        List<Comment> comments = read(opening + items(3));
        assertEquals(List.of("Zoe", "Ann Berg", "Bo", "Chidi"), authors(comments));
        assertEquals("Who knows how to knit a heel?", comments.get(0).text());
    }

    @Test
    void aPageThatHoldsEveryCommentTwiceHoldsItOnce() {
        assertEquals(3, read(items(3) + items(3)).size());
    }

    @Test
    void markupThatIsNeverClosedIsRead() {
        String html = items(3).replace("</li>", "").replace("</p>", "").replace("</ol>", "");
        assertEquals(List.of("Ann Berg", "Bo", "Chidi"), authors(read(html)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".author > b",
                "'], *",
                "עדה לבלייס",
                "أحمد",
                "🧶",
                "-",
                "A\u200dnn",
                "<script>",
                "{}",
                "#respond",
                "li.comment",
                "}"
            })
    void aNameIsANameWhateverItLooksLike(String name) {
        String html = items(4).replace(name(1), name.replace("<", "&lt;"));
        assertEquals(name, read(html).get(1).author());
    }

    @Test
    void peopleNamedLikeClassesConfuseNobody() {
        String html = items(4).replace("class='reply'", "class='reply author-comment-body by-comment-author'");
        assertEquals(List.of("Ann Berg", "Bo", "Chidi", "Dana Ek"), authors(read(html)));
    }

    @Test
    void brokenAndForeignLinksLeadNowhere() {
        String html = items(3).replace(
                        "<b class='author'>" + name(0) + "</b>", "<b class='author'><a href='javascript:x()'>A</a></b>")
                .replace("<b class='author'>" + name(1) + "</b>", "<b class='author'><a href='//b.example/b'>B</a></b>")
                .replace("<b class='author'>" + name(2) + "</b>", "<b class='author'><a href='http://[x'>C</a></b>");
        assertEquals(
                List.of("", "https://b.example/b", ""),
                read(html).stream().map(Comment::authorLink).toList());
    }

    @Test
    void nameAndRankInOneElementAreToldApart() {
        StringBuilder html = new StringBuilder("<ul class='comments'>");
        for (int i = 0; i < 4; i++) {
            html.append("<li class='comment'><div class='author'><a href='/p/")
                    .append(i)
                    .append("'>")
                    .append(name(i));
            html.append("</a> <i>").append(100 + i).append(" posts</i></div><time>yesterday</time><div class='text'>");
            html.append(says(i)).append("</div></li>");
        }
        assertEquals(List.of("Ann Berg", "Bo", "Chidi", "Dana Ek"), authors(read(html + "</ul>")));
    }

    @Test
    void answersAndCommentsOnThemAreBothRead() {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            html.append("<div class='answer' id='answer-").append(i).append("'><div class='text'>An answer: ");
            html.append(says(i))
                    .append("</div><a class='user' href='/users/")
                    .append(i)
                    .append("'>")
                    .append(name(i));
            html.append("</a><time>2026-11-02</time><ul><li class='comment' id='comment-")
                    .append(i);
            html.append("'><span class='copy'>").append(says(i + 3)).append("</span> <a class='commenter'>");
            html.append(name(i + 3)).append("</a> <time>2026-11-03</time></li></ul></div>");
        }
        List<Comment> comments = read(html.toString());
        assertEquals(List.of("Ann Berg", "Dana Ek", "Bo", "Emre", "Chidi", "Fay"), authors(comments));
        assertEquals("answer-0", comments.get(1).parentKey());
    }

    /** Lists that look like a conversation and are none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                // teasers
                "<article class='post'><h2><a href='/%d/'>Title %d</a></h2><span class='author'>Ann %d</span>"
                        + "<time>2026-11-01</time><p>The first words of a post, and then more of them.</p></article>",
                // a live ticker
                "<div class='ticker-entry'><time>12:0%d</time><b class='author'>Ann %d</b>"
                        + "<p>The ball is out again, and nobody knows where it went.</p></div>",
                // products
                "<li class='product'><a class='name' href='/p/%d'>Wool %d</a><p>Warm, soft and blue. From Shetland.</p>"
                        + "<span class='price'>12.%d0</span></li>",
                // a widget
                "<aside><li class='recentcomments'><span class='comment-author-link'>Ann %d</span> on "
                        + "<a href='/%d/'>a post with a very long title that goes on %d</a></li></aside>",
                // threads in a list of threads
                "<div class='thread-row'><div class='title'><a href='/t/%d'>How do I knit a heel %d?</a></div>"
                        + "<a class='username' href='/u/%d'>Ann</a><time>2026-11-01</time></div>",
                // an author box
                "<div class='author-box'><h3 class='author-name'>Ann %d</h3><p>Writes about wool since %d. %d"
                        + " posts.</p></div>",
                // a newsletter
                "<form class='newsletter'><label class='name'>Your name %d</label><input><p>Weekly, %d mails. %d</p>"
                        + "</form>"
            })
    void whatOnlyLooksLikeAConversationIsLeftAlone(String one) {
        StringBuilder html = new StringBuilder("<main>");
        for (int i = 1; i <= 6; i++) {
            html.append(one.replace("%d", Integer.toString(i)));
        }
        assertEquals(List.of(), read(html + "</main>"));
    }

    @Test
    void aLoneNameAndDateIsNoConversation() {
        assertEquals(
                List.of(),
                read("<article class='post'><h1>Wool</h1><a class='author' href='/ines'>Ines</a>"
                        + "<time>2026-11-01</time><div class='content'><p>" + says(1) + "</p></div></article>"));
    }

    @Test
    void tenThousandCommentsAreReadInTime() {
        Page page = JsoupMarkup.page(URL, items(10_000));
        PageReading reading = Assertions.assertTimeout(Duration.ofSeconds(10), () -> Shipped.readAsUnknown(page));
        assertEquals(5_000, reading.comments().size());
        assertTrue(reading.paged());
    }

    @Test
    void twoHundredLevelsAreReadInTime() {
        StringBuilder html = new StringBuilder();
        IntStream.range(0, 200)
                .forEach(i ->
                        html.append("<ol class='replies'>").append(item(i, "").replace("</li>", "")));
        Page page = JsoupMarkup.page(URL, html.toString());
        PageReading reading = Assertions.assertTimeout(Duration.ofSeconds(10), () -> Shipped.readAsUnknown(page));
        assertEquals("reply-0", reading.comments().get(1).parentKey());
    }

    private static final String DECLARED = "<script type='application/ld+json'>{\"@context\":\"https://schema.org\","
            + "\"@type\":\"Article\",\"author\":{\"@type\":\"Person\",\"name\":\"Ines\"},\"comment\":[%s]}</script>";

    private static String hashed(int count) {
        StringBuilder html = new StringBuilder("<div class='x9f'>");
        for (int i = 0; i < count; i++) {
            html.append("<div class='k2'><div class='q7'>")
                    .append(name(i))
                    .append("</div><div class='z1'>2026-11-0")
                    .append(i + 1)
                    .append("</div><div class='w3'>")
                    .append(says(i))
                    .append("</div></div>");
        }
        return html.append("</div>").toString();
    }

    @Test
    void whomThePageDeclaresToHaveCommentedIsFoundWhateverItsClassesAre() {
        StringBuilder comments = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            comments.append(i == 0 ? "" : ",")
                    .append("{\"@type\":\"Comment\",\"author\":[{\"@type\":\"Person\",\"name\":\"")
                    .append(name(i).replace("d", "\\u0064"))
                    .append("\"}],\"text\":\"…\"}");
        }
        List<Comment> found = read(DECLARED.formatted(comments) + hashed(3));
        assertEquals(List.of("Ann Berg", "Bo", "Chidi"), authors(found));
        assertEquals(says(2), found.get(2).text());
        assertEquals(List.of(), read(hashed(3)));
    }

    @Test
    void aPageThatDeclaresOnlyItsOpeningPostHasItsCommentsRead() {
        String opening = "{\"@type\":\"DiscussionForumPosting\",\"author\":{\"name\":\"Zoe\"},\"text\":\"Who knows?\"}";
        assertEquals(
                List.of("Ann Berg", "Bo", "Chidi"),
                authors(read("<script type='application/ld+json'>" + opening + "</script>" + items(3))));
    }

    @Test
    void whoWroteAnArticleHasNotSpokenOnThePage() {
        String author = DECLARED.formatted("").replace("Ines", "Ann Berg");
        assertEquals(List.of(), read(author + hashed(3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[[[[",
                "{\"author\":",
                "\"\\u12\"",
                "{\"a\":{\"a\":[}]}",
                "}}}}",
                "{\"@type\":\"Comment\",\"author\":{}}"
            })
    void whatIsNoJsonDeclaresNothing(String json) {
        String html = "<script type='application/ld+json'>" + json.repeat(50) + "</script>";
        assertEquals(List.of("Ann Berg", "Bo", "Chidi"), authors(read(html + items(3))));
    }

    @Test
    void linksInACircleMakeNobodyHisOwnAncestor() {
        StringBuilder html = new StringBuilder("<div class='comments'>");
        for (int i = 0; i < 4; i++) {
            html.append("<div class='comment' id='c")
                    .append(i)
                    .append("'><b class='author'>")
                    .append(name(i));
            html.append("</b> <a class='to' href='#c")
                    .append((i + 1) % 4)
                    .append("'>in reply to</a> <a class='self' href='#c");
            html.append(i)
                    .append("'>yesterday at 10:00</a><div class='text'>")
                    .append(says(i))
                    .append("</div></div>");
        }
        for (Comment comment : read(html + "</div>")) {
            assertEquals("", comment.parentKey());
        }
    }

    @Test
    void idsThatAFrameworkGivesAnewNameNobody() {
        String html = items(4).replace("id='reply-", "id='ember9");
        List<String> keys = read(html).stream().map(Comment::key).toList();
        assertEquals(
                keys,
                read(html.replace("ember9", "ember7")).stream()
                        .map(Comment::key)
                        .toList());
        assertEquals(4, keys.stream().distinct().count());
    }

    @Test
    void twoPeopleWhoSayTheSameAreTwoAndTimeDoesNotChangeThem() {
        String html = items(4).replace(says(1), "+1").replace(says(2), "+1");
        html = html.replace(" id='reply-", " data-x='").replace("datetime='2026-11-0", "title='");
        List<String> keys = read(html).stream().map(Comment::key).toList();
        assertEquals(4, keys.stream().distinct().count());
        assertEquals(
                keys,
                read(html.replace(">then<", ">3 days ago<")).stream()
                        .map(Comment::key)
                        .toList());
    }
}
