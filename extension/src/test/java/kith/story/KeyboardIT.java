package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kith.access.Keyboard;
import kith.demo.DemoBlog;
import kith.drive.Brand;
import kith.drive.Browser;
import kith.drive.Display;
import kith.drive.Options;
import kith.drive.Popup;
import kith.drive.Tab;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The story by keyboard alone, in a real window: after each step the focus is where somebody would look for it. */
class KeyboardIT {
    private static final Path TARGET = Path.of("target");
    private static final String POST = "/knitting-as-networking/";
    private static final String QUESTION = "The 990 form confused me too. How did you learn it?";
    private static final String ANSWER = "I sat with the instructions for a week, and then I asked the county clerk.";

    @ParameterizedTest
    @EnumSource
    void theStoryIsTrueByKeyboardAlone(Brand brand) throws IOException {
        Path pictures = Files.createDirectories(TARGET.resolve("screenshots/keyboard-" + brand));
        try (Display display = Display.start();
                DemoBlog blogs = DemoBlog.start();
                Browser browser = brand.start(TARGET, Options.on(display))) {
            Stage stage = new Stage(browser, blogs, pictures, System.out::println);
            welcome(stage);
            Tab blog = browser.open(blogs.url("ines", POST));
            yesOnThisSite(stage, brand, blog);
            kept(stage, brand, blog);
            answered(stage, brand, blog);
            remembered(stage, brand, blog);
            blog.close();
            theWeek(stage);
            theSettings(stage);
            aPerson(stage);
            assertEquals(List.of(), browser.complaints());
        }
    }

    private static void welcome(Stage stage) {
        Tab page = stage.kith("welcome.html");
        Keyboard jo = Keyboard.at(page);
        jo.to("On sites I choose").press("ArrowUp").isOn("Only when I click");
        jo.press("ArrowDown")
                .isOn("On sites I choose")
                .to("Begin")
                .press("Enter")
                .isOn("Good.");
        page.close();
    }

    private static void yesOnThisSite(Stage stage, Brand brand, Tab blog) {
        Popup popup = popup(stage, brand, blog);
        Keyboard.at(stage.browser, popup).to("Yes, on this site").press("Enter");
        stage.browser.answerQuestion(true);
        stage.granted("ines");
    }

    private static void kept(Stage stage, Brand brand, Tab blog) {
        stage.comment(blog, "One too many.");
        stage.held("turns", "turn => turn.mine && turn.state === 'VISIBLE'");
        Popup popup = popup(stage, brand, blog);
        Keyboard.at(stage.browser, popup).to("Undo").press("Enter").isOn("Kith let it go again.");
        leave(stage, popup);
    }

    private static void answered(Stage stage, Brand brand, Tab blog) {
        stage.comment(blog, QUESTION);
        stage.held("turns", "turn => turn.mine && turn.state === 'VISIBLE'");
        stage.daysPass(2);
        stage.blogs.answerAs("Ines", QUESTION, ANSWER);
        blog.reload();
        stage.held("turns", "turn => !turn.mine");
        Tab page = stage.kith("welcome.html");
        page.eval("globalThis.before = (await chrome.tabs.query({})).map(tab => tab.id)");
        blog.activate();
        Keyboard.at(stage.browser, popup(stage, brand, blog)).to("Go there").press("Enter");
        String there =
                "chrome.tabs.query({}).then(all => all.find(tab => !before.includes(tab.id) && tab.url?.includes('#comment-')))";
        page.until(there, Stage.LIMIT);
        page.eval("await chrome.tabs.remove((await " + there + ").id)");
        page.close();
    }

    private static void remembered(Stage stage, Brand brand, Tab blog) {
        Keyboard.at(blog).to("WG");
        stage.rememberByKey(blog, ".comment-body a[href*=wg]");
        stage.held("people", "person => person.name === 'WG' && person.remembered");
        Popup popup = popup(stage, brand, blog);
        Keyboard jo = Keyboard.at(stage.browser, popup).to("Why? (if you like)").write("a clerk who helps");
        jo.to("Undo").backTo("Why? (if you like)");
        stage.held("people", "person => person.why === 'a clerk who helps'");
        leave(stage, popup);
    }

