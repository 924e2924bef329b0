package kith.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule finds what it is there to find, in words made up for it. */
class RulesTest {
    private static final Messages ENGLISH = messages("en", """
            {"hello": {"message": "Hello $NAME$.", "description": "A greeting.", "placeholders": {"name": {"content": "$1"}}},
             "kith": {"message": "Kith", "description": "The name."},
             "thingsOne": {"message": "one thing", "description": "d"},
             "thingsOther": {"message": "$COUNT$ things", "description": "d", "placeholders": {"count": {"content": "$1"}}}}""");

    private static final String GERMAN = """
            {"hello": {"message": "Hallo $NAME$.", "placeholders": {"name": {"content": "$1"}}},
             "kith": {"message": "Kith"},
             "thingsOne": {"message": "ein Ding"},
             "thingsOther": {"message": "$COUNT$ Dinge", "placeholders": {"count": {"content": "$1"}}}}""";

    private static Messages messages(String language, String json) {
        return new Messages(language, JsonParser.parseString(json).getAsJsonObject());
    }

    private static Messages german(String from, String to) {
        return messages("de", GERMAN.replace(from, to));
    }

    @Test
    void nothingIsFoundInWordsThatAreInOrder() {
        Messages german = german("", "");
        assertEquals(List.of(), Rules.missing(ENGLISH, german));
        assertEquals(List.of(), Rules.unknown(ENGLISH, german));
        assertEquals(List.of(), Rules.untranslated(ENGLISH, german, Set.of("kith")));
        assertEquals(List.of(), Rules.differingPlaces(ENGLISH, german));
        assertEquals(List.of(), Rules.strayMarks(german));
    }

    @Test
    void aMissingMessageIsFound() {
        assertEquals(List.of("de lacks kith"), Rules.missing(ENGLISH, german("kith", "kind")));
    }

    @Test
    void aMessageThatEnglishHasNotIsFound() {
        assertEquals(List.of("de has kind, which English has not"), Rules.unknown(ENGLISH, german("kith", "kind")));
    }

    @Test
    void aPluralNeedsTheCategoriesOfItsLanguage() {
        assertEquals(
                List.of("ar lacks thingsFew", "ar lacks thingsMany", "ar lacks thingsTwo", "ar lacks thingsZero"),
                Rules.missing(ENGLISH, messages("ar", GERMAN)));
    }

    @Test
    void aMessageLeftInEnglishIsFoundUnlessItMayBeTheSame() {
        Messages same = german("Hallo", "Hello");
        assertEquals(
                List.of("de says hello in English: Hello $NAME$."), Rules.untranslated(ENGLISH, same, Set.of("kith")));
    }

    @Test
    void aMissingDescriptionIsFound() {
        assertEquals(
                List.of("kith has no description"),
                Rules.undescribed(messages("en", "{\"kith\": {\"message\": \"Kith\", \"description\": \" \"}}")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Hallo $NAME$.  | Hallo.           | de declares [name] in hello and says []",
                "Hallo $NAME$.  | Hallo $NAMEN$.   | de declares [name] in hello and says [namen]",
                "$1             | $2               | de has {name=$2} in hello, English {name=$1}",
            })
    void aPlaceholderThatDiffersIsFound(String from, String to, String found) {
        assertEquals(found, Rules.differingPlaces(ENGLISH, german(from, to)).getFirst());
    }

    @Test
    void aStrayMarkIsFound() {
        assertEquals(List.of("de has a stray $ or & in kith"), Rules.strayMarks(german("\"Kith\"", "\"Kith, 5 $\"")));
        assertEquals(List.of("de has a stray $ or & in kith"), Rules.strayMarks(german("\"Kith\"", "\"Kith & Co\"")));
    }

    @Test
    void aDescriptionTooLongForTheStoreIsFound() {
        Messages long133 = messages("de", "{\"extensionDescription\": {\"message\": \"" + "a".repeat(133) + "\"}}");
        assertEquals(List.of("de describes Kith in 133 characters"), Rules.tooLong(long133));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | You are Late!                  | late",
                "en | $COUNT$ contacts so far        | count contacts",
                "de | Das ist leider überfällig.     | überfällig",
                "ar | هذا الجواب متأخِّر.             | متأخر",
                "ar | وبالمرحلة القادمة               | مرحلة",
            })
    void aForbiddenWordIsFound(String language, String said, String word) throws Exception {
        Messages messages = messages(language, "{\"a\": {\"message\": \"" + said + "\"}}");
        String found = Never.said(messages, Never.in(language)).getFirst();
        assertEquals(language + " says \"" + word + "\"", found.substring(0, found.indexOf(" (")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Some time later, with chocolate",
                "en | an overdueness of underscores",
                "de | Der Pate kommt zur Spätlese"
            })
    void aWordWithinAWordIsNone(String language, String said) throws Exception {
        Messages messages = messages(language, "{\"a\": {\"message\": \"" + said + "\"}}");
        assertEquals(List.of(), Never.said(messages, Never.in(language)));
    }

    @Test
    void aMessageThatNothingNamesAndANameThatIsNoMessageAreFound() throws Exception {
        Uses uses = Uses.ofAll(Set.of());
        assertEquals(
                true,
                uses.unused(ENGLISH).contains("nothing says hello"),
                uses.unused(ENGLISH).toString());
        assertEquals(true, uses.unknown(ENGLISH).contains("weekly.html names aFewIdeas, which is no message"));
        assertEquals(true, uses.unknown(ENGLISH).contains("Plural names moreCommentsOther, which is no message"));
        assertEquals(true, uses.unknown(ENGLISH).contains("Menu.java names menuRemember, which is no message"));
    }
}
