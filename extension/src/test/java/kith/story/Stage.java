package kith.story;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import kith.access.Axe;
import kith.access.Layout;
import kith.demo.Blogs;
import kith.drive.Browser;
import kith.drive.BrowserFailure;
import kith.drive.Chromium;
import kith.drive.MenuItem;
import kith.drive.Page;
import kith.drive.Popup;
import kith.drive.Tab;

/** A browser with Kith in it, the blogs, and what Jo can do with both. */
final class Stage {
    static final Duration LIMIT = Duration.ofSeconds(60);
    private static final MenuItem REMEMBER = MenuItem.lettered("remember", 'm');

    /** States of pages in which nobody found a fault, of all tests of this run; see {@link Shown#state}. */
    private static final Set<String> GOOD = ConcurrentHashMap.newKeySet();

    final Browser browser;
    final Blogs blogs;
    private final Path pictures;
    private final Consumer<String> voice;
    private final List<View> views;
    private final Axe axe = Axe.installed();
    private int picture;

    Stage(Browser browser, Blogs blogs, Path pictures, Consumer<String> voice) {
        this(browser, blogs, pictures, voice, List.of(View.LIGHT));
    }

    /** @param views of which pictures are kept; what is looked at does not depend on them */
    Stage(Browser browser, Blogs blogs, Path pictures, Consumer<String> voice, List<View> views) {
        this.browser = browser;
        this.blogs = blogs;
        this.pictures = pictures;
        this.voice = voice;
        this.views = views;
    }

    void tell(String sentence) {
        voice.accept(sentence);
    }

    /** What a page shows must hold these words; curly quotation marks and apostrophes count as straight ones. */
    void shows(String shown, String... words) {
        String folded = fold(shown);
        for (String expected : words) {
            if (!folded.contains(fold(expected))) {
                throw new AssertionError("expected to read: " + expected + "\nbut the page says:\n" + shown);
            }
            tell("    " + expected);
        }
    }

    void showsNot(String shown, String... words) {
        for (String unwanted : words) {
            if (fold(shown).contains(fold(unwanted))) {
                throw new AssertionError("did not expect to read: " + unwanted + "\nbut the page says:\n" + shown);
            }
        }
    }

