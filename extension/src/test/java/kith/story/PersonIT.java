package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kith.demo.DemoBlog;
import kith.drive.Brand;
import kith.drive.Browser;
import kith.drive.Options;
import kith.drive.Tab;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody's page: short until one adds what one knows, and nothing that was written is lost. */
class PersonIT {
    private static final Path TARGET = Path.of("target");
    private static final String INES = "person.html?id=link%3Aines.example";
    private static final String PART = "[data-slot=acquaintance] ";

    @ParameterizedTest
    @EnumSource
    void whatOneKnowsIsAddedKeptAndBroughtBack(Brand brand) throws IOException {
        Path pictures = Files.createDirectories(TARGET.resolve("screenshots/person-" + brand));
        try (DemoBlog blogs = DemoBlog.start();
                Browser browser = brand.start(TARGET, Options.headless())) {
            Stage stage = new Stage(browser, blogs, pictures, sentence -> {});
            stage.kith("weekly.html").eval(ines());
            Tab page = stage.kith(INES);
            stage.picture(page, "person");
            stage.shows(stage.says(page), "Add something you know", "What we said", "Seen from Ines", "My drafts");
            stage.showsNot(stage.says(page), "Where I could help", "How close");
            added(stage, page);
            page.reload();
            page.until("document.documentElement.dataset.ready", Stage.LIMIT);
            stage.shows(stage.says(page), "Knows", "How I know them We met in person My hobby");
            stage.showsNot(stage.says(page), "Where I could help", "How close");
            assertEquals("the 990 form", value(page, PART + "textarea"));
            undone(stage, page);
            drafts(stage, page);
            page.click("[data-act=hold]");
            page.until("document.querySelector('#held pre')", Stage.LIMIT);
            stage.shows(stage.says(page), "Knows: the 990 form", "How I know them: We met in person");
            page.click("[data-act=forget]");
            page.until("document.querySelector('h1').innerText === 'Ines is forgotten.'", Stage.LIMIT);
            stage.showsNot(stage.everythingHeld(), "the 990 form", "MET_OFFLINE");
            assertEquals(List.of(), browser.complaints());
        }
    }

    private static void added(Stage stage, Tab page) {
        page.click("[data-act=add-something]");
        page.until("document.activeElement.ariaLabel === 'Knows'", Stage.LIMIT);
        stage.picture(page, "person-lines");
        stage.shows(stage.says(page), "Where I could help", "Kith proposes this. Change it as you like.");
        assertEquals("somebody I have talked with", value(page, "textarea[aria-label^='How close']"));
        page.type("textarea[aria-label=Knows]", "the 990 form");
        stage.held("people", "person => person.acquaintance?.knows === 'the 990 form'"); // by the pause alone
        page.click("[value=MET_OFFLINE]");
        stage.held("people", "person => person.acquaintance.bonds.join() === 'MET_OFFLINE'");
        page.click("[value=HOBBY]");
        stage.held("people", "person => person.acquaintance.context === 'HOBBY' && person.acquaintance.close === ''");
    }

    /** Emptied by mistake. */
    private static void undone(Stage stage, Tab page) {
        page.click(PART + "textarea");
        page.press("Control+a", "Delete");
        page.click("h1");
        page.until("document.querySelector('[data-slot=acquaintance] [data-act=undo]')", Stage.LIMIT);
        stage.shows(stage.says(page), "Some of what stood here is gone.");
        stage.picture(page, "person-emptied");
        page.click(PART + "[data-act=undo]");
        stage.held("people", "person => person.acquaintance?.knows === 'the 990 form'");
        assertEquals("the 990 form", value(page, PART + "textarea"));
    }

    private static void drafts(Stage stage, Tab page) {
        page.click("[data-act=let-go]");
        page.until("document.querySelector('main').innerText.includes('The draft is let go.')", Stage.LIMIT);
        stage.held("cards", "card => card.draft === ''");
        page.click("li [data-act=undo]");
        stage.held("cards", "card => card.draft.startsWith('Thank you')");
    }

    private static String value(Tab page, String css) {
        return page.eval("return document.querySelector(" + new JsonPrimitive(css) + ").value")
                .getAsString();
    }