    private static void theWeek(Stage stage) {
        Tab week = stage.kith("weekly.html");
        Keyboard jo = Keyboard.at(week).to("To the page").press("Enter").isOn("main");
        jo.to("Why I do this").write("to know people").press("Enter").isOn("Change this line");
        aDraft(jo);
        judge(jo);
        menus(jo);
        aPause(jo);
        week.close();
    }

    private static void aDraft(Keyboard jo) {
        jo.to("Draft").press("Space").isOn("To Ines, in the thread.").write("We file in May. ");
        jo.to("Let it sit").press("Enter").isOn("It rests here until you come back to it.");
        jo.to("Draft").press("Enter").isOn("To Ines, in the thread.");
        jo.to("Draft").press("Enter").isOn("Draft");
    }

    private static void judge(Keyboard jo) {
        for (List<String> said : List.of(
                List.of("Done", "Good."),
                List.of("Not now", "Not now, then."),
                List.of("Feels forced", "Let go, then."))) {
            jo.to(said.getFirst()).press("Enter").isOn(said.getLast());
            jo.press("Tab").isOn("Undo").press("Enter").isOn("Knitting");
        }
    }

    private static void menus(Keyboard jo) {
        jo.to("On a better day").press("Enter", "Tab").isOn("In a few days");
        jo.press("Escape").isOn("On a better day").press("Tab").isOn("Feels forced");
        jo.backTo("On a better day").press("Space", "Tab", "Tab").isOn("Next week");
        jo.press("Enter")
                .isOn("On a better day, then.")
                .to("Undo")
                .press("Space")
                .isOn("Knitting");
        jo.to("Not like this")
                .press("Enter")
                .to("Not this person")
                .press("Enter")
                .to("Undo")
                .press("Enter")
                .isOn("Knitting");
        jo.to("Some").press("ArrowUp").isOn("Little");
    }

    private static void aPause(Keyboard jo) {
        jo.backTo("Rest a while").press("Enter").isOn("Resting until you come back.");
        jo.to("I am back").press("Enter").isOn("Welcome back.");
        jo.to("Fresh start").press("Enter").isOn("A fresh start.");
        jo.to("Undo").press("Enter").isOn("A few ideas, if you like.");
    }

    private static void theSettings(Stage stage) {
        Tab settings = stage.kith("settings.html");
        Keyboard jo = Keyboard.at(settings)
                .to("Look away also from")
                .write("two words")
                .press("Enter");
        settings.until("document.body.innerText.includes('no address of a site')", Stage.LIMIT);
        jo.to("Three a week").press("ArrowUp").isOn("Two a week");
        stage.held("settings", "it => it.rhythm.dose === 'TWO_A_WEEK' && it.rhythm.energy === 'LITTLE'");
        settings.close();
    }

    private static void aPerson(Stage stage) {
        Tab week = stage.kith("weekly.html");
        Keyboard jo = Keyboard.at(week).to("Ines").press("Enter");
        week.until("location.pathname === '/person.html' && document.documentElement.dataset.ready", Stage.LIMIT);
        jo.to("My note").write("Ask about the fair").press("Tab");
        stage.held("people", "person => person.note === 'Ask about the fair'");
        week.activate();
        jo.to("On my mind").press("Space").isOn("On my mind");
        jo.to("What do I hold on Ines?").press("Enter").isOn("What do I hold on Ines?");
        jo.backTo("Forget Ines").press("Enter").isOn("Ines is forgotten.");
        jo.to("Undo, until you close this page").press("Enter").isOn("Ines");
        week.close();
    }

    /** In Firefox a panel hears keys only after a first one (Firefox 153 on Xvfb, November 2026). */
    private static Popup popup(Stage stage, Brand brand, Tab blog) {
        Popup popup = stage.popup(blog);
        if (brand == Brand.FIREFOX) {
            stage.browser.keys("Tab");
        }
        return popup;
    }

    private static void leave(Stage stage, Popup popup) {
        stage.browser.keys("Escape");
        Tab page = stage.kith("welcome.html");
        page.close();
        assertFalse(popup.isOpen());
    }
}
