package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kith.access.Keyboard;
import kith.access.Layout;
import kith.access.Nu;
import kith.demo.DemoBlog;
import kith.drive.Brand;
import kith.drive.Browser;
import kith.drive.Options;
import kith.drive.Popup;
import kith.drive.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Pages for everybody: whatever the eyes, the hands, the size of the letters or the name. Every picture of every test is
 * looked at by axe, too ({@link Stage#picture}); here it is done with names as they come, and each control is tried.
 */
@ParameterizedClass
@EnumSource(Brand.class)
@SuppressWarnings("NullAway.Init") // open() fills the fields, but NullAway knows only JUnit's older annotations
class EverybodyIT {
    /** One line for each page of Kith. */
    private static final List<String> PAGES = List.of(
            "welcome.html",
            "weekly.html",
            "people.html",
            "comments.html",
            "keep.html",
            "settings.html",
            "person.html?id=nobody");

    private static final String OPEN_ALL = "document.querySelectorAll('details').forEach(it => it.open = true)";

    private static final Path TARGET = Path.of("target");
    private static final String SLUG = "knitting-as-networking";
    private static final String QUESTION = "The 990 form confused me too. How did you learn it?";
    private static final List<String> NAMES =
            List.of("Wolfeschlegelstein".repeat(17).substring(0, 300), "عبد الرحمن بن عبد العزيز", "Ann");

    private static DemoBlog blogs;
    private static Browser browser;
    private static Stage stage;

    @Parameter
    Brand brand = Brand.CHROMIUM;

    /** Jo asks, and everybody answers; something is kept for each of them. */
    @BeforeParameterizedClassInvocation
    static void open(Brand brand) throws IOException {
        blogs = DemoBlog.start();
        browser = brand.start(TARGET, Options.headless());
        Path pictures = Files.createDirectories(TARGET.resolve("screenshots/everybody-" + brand));
        stage = new Stage(browser, blogs, pictures, System.out::println);
        browser.grantHost(blogs.pattern("ines"));
        Tab blog = browser.open(blogs.url("ines", "/" + SLUG + "/"));
        stage.comment(blog, QUESTION);
        stage.held("turns", "turn => turn.mine && turn.state === 'VISIBLE'");
        stage.daysPass(2);
        NAMES.forEach(name -> blogs.answerAs(name, QUESTION, "I asked the county clerk about the 990 form. " + name));
        blog.reload();
        NAMES.forEach(name -> stage.held("people", "person => '%s'.startsWith(person.name)".formatted(name)));
        blog.close();
        Tab page = stage.kith("welcome.html");
        page.eval(longest());
        page.close();
    }

    /** Pages give no name of more than 200 letters, but what Kith holds may come by another way. */
    private static String longest() {
        return """
            const db = await %s, name = '%s';
            await new Promise(done => {
              const people = db.transaction('people', 'readwrite').objectStore('people');
              people.transaction.oncomplete = done;
              const all = people.getAll();
              all.onsuccess = () => all.result.filter(person => name.startsWith(person.name))
                  .forEach(person => people.put({...person, name}));
            });
            db.close();\
            """.formatted(Memory.open(), NAMES.getFirst());
    }

    @AfterParameterizedClassInvocation
    static void close() {
        browser.close();
        blogs.close();
    }

    @Test
    void everyPageCanBeUsedByEverybodyWithWhateverNames() throws IOException {
        List<String> pages = new ArrayList<>(PAGES);
        for (String name : NAMES) {
            Tab any = stage.kith("welcome.html");
            String id = any.eval("return encodeURIComponent((await %s).find(one => one.name === '%s').id)"
                            .formatted(Memory.all("people"), name))
                    .getAsString();
            any.close();
            pages.add("person.html?id=" + id);
        }
        List<Path> filled = new ArrayList<>();
        for (String page : pages) {
            Tab tab = stage.kith(page);
            stage.picture(tab, page.replaceAll("\\W.*", ""));
            Path file = TARGET.resolve("screenshots/everybody-" + brand).resolve("filled-" + filled.size() + ".html");
            filled.add(Files.writeString(file, tab.eval(FILLED).getAsString()));
            assertReached(tab);
            tab.close();
        }
        assertEquals(List.of(), Nu.complaints(filled));
    }

    /** The page as the words have come into it; its templates are checked where they are written. */
    private static final String FILLED = """
        const copy = document.documentElement.cloneNode(true);
        copy.querySelectorAll('template').forEach(it => it.remove());
        return '<!doctype html>' + copy.outerHTML;\
        """;

    /** With everything open that opens, at the window's width and on the narrowest screen. */
    private static void assertReached(Tab tab) {
        tab.eval(OPEN_ALL);
        assertEquals(List.of(), Layout.unreachable(tab));
        View.NARROW.on(tab);
        assertEquals(List.of(), Layout.unreachable(tab));
        View.NARROW.off(tab);
        tab.reload();
        tab.until("document.documentElement.dataset.ready", Stage.LIMIT);
        tab.eval(OPEN_ALL);
        assertEquals(List.of(), Keyboard.at(tab).missed());
    }

    @Test
    void thePopupCanBeUsedByEverybodyWithWhateverNames() {
        Tab blog = browser.open(blogs.url("ines", "/" + SLUG + "/"));
        Popup popup = stage.popup(blog);
        stage.picture(popup, "popup");
        popup.eval(OPEN_ALL);
        stage.picture(popup, "popup-save-for");
        assertEquals(List.of(), Layout.unreachable(popup));
        popup.type("#who-asked", "990");
        popup.until("document.querySelector('#who-people a')", Stage.LIMIT);
        stage.picture(popup, "popup-who-knows");
        assertEquals(List.of(), Layout.unreachable(popup));
        popup.close();
        blog.close();
    }

    /** Each fault is one that the looking must find: else "no faults" would mean nothing. */
    @Test
    void aPageWithFaultsIsSeenToHaveThem() {
        Tab tab = stage.kith("welcome.html");
        tab.eval("""
            const put = (name, more) => document.querySelector('main').appendChild(Object.assign(document.createElement(name), more));
            put('img', {src: 'icons/icon.svg'});
            put('button', {type: 'button'});
            put('p', {textContent: 'Pale words.'}).style.color = '#ddd';
            put('h1', {textContent: 'Another heading'});
            put('input', {type: 'text'});
            put('main', {textContent: 'Another main.'});
            put('div', {textContent: 'Far out.'}).style.inlineSize = '3000px';
            document.documentElement.lang = '';
            document.title = '';\
            """);
        AssertionError seen = assertThrows(AssertionError.class, () -> stage.picture(tab, "faults"));
        String said = String.valueOf(seen.getMessage());
        for (String fault : List.of(
                "image-alt",
                "button-name",
                "color-contrast",
                "label:",
                "html-has-lang",
                "document-title",
                "2 main instead of one",
                "2 h1 instead of one",
                "scrolls sideways",
                "no language",
                "does not name Kith")) {
            assertTrue(said.contains(fault), fault + " is not among " + said);
        }
        tab.close();
    }

    /** However often: only what was found good is not looked at again. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        DARK     | @media (prefers-color-scheme: dark) { #fault { color: #333 } }
        NARROW   | #fault { inline-size: 400px }
        LARGE    | @media (min-width: 600px) { #fault { inline-size: 40rem } }
        MIRRORED | [dir=rtl] #fault { inline-size: 2000px }
        """)
    void aFaultThatOnlyOneViewHasIsSeenInIt(View view, String css) {
        Tab tab = stage.kith("welcome.html");
        tab.eval("""
            const sheet = new CSSStyleSheet();
            sheet.replaceSync('%s');
            document.adoptedStyleSheets.push(sheet);
            document.querySelector('main').append(Object.assign(document.createElement('p'), {id: 'fault', textContent: '%s'}));\
            """.formatted(css, "Seen in " + view));
        for (int time = 0; time < 2; time++) {
            AssertionError seen = assertThrows(AssertionError.class, () -> stage.picture(tab, "fault"));
            assertTrue(String.valueOf(seen.getMessage()).startsWith("fault" + view.suffix() + ":"), seen::toString);
            assertTrue(String.valueOf(seen.getMessage()).contains("Seen in " + view), seen::toString);
        }
        tab.close();
    }

    @Test
    void whatTabDoesNotComeToOrCannotLeaveIsSeen() {
        Tab missing = stage.kith("welcome.html");
        missing.eval("document.querySelector('[data-act=begin]').tabIndex = -1");
        String missed = String.join("\n", Keyboard.at(missing).missed());
        assertTrue(missed.contains("begin"), missed);
        missing.close();
        Tab trap = stage.kith("welcome.html");
        trap.eval("document.querySelector('[data-act=begin]').addEventListener('keydown', event => {"
                + " event.preventDefault(); document.querySelector('input').focus(); })");
        missed = String.join("\n", Keyboard.at(trap).missed());
        assertTrue(missed.contains("does not let go"), missed);
        trap.close();
    }

    @Test
    void aSmallButtonAndOneWithoutARingAreSeen() {
        Tab tab = stage.kith("welcome.html");
        tab.eval("""
            const put = more => document.querySelector('main').appendChild(Object.assign(document.createElement('button'), more));
            put({textContent: 'x', className: 'tiny'}).style.cssText = 'padding: 0; inline-size: 12px; block-size: 12px';
            put({textContent: 'No ring', className: 'bare'}).style.outline = 'none';
            put({textContent: 'Pale ring', className: 'pale'}).style.outlineColor = '#eee';\
            """);
        String seen = String.join("\n", Layout.unreachable(tab));
        for (String fault : List.of(
                "tiny \"x\" is 12.0 x 12.0 px",
                "bare \"No ring\" shows no focus",
                "pale \"Pale ring\" has a faint ring")) {
            assertTrue(seen.contains(fault), fault + " is not among " + seen);
        }
        tab.close();
    }
}
