package kith.drive;

import com.google.gson.JsonElement;
import java.time.Duration;
import java.util.List;

/** Chromium's dialog "has requested additional permissions": Deny is chosen first, and it hears only the keyboard. */
record Question(Chromium chromium, Xdotool screen) {
    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final String ASKS = """
            const pages = await chrome.runtime.getContexts({contextTypes: ['POPUP']});
            const windows = await chrome.windows.getAll();
            return pages.length === 0 && windows.every(it => !it.focused);\
            """;
    private static final String GRANTED =
            "const all = await chrome.permissions.getAll(); return [...all.origins, ...all.permissions].sort()";

    /** So that nobody answers by mistake, the button takes no key at first, and none that follows another at once. */
    private static final Duration BETWEEN_KEYS = Duration.ofMillis(1500);

    /** No window is focused from the click on, and nothing tells when the dialog hears keys: so many looks in a row. */
    private static final int LOOKS = 25;

    void answer(boolean allow) {
        awaitDialog();
        if (!allow) {
            screen.keys(List.of("Escape"));
            return;
        }
        JsonElement before = chromium.worker(GRANTED);
        screen.keys(List.of("Tab"));
        long[] pressed = {0};
        Poll.untilTrue(LIMIT, "the grant", () -> {
            if (System.nanoTime() - pressed[0] > BETWEEN_KEYS.toNanos()) {
                screen.keys(List.of("Return"));
                pressed[0] = System.nanoTime();
            }
            return !chromium.worker(GRANTED).equals(before);
        });
    }

    private void awaitDialog() {
        int[] looks = {0};
        Poll.untilTrue(LIMIT, "Chromium to ask", () -> {
            looks[0] = chromium.worker(ASKS).getAsBoolean() ? looks[0] + 1 : 0;
            return looks[0] == LOOKS;
        });
    }
}
