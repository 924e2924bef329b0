package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kith.demo.DemoBlog;
import kith.drive.Chromium;
import kith.drive.Options;
import kith.drive.Tab;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A browser that has no room, or that lets nobody at the database. */
class StorageIT {
    private static final String NO_ROOM =
            "The browser has no room left. Your last comment is safe in a small place; free"
                    + " some room and Kith will put it away properly.";
    private static final String NO_MEMORY =
            "Kith could not open its memory just now. Starting the browser again may help.";

    private static final String NEWER =
            "A newer Kith has written what is kept here. Nothing is lost: with the newest Kith it opens again.";

    private static DemoBlog blogs;
    private static Chromium browser;
    private static Stage stage;

    @BeforeAll
    static void open() throws Exception {
        blogs = DemoBlog.start();
        browser = Chromium.start(Path.of("target/chromium"), Options.headless());
        stage = new Stage(browser, blogs, Files.createDirectories(Path.of("target/screenshots/storage")), it -> {});
        browser.grantHost(blogs.pattern("ines"));
    }

    @AfterAll
    static void close() {
        browser.close();
        blogs.close();
    }

    @AfterEach
    void whatWasChangedInTheWorkerEndsWithIt() {
        browser.stopWorker();
    }

    @Test
    void withoutRoomCommentsWaitAndWithRoomEachIsKeptOnce() {
        Tab post = post("Cellars");
        writingFails("QuotaExceededError");
        stage.comment(post, "Ours is damp.");
        stage.shows(stage.popupSays(post, "no-room"), NO_ROOM);
        stage.comment(post, "And full of jars.");
        stage.shows(stage.popupSays(post, "no-room"), NO_ROOM);
        Notes.assertHeld(browser, post);
        assertEquals(2, claims());
        writingWorks();
        String said = stage.popupSays(post, "room");
        stage.shows(said, "Kept, only here.", "Ours is damp.", "And full of jars.");
        stage.showsNot(said, NO_ROOM);
        Notes.assertHeld(browser, post, "Ours is damp. VISIBLE", "And full of jars. VISIBLE");
        assertEquals(0, claims());
        post.close();
    }

    @Test
    void withoutRoomAndWithNothingWaitingNoCommentIsSaidToBeSafe() {
        Tab post = post("Attics");
        stage.comment(post, "Only swallows.");
        Notes.assertHeld(browser, post, "Only swallows. VISIBLE");
        blogs.answerAs("Ines", "Only swallows.", "Lucky you.");
        writingFails("QuotaExceededError");
        post.reload();
        String said = stage.popupSays(post, "no-room-nothing-waits");
        stage.shows(said, NO_MEMORY);
        stage.showsNot(said, "safe in a small place");
        post.close();
    }

    @Test
    void aFullDiskUnderAnotherNameIsToldApartByTheRoomThatIsLeft() {
        Tab post = post("Sheds");
        writingFails("UnknownError");
        stage.comment(post, "Mine leans.");
        String said = stage.popupSays(post, "unknown");
        stage.shows(said, NO_MEMORY);
        stage.showsNot(said, NO_ROOM);
        Tab page = browser.open(browser.extensionUrl("welcome.html"));
        browser.quota(page, 1_000);
        stage.shows(stage.popupSays(post, "unknown-full"), NO_ROOM);
        page.close();
        writingWorks();
        stage.shows(stage.popupSays(post, "room"), "Kept, only here.");
        Notes.assertHeld(browser, post, "Mine leans. VISIBLE");
        post.close();
    }

    @Test
    void withoutRoomTheWeekIsThereAllTheSame() {
        Tab week = stage.kith("weekly.html");
        week.eval(fails("QuotaExceededError"));
        Tab other = stage.kith("weekly.html");
        other.eval("document.querySelector('.foot [data-act=rest]').click()");
        week.eval("window.dispatchEvent(new Event('focus'))");
        week.until("document.querySelector('main [data-act=i-am-back]')", Stage.LIMIT);
        other.close();
        week.eval("document.querySelector('main [data-act=i-am-back]').click()");
        week.until("!document.querySelector('main [data-act=i-am-back]')", Stage.LIMIT);
        week.close();
    }

    @Test
    void whereANewerKithHasWrittenEveryPageAndThePopupSaySoAndTheCommentWaits() {
        Tab post = post("Barns");
        onAPage(
                "await new Promise(done => { indexedDB.open('kith', 99).onsuccess = event => { event.target.result.close(); done(); }; })");
        stage.comment(post, "Owls, since March.");
        assertEquals(NEWER, Stage.fold(stage.popupSays(post, "newer")));
        assertEquals(1, claims());
        for (String name : List.of("welcome", "weekly", "people", "person", "comments", "settings", "keep")) {
            Tab page = stage.kith(name + ".html");
            assertEquals("Kith " + NEWER, Stage.fold(stage.says(page)), name);
            stage.picture(page, "newer-" + name);
            page.close();
        }
        onAPage("await new Promise(done => { indexedDB.deleteDatabase('kith').onsuccess = done; })");
        stage.shows(stage.popupSays(post, "no-longer-refused"), "Kept, only here.");
        Notes.assertHeld(browser, post, "Owls, since March. VISIBLE");
        assertEquals(0, claims());
        post.close();
    }

