package kith.extension.page;

import kith.extension.browser.Json;
import kith.extension.browser.Language;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;

/** So many bytes, as one says it: {@code 2_345_678 -> "2.3 MB"}, in the user's language. */
final class Bytes {
    /** {@code Intl.NumberFormat}. */
    @JSClass(name = "Intl.NumberFormat")
    static class Format implements JSObject {
        Format(String language, JSObject options) {}

        native String format(double number);
    }

    private Bytes() {}

    static String say(double bytes) {
        boolean mega = bytes >= 1e6;
        JSObject options =
                Json.of("style", "unit", "unit", mega ? "megabyte" : "kilobyte", "maximumFractionDigits", mega ? 1 : 0);
        return new Format(Language.tag(), options).format(bytes / (mega ? 1e6 : 1e3));
    }
}
