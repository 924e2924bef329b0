package kith.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.extension.browser.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words that ship, in every language there is. */
class WordsTest {
    /** What may be the same as in English, and why. */
    private static final Map<String, String> SAME = Map.of(
            "heldLine", "a label and what stands beside it",
            "extensionName", "the name",
            "appName", "the name",
            "iconTitle", "the name",
            "personTitle", "two names",
            "byName", "a dash and a name",
            "languageDirection", "most languages are written from left to right",
            "draftFactKept", "a link alone",
            "draftNextLine", "two sentences and a space");

    /** Two words in the code that look like a message's name, and what they are. */
    private static final Map<String, String> NO_MESSAGES = Map.ofEntries(
            Map.entry("currentWindow", "chrome.tabs.query"),
            Map.entry("tabId", "chrome.action, chrome.scripting"),
            Map.entry("frameId", "chrome.scripting"),
            Map.entry("frameIds", "chrome.scripting"),
            Map.entry("allFrames", "chrome.scripting"),
            Map.entry("runAt", "chrome.scripting"),
            Map.entry("excludeMatches", "chrome.scripting"),
            Map.entry("matchOriginAsFallback", "chrome.scripting"),
            Map.entry("timeZone", "Intl.DateTimeFormat"),
            Map.entry("maximumFractionDigits", "Intl.NumberFormat"),
            Map.entry("documentUrlPatterns", "chrome.contextMenus"),
            Map.entry("periodInMinutes", "chrome.alarms"),
            Map.entry("preventScroll", "HTMLElement.focus"),
            Map.entry("mineAt", "an index of the database"));

    static List<String> languages() throws IOException {
        return Messages.languages();
    }

    @Test
    void everyMessageIsUsedSomewhere() throws IOException {
        assertNone(uses().unused(Messages.of("en")));
    }

    @Test
    void everyMessageThatAPageTheManifestOrTheCodeNamesIsThere() throws IOException {
        assertNone(uses().unknown(Messages.of("en")));
    }

    @Test
    void everyMessageHasADescriptionForTranslators() throws IOException {
        assertNone(Rules.undescribed(Messages.of("en")));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noMessageIsMissingInALanguage(String language) throws IOException {
        assertNone(Rules.missing(Messages.of("en"), Messages.of(language)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noLanguageHasAMessageThatEnglishHasNot(String language) throws IOException {
        assertNone(Rules.unknown(Messages.of("en"), Messages.of(language)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noMessageIsLeftInEnglish(String language) throws IOException {
        if (!language.equals("en")) {
            assertNone(Rules.untranslated(Messages.of("en"), Messages.of(language), SAME.keySet()));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void placeholdersAreTheSameInEveryLanguage(String language) throws IOException {
        assertNone(Rules.differingPlaces(Messages.of("en"), Messages.of(language)));
        assertNone(Rules.strayMarks(Messages.of(language)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noWordThatMayNeverBeOnScreenIs(String language) throws IOException {
        assertNone(Never.said(Messages.of(language), Never.in(language)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theDescriptionFitsIntoTheStores(String language) throws IOException {
        assertNone(Rules.tooLong(Messages.of(language)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aFolderIsCalledAsItsLanguageAndItsPluralsAreKnown(String language) throws IOException {
        assertEquals(language, Messages.of(language).said("languageTag"));
        String direction = Messages.of(language).said("languageDirection");
        assertEquals(true, Set.of("ltr", "rtl").contains(direction), direction);
        assertEquals(true, Rules.PLURALS.containsKey(language), "Rules.PLURALS lacks " + language);
    }

    @Test
    void everyLanguageThereIsMayBeChosenAndNoOther() throws IOException {
        assertEquals(Messages.languages(), Language.ALL);
    }

    private static Uses uses() throws IOException {
        return Uses.ofAll(NO_MESSAGES.keySet());
    }

    private static void assertNone(List<String> found) {
        assertEquals("", String.join("\n", found));
    }
}
