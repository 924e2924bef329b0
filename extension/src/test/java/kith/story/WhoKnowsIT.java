package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kith.demo.DemoBlog;
import kith.drive.Brand;
import kith.drive.Browser;
import kith.drive.Display;
import kith.drive.Options;
import kith.drive.Popup;
import kith.drive.Tab;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** "Who knows about…?" after the first days of the story, by keyboard alone: real keys in a real window. */
class WhoKnowsIT {
    private static final Path TARGET = Path.of("target");
    private static final String QUESTION = "The 990 form confused me too. How did you learn it?";
    private static final String ANSWER = "I sat with the instructions for a week, and then I asked the county clerk.";
    private static final String KEY = "alt+shift+k";
    private static final String HERE = "document.activeElement?.textContent || document.activeElement?.id";

    @ParameterizedTest
    @EnumSource
    void theStorysQuestionIsAskedAndAnsweredByKeyboardAlone(Brand brand) throws Exception {
        Path pictures = Files.createDirectories(TARGET.resolve("screenshots/who-knows"));
        try (Display display = Display.start();
                DemoBlog blogs = DemoBlog.start();
                Browser browser = brand.start(TARGET, Options.on(display))) {
            Stage stage = new Stage(browser, blogs, pictures, System.out::println);
            stage.kith("welcome.html").close(); // the one that the browser opens is there by now, and in nobody's way
            browser.grantHost(blogs.pattern("ines"));
            Tab blog = firstDays(stage);
            Popup popup = browser.popup(blog, KEY);
            popup.until("document.activeElement?.id === 'who-asked'", Stage.LIMIT);
            if (brand == Brand.FIREFOX) {
                // Its panel has the focus within, and hears keys only after a first one (Firefox 153 on Xvfb, November
                // 2026).
                browser.keys("Tab");
            }
            ask(browser, popup, stage);
            steps(browser, popup);
            empty(brand, browser, popup);
            nobody(browser, popup, stage);
            empty(brand, browser, popup);
            browser.keys("l", "i", "s", "t");
            popup.until("document.querySelector('#who-people a')?.innerText === 'WG'", Stage.LIMIT);
            browser.keys("Down", "Return");
            Tab page = stage.kith("welcome.html");
            page.until(
                    "chrome.tabs.query({}).then(all => all.some(tab => tab.url?.includes('/person.html?id=')))",
                    Stage.LIMIT);
            assertEquals(List.of(), browser.complaints());
        }
    }

    /** Jo comments, Ines answers, Jo remembers WG; before that nobody is there to ask about, and no field. */
    private static Tab firstDays(Stage stage) {
        Tab blog = stage.browser.open(stage.blogs.url("ines", "/knitting-as-networking/"));
        stage.comment(blog, QUESTION);
        stage.held("turns", "turn => turn.mine && turn.state === 'VISIBLE'");
        blog.activate();
        Popup early = stage.popup(blog);
        early.until("document.querySelector('#who').hidden", Stage.LIMIT);
        early.close();
        stage.daysPass(2);
        stage.blogs.answerAs("Ines", QUESTION, ANSWER);
        blog.reload();
        stage.held("turns", "turn => !turn.mine");
        blog.activate();
        stage.remember(blog, ".comment-body:has(a[href*=wg]) .comment-content p");
        stage.held("people", "person => person.name === 'WG' && person.remembered");
        blog.activate();
        return blog;
    }

    private static void ask(Browser browser, Popup popup, Stage stage) {
        browser.keys("9", "9", "0");
        popup.until("document.querySelector('#who-people').innerText.includes('WG')", Stage.LIMIT);
        stage.picture(popup, "popup-who-knows");
        String found = popup.eval("return document.querySelector('#who-people').innerText")
                .getAsString();
        stage.shows(
                found,
                "Ines I sat with the instructions for a week… under Knitting as networking"
                        + " WG The clerk in our county has a list. under Knitting as networking");
        assertEquals("Ines and WG", popup.text("#who-news"));
    }

    private static void steps(Browser browser, Popup popup) {
        List<List<String>> steps = List.of(
                List.of("Down", "Ines"),
                List.of("Down", "WG"),
                List.of("Down", "WG"),
                List.of("Up", "Ines"),
                List.of("Up", "who-asked"),
                List.of("Up", "who-asked"),
                List.of("Return", "Ines"),
                List.of("shift+Tab", "who-asked"),
                List.of("Tab", "Ines"));
        for (List<String> step : steps) {
            browser.keys(step.getFirst());
            popup.until("(" + HERE + ") === '" + step.getLast() + "'", Stage.LIMIT);
        }
    }

    /** In Firefox Escape closes every popup, whatever its page says. */
    private static void empty(Brand brand, Browser browser, Popup popup) {
        if (brand == Brand.FIREFOX) {
            browser.keys("Up", "ctrl+a", "BackSpace");
        } else {
            browser.keys("Escape");
        }
        popup.until(
                "document.activeElement.id === 'who-asked' && document.activeElement.value === ''"
                        + " && document.querySelector('#who-news').textContent === ''",
                Stage.LIMIT);
    }

    private static void nobody(Browser browser, Popup popup, Stage stage) {
        browser.keys("t", "a", "x");
        popup.until("document.querySelector('#who').innerText.includes('Nothing')", Stage.LIMIT);
        stage.picture(popup, "popup-who-knows-nobody");
        assertEquals("Nothing kept here speaks of that. Another word may.", popup.text("#who-news"));
    }
}
