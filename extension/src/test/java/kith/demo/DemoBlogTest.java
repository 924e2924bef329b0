package kith.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DemoBlogTest {
    private static final String POST = "/knitting-as-networking/";
    private static final String QUESTION = "The 990 form confused me too. How did you learn it?";
    private static final String ANSWER = "I sat with the instructions for a week, and then I asked the county clerk.";

    private final DemoBlog demo = DemoBlog.start();

    /** As its own proxy, so that no name has to be looked up: not every system knows *.localhost. */
    private final HttpClient client = HttpClient.newBuilder()
            .proxy(ProxySelector.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), demo.port())))
            .build();

    @AfterEach
    void close() {
        client.close();
        demo.close();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private HttpResponse<String> get(String url, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private String page(String host, String path) {
        return get(demo.url(host, path)).body();
    }

    private HttpResponse<String> post(Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(demo.url("ines", "/wp-comments-post.php")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private Map<String, String> asJo(String text) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("comment", text);
        fields.put("author", "Jo");
        fields.put("email", "jo@jo.example");
        fields.put("url", "");
        fields.put("comment_post_ID", field("comment_post_ID"));
        fields.put("comment_parent", "0");
        return fields;
    }

    private String field(String name) {
        Matcher field = Pattern.compile("name='" + name + "' value='(\\d+)'").matcher(page("ines", POST));
        assertTrue(field.find());
        return field.group(1);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String withoutHash(String url) {
        return url.replaceAll("#.*", "");
    }

    private int idOf(String text) {
        return demo.comments("ines", "knitting-as-networking").stream()
                .filter(it -> it.text().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void theStoryStandsOnTheBlogs() {
        String knitting = page("ines", POST);
        assertTrue(knitting.contains("the 990 form"));
        assertTrue(knitting.contains("the county clerk"));
        assertTrue(knitting.contains("<p>The clerk in our county has a list.</p>"));
        assertTrue(knitting.contains("<b class=\"fn\"><a href=\"" + demo.url("wg", "/")
                + "\" class=\"url\" rel=\"external nofollow ugc\">WG</a></b>"));
        assertEquals(3, knitting.split("id=\"div-comment-", -1).length - 1);
        assertTrue(page("wg", "/a-drawer-of-forms/").contains("sorted by"));
        Comment receipts = demo.comments("ines", "a-scarf-for-the-treasurer").getFirst();
        assertEquals("Jo", receipts.by().name());
        assertTrue(Discussion.iso(receipts.written()).contains("-03-14T"));
    }

    @Test
    void aClassicPageIsMarkedUpAsWordPressDoesIt() {
        String html = page("ines", POST);
        for (String mark : List.of(
                "<meta name=\"generator\" content=\"WordPress 7.1\" />",
                "<link rel=\"https://api.w.org/\"",
                "<link rel=\"canonical\" href=\"" + demo.url("ines", POST) + "\" />",
                "<ol class=\"comment-list\">",
                "<div class=\"comment-author vcard\">",
                "<div class=\"comment-metadata\">",
                "<div class=\"comment-content\">",
                "class=\"comment-reply-link\"",
                "<div id=\"respond\" class=\"comment-respond\">",
                "<form action=\"" + demo.url("ines", "/wp-comments-post.php")
                        + "\" method=\"post\" id=\"commentform\"")) {
            assertTrue(html.contains(mark), mark);
        }
    }

    @Test
    void aBlockPageIsMarkedUpAsWordPressDoesIt() {
        String html = page("wg", "/a-drawer-of-forms/");
        for (String mark : List.of(
                "<div class=\"wp-block-comments wp-block-comments-query-loop\">",
                "<ol class=\"wp-block-comment-template\"><li id=\"comment-",
                "<div class=\"wp-block-comment-author-name\">Pilar</div>",
                "<div class=\"wp-block-comment-date\"><time datetime=\"",
                "<div class=\"wp-block-comment-content\"><p>By colour is how I sort my yarn, too.</p>",
                "<div class=\"wp-block-post-comments-form\"><div id=\"respond\"")) {
            assertTrue(html.contains(mark), mark);
        }
    }

    @Test
    void aCommentIsTakenAndShownWhereTheRedirectLeads() {
        HttpResponse<String> answer = post(asJo(QUESTION));
        assertEquals(302, answer.statusCode());
        assertEquals(demo.url("ines", POST) + "#comment-" + idOf(QUESTION), location(answer));
        assertTrue(get(withoutHash(location(answer))).body().contains("<p>" + QUESTION + "</p>"));
        Received received = demo.received().getFirst();
        assertEquals("ines", received.host());
        assertEquals(QUESTION, received.fields().get("comment"));
        assertEquals(302, received.status());
    }

    @Test
    void anAnswerIsNestedUnderItsCommentAndMarkedAsTheAuthors() {
        post(asJo(QUESTION));
        Comment answer = demo.answerAs("Ines", QUESTION, ANSWER);
        assertEquals(idOf(QUESTION), answer.parentId());
        String html = page("ines", POST);
        Pattern nested = Pattern.compile(
                "id=\"comment-" + answer.parentId() + "\".*<ol class=\"children\">\\s*<li id=\"comment-" + answer.id()
                        + "\" class=\"comment byuser comment-author-ines bypostauthor .* depth-2\">",
                Pattern.DOTALL);
        assertTrue(nested.matcher(html).find());
    }

    @Test
    void aReplyLinkWorksWithoutAScript() {
        int wg = idOf("The clerk in our county has a list.");
        String html = page("ines", POST + "?replytocom=" + wg);
        assertTrue(html.contains("id='comment_parent' value='" + wg + "'"));
        assertTrue(html.contains("Leave a Reply to WG"));
        Map<String, String> fields = asJo("May I see it?");
        fields.put("comment_parent", String.valueOf(wg));
        post(fields);
        assertEquals(
                wg, demo.comments("ines", "knitting-as-networking").getLast().parentId());
    }

    @Test
    void aModeratedCommentIsShownOnlyToWhoeverHasTheHash() {
        demo.moderate("ines", true);
        HttpResponse<String> answer = post(asJo(QUESTION));
        assertTrue(location(answer).matches(".*\\?unapproved=\\d+&moderation-hash=[0-9a-f]{32}#comment-\\d+"));
        String preview = get(withoutHash(location(answer))).body();
        assertTrue(preview.contains("<em class=\"comment-awaiting-moderation\">"));
        assertTrue(preview.contains(QUESTION));
        assertFalse(page("ines", POST).contains(QUESTION));
        assertFalse(page("ines", POST + "?unapproved=" + idOf(QUESTION) + "&moderation-hash=0")
                .contains(QUESTION));
        demo.approve(idOf(QUESTION));
        assertTrue(page("ines", POST).contains(QUESTION));
        assertFalse(page("ines", POST).contains("comment-awaiting-moderation"));
    }

    @Test
    void aCommenterWhoAgreedIsRememberedAndSeesTheOwnWaitingComment() {
        demo.moderate("ines", true);
        Map<String, String> fields = asJo(QUESTION);
        fields.put("wp-comment-cookies-consent", "yes");
        HttpResponse<String> answer = post(fields);
        assertFalse(location(answer).contains("moderation-hash"));
        String cookies = answer.headers().allValues("Set-Cookie").stream()
                .map(it -> it.split(";")[0])
                .collect(Collectors.joining("; "));
        String html = get(demo.url("ines", POST), "Cookie", cookies).body();
        assertTrue(html.contains("comment-awaiting-moderation"));
        assertTrue(html.contains("name=\"author\" type=\"text\" value=\"Jo\""));
        assertTrue(html.contains("name=\"email\" type=\"email\" value=\"jo@jo.example\""));
    }

    @Test
    void theSameTwiceIsToldSo() {
        post(asJo(QUESTION));
        HttpResponse<String> second = post(asJo(QUESTION));
        assertEquals(409, second.statusCode());
        assertTrue(second.body().contains("<body id=\"error-page\">"));
        assertTrue(second.body()
                .contains("<div class=\"wp-die-message\"><p>Duplicate comment detected; "
                        + "it looks as though you&#8217;ve already said that!</p>"));
        Map<String, String> elsewhere = asJo(QUESTION);
        elsewhere.put("comment_parent", String.valueOf(idOf("The clerk in our county has a list.")));
        assertEquals(302, post(elsewhere).statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "author, '', Please fill the required fields.",
        "email, '', Please fill the required fields.",
        "email, nobody, Please enter a valid email address.",
        "comment, ' ', Please type your comment text.",
    })
    void aFormThatLacksSomethingIsRefused(String field, String value, String words) {
        Map<String, String> fields = asJo(QUESTION);
        fields.put(field, value);
        HttpResponse<String> answer = post(fields);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("<strong>Error:</strong> " + words));
        assertEquals(3, demo.comments("ines", "knitting-as-networking").size());
    }

    @Test
    void aClosedPostTakesNothing() {
        Map<String, String> fields = asJo(QUESTION);
        demo.close("ines", "knitting-as-networking");
        assertEquals(403, post(fields).statusCode());
        String html = page("ines", "/what-the-attic-kept/");
        assertTrue(html.contains("<p class=\"no-comments\">Comments are closed.</p>"));
        assertFalse(html.contains("commentform"));
    }

    @Test
    void aFailureLosesOneCommentAndNoMore() {
        demo.failNext("ines");
        assertEquals(500, post(asJo(QUESTION)).statusCode());
        assertEquals(3, demo.comments("ines", "knitting-as-networking").size());
        assertEquals(302, post(asJo(QUESTION)).statusCode());
        assertEquals(
                List.of(500, 302),
                demo.received().stream().map(Received::status).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        it's "so" they say...   | <p>it&#8217;s &#8220;so&#8221; they say&#8230;</p>
        1 < 2 <script>x()       | <p>1 &lt; 2 &lt;script&gt;x()</p>
        see http://a.example/b. | <p>see <a href="http://a.example/b" rel="nofollow ugc">http://a.example/b</a>.</p>
        """)
    void whatPeopleTypeIsEscapedAndMadeCurly(String typed, String html) {
        post(asJo(typed));
        assertTrue(page("ines", POST).contains(html));
    }

    @Test
    void aDeletedCommentIsGoneAndItsAnswersMoveUp() {
        post(asJo(QUESTION));
        Comment answer = demo.answerAs("Ines", QUESTION, ANSWER);
        demo.delete(idOf(QUESTION));
        String html = page("ines", POST);
        assertFalse(html.contains(QUESTION));
        assertTrue(html.contains("id=\"comment-" + answer.id() + "\" class=\"comment byuser"));
        assertEquals(
                0, demo.comments("ines", "knitting-as-networking").getLast().parentId());
    }

    @Test
    void daysPassForEverythingAtOnce() {
        Comment before = demo.comments("ines", "knitting-as-networking").getFirst();
        demo.daysPass(14);
        Comment after = demo.comments("ines", "knitting-as-networking").getFirst();
        assertEquals(before.written().minus(14, ChronoUnit.DAYS), after.written());
        assertTrue(page("ines", POST).contains(Discussion.iso(after.written())));
    }

    @Test
    void whatIsNewIsInTheFeedsAndInTheApi() {
        demo.publish("wg", "Pencils", List.of("Behind the ear."));
        assertTrue(page("wg", "/feed/").contains("<title>Pencils</title>"));
        post(asJo(QUESTION));
        demo.answerAs("Ines", QUESTION, ANSWER);
        assertTrue(page("ines", POST + "feed/").contains("<dc:creator><![CDATA[Ines]]></dc:creator>"));
        assertTrue(page("ines", "/comments/feed/").contains(ANSWER));
        String json = page("ines", "/wp-json/wp/v2/comments?post=" + field("comment_post_ID"));
        assertTrue(json.contains("\"author_name\":\"Ines\""));
        assertTrue(json.contains("\"parent\":" + idOf(QUESTION)));
    }

    @Test
    void theOwnerAnswersByItselfWhereAsked() throws InterruptedException {
        demo.answerAfter(Duration.ofMillis(10));
        post(asJo(QUESTION));
        for (int tries = 0; tries < 500 && !page("ines", POST).contains("bypostauthor"); tries++) {
            Thread.sleep(10);
        }
        assertEquals(
                "Ines",
                demo.comments("ines", "knitting-as-networking").getLast().by().name());
    }

    @Test
    void addressesLeadWhereWordPressLeadsThem() {
        HttpResponse<String> numbered = get(demo.url("ines", "/?p=" + field("comment_post_ID")));
        assertEquals(301, numbered.statusCode());
        assertEquals(demo.url("ines", POST), location(numbered));
        assertEquals(301, get(demo.url("ines", "/knitting-as-networking")).statusCode());
        assertEquals(404, get(demo.url("ines", "/nothing/")).statusCode());
        assertEquals(405, get(demo.url("ines", "/wp-comments-post.php")).statusCode());
        assertTrue(page("ines", "/").contains("<h2 class=\"entry-title\">"));
        assertTrue(page("wg", "/").contains("<h2 class=\"wp-block-post-title\">"));
    }

    @Test
    void theOtherPlacesAreThere() {
        assertFalse(page("plain", "/how-counties-file/").contains("comment"));
        assertTrue(page("plain", "/the-reading-room/").contains("<iframe id=\"dsq-app1\""));
        assertTrue(page("frame", "/embed/comments/").contains("href=\"" + demo.url("wg", "/") + "\""));
        assertTrue(page("bank", "/").contains("type=\"password\""));
        assertTrue(
                page("broken", "/a-page-in-pieces/").contains("<ol class=\"comment-list\"><li class=\"comment\"><div"));
    }
}
