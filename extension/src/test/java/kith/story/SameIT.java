package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** The same person in two places: proposed with the reasons, said, and taken back. */
class SameIT {
    private static final Path TARGET = Path.of("target");
    private static final String INES = "person.html?id=link%3Aines.example%2Fines";
    private static final String KNITTER = "person.html?id=name%3Awool.example%7Cknitter";
    private static final String PEOPLE = "JSON.stringify(await Promise.all([" + Memory.all("people") + ", "
            + Memory.all("handles") + ", " + Memory.all("turns") + ", " + Memory.all("conversations") + "]))";

    @ParameterizedTest
    @EnumSource
    void twoAreOneAndTwoAgainWithNothingOfTheirsChanged(Brand brand) throws IOException {
        Path pictures = Files.createDirectories(TARGET.resolve("screenshots/same-" + brand));
        try (DemoBlog blogs = DemoBlog.start();
                Browser browser = brand.start(TARGET, Options.headless())) {
            Stage stage =
                    new Stage(browser, blogs, pictures, sentence -> {}, List.of(View.LIGHT, View.DARK, View.NARROW));
            stage.kith("weekly.html").eval(two());
            Tab page = stage.kith(INES);
            String before = held(page);
            stage.picture(page, "proposed");
            stage.shows(
                    stage.says(page),
                    "Elsewhere",
                    "Perhaps the same person: knitter.",
                    "wool.example",
                    "One signs with ines.example, and the other writes there.");
            pressed(page, ".maybe:last-child [data-act=one]", "Shown as one person now. Nothing of either is lost.");
            assertEquals(
                    "sameNow",
                    page.eval("return document.activeElement.dataset.slot === 'news' && 'sameNow'")
                            .getAsString());
            stage.picture(page, "one");
            stage.shows(stage.says(page), "Also knitter, because you said so.", "Onion skins give a warm yellow.");
            assertEquals(before, held(page));
            pressed(page, ".after [data-act=undo]", "Perhaps the same person: knitter.");
            stage.showsNot(stage.says(page), "Onion skins");
            pressed(page, ".maybe:last-child [data-act=one]", "Shown as one person now.");
            written(page, "Dyes with onions.");
            stage.held("people", "person => person.note === 'Dyes with onions.' && person.name === 'Ines'");
            people(stage);
            Tab knitter = stage.kith(KNITTER);
            assertEquals("Ines", knitter.text("h1"));
            stage.shows(stage.says(knitter), "Onion skins give a warm yellow.");
            apart(stage, knitter);
            knitter.close();
            refused(stage);
            assertEquals(List.of(), browser.complaints());
        }
    }

    private static void people(Stage stage) {
        Tab people = stage.kith("people.html");
        stage.shows(stage.says(people), "Ines");
        stage.showsNot(stage.says(people), "knitter");
        people.close();
    }

    private static void apart(Stage stage, Tab page) {
        pressed(page, ".maybe [data-act=two]", "Two people again, each as before.");
        stage.picture(page, "two");
        stage.showsNot(stage.says(page), "Onion skins");
        assertEquals("Dyes with onions.", note(page));
        pressed(page, ".after [data-act=undo]", "Also knitter");
        pressed(page, ".maybe [data-act=two]", "Two people again");
        Tab knitter = stage.kith(KNITTER);
        assertEquals("knitter", knitter.text("h1"));
        assertEquals("Has a blue scarf.", note(knitter));
        stage.shows(stage.says(knitter), "Onion skins give a warm yellow.");
        stage.showsNot(stage.says(knitter), "Perhaps the same person: Ines");
        knitter.close();
    }

