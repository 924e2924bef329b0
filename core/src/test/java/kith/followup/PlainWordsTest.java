package kith.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTest {
    @Test
    void lettersAndDigitsAreWordsAndWhatPartsThemIsNot() {
        assertEquals(List.of("The", "990", "form", "again"), PlainWords.of("The 990 form, again."));
        assertEquals(List.of("either", "or", "x2"), PlainWords.of("either/or-x2!"));
        assertEquals(List.of(), PlainWords.of(" ...\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ines's", "3.14", "e.g", "10:30", "1,000", "K\u00e4se", "\u7de8\u307f\u7269", "snake_case", "_"})
    void whereAWordMayGoOnTheBrowserIsAsked(String text) {
        assertNull(PlainWords.of(text));
    }
}
