package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kith.demo.Commenter;
import kith.demo.DemoBlog;
import kith.drive.Brand;
import kith.drive.Browser;
import kith.drive.BrowserFailure;
import kith.drive.Display;
import kith.drive.Line;
import kith.drive.Options;
import kith.drive.Tab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The story on a forum that is one page of scripts. */
@ParameterizedClass
@EnumSource(Brand.class)
@SuppressWarnings("NullAway.Init") // open() fills the fields, but NullAway knows only JUnit's older annotations
class ForumIT {
    private static final Path TARGET = Path.of("target");
    private static final Commenter RUNA = new Commenter("Runa", "runa@runa.example", "");

    private static Display display;
    private static DemoBlog blogs;
    private static Browser browser;
    private static Stage stage;
    private static Kept kept;

    @Parameter
    Brand brand = Brand.CHROMIUM;

    @BeforeParameterizedClassInvocation
    static void open(Brand brand) throws IOException {
        display = Display.start();
        blogs = DemoBlog.start();
        browser = brand.start(TARGET, Options.on(display));
        Path pictures = Files.createDirectories(TARGET.resolve("screenshots/forum-" + brand));
        stage = new Stage(browser, blogs, pictures, sentence -> {});
        stage.kith("welcome.html").close();
        browser.grantHost(blogs.pattern("forum"));
        kept = new Kept(browser.open(browser.extensionUrl("manifest.json")));
    }

    @AfterParameterizedClassInvocation
    static void close() {
        browser.close();
        blogs.close();
        display.close();
    }

    @AfterEach
    void kithHasNothingToComplainOf() {
        List<Line> complaints = browser.complaints().stream()
                .filter(line -> line.where().startsWith(browser.extensionUrl("")))
                .toList();
        browser.forgetLog();
        assertEquals(List.of(), complaints);
    }

    @Test
    void aCommentSentByTheButtonIsKeptAndSeenOnThePageWithoutALoad() {
        Forumgoer jo = at("Windows");
        String page = jo.page();
        jo.writes("Mine look north, and I like it.").sendsByButton();
        assertFiled("Mine look north, and I like it.", "VISIBLE", "windows");
        stage.shows(says(jo, "kept"), "Kept, only here.", "Mine look north, and I like it.");
        assertEquals(page, jo.page());
        jo.tab().close();
    }

    @Test
    void aCommentSentByKeysIsKeptAndSeenOnThePageWithoutALoad() {
        Forumgoer jo = at("Doors");
        String page = jo.page();
        jo.writes("Ours has no handle outside.").sendsByKeys();
        assertFiled("Ours has no handle outside.", "VISIBLE", "doors");
        stage.shows(says(jo, "kept-by-keys"), "Kept, only here.", "Ours has no handle outside.");
        assertEquals(page, jo.page());
        jo.tab().close();
    }

    @Test
    void goingFromTheListToADiscussionIsNoticed() {
        Forumgoer jo = at("Stairs");
        jo.writes("Nineteen, and the eighth one sings.").sendsByButton();
        assertFiled("Nineteen, and the eighth one sings.", "VISIBLE", "stairs");
        jo.tab().close();
        blogs.answerAs("Runa", "Nineteen, and the eighth one sings.", "In which key does it sing?");
        Forumgoer again = new Forumgoer(browser.open(blogs.url("forum", "/")));
        again.tab().until("document.querySelector('.DiscussionListItem-main')", Stage.LIMIT);
        String page = again.page();
        again.chooses("Stairs");
        kept.await("turns", "turn => !turn.mine && turn.text.includes('In which key does it sing?')");
        again.writes("In none that we know of.").sendsByKeys();
        assertFiled("In none that we know of.", "VISIBLE", "stairs");
        assertFiled("Nineteen, and the eighth one sings.", "VISIBLE", "stairs");
        assertEquals(page, again.page());
        again.tab().close();
    }