    /** Whom I refused does not come again; but I may say it myself. */
    private static void refused(Stage stage) {
        Tab page = stage.kith("person.html?id=link%3Asocial.example%2F%40ines");
        stage.shows(stage.says(page), "Perhaps the same person: Ines.", "Their pages link to each other.");
        pressed(page, ".maybe [data-act=two]", "Kith will not ask that again.");
        stage.picture(page, "refused");
        pressed(page, ".after [data-act=undo]", "Perhaps the same person: Ines.");
        pressed(page, ".maybe [data-act=two]", "Kith will not ask that again.");
        page.reload();
        page.until("document.documentElement.dataset.ready", Stage.LIMIT);
        stage.showsNot(stage.says(page), "Perhaps the same person", "Elsewhere");
        page.click("[data-slot=same-search] summary");
        page.type("[data-slot=same-typed]", "kni");
        page.until("document.querySelectorAll('[data-slot=same-named] li').length === 1", Stage.LIMIT);
        stage.picture(page, "searched");
        pressed(page, "[data-slot=same-named] [data-act=this-person]", "Also knitter, because you said so.");
        forgotten(stage, page);
    }

    private static void forgotten(Stage stage, Tab page) {
        page.click("[data-act=forget]");
        page.until("document.querySelector('h1').innerText === 'I. is forgotten.'", Stage.LIMIT);
        String held = stage.everythingHeld();
        stage.shows(held, "link:ines.example/ines");
        stage.showsNot(held, "knitter", "link:social.example", "Onion skins");
        pressed(page, "[data-act=undo]", "Also knitter, because you said so.");
        stage.shows(stage.everythingHeld(), "knitter", "Onion skins", "Has a blue scarf.");
        page.reload();
        page.until("document.documentElement.dataset.ready", Stage.LIMIT);
        stage.showsNot(stage.says(page), "Perhaps the same person");
    }

    private static void pressed(Tab page, String css, String words) {
        page.click(css);
        page.until("document.querySelector('main').innerText.includes('" + words + "')", Stage.LIMIT);
    }

    private static void written(Tab page, String words) {
        page.eval("const note = document.querySelector('#note'); note.value = '" + words
                + "'; note.dispatchEvent(new Event('input'))");
    }

    private static String note(Tab page) {
        return page.eval("return document.querySelector('#note').value").getAsString();
    }

    private static String held(Tab page) {
        return page.eval("return " + PEOPLE).getAsString();
    }

    /** Ines writes a blog, knitter signs elsewhere with its address, and on a third page somebody links back to Ines. */
    private static String two() {
        return """
            const db = await %s;
            const writing = db.transaction(['people', 'handles', 'turns', 'conversations'], 'readwrite');
            const written = new Promise((done, failed) => { writing.oncomplete = done; writing.onabort = failed; });
            const put = (store, record) => writing.objectStore(store).put({v: 1, ...record});
            const at = Date.now() - 86400000, quote = {text: '', link: '', title: ''};
            const person = (id, name, link, note, reach, place) => {
              put('people', {id, name, remembered: true, aside: false, onMind: false, link, why: '', note, quote, sinceAt: at,
                acquaintance: {knows: '', learn: '', help: '', bonds: [], context: 'UNSAID', tags: [], close: '', reach}});
              put('handles', {id, person: id, name, link, place});
            };
            const ines = 'link:ines.example/ines', knitter = 'name:wool.example|knitter';
            person(ines, 'Ines', 'https://ines.example/ines/', '', 'https://social.example/@ines', 'https://ines.example/');
            person(knitter, 'knitter', 'https://ines.example/', 'Has a blue scarf.', '', 'https://wool.example/');
            person('link:social.example/@ines', 'I.', 'https://social.example/@ines', '', 'https://ines.example/ines', '');
            const talk = (id, place, title, author) => put('conversations',
              {id, place, title, author, closed: false, before: [], current: [], seenAt: at});
            talk('https://ines.example/knitting/', 'https://ines.example/', 'Knitting as networking', ines);
            talk('https://wool.example/onions/', 'https://wool.example/', 'What gives yellow?', '');
            const said = (conversation, key, more) => put('turns', {conversation, key, parentKey: '', name: '', site: '',
              state: 'VISIBLE', refused: false, topics: [], at, link: conversation + '#' + key, ...more});
            const wool = 'https://wool.example/onions/';
            said(wool, 'c1', {id: 'mine', mine: true, person: '', mineAt: at, text: 'What gives a warm yellow?', at: at - 5000});
            said(wool, 'c2', {id: 'theirs', mine: false, person: knitter, parentKey: 'c1', text: 'Onion skins give a warm yellow.'});
            await written;
            db.close();\
            """.formatted(Memory.open());
    }
}
