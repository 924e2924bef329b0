package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kith.demo.DemoBlog;
import kith.drive.Brand;
import kith.drive.Browser;
import kith.drive.Options;
import kith.drive.Popup;
import kith.drive.Tab;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People: found by name, by words, from a place and from a topic; and remembered by hand. */
class PeopleIT {
    private static final Path TARGET = Path.of("target");
    private static final String QUESTION = "The 990 form confused me too. How did you learn it?";
    private static final String ANSWER = "I asked the county clerk.";

    @ParameterizedTest
    @EnumSource
    void peopleAreFoundAndSomebodyMetElsewhereIsRememberedByHand(Brand brand) throws IOException {
        Path pictures = Files.createDirectories(TARGET.resolve("screenshots/people-" + brand));
        try (DemoBlog blogs = DemoBlog.start();
                Browser browser = brand.start(TARGET, Options.headless())) {
            Stage stage = new Stage(browser, blogs, pictures, sentence -> {});
            byHand(stage, stage.kith("people.html"));
            joAsksAndInesAnswers(stage);
            found(stage, stage.kith("people.html"));
            inThePopup(stage);
            assertEquals(List.of(), browser.complaints());
        }
    }

    /** From the keyboard, while nobody is there. */
    private static void byHand(Stage stage, Tab page) {
        stage.shows(stage.says(page), "People come together here as you talk with them.");
        stage.picture(page, "people-empty");
        page.eval("document.querySelector('.meet summary').focus()");
        page.press("Enter", "Tab", "Enter");
        page.until(
                "document.querySelector('[data-slot=news]').innerText === 'A name first; any will do.'", Stage.LIMIT);
        page.until("document.activeElement.dataset.slot === 'name'", Stage.LIMIT);
        page.press("D", "a", "n", "a", "Tab", "s", "a", "t", "Tab", "Tab", "Tab", "Tab", "Space", "Enter");
        page.until("document.activeElement.textContent === 'Dana, remembered.'", Stage.LIMIT);
        stage.picture(page, "people-met");
        stage.held(
                "people",
                "person => person.name === 'Dana' && person.why === 'sat' && person.remembered"
                        + " && person.acquaintance.bonds.join() === 'MET_OFFLINE'");
        page.press("Tab", "Tab");
        page.until("document.activeElement.dataset.act === 'undo'", Stage.LIMIT);
        page.click("[data-act=undo]");
        page.until("document.querySelector('h1').innerText.startsWith('People come together')", Stage.LIMIT);
        page.until("document.activeElement.tagName === 'SUMMARY'", Stage.LIMIT);
        stage.showsNot(stage.everythingHeld(), "Dana");
        page.click(".meet summary");
        page.type(".meet [data-slot=name]", "<b>Dana</b> of the course");
        page.type(".meet [data-slot=link]", "dana.example");
        page.click("[data-act=meet]");
        page.until(
                "document.querySelector('.everybody')?.innerText.includes('<b>Dana</b> of the course')", Stage.LIMIT);
        page.click(".after a");
        page.until("document.querySelector('h1')?.innerText === '<b>Dana</b> of the course'", Stage.LIMIT);
        page.close();
    }

    private static void joAsksAndInesAnswers(Stage stage) {
        stage.browser.grantHost(stage.blogs.pattern("ines"));
        Tab blog = stage.browser.open(stage.blogs.url("ines", "/knitting-as-networking/"));
        stage.comment(blog, QUESTION);
        stage.held("turns", "turn => turn.mine && turn.state === 'VISIBLE'");
        stage.blogs.answerAs("Ines", QUESTION, ANSWER);
        blog.reload();
        stage.held("turns", "turn => !turn.mine");
        blog.close();
    }

    private static void found(Stage stage, Tab page) {
        stage.shows(stage.says(page), "Places ines.localhost", "Topics the 990 form", "Ines", ANSWER, "<b>Dana</b>");
        stage.picture(page, "people");
        names(page, "<b>Dana</b> of the course, Ines"); // remembered a moment ago, in this test
        page.click("[data-act=by-name]");
        names(page, "<b>Dana</b> of the course, Ines");
        page.click("[data-slot=places] button");
        names(page, "Ines");
        page.until("document.querySelector('[data-slot=places] button').ariaPressed === 'true'", Stage.LIMIT);
        stage.picture(page, "people-place");
        page.click("[data-slot=places] button");
        names(page, "<b>Dana</b> of the course, Ines");
        page.click("[data-slot=topics] button");
        names(page, "Ines");
        page.click("[data-slot=asked]");
        page.press("Escape");
        names(page, "<b>Dana</b> of the course, Ines");
        page.type("[data-slot=asked]", "CLERK");
        names(page, "Ines");
        page.type("[data-slot=asked]", " nowhere");
        page.until(
                "document.querySelector('.find').innerText.includes('Nothing kept here speaks of that.')", Stage.LIMIT);
        page.close();
    }

