package kith.moving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kith.followup.Idea;
import kith.followup.Now;
import kith.followup.Score;
import kith.followup.Stretch;
import kith.followup.Suggestion;
import kith.people.Channel;
import kith.people.Move;
import kith.people.Quote;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;

/** Read by ical4j. */
class CalendarTest {
    private static final Now NOW = new Now(Instant.parse("2026-11-22T23:30:05Z"), 60);

    /** From Monday, by Jo's clock, to Saturday. */
    private static final Stretch DAYS =
            new Stretch(NOW.at().getEpochSecond(), NOW.at().getEpochSecond() + 5 * 86_400);

    private static Suggestion card(String id, Stretch stretch, String link) {
        Idea idea = new Idea(
                id,
                Ines.ID,
                Move.THANK,
                Channel.THREAD,
                0,
                null,
                stretch,
                new Score(0, 0, 0, 1, 1, 1, 1, 1),
                List.of());
        return new Suggestion(idea, Ines.ines(), null, "", false, link, Quote.NONE, Quote.NONE, "", "");
    }

    @Test
    void anIdeaIsAToDoFromTheFirstDayOfItsStretchToTheLast() {
        Calendar.Idea idea = new Calendar.Idea(card("thank|x", DAYS, Ines.SOCKS), "Thank Ines, in the thread.");
        assertEquals(
                """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Kith//Kith//EN
                BEGIN:VTODO
                UID:%s
                DTSTAMP:20261122T233005Z
                DTSTART;VALUE=DATE:20261123
                DUE;VALUE=DATE:20261128
                SUMMARY:Thank Ines\\, in the thread.
                URL:https://ines.example/socks/
                CLASS:PRIVATE
                END:VTODO
                END:VCALENDAR
                """.formatted(Uuid.of("card", "thank|x").substring("urn:uuid:".length()))
                        .replace("\n", "\r\n"),
                Calendar.of(List.of(idea), NOW));
    }

    @Test
    void anotherReaderFindsTheSameValuesWhateverWasWritten() throws Exception {
        for (long seed = 0; seed < 2_000; seed++) {
            AnyLife any = new AnyLife(seed);
            List<Calendar.Idea> ideas = new ArrayList<>();
            for (int i = 1 + any.number(3); i > 0; i--) {
                long from = any.instant().getEpochSecond();
                Stretch stretch = new Stretch(from, from + any.number(30) * 86_400L);
                ideas.add(new Calendar.Idea(card("i" + i + any.text(), stretch, any.link()), any.text()));
            }
            String file = Calendar.of(ideas, NOW);
            net.fortuna.ical4j.model.Calendar read = new CalendarBuilder().build(new StringReader(file));
            assertFalse(read.validate().hasErrors(), () -> read.validate() + file);
            assertEquals(ideas.size(), read.getComponents().size(), "seed " + seed);
            for (int i = 0; i < ideas.size(); i++) {
                assertSame(ideas.get(i), read.getComponents().get(i), "seed " + seed + "\n" + file);
            }
        }
    }

    private static void assertSame(Calendar.Idea idea, CalendarComponent todo, String seed) {
        assertEquals("VTODO", todo.getName(), seed);
        assertEquals(Expected.seen(idea.words()), Expected.seen(value(todo, Property.SUMMARY)), seed);
        assertEquals(Uuid.of("card", idea.card().id()), "urn:uuid:" + value(todo, Property.UID), seed);
        String from = value(todo, Property.DTSTART);
        String until = value(todo, Property.DUE);
        assertEquals(from.isEmpty(), until.isEmpty(), seed);
        if (!from.isEmpty()) {
            Stretch stretch = idea.card().idea().stretch();
            LocalDate first = LocalDate.ofEpochDay(Math.floorDiv(stretch.from() + 3_600, 86_400L));
            assertEquals(first.toString().replace("-", ""), from, seed);
            assertTrue(from.compareTo(until) < 0, seed);
        }
        assertEquals(Uri.of(idea.card().link()), value(todo, Property.URL), seed);
    }

    private static String value(CalendarComponent todo, String name) {
        return todo.getProperty(name).map(Property::getValue).orElse("");
    }

    @Test
    void aStretchWithinOneDayEndsOnTheNext() {
        Stretch short1 = new Stretch(DAYS.from(), DAYS.from() + 60);
        String file = Calendar.of(List.of(new Calendar.Idea(card("a", short1, ""), "Hello")), NOW);
        assertTrue(file.contains("DTSTART;VALUE=DATE:20261123\r\nDUE;VALUE=DATE:20261124\r\n"), file);
    }

    @Test
    void nothingOfOursThatIsReadSpeaksOfADeadline() {
        String file = Calendar.of(List.of(new Calendar.Idea(card("a", DAYS, ""), "Hello")), NOW);
        String words = file.replace("DUE;VALUE", "").toLowerCase(Locale.ROOT);
        for (String never : List.of("due", "deadline", "overdue", "alarm")) {
            assertFalse(words.contains(never), file);
        }
    }

    @Test
    void aWeekWithoutIdeasIsNoFile() {
        assertEquals("", Calendar.of(List.of(), NOW));
    }
}