    @Test
    void anAnswerThatMentionsMyPostIsSaidInThePopupAndLeadsToIt() {
        Forumgoer jo = at("Chimneys");
        jo.writes("How often is yours swept?").sendsByButton();
        assertFiled("How often is yours swept?", "VISIBLE", "chimneys");
        blogs.answerAs("Mara", "How often is yours swept?", "Every spring, by a woman with a top hat.");
        jo.sees("Every spring, by a woman with a top hat.");
        kept.await("turns", "turn => !turn.mine && turn.text.includes('a woman with a top hat')");
        stage.shows(says(jo, "answered"), "Mara answered you.", "Every spring, by a woman with a top hat.", "Go there");
        Tab week = stage.kith("weekly.html");
        stage.picture(week, "weekly");
        stage.shows(stage.says(week), "Chimneys", "Mara answered your question");
        String link = blogs.discussion("chimneys") + "/3";
        assertTrue(
                week.eval("return [...document.querySelectorAll('.card a')].map(a => a.href)")
                        .getAsJsonArray()
                        .toString()
                        .contains(link),
                () -> "no card leads to " + link);
        week.close();
        jo.tab().close();
    }

    @Test
    void anAnswerThatCallsMyNameOrQuotesMeIsSaidInThePopup() {
        Forumgoer jo = at("Gutters");
        jo.writes("Ours are copper and green.").sendsByButton();
        JsonObject mine = assertFiled("Ours are copper and green.", "VISIBLE", "gutters");
        blogs.comment("forum", "gutters", RUNA, "@Jo who polishes them?");
        kept.await("turns", "turn => !turn.mine && turn.text.includes('who polishes them?')");
        blogs.comment(
                "forum",
                "gutters",
                new Commenter("Oskar", "oskar@oskar.example", ""),
                "> @\"Jo\"#p" + Kept.text(mine, "key") + " Ours are copper\n\nMine are tin.");
        kept.await("turns", "turn => !turn.mine && turn.text.includes('Mine are tin.')");
        stage.shows(says(jo, "called"), "Oskar answered you.", "Runa answered you.", "who polishes them?");
        jo.tab().close();
    }

    @Test
    void myAnswerToSomebodyIsSeenOnThePageAndKnowsWhomItAnswers() {
        Forumgoer jo = at("Cellars");
        blogs.comment("forum", "cellars", RUNA, "Ours holds apples and one bicycle.");
        jo.sees("one bicycle");
        jo.answers(".PostStream-item[data-number='2']", "Whose bicycle is it?").sendsByKeys();
        jo.sees("Whose bicycle is it?");
        kept.await("turns", "turn => turn.text.endsWith('Whose bicycle is it?') && turn.state === 'VISIBLE'");
        JsonObject mine = kept.all("turns").stream()
                .filter(turn -> Kept.text(turn, "text").endsWith("Whose bicycle is it?"))
                .findFirst()
                .orElseThrow();
        assertEquals("Runa", kept.nameOf(Kept.text(mine, "person")));
        stage.shows(says(jo, "my-answer"), "Kept, only here.", "Whose bicycle is it?");
        jo.tab().close();
    }

    @Test
    void aCommenterIsRememberedFromTheContextMenu() {
        Forumgoer jo = at("Attics");
        blogs.comment("forum", "attics", RUNA, "Five years of minutes and a raincoat.");
        jo.sees("Five years of minutes");
        stage.remember(jo.tab(), ".PostStream-item[data-number='2'] .Post-body p");
        kept.await("people", "person => person.name === 'Runa' && person.remembered");
        stage.shows(says(jo, "remembered"), "Runa, remembered.", "Five years of minutes and a raincoat.");
        jo.tab().close();
    }

    @Test
    void whatIsTypedAndNotSentIsNotKept() {
        Forumgoer jo = at("Lamps");
        jo.writes("I had better not say this aloud.");
        stage.showsNot(says(jo, "typed"), "better not say");
        jo.goesToTheList();
        stage.showsNot(says(jo, "list"), "better not say");
        stage.showsNot(kept.everything(), "better not say");
        jo.tab().close();
    }

    @Test
    void aCommentThatTheForumLostIsOneNoteOnceItIsSentAgain() {
        Forumgoer jo = at("Keys");
        blogs.failNext("forum");
        jo.writes("On a nail behind the clock.").sendsByButton();
        jo.tab().until("document.querySelector('.Alert--error')", Stage.LIMIT);
        kept.awaitTurn("On a nail behind the clock.", "POSTED");
        says(jo, "lost");
        assertEquals("POSTED", Kept.text(kept.turn("On a nail behind the clock."), "state"));
        jo.sendsByKeys();
        assertFiled("On a nail behind the clock.", "VISIBLE", "keys");
        jo.tab().close();
    }