    private static void names(Tab page, String names) {
        page.until(
                "[...document.querySelectorAll('.everybody .name')].map(name => name.innerText).sort().join(', ') === '"
                        + names + "'",
                Stage.LIMIT);
    }

    private static void inThePopup(Stage stage) {
        Tab article = stage.browser.open(stage.blogs.url("bank", "/"));
        article.activate();
        Popup popup = stage.popup(article);
        popup.click(".meet summary");
        popup.type(".meet [data-slot=name]", "Sam of the plane");
        stage.picture(popup, "popup-meet");
        popup.click("[data-act=meet]");
        popup.until("document.querySelector('main').innerText.includes('Sam of the plane, remembered.')", Stage.LIMIT);
        popup.click("[data-act=undo]");
        popup.until("document.querySelector('.meet')", Stage.LIMIT);
        popup.close();
        stage.showsNot(stage.everythingHeld(), "Sam of the plane");
    }

    @ParameterizedTest
    @EnumSource
    void fiveThousandPeopleAreLookedThrough(Brand brand) throws IOException {
        Path pictures = Files.createDirectories(TARGET.resolve("screenshots/people-many-" + brand));
        try (DemoBlog blogs = DemoBlog.start();
                Browser browser = brand.start(TARGET, Options.headless())) {
            Stage stage = new Stage(browser, blogs, pictures, sentence -> {});
            stage.kith("weekly.html").eval(Crowd.of(5_000));
            Tab page = stage.kith("people.html");
            System.out.println(brand + ": 5,000 people after "
                    + page.eval("return Math.round(performance.getEntriesByName('ready')[0].startTime)") + " ms");
            shown(page, 30);
            page.click("[data-act=more]");
            shown(page, 60);
            page.until("document.activeElement === document.querySelectorAll('.everybody a')[30]", Stage.LIMIT);
            System.out.println(brand + ": a letter after " + page.eval("""
                    const field = document.querySelector('[data-slot=asked]');
                    const ask = words => {
                      const begin = performance.now();
                      field.value = words;
                      field.dispatchEvent(new Event('input'));
                      return Math.round(performance.now() - begin);
                    };
                    return [ask('w'), ask('wo'), ask('word 4999')].join(' ms, ') + ' ms'"""));
            shown(page, 1);
            stage.shows(stage.says(page), "Person 4999");
            stage.showsNot(stage.says(page), "5000", "5,000");
            stage.picture(page, "people-many");
            assertEquals(List.of(), browser.complaints());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatAnotherWindowChangedIsThereAndNothingMovesUnderTheHand(Brand brand) throws IOException {
        try (DemoBlog blogs = DemoBlog.start();
                Browser browser = brand.start(TARGET, Options.headless())) {
            Stage stage = new Stage(browser, blogs, TARGET.resolve("screenshots"), sentence -> {});
            Tab other = stage.kith("weekly.html");
            other.eval(Crowd.of(5_000));
            Tab page = stage.kith("people.html");
            shown(page, 30);
            page.click("[data-act=more]");
            page.until("document.activeElement === document.querySelectorAll('.everybody a')[30]", Stage.LIMIT);
            double before = page.eval(TOP).getAsDouble();
            tell(other, "{type: 'forget', person: 'link:p2.example'}");
            tell(other, "{type: 'meet', name: 'Zoe', link: '', why: '', bonds: []}");
            page.eval("window.dispatchEvent(new Event('focus'))");
            page.until("document.querySelector('.everybody a').innerText === 'Zoe'", Stage.LIMIT);
            page.until("document.activeElement.innerText === 'Person 30'", Stage.LIMIT);
            assertEquals(before, page.eval(TOP).getAsDouble(), 1.5);
            shown(page, 60);
            assertFalse(stage.says(page).contains("Person 2\n"));
            page.type("[data-slot=asked]", "word 4999");
            shown(page, 1);
            tell(other, "{type: 'forget', person: 'link:p4999.example'}");
            page.eval("window.dispatchEvent(new Event('focus'))");
            page.until("document.querySelector('.find').innerText.includes('Nothing kept here')", Stage.LIMIT);
            assertEquals(
                    "word 4999",
                    page.eval("return document.querySelector('[data-slot=asked]').value")
                            .getAsString());
            assertEquals(List.of(), browser.complaints());
        }
    }

    /** Where on the screen stands what has the focus; browsers scroll by whole pixels. */
    private static final String TOP = "return document.activeElement.getBoundingClientRect().top";

    private static void tell(Tab page, String message) {
        page.eval("await chrome.runtime.sendMessage(JSON.stringify(" + message + "))");
    }

    private static void shown(Tab page, int people) {
        page.until("document.querySelectorAll('.everybody li').length === " + people, Stage.LIMIT);
    }
}
