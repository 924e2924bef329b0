package kith.drive;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a Chromium is started.
 *
 * @param display an X display such as {@code :99}; null runs without any window
 * @param profile kept after {@link Chromium#close()}, so that a later start finds everything again; null means a
 *     temporary one
 * @param language of the browser and of the pages it asks for, such as {@code en-US}; Debian brings others with the
 *     package chromium-l10n
 * @param watched by a person: leaves out what only tests want: the notice "controlled by automated test software", hidden
 *     scroll bars
 */
public record Options(
        @Nullable String display,
        @Nullable Path profile,
        int widthPixels,
        int heightPixels,
        String language,
        boolean watched) {

    public static Options headless() {
        return new Options(null, null, 1200, 850, "en-US", false);
    }

    public static Options on(Display display) {
        return new Options(display.name(), null, 1200, 850, "en-US", false);
    }

    /** On the display that this process itself runs on, for somebody to try Kith by hand. */
    public static Options forPeople() {
        String display = System.getenv("DISPLAY");
        if (display == null || display.isBlank()) {
            throw new BrowserFailure("There is no screen here (DISPLAY is not set): run without a window instead.");
        }
        return new Options(display, null, 1200, 850, "en-US", true);
    }

    public Options keeping(Path newProfile) {
        return new Options(display, newProfile, widthPixels, heightPixels, language, watched);
    }

    public Options sized(int newWidthPixels, int newHeightPixels) {
        return new Options(display, profile, newWidthPixels, newHeightPixels, language, watched);
    }

    public Options speaking(String newLanguage) {
        return new Options(display, profile, widthPixels, heightPixels, newLanguage, watched);
    }
}
