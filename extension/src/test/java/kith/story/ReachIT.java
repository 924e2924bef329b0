package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** Ways to write to somebody: the page offers them, they are kept with whoever is remembered, a card leads there. */
class ReachIT {
    @ParameterizedTest
    @EnumSource
    void whatThePageOffersIsShownAndKeptOnlyWithWhoeverIsRemembered(Brand brand) throws IOException {
        Path pictures = Files.createDirectories(Path.of("target/screenshots/reach-" + brand));
        try (DemoBlog blogs = DemoBlog.start();
                Browser browser = brand.start(Path.of("target"), Options.headless())) {
            Stage stage = new Stage(browser, blogs, pictures, sentence -> {});
            stage.kith("welcome.html").close(); // the one that the browser opens is there by now, and in nobody's way
            browser.grantHost(blogs.pattern("ines"));
            Tab blog = browser.open(blogs.url("ines", "/knitting-as-networking/"));
            blog.eval("""
                const link = (into, href, rel) => into.append(Object.assign(document.createElement('a'), {href, rel, textContent: 'x'}));
                const foot = document.querySelector('footer#colophon');
                link(foot, '/contact/', '');
                link(foot, 'mailto:ines@ines.example?subject=Hello', '');
                link(foot, 'https://social.example/@ines', 'me');
                link(foot, 'javascript:alert(1)', 'me');
                link(document.querySelector('#comments'), 'mailto:wg@wg.example', '');""");
            Popup popup = stage.popup(blog);
            popup.until("document.querySelector('[data-slot=ways] a')", Stage.LIMIT);
            stage.picture(popup, "popup-reach");
            stage.shows(Stage.popupText(popup), "Also here: Contact ines@ines.example social.example Feed");
            popup.close();
            assertFalse(stage.everythingHeld().contains("ines@ines.example"));
            blog.activate();
            popup = stage.popup(blog);
            popup.until("document.querySelector('[data-slot=ways] a')", Stage.LIMIT);
            popup.click("[data-act=remember-author]");
            popup.until("document.querySelector('main').innerText.includes('remembered')", Stage.LIMIT);
            popup.close();
            stage.held(
                    "people",
                    "person => person.acquaintance?.reach === ['ines@ines.example', '" + blogs.url("ines", "/contact/")
                            + "', 'https://social.example/@ines'].join('\\n')");
            assertFalse(stage.everythingHeld().contains("wg@wg.example"), "a bystander's address");
            assertEquals(List.of(), browser.complaints());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLetterOpensInOnesOwnMailProgramWithWhatIsWritten(Brand brand) throws IOException {
        Path pictures = Files.createDirectories(Path.of("target/screenshots/letter-" + brand));
        try (DemoBlog blogs = DemoBlog.start();
                Browser browser = brand.start(Path.of("target"), Options.headless())) {
            Stage stage = new Stage(browser, blogs, pictures, sentence -> {});
            stage.kith("weekly.html").eval(fivePeople());
            Tab week = stage.kith("weekly.html");
            stage.picture(week, "weekly-letter");
            stage.shows(stage.says(week), "Ann", "Open a mail");
            assertEquals("mailto:ann@ann.example", opened(week));
            week.click(".card [data-act=draft]");
            week.until("document.querySelector('.pad textarea')", Stage.LIMIT);
            week.eval("const pad = document.querySelector('.pad textarea');"
                    + " pad.value = 'Dear Ann & all,\\n50 %'; pad.dispatchEvent(new Event('input'))");
            assertEquals("mailto:ann@ann.example?body=Dear%20Ann%20%26%20all%2C%0A50%20%25", opened(week));
            week.eval("document.querySelector('.pad textarea').value = 'long '.repeat(1000)");
            assertEquals("mailto:ann@ann.example", opened(week));
            assertTrue(browser.complaints().isEmpty(), browser.complaints()::toString);
        }
    }

    /** Where the button of the first card leads when it is pressed; nothing is opened. */
    private static String opened(Tab week) {
        return week.eval("const open = document.querySelector('.card [data-slot=open]');"
                        + " open.addEventListener('click', event => event.preventDefault(), {once: true});"
                        + " open.click(); return open.href")
                .getAsString();
    }

    /** Five people with whom Jo talked twice; Ann is on Jo's mind, and her address is put down. */
    private static String fivePeople() {
        return """
            const db = await %s;
            const writing = db.transaction(['people', 'turns', 'conversations'], 'readwrite');
            const written = new Promise((done, failed) => { writing.oncomplete = done; writing.onabort = failed; });
            const put = (store, record) => writing.objectStore(store).put({v: 1, ...record});
            const ago = days => Date.now() - days * 86400000;
            for (const name of ['Ann', 'Bo', 'Di', 'Ed', 'Flo']) {
              const id = 'link:' + name.toLowerCase() + '.example';
              put('people', {id, name, remembered: true, aside: false, onMind: name === 'Ann', link: '', why: '', note: '',
                quote: {text: '', link: '', title: ''}, sinceAt: ago(100),
                acquaintance: {knows: '', learn: '', help: '', bonds: [], context: 'UNSAID', tags: [], close: '',
                  reach: name === 'Ann' ? 'ann@ann.example' : ''}});
              for (const days of [40, 90]) {
                const talk = 'https://' + name.toLowerCase() + '.example/' + days + '/';
                put('conversations', {id: talk, place: 'https://' + name.toLowerCase() + '.example/', title: 'Wool ' + days,
                  author: '', closed: false, before: [], current: [], seenAt: ago(days)});
                const said = {conversation: talk, person: id, name: '', site: '', state: 'VISIBLE', refused: false, topics: []};
                put('turns', {...said, id: talk + '#1', mine: true, key: '1', parentKey: '', at: ago(days + 0.5),
                  mineAt: ago(days + 0.5), text: 'I knit too.', link: talk + '#1'});
                put('turns', {...said, id: talk + '#2', mine: false, key: '2', parentKey: '1', at: ago(days),
                  text: 'So you know.', link: talk + '#2'});
              }
            }
            await written;
            db.close();\
            """.formatted(Memory.open());
    }
}
