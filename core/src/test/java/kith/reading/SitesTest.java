package kith.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Pages that no story tells: strangers, and those written to do harm. */
class SitesTest {

    private static final String URL = "https://ines.example/wool/";
    private static final String MARK = "<meta name='generator' content='WordPress 7.1'>";

    private static PageReading read(String html) {
        return Shipped.read(JsoupMarkup.page(URL, html));
    }

    private static String item(int number, String inside) {
        return "<li id='comment-" + number + "' class='comment'><b class='fn'>WG</b>"
                + "<div class='comment-content'><p>text " + number + "</p></div>" + inside + "</li>";
    }

    @Test
    void aPageOfNoKnownPlatformTellsItsPostAndNoComments() {
        PageReading reading = read("<title>Wool | A shop</title><meta property='og:title' content='Wool'>"
                + "<link rel='canonical' href='/wool/?utm_source=x'><a rel='author' href='/ines'>Ines</a>"
                + "<article>Warm.</article><li id='comment-1' class='comment'>Hello</li>");
        assertEquals("", reading.site());
        assertEquals("Wool", reading.title());
        assertEquals(URL, reading.link());
        assertEquals(new Byline("Ines", "https://ines.example/ines"), reading.author());
        assertEquals("https://ines.example/", reading.home());
        assertEquals("Warm.", reading.postText());
        assertEquals(List.of(), reading.comments());
        assertEquals("", reading.trouble());
    }

    @Test
    void anEmptyPageOutsideTheWebIsNoTrouble() {
        PageReading reading = Shipped.read(JsoupMarkup.page("about:srcdoc", ""));
        assertEquals("", reading.link() + reading.url() + reading.home() + reading.title() + reading.trouble());
    }

    @Test
    void noPageSpeaksForAnotherHost() {
        PageReading reading = read(MARK + "<link rel='canonical' href='https://other.example/wool/'>"
                + "<a rel='home' href='https://other.example/'>home</a>" + item(1, ""));
        assertEquals(URL, reading.link());
        assertEquals("https://ines.example/", reading.home());
        assertEquals(URL + "#comment-1", reading.comments().get(0).permalink());
    }

    @Test
    void aForumBesideABlogIsNotTheBlog() {
        assertEquals(
                "",
                read("<script src='/wp-content/themes/x.js'></script>" + item(1, ""))
                        .site());
        assertEquals("", read("<body class='bbpress'>" + MARK + item(1, "")).site());
    }

    @Test
    void whatAnotherSystemWritesUnderABlogsPostIsLearned() {
        String said =
                "<div class='reply' id='reply-%1$d'><b class='author'>%2$s</b> <time datetime='2026-11-0%1$d'>then</time>"
                        + "<p class='body'>what person number %1$d has to say about wool and socks</p></div>";
        String thread = "<div class='replies'>" + said.formatted(1, "Ann Berg") + said.formatted(2, "Bo")
                + said.formatted(3, "Chidi") + "</div>";
        assertEquals(3, read(MARK + thread).comments().size());
        assertEquals("wordpress", read(MARK + "<p>Nobody said a word.</p>").site());
        String form = "<form id='commentform'><textarea name='comment'></textarea></form>";
        assertEquals("wordpress", read(MARK + thread + form).site());
    }

    @Test
    void aCommentDoesNotBorrowFromItsAnswers() {
        PageReading reading = read(MARK + "<ol><li id='comment-1' class='comment'><p>alone</p><ol>"
                + "<li id='comment-2' class='comment bypostauthor'><b class='fn'><a class='url' href='/ann'>Ann</a></b>"
                + "<time datetime='2026-11-01'></time><em class='comment-awaiting-moderation'>wait</em>"
                + "<div class='comment-content'>below</div></li></ol></li></ol>");
        assertEquals(
                new Comment("comment-1", "", "", URL + "#comment-1", "", "alone", "", false, false),
                reading.comments().get(0));
        assertEquals(
                new Comment(
                        "comment-2",
                        "Ann",
                        "https://ines.example/ann",
                        URL + "#comment-2",
                        "2026-11-01",
                        "below",
                        "comment-1",
                        true,
                        true),
                reading.comments().get(1));
    }

