package kith.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What every language keeps to; each rule answers one sentence for each message that does not. */
final class Rules {
    /** The categories of {@code Intl.PluralRules}, as they end a message's name, for the languages there are. */
    static final Map<String, Set<String>> PLURALS = Map.of(
            "en", Set.of("One", "Other"),
            "de", Set.of("One", "Other"),
            "ar", Set.of("Zero", "One", "Two", "Few", "Many", "Other"));

    /** In Chromium's store; Firefox allows more. */
    private static final int STORE_CHARS = 132;

    private Rules() {}

    /** The messages that are one of a set by number, without the category: {@code moreComments}. */
    static Set<String> plurals(Messages english) {
        Set<String> stems = new TreeSet<>();
        for (String key : english.keys()) {
            if (key.endsWith("Other") && english.has(key.substring(0, key.length() - "Other".length()) + "One")) {
                stems.add(key.substring(0, key.length() - "Other".length()));
            }
        }
        return stems;
    }

    /** The names a language must have, and no others. */
    private static Set<String> wanted(Messages english, String language) {
        Set<String> wanted = english.keys();
        for (String stem : plurals(english)) {
            wanted.removeIf(key -> key.startsWith(stem));
            PLURALS.getOrDefault(language, Set.of("Other")).forEach(category -> wanted.add(stem + category));
        }
        return wanted;
    }

    static List<String> missing(Messages english, Messages messages) {
        Set<String> missing = wanted(english, messages.language());
        missing.removeAll(messages.keys());
        return missing.stream()
                .map(key -> messages.language() + " lacks " + key)
                .toList();
    }

    static List<String> unknown(Messages english, Messages messages) {
        Set<String> unknown = messages.keys();
        unknown.removeAll(wanted(english, messages.language()));
        return unknown.stream()
                .map(key -> messages.language() + " has " + key + ", which English has not")
                .toList();
    }

    static List<String> untranslated(Messages english, Messages messages, Set<String> allowed) {
        return messages.keys().stream()
                .filter(key -> english.has(key) && !allowed.contains(key))
                .filter(key -> english.said(key).equals(messages.said(key)))
                .map(key -> messages.language() + " says " + key + " in English: " + english.said(key))
                .toList();
    }

    static List<String> undescribed(Messages english) {
        return english.keys().stream()
                .filter(key -> english.described(key).isBlank())
                .map(key -> key + " has no description")
                .toList();
    }

    /** A number may be a word ("one more comment"), so the forms of a plural may leave it out. */
    static List<String> differingPlaces(Messages english, Messages messages) {
        List<String> found = new ArrayList<>();
        for (String key : messages.keys()) {
            String original = plurals(english).stream()
                    .filter(key::startsWith)
                    .map(stem -> stem + "Other")
                    .findFirst()
                    .orElse(key);
            Map<String, String> declared = messages.places(key);
            boolean plural = !original.equals(key);
            if (!declared.keySet().equals(messages.placesSaid(key))) {
                found.add(messages.language() + " declares " + declared.keySet() + " in " + key + " and says "
                        + messages.placesSaid(key));
            } else if (english.has(original)
                    && !(plural && declared.isEmpty())
                    && !declared.equals(english.places(original))) {
                found.add(messages.language() + " has " + declared + " in " + key + ", English "
                        + english.places(original));
            }
        }
        return found;
    }

    /** A single {@code $} is read as the beginning of a placeholder by browsers, and by nobody as money. */
    static List<String> strayMarks(Messages messages) {
        List<String> found = new ArrayList<>();
        for (String key : messages.keys()) {
            String rest = messages.said(key).replaceAll("\\$\\w+\\$", "");
            if (rest.contains("$") || (rest.contains("&") && !key.startsWith("menu"))) {
                found.add(messages.language() + " has a stray $ or & in " + key);
            }
        }
        return found;
    }

    static List<String> tooLong(Messages messages) {
        String said = messages.said("extensionDescription");
        return said.length() <= STORE_CHARS
                ? List.of()
                : List.of(messages.language() + " describes Kith in " + said.length() + " characters");
    }
}
