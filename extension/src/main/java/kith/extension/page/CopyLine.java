package kith.extension.page;

import java.time.Duration;
import java.time.Instant;
import kith.extension.browser.Copies;
import org.teavm.jso.dom.html.HTMLElement;

/** One line that tells of copies, before anybody can lose a month; it comes no more once it was told so. */
final class CopyLine {
    /** A copy of within four weeks is new enough, and so is what is not older. */
    private static final Duration FOUR_WEEKS = Duration.ofDays(28);

    private CopyLine() {}

    /**
     * Fills the place, where something would be lost and no copy has it.
     *
     * @param since from when the oldest is of what is held, in seconds since 1970
     */
    static void in(HTMLElement place, long since) {
        Instant then = Instant.now().minus(FOUR_WEEKS);
        Copies copies = Copies.known();
        boolean quiet = copies.quiet() && copies.every() == 0; // those that save themselves are relied upon
        if (since >= then.getEpochSecond() || quiet || copies.at().isAfter(then)) {
            return;
        }
        Shape.of("copy")
                .act("not-again", () -> {
                    Copies.known().quieted().keep();
                    Shape.of("copy-not-again").insteadOf(place);
                })
                .in(place);
    }
}
