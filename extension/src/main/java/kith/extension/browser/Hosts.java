package kith.extension.browser;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;

/** Which hosts the browser lets Kith read; by the browser's patterns, {@code "https://ines.example/*"}. */
public final class Hosts {
    /** The whole web, as it is asked for. */
    public static final List<String> EVERYWHERE = List.of("http://*/*", "https://*/*");

    private Hosts() {}

    /** Asks the user; only within a click. The promise is of true or false. */
    public static JSPromise<JSObject> request(List<String> patterns) {
        return Chrome.getPermissions().request(origins(patterns));
    }

    public static boolean granted(String pattern) {
        return !pattern.isEmpty()
                && Json.isTrue(Chrome.getPermissions()
                        .contains(origins(List.of(pattern)))
                        .await());
    }

    public static List<String> allGranted() {
        List<String> patterns = new ArrayList<>();
        JSArrayReader<JSObject> held = Chrome.getPermissions().getAll().await().getOrigins();
        for (int i = 0; i < held.getLength(); i++) {
            patterns.add(Json.string(held.get(i)));
        }
        return patterns;
    }

    /** What was never given, or is given by a wider pattern, stays as it is. */
    public static void giveBack(List<String> patterns) {
        for (String pattern : patterns) {
            Attempt.of(Chrome.getPermissions().remove(origins(List.of(pattern))));
        }
    }

    private static JSObject origins(List<String> patterns) {
        return Json.of("origins", Json.js(Json.strings(patterns)));
    }
}
