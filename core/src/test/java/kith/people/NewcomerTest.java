package kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewcomerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`  Ines\n Brandt `|Ines Brandt",
                "Ines\u0000\u0007B|Ines B",
                "إيناس|إيناس",
                "\ud83e\uddf6|\ud83e\uddf6",
                "Ines \ud83e|Ines \ufffd",
                "Jo @ work|Jo @ work",
                "ines@ines.example|``",
                "+49 (170) 123-45|``",
                "``|``",
                "---|``",
            })
    void aNameIsWhatPeopleAreCalled(String written, String name) {
        assertEquals(name, Newcomer.name(written));
    }

    @Test
    void nobodyIsWithoutAName() {
        assertThrows(IllegalArgumentException.class, () -> Newcomer.of("+49", List.of()));
    }

    @Test
    void everythingIsBounded() {
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            many.add("https://a" + i + ".example/");
        }
        Newcomer newcomer = new Newcomer(
                "n".repeat(1_000), false, many, "w".repeat(10_000), "k".repeat(10_000), "x".repeat(200_000), many);
        assertEquals(300, newcomer.name().length());
        assertEquals(10, newcomer.links().size());
        assertEquals(2_000, newcomer.why().length());
        assertEquals(2_000, newcomer.knows().length());
        assertEquals(20_000, newcomer.note().length());
        assertEquals(50, newcomer.tags().size());
    }

    @Test
    void linksAreCleanedAndEachStandsOnce() {
        List<String> links = List.of(
                "ines.example",
                "HTTP://www.Ines.Example/?utm_source=x",
                "javascript:alert(1)",
                "ines@ines.example",
                "wool");
        assertEquals(
                List.of("https://ines.example/"), Newcomer.of("Ines", links).links());
    }
}