    @Test
    void aPageThatComesWhileAnOlderDatabaseIsHeldOpenWaitsAndThenWorks() {
        Tab holder = browser.open(browser.extensionUrl("manifest.json"));
        holder.eval("""
            await new Promise(done => { indexedDB.deleteDatabase('kith').onsuccess = done; });
            await new Promise(done => {
              const opening = indexedDB.open('kith', 1);
              opening.onsuccess = () => { window.held = opening.result; done(); };
            });
            window.held.onversionchange = () => { window.asked = true; };\
            """);
        Tab page = browser.open(browser.extensionUrl("settings.html"));
        holder.until("window.asked", Stage.LIMIT);
        assertEquals(
                "true",
                page.eval("return document.querySelector('main').getAttribute('aria-busy')")
                        .getAsString());
        holder.eval("window.held.close()");
        page.until("document.documentElement.dataset.ready", Stage.LIMIT);
        stage.shows(stage.says(page), "What is kept");
        page.close();
        holder.close();
    }

    @Test
    void aDatabaseThatMayNotEvenBeAskedForIsRefusedLikewise() {
        Tab post = post("Stables");
        browser.stopWorker();
        browser.worker("IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError'); }");
        stage.comment(post, "No horses left.");
        String said = stage.popupSays(post, "security");
        stage.shows(said, NO_MEMORY);
        assertEquals(1, claims());
        browser.stopWorker();
        stage.shows(stage.popupSays(post, "security-over"), "Kept, only here.");
        Notes.assertHeld(browser, post, "No horses left. VISIBLE");
        post.close();
    }

    @Test
    void aDatabaseClosedUnderTheWorkerIsOpenedAgain() {
        Tab post = post("Porches");
        stage.comment(post, "One chair.");
        Notes.assertHeld(browser, post, "One chair. VISIBLE");
        onAPage("await new Promise(done => { indexedDB.deleteDatabase('kith').onsuccess = done; })");
        stage.comment(post, "Two chairs.");
        Notes.assertHeld(browser, post, "Two chairs. VISIBLE");
        post.close();
    }

    @Test
    void aClaimThatCannotBeReadStaysAndHoldsUpNoOther() {
        Tab post = post("Yards");
        onAPage("await chrome.storage.local.set({'claim:0': {at: 1, report: 'torn'}})");
        stage.comment(post, "Gravel.");
        String said = stage.popupSays(post, "torn");
        stage.shows(said, "Kept, only here.");
        stage.showsNot(said, NO_ROOM, NO_MEMORY);
        Notes.assertHeld(browser, post, "Gravel. VISIBLE");
        assertEquals(1, claims());
        onAPage("await chrome.storage.local.remove('claim:0')");
        post.close();
    }

    @Test
    void everyRecordLiesUnderItsId() {
        Tab post = post("Huts");
        stage.comment(post, "With a stove.");
        Notes.assertHeld(browser, post, "With a stove. VISIBLE");
        Tab page = browser.open(browser.extensionUrl("welcome.html"));
        assertEquals("id", page.eval("""
            return await new Promise(done => {
              const open = indexedDB.open('kith');
              open.onsuccess = () => done(open.result.transaction('turns').objectStore('turns').keyPath);
            })""").getAsString());
        page.close();
        post.close();
    }

    private static Tab post(String title) {
        String slug = blogs.publish("ines", title, List.of("What lives there?")).slug();
        Tab post = browser.open(blogs.url("ines", "/" + slug + "/"));
        stage.popupSays(post, "before");
        return post;
    }

    /** From now on the worker's transactions that put something end as the browser ends them: aborted, with this error. */
    private static void writingFails(String error) {
        browser.worker(fails(error));
    }

    private static String fails(String error) {
        return """
            const put = globalThis.putBefore ??= IDBObjectStore.prototype.put;
            IDBObjectStore.prototype.put = function (...record) {
              const request = put.apply(this, record), writing = this.transaction;
              Object.defineProperty(writing, 'error', {configurable: true, value: new DOMException('as told', '%s')});
              queueMicrotask(() => { if (!writing.over) { writing.over = true; writing.abort(); } });
              return request;
            };""".formatted(error);
    }

    private static void writingWorks() {
        browser.worker("IDBObjectStore.prototype.put = globalThis.putBefore");
    }

    private static int claims() {
        Tab page = browser.open(browser.extensionUrl("welcome.html"));
        int claims = page.eval(
                        "return Object.keys(await chrome.storage.local.get()).filter(key => key.startsWith('claim:')).length")
                .getAsInt();
        page.close();
        return claims;
    }

    private static void onAPage(String script) {
        Tab page = browser.open(browser.extensionUrl("welcome.html"));
        page.eval(script);
        page.close();
    }
}
