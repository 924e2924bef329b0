package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.gson.JsonPrimitive;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kith.demo.Commenter;
import kith.demo.DemoBlog;
import kith.drive.Chromium;
import kith.drive.Display;
import kith.drive.Options;
import kith.drive.Popup;
import kith.drive.Tab;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the popup's buttons take back, and whom they choose; with the real context menu. */
class UndoIT {
    private static final String RECORDS =
            "JSON.stringify((({people, handles, conversations, turns}) => [people, handles, conversations, turns])(await "
                    + Memory.everything() + "))";

    private static Display display;
    private static DemoBlog blogs;
    private static Chromium browser;
    private static Stage stage;

    @BeforeAll
    static void open() throws Exception {
        display = Display.start();
        blogs = DemoBlog.start();
        browser = Chromium.start(Path.of("target/chromium"), Options.on(display));
        stage = new Stage(browser, blogs, Files.createDirectories(Path.of("target/screenshots/undo")), it -> {});
        browser.grantHost(blogs.pattern("ines"));
    }

    @AfterAll
    static void close() {
        browser.close();
        blogs.close();
        display.close();
    }

    @Test
    void undoAfterACommentWasKeptLeavesNothingOfIt() {
        Tab post = post("Buttons", "Hooks do not pop off.");
        String before = records();
        stage.comment(post, "Mine are all odd.");
        Popup popup = stage.popup(post);
        stage.shows(Stage.popupText(popup), "Kept, only here.");
        popup.click("[data-act=undo]");
        says(popup, "Kith let it go again.");
        popup.close();
        assertEquals(before, records());
        post.reload();
        stage.showsNot(stage.popupSays(post, "after"), "What I said here", "Kept, only here.");
        assertEquals(before, records());
        post.close();
    }

    @Test
    void undoAfterSomebodyWasRememberedLetsThemGo() {
        Tab post = post("Threads", "Linen for letters.");
        String before = records();
        stage.remember(post, ".comment-content p");
        stage.held("people", "person => person.name === 'Pilar' && person.remembered");
        assertNotEquals(before, records());
        Popup popup = stage.popup(post);
        stage.shows(Stage.popupText(popup), "Pilar, remembered.");
        popup.click("[data-act=undo]");
        says(popup, "Kith let Pilar go again.");
        popup.close();
        assertEquals(before, records());
        post.close();
    }

    @Test
    void aClickThatDecidesNothingAsksAndTheChoiceRemembersThatPersonOnly() {
        Tab post = twoCommenters("Needles");
        Popup popup = asked(post);
        stage.shows(
                Stage.popupText(popup),
                "Which of these?",
                "Theo",
                "Blunt ones.",
                "Pilar",
                "Sharp ones.",
                "None of these");
        popup.eval("[...document.querySelectorAll('[data-act=this-one]')]"
                + ".find(it => it.innerText.includes('Theo')).dataset.chosen = 'yes'");
        popup.click("[data-chosen]");
        says(popup, "Theo, remembered.");
        stage.showsNot(Stage.popupText(popup), "Which of these?");
        popup.close();
        stage.held("people", "person => person.name === 'Theo' && person.remembered");
        assertFalse(records().contains("Pilar"));
        Popup again = stage.popup(post);
        again.click("[data-act=undo]");
        says(again, "Kith let Theo go again.");
        again.close();
        post.close();
    }

    @Test
    void noneOfTheseKeepsNobodyAndAsksNoMore() {
        Tab post = twoCommenters("Thimbles");
        String before = records();
        Popup popup = asked(post);
        popup.click("[data-act=none-of-these]");
        says(popup, "Nobody, then.");
        popup.close();
        assertEquals(before, records());
        stage.showsNot(stage.popupSays(post, "asked"), "Which of these?");
        post.close();
    }

    private static Tab twoCommenters(String title) {
        Tab post = post(title, "Sharp ones.");
        blogs.comment("ines", title.toLowerCase(Locale.ROOT), new Commenter("Theo", "", ""), "Blunt ones.");
        post.reload();
        return post;
    }

    /** Jo right-clicks the words of the post, which are nobody's comment. */
    private static Popup asked(Tab post) {
        stage.remember(post, ".entry-content p");
        Popup popup = stage.popup(post);
        says(popup, "Which of these?");
        return popup;
    }

    private static Tab post(String title, String comment) {
        String slug = blogs.publish("ines", title, List.of("What do you keep in the box?"))
                .slug();
        blogs.comment("ines", slug, new Commenter("Pilar", "", ""), comment);
        Tab post = browser.open(blogs.url("ines", "/" + slug + "/"));
        stage.popupSays(post, "opened");
        return post;
    }

    private static void says(Popup popup, String words) {
        popup.until("document.querySelector('main').innerText.includes(" + new JsonPrimitive(words) + ")", Stage.LIMIT);
    }

    /** Everything that is kept of people and conversations. */
    private static String records() {
        Tab page = browser.open(browser.extensionUrl("welcome.html"));
        String records = page.eval("return " + RECORDS).getAsString();
        page.close();
        return records;
    }
}
