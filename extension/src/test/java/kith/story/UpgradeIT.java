package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import kith.demo.Commenter;
import kith.demo.DemoBlog;
import kith.drive.Brand;
import kith.drive.Browser;
import kith.drive.Line;
import kith.drive.Options;
import kith.drive.Tab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A newer Kith over an older one, a browser that ends and comes again: what was kept is kept, what was set up is set up. */
@ParameterizedClass
@EnumSource(Brand.class)
@SuppressWarnings("NullAway.Init") // open() fills the fields, but NullAway knows only JUnit's older annotations
class UpgradeIT {
    private static final String POST = "/knitting-as-networking/";

    /** How the worker comes to begin anew. */
    enum Way {
        UPDATE,
        RESTART,
        CRASH;

        void go() throws IOException {
            switch (this) {
                case UPDATE -> upgrade();
                case RESTART -> browser.restart();
                case CRASH -> {
                    browser.kill();
                    browser.restart();
                }
            }
        }
    }

    @Parameter
    Brand brand = Brand.CHROMIUM;

    @TempDir
    private static Path folder;

    private static DemoBlog blogs;
    private static Build build;
    private static Browser browser;
    private static Stage stage;

    @BeforeParameterizedClassInvocation
    static void open(Brand brand) throws IOException {
        blogs = DemoBlog.start();
        build = Build.copied(brand, Path.of("target"), folder);
        browser = brand.start(folder, Options.headless());
        stage = new Stage(browser, blogs, Path.of("target/screenshots"), sentence -> {});
        stage.kith("welcome.html").close();
        browser.grantHost(blogs.pattern("ines"));
        // Only what was closed properly once is sure to be on the disk when the browser is killed.
        browser.restart();
    }

    @AfterParameterizedClassInvocation
    static void close() {
        browser.close();
        blogs.close();
    }

    @AfterEach
    void nobodyComplains() {
        List<Line> complaints = browser.complaints();
        browser.forgetLog();
        assertEquals(List.of(), complaints);
    }

    private static void upgrade() throws IOException {
        String version = build.next();
        browser.upgrade();
        Tab page = stage.kith("welcome.html");
        assertEquals(
                version,
                page.eval("return chrome.runtime.getManifest().version").getAsString());
        page.close();
    }

    @Test
    void savedVersion1RecordsAreStillThereByteForByteAndShownAfterAnUpdate() throws IOException {
        Tab page = stage.kith("weekly.html");
        String saved = SavedRecords.put(page);
        page.close();
        upgrade();
        page = stage.kith("welcome.html");
        assertEquals(saved, SavedRecords.held(page));
        stage.comment(browser.open(blogs.url("ines", POST)), "Said after the update.");
        stage.held("turns", "turn => turn.text === 'Said after the update.' && turn.state === 'VISIBLE'");
        assertEquals(SavedRecords.lasting(saved), SavedRecords.lasting(SavedRecords.held(page)));
        SavedRecords.makeRecent(page);
        page.close();
        Tab person = stage.kith("person.html?id=link%3Aines.example%2Fauthor%2Fines");
        stage.shows(stage.says(person), "Ines", "Wool from three islands", "Which island is the", "The northern one.");
        assertEquals(
                "met her in \ud83c\uddf5\ud83c\uddf9",
                person.eval("return document.querySelector('[data-slot=note]').value")
                        .getAsString());
        person.close();
        Tab week = stage.kith("weekly.html");
        stage.shows(stage.says(week), "Ines answered your question about rough wool.", "The northern one.");
        week.close();
    }

    @Test
    void aDatabaseOfVersion1IsOpenedWithAllThatIsInItAndHasAShelfThen() throws IOException {
        Tab page = stage.kith("welcome.html");
        SavedRecords.putInto1(page);
        page.close();
        Tab person = stage.kith("person.html?id=link%3Aines.example%2Fauthor%2Fines");
        stage.shows(stage.says(person), "Ines", "Wool from three islands", "The northern one.");
        assertEquals(
                SavedRecords.asSaved("shelf"),
                SavedRecords.held(person)
                        .lines()
                        .filter(line -> !line.startsWith("shelf "))
                        .collect(Collectors.joining("\n")));
        assertEquals(
                "5 an old secret 1", person.eval("""
                        const db = await %s;
                        const get = (store, key) => new Promise(done => {
                          const asked = db.transaction(store).objectStore(store).get(key);
                          asked.onsuccess = () => done(asked.result);
                        });
                        const found = [db.version, await get('secrets', 'digests'), await get('forgotten', 'a digest')];
                        db.close();
                        return found.join(' ')""".formatted(Memory.open())).getAsString());
        String answer = person.eval("""
                return await chrome.runtime.sendMessage(JSON.stringify({type: 'keepFor',
                  person: 'link:ines.example/author/ines', link: 'https://wg.example/how-counties-file/', title: 'How counties file'}))""").getAsString();
        stage.shows(answer, "\"type\":\"done\"", "\"store\":\"SHELF\"");
        person.reload();
        person.until("document.querySelector('[data-act=take-off]')", Stage.LIMIT);
        stage.shows(stage.says(person), "Kept for Ines", "How counties file");
        person.close();
    }

