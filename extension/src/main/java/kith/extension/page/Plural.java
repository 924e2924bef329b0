package kith.extension.page;

import kith.extension.browser.Chrome;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;

/** Chooses the message for a number by the language's own rules: {@code moreComments} with 1 is {@code moreCommentsOne}. */
final class Plural {
    /** {@code Intl.PluralRules}. */
    @JSClass(name = "Intl.PluralRules")
    static class Rules implements JSObject {
        Rules(String language) {}

        native String select(int number);
    }

    private Plural() {}

    static String say(String key, int number) {
        String category = new Rules(Chrome.getI18n().getUiLanguage()).select(number);
        String exact = key + Character.toUpperCase(category.charAt(0)) + category.substring(1);
        String said = Words.say(exact, String.valueOf(number));
        return said.isEmpty() ? Words.say(key + "Other", String.valueOf(number)) : said;
    }
}
