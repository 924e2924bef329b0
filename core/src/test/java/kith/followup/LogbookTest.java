package kith.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import kith.people.Acquaintance.Context;
import kith.people.Change;
import kith.people.Store;
import org.junit.jupiter.api.Test;

class LogbookTest {
    private static final String INES = "link:ines.example";
    private static final String TALK = "https://ines.example/1";

    private static Logbook book() {
        Map<String, Marks> people = new LinkedHashMap<>();
        people.put(INES, Marks.REMEMBERED);
        people.put("tab\t, line\n, and \\ and \\t", new Marks(true, true, true, true, 0, Context.OTHER));
        Map<String, List<Logbook.Entry>> talks = new LinkedHashMap<>();
        talks.put(
                TALK,
                List.of(
                        new Logbook.Entry(INES, 100, Act.I_WROTE),
                        new Logbook.Entry("not held", -1, Act.THEY_HELPED),
                        new Logbook.Entry("not held", Long.MAX_VALUE / 40, Act.I_COMMENTED)));
        talks.put("nothing was said\there", List.of());
        Map<String, Logbook.Entry> sightings = new LinkedHashMap<>();
        sightings.put("https://ines.example/2", new Logbook.Entry("nor this one", 7, Act.SEEN));
        return new Logbook(people, talks, sightings, 5);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertEquals(book(), LogbookText.read(LogbookText.write(book(), "1.2"), "1.2"));
    }

    @Test
    void anEmptyOneToo() {
        Logbook empty = new Logbook(Map.of(), Map.of(), Map.of(), Long.MAX_VALUE);
        assertEquals(empty, LogbookText.read(LogbookText.write(empty, ""), ""));
    }

    @Test
    void itIsAsTheFormatSays() {
        Map<String, Marks> people = Map.of(INES, Marks.REMEMBERED);
        Map<String, List<Logbook.Entry>> talks = Map.of(TALK, List.of(new Logbook.Entry(INES, 100, Act.I_WROTE)));
        assertEquals(
                "logbook\t1.2\t0\np\tlink:ines.example\t1\nt\thttps://ines.example/1\t0\t2s\t4\n",
                LogbookText.write(new Logbook(people, talks, Map.of(), 0), "1.2"));
    }

    @Test
    void anotherKithsIsNone() {
        assertNull(LogbookText.read(LogbookText.write(book(), "1.2"), "1.3"));
    }

    @Test
    void aDamagedOneIsNoneOrAnother() {
        String whole = LogbookText.write(book(), "1.2");
        Random random = new Random(1);
        int none = 0;
        for (int i = 0; i < 10_000; i++) {
            char[] text = whole.toCharArray();
            int at = random.nextInt(text.length);
            text[at] = "\t\n\\z0-pnts\u00e9".charAt(random.nextInt(11));
            int end = random.nextBoolean() ? text.length : random.nextInt(text.length);
            none += LogbookText.read(new String(Arrays.copyOf(text, end)), "1.2") == null ? 1 : 0;
        }
        assertTrue(none > 5_000, "most are not read: " + none);
    }

    @Test
    void whateverIsTakenAwayIsNotLeftInIt() {
        for (Store store : Store.values()) {
            Set<Change.Ref> touched =
                    Logbook.touched(new Change(List.of(), List.of(new Change.Ref(store, "somebody"))));
            switch (store) {
                case PEOPLE, CONVERSATIONS, TURNS, SIGHTINGS -> assertNull(touched, store.title());
                default -> assertEquals(Set.of(), touched, store.title());
            }
        }
    }
}