    @Test
    void aPageThatIsOpenedWhileTheDatabaseIsUpgradedWaitsAndThenShowsWhatIsInIt() throws IOException {
        Tab other = stage.kith("welcome.html");
        SavedRecords.putInto1(other);
        SavedRecords.makeRecent(other);
        other.eval("""
            const opening = indexedDB.open('kith', 2);
            opening.onupgradeneeded = () => {
              opening.result.createObjectStore('shelf', {keyPath: 'id'}).createIndex('person', 'person');
              const people = opening.transaction.objectStore('people');
              const wait = () => { if (!globalThis.enough) people.count().onsuccess = wait; };
              globalThis.upgrading = true;
              wait();
            };
            opening.onsuccess = () => opening.result.close();\
            """);
        other.until("globalThis.upgrading", Stage.LIMIT);
        Tab week = browser.open(browser.extensionUrl("weekly.html"));
        week.until("document.querySelector('nav a').innerText.length > 3", Stage.LIMIT);
        assertEquals(
                "true",
                week.eval("return document.querySelector('main').getAttribute('aria-busy')")
                        .getAsString());
        other.eval("globalThis.enough = true");
        week.until("document.documentElement.dataset.ready", Stage.LIMIT);
        stage.shows(stage.says(week), "Ines answered your question about rough wool.", "The northern one.");
        week.close();
        other.close();
    }

    @ParameterizedTest
    @EnumSource
    void afterwardsTheDoorbellAndTheMenuItemAreThereOnceAndCommentsAreKept(Way way) throws IOException {
        Tab page = stage.kith("welcome.html");
        page.eval("await chrome.scripting.unregisterContentScripts(); await chrome.contextMenus.removeAll()");
        page.close();
        way.go();
        page = stage.kith("welcome.html");
        page.until("(await chrome.scripting.getRegisteredContentScripts()).length === 1", Stage.LIMIT);
        page.until("""
                await new Promise(done => chrome.contextMenus.update('remember', {enabled: true},
                    () => done(!chrome.runtime.lastError)))""", Stage.LIMIT);
        assertEquals(
                blogs.pattern("ines"),
                page.eval("return (await chrome.permissions.getAll()).origins.join()")
                        .getAsString());
        page.close();
        var reader = new Commenter("Reader of " + way, "reader@" + way + ".example", "http://" + way + ".example/");
        blogs.comment("ines", "knitting-as-networking", reader, "I read along, " + way + " or not.");
        Tab blog = browser.open(blogs.url("ines", POST));
        stage.comment(blog, "Said after " + way + ".");
        stage.held("turns", "turn => turn.text === 'Said after " + way + ".' && turn.state === 'VISIBLE'");
        stage.remember(blog, ".comment-body:has(a[href*='//" + way + ".']) .comment-content p");
        stage.held("people", "person => person.name === 'Reader of " + way + "' && person.remembered");
        blog.close();
    }

    @ParameterizedTest
    @EnumSource
    void aClaimThatWaitedIsPutAwayOnceAfterwards(Way way) throws IOException {
        String words = "Waited for the " + way + ".";
        Claim claim = Claim.sent(stage, "ines", POST, "Sent before the " + way + ".");
        browser.stopWorker();
        Tab page = stage.kith("welcome.html");
        claim.putAway(page, words);
        assertEquals(
                1,
                page.eval("return Object.values(await chrome.storage.local.get())"
                                + ".filter(claim => JSON.stringify(claim).includes(%s)).length"
                                        .formatted(new JsonPrimitive(words)))
                        .getAsInt());
        page.close();
        way.go();
        page = stage.kith("welcome.html");
        page.until("chrome.storage.local.get().then(all => Object.keys(all).length === 0)", Stage.LIMIT);
        assertEquals(
                1,
                page.eval("return (await %s).filter(turn => turn.text === %s).length"
                                .formatted(Memory.all("turns"), new JsonPrimitive(words)))
                        .getAsInt());
        page.close();
    }

    @Test
    void whatIsWrittenInATabThatWasOpenBeforeTheUpdateIsKept() throws IOException {
        Tab blog = browser.open(blogs.url("ines", "/on-county-fairs/"));
        stage.popupSays(blog, "before-the-update");
        stage.comment(blog, "Said before the update.");
        stage.held("turns", "turn => turn.text === 'Said before the update.' && turn.state === 'VISIBLE'");
        long before = System.currentTimeMillis();
        upgrade();
        stage.held("conversations", "it => it.id.includes('/on-county-fairs/') && it.seenAt > " + before);
        blog.activate();
        stage.comment(blog, "Said in a tab from before.");
        stage.held("turns", "turn => turn.text === 'Said in a tab from before.' && turn.state === 'VISIBLE'");
        blog.close();
    }
}
