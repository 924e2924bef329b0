package kith.reading;

/**
 * Something long that is done in steps, each of them short: whoever takes them may do something else in between.
 *
 * <p>Reading a page has no clock of its own. The content script, which has one, takes steps for some milliseconds and then
 * lets the page have its turn.
 */
public interface Steps {

    /** Takes one step; false when there was none left to take. */
    boolean next();

    /** Takes all that are left. */
    static void all(Steps steps) {
        boolean more = true;
        while (more) {
            more = steps.next();
        }
    }
}
