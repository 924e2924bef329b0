package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import kith.demo.DemoBlog;
import kith.drive.Brand;
import kith.drive.Browser;
import kith.drive.Display;
import kith.drive.Options;
import kith.drive.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Kith may do is the person's to give and to take, at any moment. */
class PermissionIT {
    private static final Path TARGET = Path.of("target");
    private static final String POST = "/knitting-as-networking/";

    private interface Scene {
        void play(Stage stage) throws Exception;
    }

    private static void on(Brand brand, Scene scene) throws Exception {
        try (DemoBlog blogs = DemoBlog.start();
                Browser browser = brand.start(TARGET, Options.headless())) {
            Stage stage = new Stage(browser, blogs, TARGET.resolve("screenshots"), sentence -> {});
            stage.kith("welcome.html").close();
            scene.play(stage);
            assertEquals(List.of(), browser.complaints());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theBrowserItselfAsksAndKithTakesNoForAnAnswer(Brand brand) throws Exception {
        try (Display display = Display.start();
                DemoBlog blogs = DemoBlog.start();
                Browser browser = brand.start(TARGET, Options.on(display))) {
            Stage stage = new Stage(browser, blogs, TARGET.resolve("screenshots"), sentence -> {});
            stage.kith("welcome.html").close();
            Tab blog = browser.open(blogs.url("ines", POST));
            stage.popup(blog).click("[data-act=note-here]");
            browser.answerQuestion(false);
            blog.activate();
            stage.comment(blog, "Said to Ines only.");
            String held = stage.everythingHeld();
            assertFalse(held.contains("Said to Ines only."), held);
            blog.activate();
            stage.popup(blog).click("[data-act=note-here]");
            browser.answerQuestion(true);
            stage.granted("ines");
            stage.comment(blog, "Said to be kept.");
            stage.held("turns", "turn => turn.text === 'Said to be kept.' && turn.state === 'VISIBLE'");
            browser.removeHost(blogs.pattern("ines"));
            blog.activate();
            stage.shows(stage.popupSays(blog, "popup-asks-again"), "Note my comments here?");
            assertEquals(List.of(), browser.complaints());
        }
    }

    /** Where nothing is granted, no doorbell hears the click: Firefox itself says which element it was. */
    @Test
    void inFirefoxARightClickFindsItsCommentOnAPageThatIsNotGranted() throws Exception {
        on(Brand.FIREFOX, stage -> {
            Tab blog = stage.browser.open(stage.blogs.url("ines", POST));
            stage.remember(blog, ".comment-body:has(a[href*=wg]) .comment-content p");
            stage.held("people", "person => person.name === 'WG' && person.remembered");
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTakenBackIsAskedForAgainAndNothingMoreIsKept(Brand brand) throws Exception {
        on(brand, stage -> {
            stage.browser.grantHost(stage.blogs.pattern("ines"));
            Tab blog = stage.browser.open(stage.blogs.url("ines", POST));
            stage.comment(blog, "Said while Kith was welcome.");
            stage.held("turns", "turn => turn.state === 'VISIBLE'");
            stage.browser.removeHost(stage.blogs.pattern("ines"));
            stage.comment(blog, "Said to Ines only.");
            blog.activate();
            stage.shows(stage.popupSays(blog, "popup-asks-again"), "Note my comments here?");
            assertTrue(stage.everythingHeld().contains("Said while Kith was welcome."));
            assertFalse(stage.everythingHeld().contains("claim:"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void aClaimFromAHostTakenBackMeanwhileIsDroppedAndDelaysNoOther(Brand brand) throws Exception {
        on(brand, stage -> {
            stage.browser.grantHost(stage.blogs.pattern("ines"));
            stage.browser.grantHost(stage.blogs.pattern("wg"));
            Claim fromWg = Claim.sent(stage, "wg", "/a-drawer-of-forms/", "A word for WG.");
            Claim fromInes = Claim.sent(stage, "ines", POST, "A word for Ines.");
            stage.browser.removeHost(stage.blogs.pattern("wg"));
            stage.browser.stopWorker();
            Tab page = stage.kith("welcome.html");
            fromWg.putAway(page, "Another word.");
            fromInes.putAway(page, "Another word.");
            Tab blog = stage.browser.open(stage.blogs.url("ines", POST));
            stage.held("turns", "turn => turn.text === 'Another word.'");
            page.until("chrome.storage.local.get().then(all => Object.keys(all).length === 0)", Stage.LIMIT);
            assertEquals(
                    1,
                    page.eval("return (await " + Memory.all("turns")
                                    + ").filter(turn => turn.text === 'Another word.').length")
                            .getAsInt());
            blog.close();
        });
    }

    @ParameterizedTest
    @EnumSource
    void switchedOffAndOnAgainKithHasOneMenuItemAndOneDoorbell(Brand brand) throws Exception {
        on(brand, stage -> {
            stage.browser.grantHost(stage.blogs.pattern("ines"));
            stage.browser.enableExtension(false);
            Tab off = stage.browser.open(stage.blogs.url("ines", POST));
            stage.comment(off, "Said while Kith was off.");
            off.close();
            stage.browser.enableExtension(true);
            stage.browser.forgetLog(); // what a page of Kith's says when it is switched off under it
            assertEquals(
                    1,
                    stage.browser
                            .worker("return (await chrome.scripting.getRegisteredContentScripts()).length")
                            .getAsInt());
            Tab again = stage.kith("welcome.html");
            again.until("""
                    new Promise(done => chrome.contextMenus.update('remember', {enabled: true},
                        () => done(!chrome.runtime.lastError)))""", Stage.LIMIT);
            again.close();
            String refusal = stage.browser.worker("""
                    return await new Promise(done => chrome.contextMenus.create(
                        {id: 'remember', title: 'again', contexts: ['all']},
                        () => done(chrome.runtime.lastError?.message ?? 'there was none')));\
                    """).getAsString();
            assertTrue(refusal.contains("duplicate id") || refusal.contains("already exists"), refusal);
            Tab blog = stage.browser.open(stage.blogs.url("ines", POST));
            stage.comment(blog, "Said after the rest.");
            stage.held("turns", "turn => turn.text === 'Said after the rest.' && turn.state === 'VISIBLE'");
            assertFalse(stage.everythingHeld().contains("Said while Kith was off."));
        });
    }
}
