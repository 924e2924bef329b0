package kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ines@ines.example                                  | mailto:ines@ines.example
            mailto:ines@ines.example                           | mailto:ines@ines.example
            Ines <ines+wool@ines.example>, she said            | mailto:ines+wool@ines.example
            https://ines.example/contact/ (she prefers this)   | https://ines.example/contact/
            https://ines.example/contact/ ines@ines.example    | mailto:ines@ines.example
            @ines@social.example                               | ''
            ask Jo                                             | ''
            ines@localhost                                     | ''
            ines@ines.example?bcc=all@spam.example             | ''
            ines@ines.example&subject=x                        | ''
            javascript:alert(1)                                | ''
            """)
    void aLineSaysWhereToWrite(String line, String link) {
        assertEquals(link, Reach.of(line).link());
    }

    @Test
    void theFirstAddressAndTheFirstPageStand() {
        assertEquals(
                new Reach("a@ines.example", "https://ines.example/"),
                Reach.of("a@ines.example\nb@ines.example\nhttps://ines.example/\nhttps://other.example/"));
    }

    @Test
    void aHundredThousandCharactersAreReadAsWell() {
        assertEquals("", Reach.of("a@".repeat(50_000)).link());
        assertEquals(
                "mailto:b@c.example",
                Reach.of("x ".repeat(50_000) + "b@c.example").link());
    }
}