    @Test
    void answersInsideATextAreNotThatText() {
        PageReading reading = read(MARK + "<ol><li id='comment-1' class='comment'><b class='fn'>Ann</b>"
                + "<div class='comment-content'>mine <ol>" + item(2, "") + "</ol></div></li></ol>");
        assertEquals("mine", reading.comments().get(0).text());
        assertEquals("comment-1", reading.comments().get(1).parentKey());
    }

    @Test
    void aLinkInATextIsNotItsWritersSite() {
        PageReading reading = read(MARK + item(1, "").replace("text 1", "<a rel='external' href='//x.example'>x</a>"));
        assertEquals("", reading.comments().get(0).authorLink());
    }

    @Test
    void theFormOpenedUnderACommentIsNotPartOfIt() {
        PageReading reading = read(MARK + "<li id='comment-1' class='comment'><b class='fn'>WG</b><p>mine</p>"
                + "<form id='commentform'><p>Write here</p></form></li>");
        assertEquals("mine", reading.comments().get(0).text());
        assertTrue(reading.form());
    }

    @Test
    void aCommentShownTwiceIsOneComment() {
        PageReading reading = read(MARK + item(1, "") + item(2, "") + item(1, ""));
        assertEquals(2, reading.comments().size());
    }

    @Test
    void markupInANameIsAName() {
        PageReading reading = read(MARK + "<li id='comment-1' class='comment'><b class='fn'>&lt;script&gt;x</b>"
                + "<p>&lt;b&gt;\"</p></li>");
        assertEquals("<script>x", reading.comments().get(0).author());
        assertEquals("<b>\"", reading.comments().get(0).text());
    }

    @Test
    void anIdThatIsNotOneNumberIsNoKey() {
        PageReading reading = read(MARK + "<li id=\"comment-1'],*\" class='comment'><p>a</p></li>"
                + "<li id='comment-' class='comment'><p>b</p></li><li id='comment-1x' class='comment'><p>c</p></li>");
        assertEquals(List.of(), reading.comments());
        assertEquals(PageReading.NOTHING_READ, reading.trouble());
    }

    @Test
    void pingbacksAloneAreNoTrouble() {
        PageReading reading = read(MARK + "<h2 class='comments-title'>1 thought</h2>"
                + "<li id='comment-1' class='pingback'>"
                + "<div id='div-comment-1' class='comment-body'><p>x</p></div></li>");
        assertEquals(List.of(), reading.comments());
        assertEquals("", reading.trouble());
    }

    @Test
    void whereAFormIsNothingIsClosed() {
        PageReading reading = read(MARK + item(1, "") + "<p class='no-comments'>Comments are closed.</p>"
                + "<form id='commentform'><textarea name='comment'></textarea></form>");
        assertTrue(reading.form());
        assertFalse(reading.closed());
    }

    @Test
    void fiveThousandCommentsAreReadInTime() {
        StringBuilder html = new StringBuilder(MARK).append("<ol>");
        for (int i = 1; i <= 5_100; i++) {
            html.append(item(i, ""));
        }
        PageReading reading = inTime(html.append("</ol>").toString());
        assertEquals(5_000, reading.comments().size());
        assertEquals("comment-5000", reading.comments().get(4_999).key());
        assertTrue(reading.paged(), "those beyond are not on this reading");
    }

    @Test
    void twoHundredLevelsAreReadInTime() {
        StringBuilder html = new StringBuilder(MARK);
        for (int i = 1; i <= 200; i++) {
            html.append("<ol><li id='comment-")
                    .append(i)
                    .append("' class='comment'><p>text ")
                    .append(i);
            html.append("</p>");
        }
        PageReading reading = inTime(html.toString());
        assertEquals(200, reading.comments().size());
        for (int i = 1; i < 200; i++) {
            assertEquals("comment-" + i, reading.comments().get(i).parentKey());
            assertEquals("text " + (i + 1), reading.comments().get(i).text());
        }
    }

    private static PageReading inTime(String html) {
        Page page = JsoupMarkup.page(URL, html);
        return Assertions.assertTimeout(Duration.ofSeconds(10), () -> Shipped.read(page));
    }
}
