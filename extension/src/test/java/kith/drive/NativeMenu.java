package kith.drive;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The browser's own context menu: a window of its own on the X display, worked with the keyboard. */
record NativeMenu(Xdotool screen, Tab tab, Tab frame) {
    private static final Duration LIMIT = Duration.ofSeconds(40);

    /** Measured in Chromium 156: below the extension's item stands Inspect; and on plain text, these. */
    private static final int FROM_THE_END = 2;

    private static final int VIEW_SOURCE = 1;
    private static final int VIEW_AND_RELOAD_FRAME = 2;

    /** On keyboards without a key for it. */
    static final String OPENING = "shift+F10";

    void choose(String css, MenuItem item) {
        Character letter = item.letter();
        choose(() -> frame.rightClick(css), letter == null ? keysTo(css) : List.of(letter.toString()));
    }

    /** The menu of whatever has the focus. */
    void chooseByKey(MenuItem item) {
        Character letter =
                Objects.requireNonNull(item.letter(), "an item without a letter is found by what is clicked");
        choose(() -> screen.keys(List.of(OPENING)), List.of(letter.toString()));
    }

    private void choose(Runnable opening, List<String> keys) {
        Set<String> before = screen.visibleWindows();
        opening.run();
        Poll.untilTrue(LIMIT, "the context menu to open", () -> !opened(before).isEmpty());
        Set<String> menu = opened(before);
        screen.keys(keys);
        Poll.untilTrue(LIMIT, "the context menu to close after " + keys, () -> {
            var left = new HashSet<>(screen.visibleWindows());
            left.retainAll(menu);
            return left.isEmpty();
        });
    }

    private List<String> keysTo(String css) {
        frame.until(Tab.inView(css), Tab.APPEAR_LIMIT);
        boolean isPlain = frame.eval("""
            const element = %s, selection = getSelection();
            return !element.closest('a[href], img, video, input, textarea, [contenteditable]')
                && (selection.isCollapsed || !selection.containsNode(element, true));
            """.formatted(Tab.element(css))).getAsBoolean();
        int more = isPlain ? VIEW_SOURCE + (frame == tab ? 0 : VIEW_AND_RELOAD_FRAME) : 0;
        var keys = new ArrayList<>(Collections.nCopies(FROM_THE_END + more, "Up"));
        keys.add("Return");
        return List.copyOf(keys);
    }

    private Set<String> opened(Set<String> before) {
        var windows = new HashSet<>(screen.visibleWindows());
        windows.removeAll(before);
        return windows;
    }
}
