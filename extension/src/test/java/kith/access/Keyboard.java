package kith.access;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kith.drive.Browser;
import kith.drive.BrowserFailure;
import kith.drive.Page;
import kith.drive.Popup;
import kith.drive.Tab;

/**
 * Somebody at a page who has a keyboard and nothing else, and who is told by name where the focus is.
 *
 * <p>{@code Keyboard.at(tab).to("Draft").press("Enter").isOn("To Ines, in the thread.")}
 */
public final class Keyboard {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int MOST_STEPS = 60;

    /** What stands on the keys of an X display. */
    private static final Map<String, String> X =
            Map.of("Enter", "Return", "Space", "space", "Shift+Tab", "shift+Tab", "ArrowDown", "Down", "ArrowUp", "Up");

    /** The name of what has the focus, as it is read out: {@code "nothing"} when it was lost. */
    private static final String FOCUS = """
        (() => {
          const on = document.activeElement;
          if (!on || on === document.body || on === document.documentElement) return 'nothing';
          if (on.id === 'main') return 'main';
          const label = on.labels?.[0];
          const words = on.ariaLabel || (label ? (label.querySelector('span') ?? label).innerText : on.innerText);
          return words.replace(/\\s+/g, ' ').trim();
        })()""";

    private final Page page;
    private final Consumer<String> key;

    private Keyboard(Page page, Consumer<String> key) {
        this.page = page;
        this.key = key;
    }

    /** At a tab that comes to the front: elsewhere a key may move the focus, but presses nothing. */
    public static Keyboard at(Tab tab) {
        tab.activate();
        return new Keyboard(tab, chord -> tab.press(chord));
    }

    /** Keys of the whole window: the popup has it. */
    public static Keyboard at(Browser browser, Popup popup) {
        return new Keyboard(popup, chord -> browser.keys(X.getOrDefault(chord, chord)));
    }

    public Keyboard press(String... chords) {
        List.of(chords).forEach(key);
        return this;
    }

    public Keyboard write(String words) {
        words.chars()
                .mapToObj(letter -> letter == ' ' ? "Space" : Character.toString(letter))
                .forEach(key);
        return this;
    }

    /** Goes on by Tab until something of this name has the focus. */
    public Keyboard to(String name) {
        return by("Tab", name);
    }

    public Keyboard backTo(String name) {
        return by("Shift+Tab", name);
    }

    private Keyboard by(String step, String name) {
        List<String> passed = new ArrayList<>();
        while (!focus().startsWith(name)) {
            passed.add(focus());
            if (passed.size() > MOST_STEPS) {
                throw new AssertionError(step + " never comes to \"" + name + "\", only to " + passed);
            }
            // Two neighbours may have one name, so the element itself is asked for.
            page.eval("globalThis.kithWasOn = document.activeElement");
            key.accept(step);
            page.until("document.activeElement !== globalThis.kithWasOn", LIMIT);
        }
        return this;
    }

    /** The focus comes to something of this name by itself, after what was done last. */
    public Keyboard isOn(String name) {
        try {
            page.until("(" + FOCUS + ").startsWith(" + new JsonPrimitive(name) + ")", LIMIT);
        } catch (BrowserFailure elsewhere) {
            throw new AssertionError("the focus is not on \"" + name + "\" but on \"" + focus() + "\"", elsewhere);
        }
        return this;
    }

    /** Where the focus is now. */
    public String focus() {
        return page.eval("return " + FOCUS).getAsString();
    }

    /**
     * What cannot be reached by Tab from the beginning of the page to its end, or keeps the focus: everything that can be
     * used must have it once, in the order in which it stands there, and then the page lets go. Afterwards the keyboard is
     * the browser's.
     */
    public List<String> missed() {
        int usable = page.eval(BEGIN).getAsInt();
        for (int step = 0; step <= usable; step++) {
            page.eval("globalThis.kithWasOn = document.activeElement; globalThis.kithHadFocus = document.hasFocus()");
            key.accept("Tab");
            page.until(MOVED, LIMIT);
            if (page.eval(LET_GO).getAsBoolean()) {
                return page
                        .eval("return kithUsable.map(it => it.outerHTML.slice(0, 120))")
                        .getAsJsonArray()
                        .asList()
                        .stream()
                        .map(JsonElement::getAsString)
                        .toList();
            }
        }
        return List.of("the page does not let go of the focus: it is on " + focus());
    }

    /** Of radio buttons of one name, Tab goes to the chosen one. */
    private static final String BEGIN = """
        const start = Object.assign(document.createElement('span'), {tabIndex: -1});
        document.body.prepend(start);
        start.focus();
        globalThis.kithUsable = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
            .filter(it => it.checkVisibility({visibilityProperty: true}) && !(it.type === 'radio' && !it.checked));
        globalThis.kithSeen = new Set();
        return kithUsable.length;\
        """;

    private static final String MOVED = "document.activeElement !== kithWasOn || kithHadFocus && !document.hasFocus()";

    private static final String LET_GO = """
        const on = document.activeElement;
        if (on === document.body || on === kithWasOn || kithSeen.has(on)) return true;
        kithSeen.add(on);
        // What stands before it and was not come to is missed: it stays in the list.
        globalThis.kithUsable = kithUsable.filter(it => it !== on);
        return false;\
        """;
}
