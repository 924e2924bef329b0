package kith.extension.worker;

import java.util.concurrent.Callable;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** Lets one piece of work run after another: whoever reads, thinks and writes is not disturbed meanwhile. */
final class Queue {
    private JSPromise<? extends JSObject> last = JSPromise.resolve(null);

    /** Runs the work in a thread of its own once all earlier work has ended, well or badly. */
    <T extends JSObject> JSPromise<T> then(Callable<T> work) {
        JSPromise<T> mine = last.flatThen(done -> JSPromise.callAsync(work), failed -> JSPromise.callAsync(work));
        last = mine;
        return mine;
    }
}
