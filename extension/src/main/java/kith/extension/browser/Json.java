package kith.extension.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;

/** Small JavaScript objects for the browser's calls: {@code Json.of("tabId", 3, "path", "icons/a.png")}. */
public final class Json {
    private Json() {}

    /** An object of names and values; a value is a String, Integer, Boolean, String[] or JSObject. */
    public static JSObject of(Object... namesAndValues) {
        JSMapLike<JSObject> object = JSObjects.create();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.set((String) namesAndValues[i], value(namesAndValues[i + 1]));
        }
        return object;
    }

    public static JSObject list(JSObject... items) {
        JSArray<JSObject> list = new JSArray<>();
        for (JSObject item : items) {
            list.push(item);
        }
        return list;
    }

    public static JSObject strings(Iterable<String> texts) {
        JSArray<JSObject> list = new JSArray<>();
        for (String text : texts) {
            list.push(JSString.valueOf(text));
        }
        return list;
    }

    public static JSObject ints(int... numbers) {
        JSArray<JSObject> list = new JSArray<>();
        for (int number : numbers) {
            list.push(JSNumber.valueOf(number));
        }
        return list;
    }

    private static JSObject value(Object value) {
        if (value instanceof String text) {
            return JSString.valueOf(text);
        }
        if (value instanceof Integer number) {
            return JSNumber.valueOf(number);
        }
        if (value instanceof Boolean truth) {
            return JSBoolean.valueOf(truth);
        }
        if (value instanceof JSValue wrapped) {
            return wrapped.object();
        }
        throw new IllegalArgumentException("no JavaScript value for this");
    }

    /** Holds a JavaScript object among Java values. */
    public record JSValue(JSObject object) {}

    /** Wraps an object for {@link #of}. */
    public static JSValue js(JSObject object) {
        return new JSValue(object);
    }

    /** Whether a JavaScript value is a string, {@code ""} too. */
    public static boolean isString(JSObject value) {
        return JSObjects.typeOf(value).equals("string");
    }

    /** The string that a JavaScript value is, or "" when it is none. */
    public static String string(JSObject value) {
        return isString(value) ? ((JSString) value).stringValue() : "";
    }

    /** The whole number that a JavaScript value is, or -1 when it is none. */
    public static int number(JSObject value) {
        return JSObjects.typeOf(value).equals("number") ? ((JSNumber) value).intValue() : -1;
    }

    /** Whether a JavaScript value is true. */
    public static boolean isTrue(JSObject value) {
        return JSObjects.typeOf(value).equals("boolean") && ((JSBoolean) value).booleanValue();
    }
}
