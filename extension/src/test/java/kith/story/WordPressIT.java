package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kith.demo.Comment;
import kith.demo.Commenter;
import kith.demo.DemoBlog;
import kith.demo.Post;
import kith.drive.Brand;
import kith.drive.Browser;
import kith.drive.Options;
import kith.drive.Tab;
import kith.wordpress.Trouble;
import kith.wordpress.WordPress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Kith on a real WordPress, in both browsers: one browser and one site for all tests, a post of its own for each.
 *
 * <p>Looks and addresses are a matter of what WordPress writes, which the same script reads in both: Chromium is shown all
 * of them, Firefox one for each test.
 */
@ParameterizedClass
@EnumSource(Brand.class)
@SuppressWarnings("NullAway.Init") // start() fills the fields, but NullAway knows only JUnit's older annotations
class WordPressIT {
    /** How a site's pages are made, and how their addresses look. */
    enum Look {
        BLOCK(WordPress.BLOCK, 0, WordPressIT.PRETTY),
        CLASSIC(WordPress.CLASSIC, 0, ""),
        BEFORE_HTML5(WordPress.CLASSIC, 1, "/archives/%post_id%");

        private final String theme;
        private final int beforeHtml5;
        private final String permalinks;

        Look(String theme, int beforeHtml5, String permalinks) {
            this.theme = theme;
            this.beforeHtml5 = beforeHtml5;
            this.permalinks = permalinks;
        }
    }

    private static final String PRETTY = "/%postname%/";

    private static final Commenter INES = new Commenter("Ines", "ines@ines.example", "");
    private static final Commenter THEO = new Commenter("Theo", "theo@theo.example", "http://theo.example/");

    private static Brand brand;
    private static WordPress site;
    private static DemoBlog blogs;
    private static Browser browser;
    private static Stage stage;

    private static Kept kept;

    private Tab tab;
    private String slug = "";
    private String link = "";

    WordPressIT(Brand brand) {}

    @BeforeParameterizedClassInvocation
    static void start(Brand started) {
        brand = started;
        site = WordPress.start("ines", "Ines, slowly", INES);
        blogs = DemoBlog.start();
        browser = brand.start(Path.of("target"), Options.headless());
        browser.grantHost(blogs.pattern("ines"));
        kept = new Kept(browser.open(browser.extensionUrl("manifest.json")));
        stage = new Stage(browser, blogs, Path.of("target/screenshots/wordpress"), sentence -> {});
    }

    static Stream<Look> looks() {
        return rows(List.of(Look.values()));
    }

    static Stream<Arguments> looksOfPages() {
        return rows(List.of(
                Arguments.of(Look.BLOCK, ""),
                Arguments.of(Look.CLASSIC, PRETTY),
                Arguments.of(Look.BEFORE_HTML5, PRETTY),
                Arguments.of(Look.BEFORE_HTML5, "")));
    }

    static Stream<Arguments> looksOfFirstPages() {
        return rows(List.of(
                Arguments.of(Look.CLASSIC, ""),
                Arguments.of(Look.BEFORE_HTML5, PRETTY),
                Arguments.of(Look.BEFORE_HTML5, "")));
    }

    private static <T> Stream<T> rows(List<T> all) {
        return all.stream().limit(brand == Brand.CHROMIUM ? all.size() : 1);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        browser.close();
        blogs.close();
        site.close();
    }

    @BeforeEach
    void openATab() {
        site.trouble(Trouble.NONE);
        tab = browser.open("about:blank");
    }

