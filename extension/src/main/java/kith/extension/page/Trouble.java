package kith.extension.page;

import kith.extension.browser.Database;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;

/** A page that cannot be filled because the memory does not open says why, in one sentence. */
public final class Trouble {
    private Trouble() {}

    /** Fills a page, or says why not; in a thread. */
    public static JSPromise<JSUndefined> orElse(Runnable show) {
        return JSPromise.runAsync(() -> {
            try {
                show.run();
            } catch (Database.Unavailable closed) {
                // In the place where any other trouble would be said.
                Shape.of("broken")
                        .say("sentence", closed.newer() ? "memoryNewer" : "errorMemory")
                        .in(Shape.emptyMain());
            }
        });
    }
}
