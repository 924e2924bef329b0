package kith.extension.browser;

import java.util.List;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;

/** The language Kith speaks, the chosen one or the browser's, and its words, which {@code words.js} holds. */
public final class Language {
    /** What may be chosen, as BCP 47 has it: the folders of {@code _locales}. */
    public static final List<String> ALL = List.of("ar", "de", "en");

    /** What {@code words.js} gives. */
    @JSClass(name = "kithWords")
    abstract static class Spoken implements JSObject {
        static native String say(String key, JSObject parts);

        static native JSPromise<JSObject> settle();

        @JSProperty
        static native String getLanguage();
    }

    /** {@code Intl.DisplayNames}. */
    @JSClass(name = "Intl.DisplayNames")
    static class Names implements JSObject {
        Names(String language, JSObject options) {}

        native String of(String tag);
    }

    private Language() {}

    /** A message with its placeholders filled, in their order; "" where there is none of that name. */
    public static String say(String key, List<String> parts) {
        return Spoken.say(key, Json.strings(parts));
    }

    /** The language of the words, for {@code Intl}: {@code "de-AT"}. */
    public static String tag() {
        return Spoken.getLanguage();
    }

    /** What a language calls itself: {@code "de" -> "Deutsch"}. */
    public static String ownName(String tag) {
        return new Names(tag, Json.of("type", "language")).of(tag);
    }

    /**
     * Speaks another language from now on, "" for the browser's, and so does every open page: each hears of the small copy of
     * the choice that is kept where a script finds it before the database is open. Runs in a thread of the worker's.
     */
    public static void choose(String language) {
        Chrome.getStorage().getLocal().set(Json.of("language", language)).await();
        Spoken.settle().await();
    }
}
