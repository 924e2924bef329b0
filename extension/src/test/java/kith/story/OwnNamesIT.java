package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kith.demo.Commenter;
import kith.demo.DemoBlog;
import kith.drive.Chromium;
import kith.drive.Options;
import kith.drive.Popup;
import kith.drive.Tab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who on a page I am myself: namesakes, names that Kith does not know yet, and what the popup asks about them. */
class OwnNamesIT {
    private static final Commenter OTHER_JO = new Commenter("Jo", "jo@other-jo.example", "http://other-jo.example/");

    private final DemoBlog blogs = DemoBlog.start();
    private final Chromium browser = Chromium.start(Path.of("target/chromium"), Options.headless());
    private final Stage stage = stage();

    private Stage stage() {
        try {
            Path pictures = Files.createDirectories(Path.of("target/screenshots/own-names"));
            return new Stage(browser, blogs, pictures, it -> {});
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @BeforeEach
    void grant() {
        browser.grantHost(blogs.pattern("ines"));
        browser.grantHost(blogs.pattern("wg"));
    }

    @AfterEach
    void close() {
        browser.close();
        blogs.close();
    }

    @Test
    void aNamesakeAnswersMeWhereISignOtherwiseAndIsAskedAboutWhereIDoNotSign() {
        Tab here = post("ines", "Thimbles");
        stage.comment(here, "I lose them all.");
        Notes.assertHeld(browser, here, "I lose them all. VISIBLE");
        blogs.answerAs("Jo", "I lose them all.", "So do I, and I am another Jo.");
        here.reload();
        Popup asked = stage.popup(here);
        stage.picture(asked, "is-this-yours");
        stage.shows(Stage.popupText(asked), "Signed Jo, this week. Is this yours?", "So do I, and I am another Jo.");
        asked.click("[data-act=not-me]");
        asked.until("document.querySelector('main').innerText.includes('Somebody else')", Stage.LIMIT);
        stage.picture(asked, "somebody-else");
        stage.shows(Stage.popupText(asked), "Somebody else, then. Kith will not take this Jo for you again.");
        asked.close();
        stage.held("turns", "turn => !turn.mine && turn.text.startsWith('So do I')");
        stage.shows(stage.popupSays(here, "namesake-answered"), "Jo answered you.");
        here.close();

        Tab there = post("wg", "Bobbins");
        blogs.comment("wg", "bobbins", OTHER_JO, "Wooden ones.");
        blogs.comment("wg", "bobbins", OTHER_JO, "Old ones.");
        there.reload();
        remember(there, ".wp-block-comment-content:has(p)");
        Popup popup = stage.popup(there);
        popup.until("document.querySelector('[data-act=not-me]')", Stage.LIMIT);
        stage.picture(popup, "remember-a-namesake");
        stage.shows(Stage.popupText(popup), "Is this yours?", "Wooden ones.", "Not me, remember Jo");
        stage.showsNot(Stage.popupText(popup), "Old ones.");
        popup.click("[data-act=not-me]");
        popup.until("document.querySelector('main').innerText.includes('remembered')", Stage.LIMIT);
        stage.shows(Stage.popupText(popup), "Jo, remembered.", "Wooden ones.");
        stage.showsNot(Stage.popupText(popup), "Is this yours?");
        popup.close();
        stage.held("people", "person => person.remembered && person.link === 'http://other-jo.example/'");
        there.close();
    }

    @Test
    void aNameOfMineThatKithDoesNotKnowIsToldByThisIsMe() {
        Tab here = post("ines", "Darning");
        blogs.comment("ines", "darning", new Commenter("jo_w", "", ""), "Mine.");
        here.reload();
        remember(here, ".comment-content p");
        stage.held("people", "person => person.name === 'jo_w' && person.remembered");
        Popup popup = stage.popup(here);
        stage.picture(popup, "remembered");
        stage.shows(Stage.popupText(popup), "jo_w, remembered.", "This is me");
        popup.click("[data-act=this-is-me]");
        popup.until("document.querySelector('main').innerText.includes('You, then')", Stage.LIMIT);
        stage.picture(popup, "this-is-me");
        stage.shows(Stage.popupText(popup), "You, then. Kith will know you here as jo_w.", "Undo");
        assertEquals("me", ask("(await " + Memory.all("handles") + ").map(handle => handle.person).join()"));
        popup.click("[data-act=undo]");
        popup.until("document.querySelector('main').innerText.includes('People I know here')", Stage.LIMIT);
        assertEquals("jo_w", ask("(await " + Memory.all("people") + ").map(person => person.name).join()"));
        popup.close();
        remember(here, ".comment-content p");
        popup = stage.popup(here);
        popup.click("[data-act=this-is-me]");
        popup.until("document.querySelector('main').innerText.includes('You, then')", Stage.LIMIT);
        popup.close();
        remember(here, ".comment-content p");
        popup = stage.popup(here);
        popup.until("document.querySelector('[data-act=keep-it]')", Stage.LIMIT);
        popup.click("[data-act=keep-it]");
        popup.until("document.querySelector('main').innerText.includes('What I said here')", Stage.LIMIT);
        stage.showsNot(Stage.popupText(popup), "Is this yours?", "remembered");
        popup.close();
        Notes.assertHeld(browser, here, "Mine. VISIBLE");
        stage.showsNot(stage.everythingHeld(), "\"remembered\":true");
        here.close();
    }

    private Tab post(String host, String title) {
        String slug =
                blogs.publish(host, title, List.of("Where do you keep yours?")).slug();
        return browser.open(blogs.url(host, "/" + slug + "/"));
    }

    /** Right-clicks and remembers, and waits for the popup that Kith opens by itself then: another would be closed by it. */
    private void remember(Tab tab, String css) {
        stage.remember(tab, css);
        browser.worker("""
            for (let i = 0; i < 200; i++) {
              if ((await chrome.runtime.getContexts({contextTypes: ['POPUP']})).length) return;
              await new Promise(soon => setTimeout(soon, 50));
            }
            throw new Error('Kith opened no popup');""");
    }

    /** Asked of the worker: a page of Kith's would close the popup. */
    private String ask(String expression) {
        return browser.worker("return " + expression).getAsString();
    }
}