    @ParameterizedTest
    @EnumSource
    void aNoteFromAWordProcessorIsKeptAndOneThatIsTooLongIsKeptAsFarAsItGoes(Brand brand) throws IOException {
        Path pictures = Files.createDirectories(TARGET.resolve("screenshots/person-note-" + brand));
        try (DemoBlog blogs = DemoBlog.start();
                Browser browser = brand.start(TARGET, Options.headless())) {
            Stage stage = new Stage(browser, blogs, pictures, sentence -> {});
            stage.kith("weekly.html").eval(ines());
            Tab page = stage.kith(INES);
            String odd = String.join(
                    "\n\n",
                    "\u201cCurly\u201d\u00a0\u2014 fore\u00adsight\u2028one line, \u2029 another",
                    " it\u2019s <b>bold</b>\u0007\u000b\u0001\t\u200f\u05e9\u05dc\u05d5\u05dd \ud83e\uddf6\n");
            pasted(page, odd);
            stage.held("people", "person => person.note === " + new JsonPrimitive(odd));
            page.reload();
            page.until("document.documentElement.dataset.ready", Stage.LIMIT);
            assertEquals(odd, value(page, "#note"));
            pasted(page, "x".repeat(99_999) + "\ud83e\uddf6" + "y".repeat(2_399));
            page.until(
                    "document.querySelector('main').innerText.includes('This is longer than Kith can hold.')",
                    Stage.LIMIT);
            stage.held("people", "person => /^x{99999}$/.test(person.note)");
            assertEquals(102_400, value(page, "#note").length());
            stage.picture(page, "person-long-note");
            assertEquals(List.of(), browser.complaints());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDraftThatIsTooLongIsKeptAsFarAsItGoesAndStaysWhereItWasWritten(Brand brand) throws IOException {
        Path pictures = Files.createDirectories(TARGET.resolve("screenshots/long-draft-" + brand));
        try (DemoBlog blogs = DemoBlog.start();
                Browser browser = brand.start(TARGET, Options.headless())) {
            Stage stage = new Stage(browser, blogs, pictures, sentence -> {});
            Tab week = stage.kith("weekly.html");
            week.eval(ines());
            week.reload();
            week.until("document.documentElement.dataset.ready", Stage.LIMIT);
            week.click("[data-act=draft]");
            week.until("document.querySelector('.pad textarea')", Stage.LIMIT);
            String draft = "Thank you. ".repeat(9_090) + "1234567\ud83d\ude42\ud83e\uddf6";
            pasted(week, ".pad textarea", draft + "y".repeat(102_400 - draft.length()));
            week.until(
                    "document.querySelector('.pad').innerText.includes('This is longer than Kith can hold.')",
                    Stage.LIMIT);
            stage.held("cards", "card => card.draft === 'Thank you. '.repeat(9090) + '1234567\ud83d\ude42'");
            week.click("[data-act=let-it-sit]");
            week.click("[data-act=draft]");
            assertEquals(102_400, value(week, ".pad textarea").length(), "what Kith cannot hold stands there");
            pasted(week, ".pad textarea", draft.substring(0, 99_999));
            week.until("!document.querySelector('.pad').innerText.includes('longer than Kith can hold')", Stage.LIMIT);
            stage.held("cards", "card => card.draft.length === 99999");
            week.click("[data-act=let-it-sit]");
            week.until("!document.querySelector('.pad textarea')", Stage.LIMIT);
            week.close();
            Tab page = stage.kith(INES);
            page.viewport(320, 900, 1);
            assertTrue(stage.says(page).contains("Thank you. ".repeat(9_000)));
            assertEquals(
                    0,
                    page.eval("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
                            .getAsInt());
            assertEquals(List.of(), browser.complaints());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenInAnotherWindowIsReadHereButNotWhereOneWrites(Brand brand) throws IOException {
        try (DemoBlog blogs = DemoBlog.start();
                Browser browser = brand.start(TARGET, Options.headless())) {
            Stage stage = new Stage(browser, blogs, TARGET.resolve("screenshots"), sentence -> {});
            stage.kith("weekly.html").eval(ines());
            Tab page = stage.kith(INES);
            Tab other = stage.kith(INES);
            pasted(other, "Met at the fair.");
            stage.held("people", "person => person.note === 'Met at the fair.'");
            backTo(page);
            page.until("document.querySelector('#note').value === 'Met at the fair.'", Stage.LIMIT);
            page.eval("document.querySelector('#note').value = 'Not finished'");
            pasted(other, "Met in a queue.");
            other.eval("document.querySelector('[data-act=on-mind]').click()");
            stage.held("people", "person => person.note === 'Met in a queue.' && person.onMind");
            backTo(page);
            page.until("document.querySelector('[data-act=on-mind]').ariaPressed === 'true'", Stage.LIMIT);
            assertEquals("Not finished", value(page, "#note"));
            other.click("[data-act=forget]");
            other.until("document.querySelector('h1').innerText === 'Ines is forgotten.'", Stage.LIMIT);
            backTo(page);
            page.until("!document.querySelector('#note')", Stage.LIMIT);
            stage.showsNot(stage.says(page), "Ines");
            other.click("[data-act=undo]");
            other.until("document.querySelector('#note')", Stage.LIMIT);
            backTo(page);
            page.until("document.querySelector('#note')?.value === 'Met in a queue.'", Stage.LIMIT);
            assertEquals(List.of(), browser.complaints());
        }
    }

    private static void backTo(Tab page) {
        page.eval("window.dispatchEvent(new Event('focus'))");
    }

    private static void pasted(Tab page, String words) {
        pasted(page, "#note", words);
    }

    private static void pasted(Tab page, String css, String words) {
        page.eval("const field = document.querySelector('" + css + "'); field.value = " + new JsonPrimitive(words)
                + "; field.dispatchEvent(new Event('input'))");
    }

    @ParameterizedTest
    @EnumSource
    void oddNamesStandOnTheirPagesAsTheyAre(Brand brand) throws IOException {
        Path pictures = Files.createDirectories(TARGET.resolve("screenshots/person-names-" + brand));
        try (DemoBlog blogs = DemoBlog.start();
                Browser browser = brand.start(TARGET, Options.headless())) {
            Stage stage = new Stage(browser, blogs, pictures, sentence -> {});
            stage.kith("weekly.html").eval(ines());
            for (String name : List.of(
                    "A".repeat(300),
                    "\u0623\u0645\u064a\u0646\u0629 \u0627\u0644\u062e\u0637\u064a\u0628",
                    "<img src=x onerror=alert(1)>",
                    "\ud83e\uddf6",
                    "")) {
                Tab page = stage.kith("welcome.html");
                page.eval("const db = await " + Memory.open() + "; const all = db.transaction('people', 'readwrite')"
                        + ".objectStore('people'); await new Promise(done => { all.transaction.oncomplete = done;"
                        + " const asked = all.get('link:ines.example'); asked.onsuccess = () => all.put(Object.assign("
                        + "asked.result, {name: " + new JsonPrimitive(name) + "})); }); db.close()");
                page.close();
                for (String shown : List.of(INES, "people.html")) {
                    page = stage.kith(shown);
                    page.viewport(320, 900, 1);
                    assertEquals(
                            0,
                            page.eval("return document.documentElement.scrollWidth -"
                                            + " document.documentElement.clientWidth")
                                    .getAsInt());
                    String said = stage.says(page);
                    assertTrue(
                            said.contains(name.isEmpty() ? "Somebody" : name.substring(0, Math.min(70, name.length()))),
                            said);
                    page.close();
                }
            }
            assertEquals(List.of(), browser.complaints());
        }
    }

    /** Jo asked, Ines answered; a post of hers was seen, and a draft waits. */
    private static String ines() {
        return """
            const db = await %s;
            const writing = db.transaction(['people', 'handles', 'turns', 'conversations', 'sightings', 'cards'], 'readwrite');
            const written = new Promise((done, failed) => { writing.oncomplete = done; writing.onabort = failed; });
            const put = (store, record) => writing.objectStore(store).put({v: 1, ...record});
            const ines = 'link:ines.example', talk = 'https://ines.example/knitting/', at = Date.now() - 86400000;
            put('people', {id: ines, name: 'Ines', remembered: true, aside: false, onMind: false,
              link: 'https://ines.example/', why: '', note: '', quote: {text: '', link: '', title: ''}, sinceAt: at});
            put('handles', {id: ines, person: ines, name: 'Ines', link: 'https://ines.example/', place: 'https://ines.example/'});
            put('conversations', {id: talk, place: 'https://ines.example/', title: 'Knitting as networking', author: ines,
              closed: false, before: [], current: [], seenAt: at});
            const said = {conversation: talk, name: '', site: '', state: 'VISIBLE', refused: false, topics: []};
            put('turns', {...said, id: 'mine', mine: true, person: '', key: 'c1', parentKey: '', at: at - 5000,
              mineAt: at - 5000, text: 'The 990 form confused me too.', link: talk + '#c1'});
            put('turns', {...said, id: 'hers', mine: false, person: ines, key: 'c2', parentKey: 'c1', at,
              text: 'I asked the county clerk.', link: talk + '#c2'});
            put('sightings', {id: 'https://ines.example/fairs/', person: ines, title: 'On county fairs', text: '',
              post: true, closed: false, at});
            put('cards', {id: 'answer|hers', person: ines, move: 'THANK', channel: 'THREAD', conversation: talk, other: '',
              shownAt: at, verdict: 'OPEN', untilAt: 0, energy: 'UNSAID', draft: 'Thank you for the answer.', offered: [], at});
            await written;
            db.close();\
            """.formatted(Memory.open());
    }
}
