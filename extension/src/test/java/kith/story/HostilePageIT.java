package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kith.demo.DemoBlog;
import kith.drive.Chromium;
import kith.drive.Line;
import kith.drive.Options;
import kith.drive.Popup;
import kith.drive.Tab;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages made to break whoever reads them: the popup answers, nothing runs, and of bystanders nothing is kept. */
class HostilePageIT {
    private static DemoBlog blogs;
    private static Chromium browser;
    private static Stage stage;

    @BeforeAll
    static void open() throws Exception {
        blogs = DemoBlog.start();
        browser = Chromium.start(Path.of("target/chromium"), Options.headless());
        stage = new Stage(browser, blogs, Files.createDirectories(Path.of("target/screenshots/hostile")), it -> {});
    }

    @AfterAll
    static void close() {
        browser.close();
        blogs.close();
    }

    @BeforeEach
    void quietly() {
        browser.forgetLog();
    }

    @Test
    void fiveThousandCommentsTwoHundredDeepAreReadAndFitIntoOneReport() {
        Tab page = hostile("crowd", HostilePages.thread(HostilePages.crowd(HostilePages.MOST)));
        stage.shows(stage.popupSays(page, "crowd"), "Noting here");
        stage.comment(page, "Is anybody reading this?");
        Notes.assertHeld(browser, page, "Is anybody reading this? POSTED");
        unharmed(page, "Bystander", "Deep");
        page.close();
    }

    @Test
    void misfitsAreReadAsText() {
        Tab page = hostile("misfits", HostilePages.thread(HostilePages.misfits()));
        stage.shows(stage.popupSays(page, "misfits"), "Noting here");
        stage.remember(page, "#comment-1 p");
        stage.held("people", "person => person.name.includes('onerror') && person.remembered");
        Popup popup = stage.popup(page);
        stage.shows(
                Stage.popupText(popup),
                HostilePages.MARKUP,
                ", remembered.",
                "Markup as a name. " + HostilePages.MARKUP);
        assertEquals(
                0,
                popup.eval("return document.querySelectorAll('main img, main script').length")
                        .getAsInt());
        popup.click("[data-act=undo]");
        popup.until("document.querySelector('main').innerText.includes('let')", Stage.LIMIT);
        popup.close();
        unharmed(page, "rednaw", "NNNN", "Scripted", "Dated", "of her id", "Formal");
        page.close();
    }

    @Test
    void aPageThatTakesTheNamesOfTheBrowsersOwnCallsIsRead() {
        Tab page = hostile("clobbered", HostilePages.clobbered());
        stage.shows(stage.popupSays(page, "clobbered"), "Noting here");
        stage.remember(page, "#comment-2 p");
        stage.held("people", "person => person.name === 'Formal' && person.quote.text === 'Said in a form.'");
        unharmed(page, "Clara");
        page.close();
    }

    @Test
    void aPageThatHangsKeepsKithFromNoOther() {
        Tab hung = hostile("hung", HostilePages.thread(HostilePages.misfits()));
        String id = browser.worker("return (await chrome.tabs.query({active: true, lastFocusedWindow: true}))[0].id")
                .getAsString();
        hung.eval("setTimeout(() => { for (;;); }, 50)");
        Tab kith = stage.kith("welcome.html");
        kith.eval("setTimeout(() => chrome.runtime.sendMessage(JSON.stringify({type: 'look', tab: " + id + "})), 200)");
        kith.until("new Promise(done => setTimeout(() => done(true), 1000))", Stage.LIMIT);
        kith.eval("chrome.runtime.sendMessage(JSON.stringify({type: 'purpose', words: 'it goes on'}))"
                + ".then(answer => { window.answer = answer; })");
        kith.until("window.answer", Stage.LIMIT);
        stage.held("settings", "it => it.why === 'it goes on'");
        kith.close();
        browser.restart(); // nothing else ends that page
    }

    @Test
    void twentyMegabytesOfTextAreRead() {
        Tab page = hostile("wall", HostilePages.wall());
        stage.shows(stage.popupSays(page, "wall"), "Noting here");
        stage.remember(page, "#comment-1 p");
        stage.held("people", "person => person.name === 'Small' && person.remembered");
        unharmed(page, "Endless");
        page.close();
    }

    private static Tab hostile(String host, String body) {
        blogs.page(host, HostilePages.page(host + ".localhost:" + blogs.port(), body));
        browser.grantHost(blogs.pattern(host));
        return browser.open(blogs.url(host, "/"));
    }

    /** The page was read and not touched, nobody complained, nothing ran, and none of these names is held. */
    private static void unharmed(Tab page, String... bystanders) {
        assertEquals(
                "Hostile",
                page.eval("return Object.getOwnPropertyDescriptor(Document.prototype, 'title').get.call(document)")
                        .getAsString());
        int report = browser.worker("""
            const [tab] = await chrome.tabs.query({active: true, lastFocusedWindow: true});
            const read = await chrome.scripting.executeScript({target: {tabId: tab.id}, files: ['content-start.js']});
            return read[0].result.length;""").getAsInt();
        assertTrue(report > 500 && report < 1_000_000, "the report has " + report + " characters");
        List<Line> complaints = browser.complaints().stream()
                .filter(line -> !line.text().contains("404"))
                .toList();
        assertTrue(complaints.isEmpty(), complaints::toString);
        stage.showsNot(stage.everythingHeld(), bystanders);
    }
}