    static String fold(String text) {
        return text.replace('“', '"')
                .replace('”', '"')
                .replace('’', '\'')
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Opens the toolbar popup of a tab and waits until it has said what it has to say. */
    Popup popup(Tab tab) {
        for (int attempt = 0; ; attempt++) {
            try {
                Popup popup = browser.popup(tab);
                popup.until("document.documentElement.dataset.ready", LIMIT);
                return popup;
            } catch (BrowserFailure closedByItsTwin) {
                // Kith opens the popup itself after "Remember this commenter"; a click meanwhile closes that one.
                if (attempt == 2) {
                    throw closedByItsTwin;
                }
            }
        }
    }

    /** What the popup of a tab says; the popup is closed again. */
    String popupSays(Tab tab, String name) {
        Popup popup = popup(tab);
        String said = popupText(popup);
        picture(popup, name);
        popup.close();
        return said;
    }

    /** All that a popup says, quotation marks of the style sheet included. */
    static String popupText(Popup popup) {
        return popup.eval("return document.querySelector('main').innerText").getAsString();
    }

    /** One of Kith's own pages, filled. */
    Tab kith(String page) {
        Tab tab = browser.open(browser.extensionUrl(page));
        tab.until("document.documentElement.dataset.ready", LIMIT);
        return tab;
    }

    String says(Tab tab) {
        return tab.eval("return document.querySelector('main').innerText").getAsString();
    }

    /**
     * Takes a picture and, of a page of Kith's, looks whether everybody can use it so: this one line is all that a new
     * page needs.
     */
    void picture(Tab tab, String name) {
        tab.activate();
        picture++;
        if (tab.url().startsWith(browser.extensionUrl(""))) {
            look(Shown.of(tab), name);
        } else {
            tab.screenshotWhole(file(name));
        }
    }

    void picture(Popup popup, String name) {
        picture++;
        look(Shown.of(popup), name);
    }

    /** What was found good is not looked at again, only pictured where that was asked for; what has faults is pictured. */
    private void look(Shown shown, String name) {
        String state = shown.state();
        boolean good = GOOD.contains(state);
        for (View view : shown.views()) {
            boolean pictured = views.contains(view);
            boolean judged = !good && (pictured || View.USUAL.contains(view));
            if (!pictured && !judged) {
                continue;
            }
            shown.in(view);
            List<String> faults = judged ? faults(shown.page(), view, name) : List.of();
            if (pictured || !faults.isEmpty()) {
                shown.screenshot(file(name + view.suffix()));
            }
            shown.outOf(view);
            if (!faults.isEmpty()) {
                throw new AssertionError(name + view.suffix() + ":\n" + String.join("\n", faults));
            }
        }
        GOOD.add(state);
    }

    private Path file(String name) {
        return pictures.resolve(String.format("%02d-%s.png", picture, name));
    }

    private List<String> faults(Page page, View view, String name) {
        List<String> faults = new ArrayList<>(Layout.faults(page));
        if (view.isForAxe()) {
            Axe.Findings found = view == View.DARK ? axe.lookAtColors(page) : axe.look(page);
            faults.addAll(found.violations());
            found.incomplete().forEach(it -> tell("axe cannot tell, " + name + view.suffix() + ": " + it));
        }
        return faults;
    }

    /** Jo writes a comment and sends it; returns when the site has answered. */
    void comment(Tab tab, String text) {
        tab.type("#comment", text);
        if (tab.eval("return document.querySelector('#author').value")
                .getAsString()
                .isEmpty()) {
            tab.type("#author", "Jo");
            tab.type("#email", "jo@jo.example");
        }
        answered(tab, () -> tab.click("#submit"));
    }

    /** Does what makes the site answer, and waits for the next page. */
    static void answered(Tab tab, Runnable deed) {
        String before = tab.eval("return performance.timeOrigin").getAsString();
        deed.run();
        tab.until("performance.timeOrigin != " + before + " && document.readyState === 'complete'", LIMIT);
    }

    void remember(Tab tab, String css) {
        browser.contextMenu(tab, css, REMEMBER);
    }

    /** Whoever wrote what has the focus. Firefox opens no menu for a key that xdotool presses after a popup was there. */
    void rememberByKey(Tab tab, String css) {
        if (browser instanceof Chromium chromium) {
            chromium.contextMenuByKey(tab, REMEMBER);
        } else {
            remember(tab, css);
        }
    }

    void remember(Tab tab, Tab frame, String css) {
        browser.contextMenu(tab, frame, css, REMEMBER);
    }

    /** Waits until a store of Kith's holds something: {@code "turns", "turn => turn.state === 'VISIBLE'"}. */
    void held(String store, String condition) {
        Tab page = browser.open(browser.extensionUrl("welcome.html"));
        page.until(Memory.all(store) + ".then(all => all.some(" + condition + "))", LIMIT);
        page.close();
    }

    /** Waits until a blog's host is granted and the worker has rung at its open pages: it answers one after another. */
    void granted(String host) {
        Tab page = browser.open(browser.extensionUrl("welcome.html"));
        page.until("chrome.permissions.contains({origins: ['" + blogs.pattern(host) + "']})", LIMIT);
        page.eval("await chrome.runtime.sendMessage('a question that is refused')");
        page.close();
    }

    /** Waits until what is written on the page at this address would be noted: Kith comes a moment after the page. */
    void noting(String address) {
        Tab page = browser.open(browser.extensionUrl("welcome.html"));
        page.until("""
                chrome.tabs.query({}).then(tabs => chrome.scripting.executeScript({
                  target: {tabId: tabs.find(tab => tab.url?.startsWith('%s')).id}, func: () => globalThis.kithNotes}))
                .then(answers => answers[0].result)""".formatted(address), LIMIT);
        page.close();
    }

    /** Everything Kith holds, as text. */
    String everythingHeld() {
        Tab page = browser.open(browser.extensionUrl("welcome.html"));
        String all = page.eval("return JSON.stringify(await " + Memory.everything() + ")")
                .getAsString();
        page.close();
        return all;
    }

    /** So many days go by, for the blogs and for Kith's memory. */
    void daysPass(int days) {
        blogs.daysPass(days);
        Tab page = browser.open(browser.extensionUrl("welcome.html"));
        page.eval("await " + Memory.older(days));
        page.close();
    }
}
