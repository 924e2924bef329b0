package kith.extension.browser;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;

/** Runs scripts of Kith's in a page. */
public final class Scripts {
    private Scripts() {}

    /** The text that the last of the files tells; null where it tells none, or none may run there. */
    public static @Nullable String run(int tab, int frame, List<String> files) {
        JSObject target = Json.of("tabId", tab, "frameIds", Json.js(Json.ints(frame)));
        JSArrayReader<Chrome.Injected> results = Attempt.ofPage(Chrome.getScripting()
                .executeScript(Json.of("target", Json.js(target), "files", Json.js(Json.strings(files)))));
        if (results == null || results.getLength() == 0) {
            return null;
        }
        JSObject told = results.get(0).getResult();
        return Json.isString(told) ? Json.string(told) : null;
    }
}
