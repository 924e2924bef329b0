package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.demo.DemoBlog;
import kith.drive.Chromium;
import kith.drive.Line;
import kith.drive.Options;
import kith.drive.Tab;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pages that are broken rather than hostile, in a real browser: what is read is right, nothing hangs, nobody complains. */
class BadPagesIT {
    private static DemoBlog blogs;
    private static Chromium browser;
    private static Stage stage;

    @BeforeAll
    static void open() throws IOException {
        blogs = DemoBlog.start();
        browser = Chromium.start(Path.of("target/chromium"), Options.headless());
        stage = new Stage(browser, blogs, Files.createDirectories(Path.of("target/screenshots/bad")), it -> {});
    }

    @AfterAll
    static void close() {
        browser.close();
        blogs.close();
    }

    /** What stands on the page in WordPress's markup, and who is read there, with whom each answers. */
    private static Map<String, List<String>> pages() {
        Map<String, List<String>> pages = new LinkedHashMap<>();
        String three = said(1, "Ann") + said(2, "Bo") + said(3, "Cy");
        pages.put(HostilePages.thread(three), List.of("Ann", "Bo", "Cy"));
        pages.put(withoutEnds(HostilePages.thread(three)), List.of("Ann", "Bo to Ann", "Cy to Bo"));
        pages.put(
                HostilePages.thread(three.replace("<article", "<a href='#comment-3'>to</a><article")
                        + said(3, "Cy").replace("</li>", "<ol>" + said(1, "Ann") + "</ol></li>")),
                List.of("Ann", "Bo", "Cy"));
        pages.put(HostilePages.thread(three) + HostilePages.thread(three), List.of("Ann", "Bo", "Cy"));
        pages.put(
                HostilePages.thread(
                        said(1, "\u202Eنورا\u202C") + said(2, "🧶 Zoë 🧵") + said(3, "li.comment > b:not(")),
                List.of("\u202Eنورا\u202C", "🧶 Zoë 🧵", "li.comment > b:not("));
        pages.put(HostilePages.thread(said(1, "\u200B\u200D") + said(2, "\u200BAnn")), List.of("\u200D", "Ann"));
        pages.put(
                HostilePages.thread(HostilePages.comment(1, "Ann", "//ann.example/x", "", "Says Ann.", "")
                        + HostilePages.comment(3, "Cy", "../cy", "", "Says Cy.", "")),
                List.of("Ann <http://ann.example/x>", "Cy <http://HOST/cy>"));
        return pages;
    }

    @TestFactory
    Stream<DynamicTest> whatIsBrokenIsReadAsFarAsItGoes() {
        int[] number = {0};
        return pages().entrySet().stream()
                .map(page -> dynamicTest("page " + number[0], () -> {
                    String host = "bad" + number[0]++;
                    String at = host + ".localhost:" + blogs.port();
                    assertEquals(
                            page.getValue().stream()
                                    .map(who -> who.replace("HOST", at))
                                    .toList(),
                            read(host, HostilePages.page(at, page.getKey())));
                }));
    }

    /** Rows that change by themselves, with names and times, on a page of no platform: no talk. */
    @Test
    void aLiveTickerIsNoTalk() {
        String rows = IntStream.range(0, 40)
                .mapToObj(minute -> "<div class='post ticker-row'><time>" + minute + "'</time> <b class='author'>"
                        + (minute % 2 == 0 ? "Goal" : "Corner") + "</b> <p>" + minute + " : 0</p></div>")
                .collect(Collectors.joining());
        assertEquals(
                List.of(), read("ticker", "<html><head><title>Live</title></head><body>" + rows + "</body></html>"));
    }