    @AfterEach
    void closeIt() {
        tab.close();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aCommentIsKeptAndTheAuthorsAnswerIsOneToMe(Look look) {
        openPost(look, "Socks", Map.of());
        String mine = "How many needles does a sock want, on " + look + "?";
        comment(mine);
        kept.awaitTurn(mine, "VISIBLE");
        String answer = "Five, and patience, on " + look + ".";
        site.answer(mine, answer);
        tab.navigate(link);
        JsonObject theirs = kept.awaitTurn(answer, "VISIBLE");
        assertEquals(kept.turn(mine).get("key"), theirs.get("parentKey"));
        JsonObject conversation = kept.one("conversations", link);
        assertEquals("Socks", Kept.text(conversation, "title"));
        assertEquals(Kept.text(conversation, "author"), Kept.text(theirs, "person"), "the author is who answered");
        assertEquals("Ines", kept.nameOf(Kept.text(theirs, "person")));
        site.close(slug);
        reread(link);
        // The themes of before HTML5 say so only under a post without comments.
        assertEquals(
                look != Look.BEFORE_HTML5,
                kept.one("conversations", link).get("closed").getAsBoolean());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aHeldCommentIsHeldUntilItIsApprovedAndItsReceiptIsNotKept(Look look) {
        openPost(look, "Moths", Map.of("comment_moderation", 1));
        String mine = "Lavender, or cedar, on " + look + "?";
        comment(mine);
        kept.awaitTurn(mine, "HELD");
        String hash = tab.url().replaceAll(".*moderation-hash=([0-9a-f]+).*", "$1");
        assertEquals(32, hash.length(), tab.url());
        stage.showsNot(kept.everything(), hash, "moderation-hash", "unapproved");
        site.judge(only().id(), "approve");
        tab.navigate(link);
        kept.awaitTurn(mine, "VISIBLE");
    }

    @ParameterizedTest
    @MethodSource("looksOfPages")
    void onAThreadInPagesACommentOfPageTwoIsNotMissedOnPageOne(Look look, String permalinks) {
        openPost(look, "Ledgers", pagesOfTwo(permalinks));
        Comment first = theo("Line number one.", -3);
        theo("Line number two.", -2);
        theo("Line number three.", -1);
        String mine = "And who adds them up, on " + look + permalinks.length() + "?";
        comment(mine);
        kept.awaitTurn(mine, "VISIBLE");
        assertTrue(tab.url().contains("comment-page-2") || tab.url().contains("cpage=2"), tab.url());
        reread(link);
        assertTrue(tab.eval("return Boolean(document.querySelector('#comment-" + first.id() + "'))")
                .getAsBoolean());
        assertEquals("VISIBLE", Kept.text(kept.turn(mine), "state"));
        assertEquals(
                4, kept.one("conversations", link).getAsJsonArray("current").size(), "two pages, one conversation");
    }

    @ParameterizedTest
    @MethodSource("looksOfFirstPages")
    void norIsOneOfPageOneMissedOnPageTwo(Look look, String permalinks) {
        openPost(look, "Columns", pagesOfTwo(permalinks));
        String mine = "Which column is the first, on " + look + permalinks.length() + "?";
        comment(mine);
        kept.awaitTurn(mine, "VISIBLE");
        theo("The left one.", 1);
        theo("The right one.", 2);
        reread(permalinks.isEmpty() ? link + "&cpage=2" : link + "comment-page-2/");
        stage.shows(tab.text("body"), "The right one.");
        assertEquals("VISIBLE", Kept.text(kept.turn(mine), "state"));
        assertEquals(
                2, kept.one("conversations", link).getAsJsonArray("current").size(), "two pages, one conversation");
    }

    @Test
    void aReplyByTheSitesOwnScriptIsToWhomItIs() {
        publish(Look.BLOCK, "Buttons", Map.of());
        theo("I never lose any.");
        Comment asked = theo("I keep mine in a jar.");
        tab.navigate(link);
        String mine = "What does the jar say?";
        tab.click("a.comment-reply-link[data-commentid='" + asked.id() + "']");
        comment(mine);
        JsonObject turn = kept.awaitTurn(mine, "VISIBLE");
        assertEquals("comment-" + asked.id(), Kept.text(turn, "parentKey"));
        assertEquals("Theo", kept.nameOf(Kept.text(turn, "person")));
    }

    @Test
    void aCommentThatTheOwnerThrowsAwayIsGone() {
        openPost(Look.CLASSIC, "Darning", Map.of());
        String mine = "A mushroom of wood is best for it.";
        comment(mine);
        kept.awaitTurn(mine, "VISIBLE");
        site.judge(only().id(), "trash");
        theo("Or a light bulb.");
        tab.navigate(link);
        kept.awaitTurn(mine, "GONE");
    }

    @Test
    void theSameWordsAgainAreRefusedByTheSiteAndKeptOnce() {
        openPost(Look.CLASSIC, "Yarn", Map.of());
        String mine = "Is it the same blue as last year?";
        comment(mine);
        kept.awaitTurn(mine, "VISIBLE");
        comment(mine);
        stage.shows(tab.text("body"), "Duplicate comment detected");
        stage.popupSays(tab, "duplicate");
        JsonObject turn = kept.turn(mine);
        assertEquals("VISIBLE", Kept.text(turn, "state"));
        assertFalse(turn.get("refused").getAsBoolean());
    }

    @Test
    void aFormWithoutANameIsRefusedAndTheNextTryTakesItsPlace() {
        openPost(Look.CLASSIC, "Names", Map.of());
        String mine = "Does the pattern have a name of its own?";
        awaitKith();
        tab.type("#comment", mine);
        tab.click("#submit");
        tab.until("document.body.innerText.includes('fill the required fields')", Stage.LIMIT);
        kept.awaitTurn(mine, "POSTED", "turn.refused");
        tab.navigate(link);
        comment(mine);
        kept.awaitTurn(mine, "VISIBLE");
    }

    @Test
    void aCommentLostByABrokenSiteWaitsAndTheNextTryTakesItsPlace() {
        openPost(Look.CLASSIC, "Weather", Map.of());
        String mine = "Does it rain where you knit?";
        site.trouble(Trouble.ERROR_500);
        comment(mine);
        stage.shows(tab.text("body"), "There has been a critical error on this website");
        kept.awaitTurn(mine, "POSTED", "turn.refused");
        site.trouble(Trouble.NONE);
        reread(link);
        assertEquals("POSTED", Kept.text(kept.turn(mine), "state"));
        comment(mine);
        kept.awaitTurn(mine, "VISIBLE");
    }

    @Test
    void aCommentTakenBehindAnErrorIsFoundLaterAndNotDoubledByASecondTry() {
        openPost(Look.CLASSIC, "Bridges", Map.of());
        String mine = "Was the ferry closed as well?";
        site.trouble(Trouble.TAKEN_THEN_503);
        comment(mine);
        stage.shows(tab.text("body"), "503 Service Temporarily Unavailable");
        kept.awaitTurn(mine, "POSTED");
        site.trouble(Trouble.NONE);
        tab.back();
        tab.until("document.querySelector('#comment')?.value", Stage.LIMIT); // the browser has kept what was typed
        awaitKith();
        tab.click("#submit");
        tab.until("document.body.innerText.includes('Duplicate comment detected')", Stage.LIMIT);
        tab.navigate(link);
        kept.awaitTurn(mine, "VISIBLE");
        only();
    }

    @Test
    void onAnOldPageFromACacheACommentWaitsForTheNewOne() {
        publish(Look.CLASSIC, "Clocks", Map.of());
        theo("Mine is slow.");
        String mine = "Slow by how much, would you say?";
        site.trouble(Trouble.OLD_PAGE);
        tab.navigate(link);
        comment(mine);
        reread(link);
        stage.showsNot(tab.text("body"), mine);
        assertEquals("POSTED", Kept.text(kept.turn(mine), "state"));
        site.trouble(Trouble.NONE);
        tab.navigate(link);
        kept.awaitTurn(mine, "VISIBLE");
    }

    @Test
    void afterARedirectThatNeverEndsACommentIsFoundLater() {
        openPost(Look.CLASSIC, "Stairs", Map.of());
        String mine = "Do they lead up again?";
        site.trouble(Trouble.REDIRECT_LOOP);
        comment(mine);
        kept.awaitTurn(mine, "POSTED");
        tab.until("!document.querySelector('#comment')", Stage.LIMIT); // the browser has given up and says so
        site.trouble(Trouble.NONE);
        tab.navigate(link);
        kept.awaitTurn(mine, "VISIBLE");
    }

    private static Map<String, Object> pagesOfTwo(String permalinks) {
        return Map.of(
                "permalink_structure",
                permalinks,
                "page_comments",
                1,
                "comments_per_page",
                2,
                "default_comments_page",
                "oldest");
    }

    private void openPost(Look look, String title, Map<String, Object> options) {
        publish(look, title, options);
        tab.navigate(link);
    }

    /** A new post on a site that looks so and is otherwise as WordPress comes, but for these options. */
    private void publish(Look look, String title, Map<String, Object> options) {
        var all = new HashMap<String, Object>(Map.of("comment_moderation", 0, "page_comments", 0));
        all.put("plainwool_before_html5", look.beforeHtml5);
        all.put("permalink_structure", look.permalinks);
        all.putAll(options);
        site.looks(look.theme, all);
        Instant yesterday = Instant.now().minus(1, ChronoUnit.DAYS);
        slug = site.publish(new Post(0, "", title, INES, List.of("A few words about it."), yesterday, true))
                .slug();
        link = site.link(slug);
    }

    private void comment(String words) {
        awaitKith();
        stage.comment(tab, words);
    }

    /** Somebody who writes takes longer than Kith needs to come into a page; this test would not. */
    private void awaitKith() {
        browser.worker("""
            for (let left = 200; left; left--) {
              const tab = (await chrome.tabs.query({})).find(it => it.url === %s);
              const injection = {target: {tabId: tab?.id}, func: () => Boolean(globalThis.kith)};
              if (tab && (await chrome.scripting.executeScript(injection))[0].result) return;
              await new Promise(next => setTimeout(next, 50));
            }
            throw new Error('Kith does not come into the page');
            """.formatted(Kept.literal(tab.url())));
    }

    private Comment theo(String words) {
        return theo(words, 0);
    }

    /** WordPress pages by time: two comments of one second may send their writers to the wrong page. */
    private Comment theo(String words, int hoursFromNow) {
        return site.comment(slug, THEO, words, 0, Instant.now().plus(hoursFromNow, ChronoUnit.HOURS));
    }

    private Comment only() {
        List<Comment> all = site.comments(slug);
        assertEquals(1, all.size(), all::toString);
        return all.getFirst();
    }

    /** Goes there and returns when Kith has read the page. */
    private void reread(String url) {
        long before = System.currentTimeMillis();
        tab.navigate(url);
        kept.await("conversations", "it => it.id === " + Kept.literal(link) + " && it.seenAt > " + before);
    }
}
