package kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DuplicatesTest {
    private static Newcomer of(String name, String note, String... links) {
        return new Newcomer(
                name,
                false,
                Stream.of(links).map(link -> "https://" + link + ".example/").toList(),
                "",
                "",
                note,
                List.of());
    }

    @Test
    void oneNameWithALinkInCommonIsOnePerson() {
        assertEquals(
                List.of(of("Ines", "one\ntwo\nthree", "a", "b", "c")),
                Duplicates.joined(
                        List.of(of("Ines", "one", "a"), of("Ines", "two", "b"), of("ines", "three", "b", "a", "c"))));
    }

    @Test
    void oneNameWithoutALinkIsOnePerson() {
        assertEquals(
                List.of(of("Bo", "one\ntwo")),
                Duplicates.joined(List.of(of("Bo", "one"), of(" BO ", "two"), of("Bo", "two"))));
    }

    @Test
    void namesakesWithOtherLinksAreTwo() {
        List<Newcomer> two = List.of(of("Ines", "", "a"), of("Ines", "", "b"), of("Ines", ""));
        assertEquals(two, Duplicates.joined(two));
    }

    @Test
    void aLinkUnderTwoNamesIsNobodysAndGoesIntoTheNotes() {
        assertEquals(
                List.of(of("Ines", "knits\nhttps://firm.example/", "a"), of("Bo", "https://firm.example/")),
                Duplicates.joined(List.of(of("Ines", "knits", "firm", "a"), of("Bo", "", "firm"))));
    }
}
