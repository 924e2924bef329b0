package kith.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kith.reading.learn.Learn;
import kith.wire.Message;
import kith.wire.Messages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pages told in slices, and pages that change between two of them. */
class TellingTest {

    private static final PageReader KNOWN = PageReader.by(Sites.written());
    private static final PageReader STRANGER = PageReader.by(Rules.write(List.of(SiteFile.ANY)));
    private static final String URL = "https://ines.example/wool/";

    /** Told step by step, each of them a slice, with something done in between. */
    private static String told(Telling telling, Consumer<Integer> between) {
        StringBuilder all = new StringBuilder();
        for (int step = 0; telling.next(); step++) {
            all.append(telling.written());
            between.accept(step);
        }
        return all.append(telling.written()).toString();
    }

    private static String inSlices(Telling telling) {
        return told(telling, step -> {});
    }

    private static String atOnce(Telling telling) {
        Steps.all(telling);
        return telling.written();
    }

    private static PageReading reading(String told) {
        return ((Message.Seen) Messages.read(told)).page();
    }

    @TestFactory
    Stream<DynamicTest> inSlicesOfAnySizeAPageSaysTheSame() throws IOException {
        return Story.all().stream()
                .map(story -> dynamicTest(story.name(), () -> {
                    Page page = story.page();
                    assertEquals(
                            Report.seen(KNOWN.read(page)), inSlices(Telling.of(KNOWN, page, false)), "by a site file");
                    String outline = inSlices(Telling.of(STRANGER, page, false));
                    assertEquals(Outline.MARK + Outline.of(page), outline);
                    PageReader learned = STRANGER.learned(Learn.from(outline.substring(Outline.MARK.length())));
                    assertEquals(
                            Report.seen(learned.read(page)), inSlices(Telling.learned(learned, page)), "as learned");
                    assertEquals(
                            atOnce(Telling.of(learned, page, true)),
                            inSlices(Telling.of(learned, page, true)),
                            "as learned before");
                }));
    }

    @TestFactory
    Stream<DynamicTest> aClaimHoldsTheCommentAnsweredAsTheWholePageTellsIt() throws IOException {
        return Story.all().stream()
                .map(story -> dynamicTest(story.name(), () -> {
                    Page page = story.page();
                    Site site = Sites.ALL.stream()
                            .filter(each -> each.claims(page))
                            .findFirst()
                            .orElseThrow();
                    for (Comment whole : KNOWN.read(page).comments()) {
                        List<Comment> only = Reader.about(site, SiteFile.ANY.head(), page, whole.key())
                                .comments();
                        assertEquals(1, only.size());
                        assertEquals(
                                whole.author() + whole.text(),
                                only.get(0).author() + only.get(0).text());
                        assertEquals(whole.permalink(), only.get(0).permalink());
                    }
                    assertEquals(
                            List.of(),
                            Reader.about(site, SiteFile.ANY.head(), page, "").comments());
                    assertEquals(
                            List.of(),
                            Reader.about(site, SiteFile.ANY.head(), page, "none")
                                    .comments());
                }));
    }

    @Test
    void twoTellingsOfOnePageDoNotMix() {
        Page page = thread(9).page();
        Telling other = Telling.of(KNOWN, page, false);
        StringBuilder theirs = new StringBuilder();
        String mine = told(Telling.of(KNOWN, page, false), step -> {
            if (step % 2 == 0 && other.next()) {
                theirs.append(other.written());
            }
        });
        theirs.append(inSlices(other));
        assertEquals(Report.seen(KNOWN.read(page)), mine);
        assertEquals(mine, theirs.toString());
    }

    @Test
    void whicheverCommentLeavesWhileThePageIsReadAllOthersAreTold() {
        int steps = steps(thread(6));
        for (int when = 0; when < steps; when++) {
            for (int who = 1; who <= 6; who++) {
                Talk thread = thread(6);
                String leaving = "comment-" + who;
                int then = when;
                String told = told(Telling.of(KNOWN, thread.page(), false), step -> {
                    if (step == then) {
                        thread.comment(leaving).remove();
                    }
                });
                List<String> keys = keys(reading(told));
                assertTrue(keys.size() == 6 || !keys.contains(leaving), () -> leaving + " " + then + ": " + keys);
                assertTrue(keys.size() >= 5, keys::toString);
                assertFalse(reading(told).paged());
            }
        }
    }

    @Test
    void aPageThatIsDrawnAnewWhileItIsReadIsReadWhole() {
        int steps = steps(thread(6));
        for (int when = 0; when < steps; when++) {
            Talk thread = thread(6);
            int then = when;
            PageReading reading = reading(told(Telling.of(KNOWN, thread.page(), false), step -> {
                if (step == then) {
                    thread.drawAnew();
                }
            }));
            assertEquals(
                    List.of("comment-1", "comment-2", "comment-3", "comment-4", "comment-5", "comment-6"),
                    keys(reading));
            assertFalse(reading.paged());
        }
    }

    @Test
    void aPageThatNeverComesToRestIsSaidNotToBeWhole() {
        Talk thread = thread(6);
        PageReading reading = reading(told(Telling.of(KNOWN, thread.page(), false), step -> thread.drawAnew()));
        assertTrue(reading.paged());
        assertEquals("", reading.trouble());
    }

    @Test
    void whereSomethingLeavesWhileAnOutlineIsWrittenItGoesOnBehindWhatWasAroundIt() {
        for (int when = 0; when < 80; when++) {
            Talk thread = thread(3);
            int then = when;
            String outline = told(Telling.of(STRANGER, thread.page(), false), step -> {
                if (step == then) {
                    thread.comment("comment-2").remove();
                }
            });
            assertTrue(outline.contains("Ann 1") && outline.contains("The end"), outline);
            assertEquals(lines(outline, "<"), lines(outline, ">"), "what begins ends");
        }
    }

    private static long lines(String outline, String begin) {
        return outline.lines().filter(line -> line.startsWith(begin)).count();
    }

    private static int steps(Talk thread) {
        List<Integer> steps = new ArrayList<>();
        told(Telling.of(KNOWN, thread.page(), false), steps::add);
        return steps.size();
    }

    private static List<String> keys(PageReading reading) {
        return reading.comments().stream().map(Comment::key).toList();
    }

    /** A page that can change. */
    private record Talk(Document document) {

        Page page() {
            return new Page(URL, URL, JsoupMarkup.of(document), 0);
        }

        Element comment(String id) {
            return document.expectFirst("#" + id);
        }

        /** Every comment in an element of its own again, as page frameworks do it. */
        void drawAnew() {
            Element list = document.expectFirst("ol");
            list.html(list.html());
        }
    }

    private static Talk thread(int comments) {
        StringBuilder html = new StringBuilder("<meta name='generator' content='WordPress 6.9'><h1>Wool</h1>"
                + "<div id='comments'><ol class='comment-list'>");
        for (int i = 1; i <= comments; i++) {
            html.append(
                    "<li class='comment' id='comment-%1$d'><b class='fn'>Ann %1$d</b><div class='comment-content'><p>Number %1$d.</p></div></li>"
                            .formatted(i));
        }
        return new Talk(Jsoup.parse(html + "</ol></div><p>The end</p>", URL));
    }
}
