package kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kith.reading.PageReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClickedTest {
    private static final PageReading PAGE = Shown.wool()
            .says("1", "WG", "https://wg.example/", "The clerk in our county has a list.")
            .says("2", "Ann", "https://ann.example/", "I agree with that.")
            .says("3", "Ann", "https://other-ann.example/", "I agree with that too.")
            .says("4", "WG", "https://wg.example/", "A second list.")
            .says("5", "Bo", "", "I’m knitting — now.")
            .page();

    /** Keys are numbers here; "!" before them: no doubt. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            # the element hit decides
            true  | 2 1   | ``                                                     | ``            | !2
            true  | 2     | https://wg.example/                                    | list          | !2
            true  | 99    | ``                                                     | ``            | ?
            true  | 99    | https://wg.example/                                    | ``            | !1
            # else the link: a permalink, or what somebody signs with
            false | 1 2   | https://ines.example/knitting-as-networking/#comment-4 | ``            | !4
            false | 3 2   | http://www.wg.example                                  | ``            | !1
            false | 1     | https://other-ann.example/                             | ``            | !3
            false | 2 1   | https://elsewhere.example/                             | ``            | ?2 1
            false | 2 1   | javascript:alert(1)                                    | ``            | ?2 1
            # else the words selected, if one writer fits
            false | 2     | ``                                                     | second list   | !4
            false | 2     | ``                                                     | a LIST        | !1
            false | 2     | ``                                                     | the clerk in  | !1
            false | 2     | ``                                                     | I'm knitting -- now | !5
            false | 2     | ``                                                     | Bo            | ?2
            false | 2     | https://elsewhere.example/                             | second list   | !4
            # two people of one name are two
            false | 1     | ``                                                     | I agree with  | ?1
            false | 1     | ``                                                     | with that too | !3
            # else the choice is the user's, nearest first, of what is there
            false | 5 99 1 | ``                                                    | ``            | ?5 1
            false | ``    | ``                                                     | ``            | ?
            """)
    void whoseCommentAClickMeant(boolean hit, String near, String link, String selection, String expected) {
        Clicked clicked = Clicked.of(PAGE, hit, keys(near), link, selection);
        assertEquals(new Clicked(expected.startsWith("!"), keys(expected.substring(1))), clicked);
    }

    private static List<String> keys(String numbers) {
        return List.of(numbers.split(" ")).stream()
                .filter(number -> !number.isEmpty())
                .map(Shown::key)
                .toList();
    }
}
