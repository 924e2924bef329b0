package kith.story;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import kith.drive.Page;
import kith.drive.Popup;
import kith.drive.Tab;

/** A page of Kith's as it stands there now, in a tab or in the popup, to be seen in one view after another. */
record Shown(Page page, List<View> views, Consumer<View> on, Consumer<View> off, Consumer<Path> pictured) {
    /** Colours change softly with the theme: they are to be judged as they are in the end. */
    private static final String SETTLE = "document.getAnimations().forEach(it => it.finish())";

    /** Figures are days, times and ports: they differ from test to test, and no fault depends on them. */
    private static final String STATE = """
        return [location.protocol, innerWidth, document.documentElement.outerHTML.replace(/\\d+/g, '0'),
            ...[...document.querySelectorAll('input, select, textarea')].map(it => it.checked + ' ' + it.value)].join(' ');\
        """;

    static Shown of(Tab tab) {
        return new Shown(
                tab, List.of(View.values()), view -> view.on(tab), view -> view.off(tab), tab::screenshotWhole);
    }

    static Shown of(Popup popup) {
        return new Shown(
                popup,
                Arrays.stream(View.values()).filter(View::isForPopups).toList(),
                view -> view.on(popup),
                view -> view.off(popup),
                popup::screenshot);
    }

    /** The same for two pages that everybody can use equally well: browser, words, markup, and what is filled in. */
    String state() {
        return page.eval(STATE).getAsString();
    }

    void in(View view) {
        on.accept(view);
        page.eval(SETTLE);
    }

    void outOf(View view) {
        off.accept(view);
    }

    void screenshot(Path png) {
        pictured.accept(png);
    }
}