    @Test
    void goingOnBeforeTheForumHasAnsweredFilesNothingUnderTheNextDiscussion() {
        publish("Rugs");
        Forumgoer jo = at("Curtains");
        blogs.comment("forum", "rugs", RUNA, "Rolled up, all summer.");
        jo.tab()
                .eval(
                        "const real = fetch; globalThis.fetch = (path, options) => options?.method === 'POST'"
                                + " ? new Promise(done => globalThis.letGo = () => done(real(path, options))) : real(path, options)");
        jo.writes("Ours are older than the house.").sendsByButton();
        jo.goesToTheList();
        jo.chooses("Rugs").sees("Rolled up");
        says(jo, "next-discussion");
        assertFiled("Ours are older than the house.", "POSTED", "curtains");
        jo.tab().eval("letGo()");
        jo.tab().until("document.querySelector('.Alert--success')", Stage.LIMIT);
        jo.tab().click(".Alert--success button");
        jo.reads("Curtains");
        JsonObject mine = assertFiled("Ours are older than the house.", "VISIBLE", "curtains");
        assertTitled(mine, "Curtains");
        jo.tab().close();
    }

    @Test
    void anEditorLeftOpenBelongsToItsDiscussionWhicheverIsLookedAt() {
        publish("Saws");
        blogs.comment("forum", "saws", RUNA, "The blue one has all its teeth.");
        Forumgoer jo = at("Hammers");
        jo.writes("One for nails and one for thinking.").sendsByButton();
        assertFiled("One for nails and one for thinking.", "VISIBLE", "hammers");
        jo.writes("The second is lighter.");
        jo.goesToTheList();
        stage.showsNot(says(jo, "list-of-discussions"), "One for nails", "What I said here");
        jo.chooses("Saws").sees("all its teeth");
        stage.showsNot(says(jo, "editor-left"), "One for nails", "What I said here");
        jo.tab().click(".Composer-content");
        jo.sendsByButton();
        JsonObject mine = assertFiled("The second is lighter.", "POSTED", "hammers");
        assertTitled(mine, "Hammers");
        says(jo, "sent-from-another");
        assertFiled("One for nails and one for thinking.", "VISIBLE", "hammers");
        jo.tab().until("document.querySelector('.Alert--success')", Stage.LIMIT);
        jo.writes("And who has the file?").sendsByKeys();
        assertTitled(assertFiled("And who has the file?", "VISIBLE", "saws"), "Saws");
        jo.goesToTheList();
        jo.chooses("Hammers");
        assertFiled("The second is lighter.", "VISIBLE", "hammers");
        jo.tab().close();
    }

    private static String publish(String title) {
        return blogs.publish("forum", title, List.of("What is yours like?")).slug();
    }

    /** In a discussion of its own, from whose page Kith has been heard. */
    private static Forumgoer at(String title) {
        String discussion = blogs.discussion(publish(title));
        Forumgoer jo = new Forumgoer(browser.open(discussion)).reads(title);
        stage.noting(discussion);
        jo.tab().activate();
        return jo;
    }

    private static String says(Forumgoer jo, String picture) {
        jo.tab().activate();
        return stage.popupSays(jo.tab(), picture);
    }

    /** The one turn with these words, once it is in that state, in the discussion it was written in. */
    private static JsonObject assertFiled(String words, String state, String slug) {
        JsonObject turn;
        try {
            turn = kept.awaitTurn(words, state);
        } catch (BrowserFailure otherwise) {
            throw new AssertionError(words + " is not " + state + ", but: " + kept.all("turns"), otherwise);
        }
        assertEquals(blogs.discussion(slug), Kept.text(turn, "conversation"));
        return turn;
    }

    private static void assertTitled(JsonObject turn, String title) {
        assertEquals(title, Kept.text(kept.one("conversations", Kept.text(turn, "conversation")), "title"));
    }
}
