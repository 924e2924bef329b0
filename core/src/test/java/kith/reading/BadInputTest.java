package kith.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kith.reading.learn.Learn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and outlines that are broken, huge or made to harm, read by site files and without: no exception, no hang. */
class BadInputTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final String URL = "https://ines.example/wool/";

    private static Stream<DynamicTest> everyStory(UnaryOperator<String> harm) throws IOException {
        return Story.all().stream()
                .map(story -> dynamicTest(story.name(), () -> {
                    Page page = JsoupMarkup.page(story.url(), harm.apply(story.html()));
                    int most = story.page().root().all("*").size();
                    assertTrue(Shipped.read(page).comments().size() <= most);
                    assertTrue(Shipped.readAsUnknown(page).comments().size() <= most);
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNeverClosedIsRead() throws IOException {
        return everyStory(BadInputTest::withoutEnds);
    }

    @TestFactory
    Stream<DynamicTest> whatIsCutOffIsRead() throws IOException {
        return everyStory(html -> html.substring(0, html.length() * 2 / 3));
    }

    @TestFactory
    Stream<DynamicTest> linksThatLeadNowhereAreRead() throws IOException {
        return everyStory(html -> html.replace("href=\"http", "href=\"//[x").replace("href=\"/", "href=\"http:///"));
    }

    @TestFactory
    Stream<DynamicTest> textsThatLookLikeSelectorsAreRead() throws IOException {
        return everyStory(html -> {
            Document document = Jsoup.parse(html);
            for (Element element : document.body().getAllElements()) {
                for (TextNode text : element.textNodes()) {
                    text.text(text.isBlank() ? " " : "}, li.comment > #respond:not([x='\u202e\u200b🧶");
                }
            }
            return document.outerHtml();
        });
    }

    @TestFactory
    Stream<DynamicTest> aPageThatHoldsAllItsCommentsTwiceHoldsThemOnce() throws IOException {
        return Story.all().stream()
                .map(story -> dynamicTest(story.name(), () -> {
                    Document document = Jsoup.parse(story.html(), story.url());
                    document.body().append(document.body().html());
                    Page twice = new Page(story.url(), story.url(), JsoupMarkup.of(document), 0);
                    assertEquals(keys(Shipped.read(story.page())), keys(Shipped.read(twice)));
                }));
    }

    private static List<String> keys(PageReading reading) {
        return reading.comments().stream().map(Comment::key).toList();
    }

    private static String withoutEnds(String html) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int at = html.indexOf("</"); at >= 0; at = html.indexOf("</", from)) {
            boolean silent = html.startsWith("</sc", at) || html.startsWith("</st", at) || html.startsWith("</ti", at);
            int end = html.indexOf('>', at) + 1;
            out.append(html, from, silent ? end : at);
            from = end;
        }
        return out.append(html.substring(from)).toString();
    }

    @Test
    void aPageOfTwentyMegabytesIsRead() {
        StringBuilder html = new StringBuilder("<ol class='comments'>");
        String long_ = "wool ".repeat(400);
        for (int i = 0; i < 10_000; i++) {
            html.append("<li class='comment' id='c")
                    .append(i)
                    .append("'><b class='author'>Ann ")
                    .append(i % 90);
            html.append("</b><time>2026-11-01</time><p class='text'>")
                    .append(long_)
                    .append("</p></li>");
        }
        assertTrue(html.length() > 20_000_000);
        Page page = JsoupMarkup.page(URL, html.toString());
        PageReading reading = assertTimeout(LIMIT, () -> Shipped.readAsUnknown(page));
        assertEquals(PageReading.MAX_COMMENTS, reading.comments().size());
        assertTrue(Report.seen(reading).length() < 1_000_000);
    }

    /** An outline comes from a page, and so is whatever somebody likes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<\n",
                "<\t\t\t\n",
                "<li\n<li\n",
                ">\n>\n>\n",
                "\"99999999999999999999\tx\n",
                "\"-3\tx\n",
                "\"\n",
                "@{\n",
                "<li\tc\t=\t==\tccomment\n\"3\tAnn\n",
                "<a:b'\"\\]{}\tccomment author\tix'1\n\"3\tAnn\n>\n",
                "<li\tccomment\tic1\tsmargin-left: 99999999999px\n<b\tcauthor\n\"3\tAnn\n>\n<time\n\"4\t2026\n>\n<p\n\"50\tx\n>\n>\n",
                "<blockquote\tccomment level-2147483648\tr\u0000\n",
                "<\u2028\n",
                "x\n",
                "\n\n"
            })
    void anOutlineOfAnyKindTeachesARuleOrNothing(String line) {
        for (int times : new int[] {1, 3, 1_000, 200_000}) {
            String rule = assertTimeout(LIMIT, () -> Learn.from(line.repeat(times)));
            assertRule(rule);
        }
    }

    @Test
    void outlinesWithPartsExchangedTeachARuleOrNothing() throws IOException {
        Random chance = new Random(7);
        for (Story story : Story.all()) {
            String outline = Outline.of(story.page());
            for (int round = 0; round < 20; round++) {
                StringBuilder harmed = new StringBuilder(outline);
                for (int i = 0; i < 30 && !harmed.isEmpty(); i++) {
                    int at = chance.nextInt(harmed.length());
                    harmed.setCharAt(at, "<>\"\t\n@c 9'".charAt(chance.nextInt(10)));
                }
                assertRule(Learn.from(harmed.toString()));
            }
        }
    }

    /** Read back, and used on a page. */
    private static void assertRule(String rule) {
        PageReader reader = PageReader.by(Sites.written()).learned(rule);
        assertEquals(
                List.of(), reader.read(JsoupMarkup.page(URL, "<p>nothing</p>")).comments());
    }
}