    /** Names that no selector can hold as they are: a rule is learned from such a page, and asked of the real DOM. */
    @TestFactory
    Stream<DynamicTest> whateverClassesAndIdsAreCalledAPageIsReadOrLeftAlone() {
        List<String> names = List.of(
                "a:hover",
                "1st",
                "{}",
                "]",
                "[x='",
                "🧶",
                "x".repeat(10_000),
                "\\",
                "a\\:b",
                "--",
                "-1",
                "#id.class",
                ":not(*)",
                "comment,body",
                "a>b",
                "*",
                "\u202E",
                "\u0000",
                "({key})",
                "'\"",
                "sm:text-lg/2",
                "w-[3px]");
        int[] number = {0};
        return names.stream()
                .map(name -> dynamicTest(name.substring(0, Math.min(12, name.length())), () -> {
                    String html = IntStream.rangeClosed(1, 6)
                            .mapToObj(each -> ("<div class=\"comment NAME\" id=\"NAME" + each
                                            + "\"><b class=\"NAME author\">Person " + each
                                            + "</b> <time class=\"NAME\" datetime=\"2026-11-0" + each
                                            + "T10:00:00Z\">then</time>"
                                            + "<p class=\"NAME\">These are the words of number " + each
                                            + ", and they are not short.</p></div>")
                                    .replace("NAME", escaped(name)))
                            .collect(Collectors.joining());
                    List<String> read = read(
                            "odd" + number[0]++,
                            "<html><head><title>Odd</title></head><body><main class=\"comments\">" + html
                                    + "</main></body></html>");
                    boolean whole = read.size() == 6 && read.getFirst().equals("Person 1");
                    assertEquals(List.of(), whole ? List.of() : read, "all of it or nothing");
                }));
    }

    @Test
    void farLessThanThePageClaimsIsTroubleAndWhatIsThereCanBeRemembered() {
        String at = "half.localhost:" + blogs.port();
        Tab page =
                open("half", HostilePages.page(at, claims(10) + HostilePages.thread(said(1, "Ann") + said(2, "Bo"))));
        stage.shows(
                stage.popupSays(page, "half"), "I could read only a part of this page.", "You can still right-click");
        stage.remember(page, "#comment-2 p");
        stage.held("people", "person => person.name === 'Bo' && person.remembered");
        page.close();
    }

    @Test
    void whereNothingCouldBeReadALinkIsEnough() {
        String at = "none.localhost:" + blogs.port();
        String placeholder = "<li class=\"comment\"><a id=\"dot\" href=\"http://dot.example/\">Dot</a></li>";
        Tab page = open("none", HostilePages.page(at, claims(3) + HostilePages.thread(placeholder)));
        stage.shows(stage.popupSays(page, "none"), "I could not read this page.", "You can still right-click");
        stage.remember(page, "#dot");
        stage.held("people", "person => person.link === 'http://dot.example/' && person.remembered");
        page.close();
    }

    private static String claims(int comments) {
        return "<h2 class=\"comments-title\">" + comments + " thoughts</h2>";
    }

    private static Tab open(String host, String html) {
        blogs.page(host, html);
        browser.grantHost(blogs.pattern(host));
        return browser.open(blogs.url(host, "/"));
    }

    /** The first line of each comment as the worker gets it, and that nobody complained meanwhile. */
    private static List<String> read(String host, String html) {
        browser.forgetLog();
        Tab page = open(host, html);
        String said = stage.popupSays(page, host);
        stage.showsNot(said, "did not work");
        JsonArray lines = page(host).getAsJsonArray();
        List<Line> complaints = browser.complaints().stream()
                .filter(line -> !line.text().contains("404"))
                .toList();
        assertEquals(List.of(), complaints);
        page.close();
        return lines.asList().stream().map(line -> line.getAsString()).toList();
    }

    /** As the popup gets it. */
    private static JsonElement page(String host) {
        Tab kith = browser.open(browser.extensionUrl("welcome.html"));
        var lines = kith.eval("""
            const [tab] = await chrome.tabs.query({url: %s});
            const answer = JSON.parse(await chrome.runtime.sendMessage(JSON.stringify({type: 'look', tab: tab.id})));
            const all = answer.page.comments, name = key => all.find(one => one.key === key).author;
            return all.map(one => one.author + (one.authorLink ? ' <' + one.authorLink + '>' : '')
                + (one.parentKey ? ' to ' + name(one.parentKey) : ''));""".formatted(new JsonPrimitive(blogs.pattern(host))));
        kith.close();
        return lines;
    }

    private static String said(int id, String name) {
        return HostilePages.comment(id, name, "", "2026-11-01T10:00:00+00:00", "Says number " + id + ".", "");
    }

    private static String withoutEnds(String html) {
        return html.replace("</li>", "")
                .replace("</article>", "")
                .replace("</div>", "")
                .replace("</p>", "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;");
    }
}
