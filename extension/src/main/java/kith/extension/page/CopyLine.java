package kith.extension.page;

import java.time.Duration;
import java.time.Instant;
import kith.extension.browser.Copies;
import kith.people.Memory;
import org.teavm.jso.dom.html.HTMLElement;

/** One line that tells of copies, before anybody can lose a month; it comes no more once it was told so. */
final class CopyLine {
    /** A copy of within four weeks is new enough, and so is what is not older. */
    private static final Duration FOUR_WEEKS = Duration.ofDays(28);

    private CopyLine() {}

    /** Fills the place, where something would be lost and no copy has it. */
    static void in(HTMLElement place, boolean wouldLose) {
        Copies copies = Copies.known();
        boolean quiet = copies.quiet() && copies.every() == 0; // those that save themselves are relied upon
        if (!wouldLose || quiet || copies.at().isAfter(Instant.now().minus(FOUR_WEEKS))) {
            return;
        }
        Shape.of("copy")
                .act("not-again", () -> {
                    Copies.known().quieted().keep();
                    Shape.of("copy-not-again").insteadOf(place);
                })
                .in(place);
    }

    /** Whether somebody, or something I wrote, is held for four weeks and more. */
    static boolean wouldLose(Memory memory, Instant now) {
        Instant then = now.minus(FOUR_WEEKS);
        return memory.people().anyMatch(person -> person.sinceAt().isBefore(then))
                || !memory.turns(turn -> turn.mine() && turn.at().isBefore(then))
                        .isEmpty();
    }
}
