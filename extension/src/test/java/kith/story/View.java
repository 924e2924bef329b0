package kith.story;

import java.util.List;
import java.util.Map;
import kith.drive.Popup;
import kith.drive.Tab;

/** A way in which somebody may have a page before them. */
enum View {
    LIGHT(""),
    DARK("-dark"),
    /** As on a small phone, or in a window of 1280 pixels at 400 %. */
    NARROW("-320"),
    /** Letters twice as large in a window of the same size. */
    LARGE("-200"),
    /** As an Arabic browser would lay it out; the words stay as they are. */
    MIRRORED("-mirrored"),
    /** Four colours of the user's; only Chromium can be told to have them. */
    FORCED("-forced");

    /** What is looked at wherever a picture is taken. */
    static final List<View> USUAL = List.of(LIGHT, DARK, NARROW, LARGE, MIRRORED);

    private static final int NARROW_PIXELS = 320;

    private final String suffix;

    View(String suffix) {
        this.suffix = suffix;
    }

    /** Ends the name of the picture. */
    String suffix() {
        return suffix;
    }

    /** Whether colours and names are to be judged: they do not change with the size. */
    boolean isForAxe() {
        return this == LIGHT || this == DARK;
    }

    boolean isForPopups() {
        return this == LIGHT || this == DARK || this == LARGE || this == MIRRORED;
    }

    void on(Tab tab) {
        switch (this) {
            case LIGHT -> tab.light();
            case DARK -> tab.dark();
            case NARROW -> tab.viewport(NARROW_PIXELS, 640, 1);
            case LARGE, MIRRORED -> tab.eval(set());
            case FORCED -> tab.media(Map.of("forced-colors", "active"));
        }
    }

    void off(Tab tab) {
        switch (this) {
            case LIGHT -> {}
            case DARK, FORCED -> tab.light();
            case NARROW -> tab.viewportOfWindow();
            case LARGE, MIRRORED -> tab.eval(unset());
        }
    }

    void on(Popup popup) {
        switch (this) {
            case LIGHT, DARK -> popup.scheme(this == DARK ? "dark" : "light");
            default -> popup.eval(set());
        }
    }

    void off(Popup popup) {
        switch (this) {
            case LIGHT, DARK -> popup.scheme("light");
            default -> popup.eval(unset());
        }
    }

    private String set() {
        return this == LARGE
                ? "document.documentElement.style.fontSize = '200%'"
                : "const root = document.documentElement; root.dataset.dir = root.dir;"
                        + " root.dir = root.dir === 'rtl' ? 'ltr' : 'rtl'";
    }

    private String unset() {
        return this == LARGE
                ? "document.documentElement.removeAttribute('style')"
                : "const root = document.documentElement; root.dir = root.dataset.dir; delete root.dataset.dir";
    }
}
