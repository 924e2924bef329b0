package kith.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicsTest {
    private static final Map<String, List<String>> SAID = Map.of(
            "ines",
                    List.of(
                            "I sat with the instructions of the 990 form for a week.",
                            "Then I asked the county clerk."),
            "wg", List.of("The clerk in our county has a list."),
            "mo", List.of("Wool, wool and more wool. Socks too."),
            "yu", List.of("編み物が好きです。"),
            "silent", List.of());

    private static List<String> who(String question) {
        return new Topics(Breaks.WORDS, SAID)
                .who(question, 9).stream().map(Topics.Found::person).toList();
    }

    @Test
    void whoKnowsAboutItIsWhoeverWroteTheWord() {
        assertEquals(List.of("ines"), who("990"));
        assertEquals(List.of("mo"), who("WOOL?"));
        assertEquals(List.of("ines", "wg"), who("the 990 form and the clerk"));
        assertEquals(List.of(), who("taxes"));
        assertEquals(List.of(), who("of the and with you"));
        assertEquals(List.of(), who(""));
    }

    @Test
    void theShorterTextIsMoreAboutIt() {
        assertEquals(List.of("wg", "ines"), who("county clerk"));
    }

    @Test
    void aPersonsTopicsAreTheWordsThatFewUse() {
        Topics topics = new Topics(Breaks.WORDS, SAID);
        assertEquals("wool", topics.of("mo", 1).getFirst());
        assertTrue(topics.of("ines", 9).indexOf("990") < topics.of("ines", 9).indexOf("clerk"));
        assertEquals(List.of(), topics.of("silent", 3));
        assertEquals(List.of(), topics.of("nobody", 3));
        assertTrue(topics.fits("A book about wool", "mo") > 0);
        assertEquals(0, topics.fits("A book about wool", "ines"));
    }

    @Test
    void otherScriptsHaveWordsToo() {
        assertEquals(List.of("yu"), who("編み物"));
    }

    @Test
    void theOrderInWhichPeopleAreReadDoesNotMatter() {
        Map<String, List<String>> turned = new LinkedHashMap<>();
        new ArrayList<>(new HashMap<>(SAID).keySet())
                .reversed()
                .forEach(id -> turned.put(id, SAID.getOrDefault(id, List.of())));
        assertEquals(
                new Topics(Breaks.WORDS, SAID).who("county clerk", 9),
                new Topics(Breaks.WORDS, turned).who("county clerk", 9));
    }
}
