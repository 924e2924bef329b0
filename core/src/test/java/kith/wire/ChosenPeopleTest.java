package kith.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import kith.people.Newcomer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChosenPeopleTest {
    @Test
    void peopleComeBackAsTheyWere() {
        List<Newcomer> people = List.of(
                new Newcomer(
                        "Ines \"B\" \ud83e\uddf6",
                        false,
                        List.of("https://ines.example/"),
                        "why\nnot",
                        "knows",
                        "a note\twith \\",
                        List.of("wool", "990"),
                        List.of("ines@ines.example")),
                new Newcomer("Wool & Numbers", true, List.of("https://wool.example/"), "", "", "", List.of()));
        assertEquals(people, ChosenPeople.read(ChosenPeople.write(people)));
        assertEquals(List.of(), ChosenPeople.read(ChosenPeople.write(List.of())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"people\":{}}",
                "{\"people\":[{}]}",
                "{\"people\":[{\"name\":\"\"}]}",
                "{\"people\":[{\"name\":\"+49\"}]}",
                "{\"people\":[{\"name\":\"Ines\",\"links\":\"x\"}]}",
            })
    void anythingElseIsRefused(String json) {
        assertThrows(Malformed.class, () -> ChosenPeople.read(json));
    }
}
