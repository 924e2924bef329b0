package kith.extension.page;

import kith.extension.browser.Language;
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

    /** {@code Intl.NumberFormat}: languages have digits of their own. */
    @JSClass(name = "Intl.NumberFormat")
    static class Digits implements JSObject {
        Digits(String language) {}

        native String format(int number);
    }

    private Plural() {}

    static String say(String key, int number) {
        String category = new Rules(Language.tag()).select(number);
        String exact = key + Character.toUpperCase(category.charAt(0)) + category.substring(1);
        String digits = new Digits(Language.tag()).format(number);
        String said = Words.say(exact, digits);
        return said.isEmpty() ? Words.say(key + "Other", digits) : said;
    }
}
