package kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cafe form | The FORM at the Café | true",
                "990 | Form ٩٩٠ | true",
                "form 991 | Form 990 | false",
                "'  ' | anything | true",
                "… | anything | true",
                "قهوة | القَهْوَة هنا | true",
                "編み | 編み物 | true",
                "🧶 | wool 🧶 | true",
                "<b> | a <b>bold</b> word | true",
                "it's | it’s fine | true",
            })
    void wordsAreFoundInAnyOrderAndScript(String typed, String text, boolean found) {
        assertEquals(found, Search.of(typed).finds(Search.folded(text)));
    }

    @Test
    void noWordRunsFromOneTextIntoTheNext() {
        assertEquals(false, Search.of("forma").finds(Search.folded("form", "a line")));
        assertEquals(true, Search.of("line form").finds(Search.folded("form", "a line")));
    }

    @Test
    void nothingTypedAsksNothing() {
        assertEquals(false, Search.of(" \u200b ").asks());
        assertEquals(true, Search.of("x").asks());
    }
}
