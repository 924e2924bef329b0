package kith.people;

import static kith.people.Shown.WOOL;
import static kith.people.Shown.wool;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SightingsTest {
    private static final String LINK = "https://wg.example/";

    private final Shown where = wool().says("1", "WG", LINK, "The clerk in our county has a list.");
    private final Scene jo = new Scene().remembers(where, "1").days(1);

    private static Shown post(String path) {
        return Shown.post("WG", LINK, path, "Clerks who help", "They know the 990 form.");
    }

    private List<String> seen() {
        return jo.memory().sightings().map(Sighting::id).sorted().toList();
    }

    private static Shown comments(int from, int to) {
        Shown page = wool().at("2026-11-19T08:00:00Z");
        for (int i = from; i <= to; i++) {
            page.says(String.valueOf(i), "WG", LINK, "Comment " + i);
        }
        return page;
    }

    @Test
    void aPostOfSomebodyRememberedIsSeen() {
        jo.sees(post("clerks"));
        Sighting seen = jo.memory().sightings().findFirst().orElseThrow();
        assertEquals("https://wg.example/clerks/", seen.id());
        assertEquals("Clerks who help", seen.title());
        assertEquals("They know the 990 form.", seen.text());
        assertEquals(jo.person("WG").id(), seen.person());
        assertEquals(jo.now(), seen.at());
    }

    @Test
    void aPostIsSeenAsOfWhenItWasPublishedAndOneWithoutADateIsNotCalledNew() {
        jo.sees(post("old").published("2019-05-01T08:00:00Z"));
        jo.sees(post("undated").published(""));
        jo.sees(post("next-year").published("2027-11-19T08:00:00Z"));
        assertEquals(List.of("https://wg.example/old/"), seen());
        assertEquals(
                Instant.parse("2019-05-01T08:00:00Z"),
                jo.memory().sightings().findFirst().orElseThrow().at());
    }

    @Test
    void whoIsOnlyNotedIsNotFollowed() {
        Scene other = new Scene()
                .replies(where, "1", "Thank you!")
                .days(1)
                .sees(post("clerks"))
                .sees(comments(2, 3));
        assertEquals(0, other.memory().sightings().count());
    }

    @Test
    void whoIsOneWithSomebodyRememberedIsFollowedUnderBothNames() {
        Scene other = new Scene().replies(where, "1", "Thank you!").remembersAuthor(wool());
        String wg = other.person("WG").id();
        String ines = other.person("Ines").id();
        Sameness one = Sameness.NOTHING.with(ines, wg, Sameness.Verdict.ONE);
        other.holds(other.memory().settings().with(one)).days(1).sees(post("clerks"));
        assertEquals(
                List.of(wg), other.memory().sightings().map(Sighting::person).toList());
    }

    @Test
    void whatTheyWroteBeforeIRememberedThemIsNotNew() {
        jo.sees(where.at("2026-11-18T09:59:00Z").says("2", "WG", LINK, "Before."));
        jo.sees(wool().at("no time at all").says("3", "WG", LINK, "Who knows when."));
        assertEquals(List.of(), seen());
    }

    @Test
    void aCommentOfTheirsIsSeenAsOfWhenItWasWritten() {
        jo.days(7).sees(comments(2, 2));
        Sighting seen = jo.memory().sightings().findFirst().orElseThrow();
        assertEquals(WOOL + "#comment-2", seen.id());
        assertEquals("Comment 2", seen.text());
        assertEquals(Instant.parse("2026-11-19T08:00:00Z"), seen.at());
    }

    @Test
    void thePostForWhichIRememberedThemIsNotNew() {
        Scene other = new Scene().remembersAuthor(post("clerks")).days(1).sees(post("clerks"));
        assertEquals(0, other.memory().sightings().count());
    }

    @Test
    void aPostUnderWhichIWroteIsNotNewToMe() {
        jo.posts(post("clerks"), "Good clerks!").sees(post("clerks"));
        assertEquals(List.of(), seen());
    }

    @Test
    void anAnswerToMeIsATurnAndNoSighting() {
        jo.posts(wool(), "A question?")
                .sees(wool().at("2026-11-19T08:00:00Z")
                        .says("9", "Jo", "", "A question?")
                        .answers("9", "10", "WG", LINK, "An answer."));
        assertEquals(1, jo.theirs().size());
        assertEquals(List.of(), seen());
    }

    @Test
    void whatIWroteMyselfIsNoNewsEvenIfIRememberedMyself() {
        Shown mine = wool().at("2026-11-19T11:00:00Z").says("9", "Jo", "", "A question?");
        jo.posts(wool(), "A question?").sees(mine).remembers(mine, "9").days(1);
        jo.posts(wool(), "Another?").sees(mine.at("2026-11-20T11:00:00Z").says("10", "Jo", "", "Another?"));
        assertEquals(List.of(), seen());
    }

    @Test
    void ofOnePersonTheFiveNewestAreKept() {
        for (int i = 1; i <= 7; i++) {
            jo.minutes(1).sees(post("p" + i));
        }
        assertEquals(
                List.of(3, 4, 5, 6, 7).stream()
                        .map(i -> "https://wg.example/p" + i + "/")
                        .toList(),
                seen());
    }

    @Test
    void ofAnotherPersonNothingIsDroppedForIt() {
        Shown ann = wool().says("50", "Ann", "https://ann.example/", "A scarf.");
        jo.remembers(ann, "50").minutes(1).sees(Shown.post("Ann", "https://ann.example/", "s", "Scarves", ""));
        for (int i = 1; i <= 7; i++) {
            jo.minutes(1).sees(post("p" + i));
        }
        assertEquals(6, seen().size());
    }

    @Test
    void comingByAgainMakesNothingNewAgain() {
        Shown page = comments(2, 12);
        jo.sees(page);
        Memory once = jo.memory();
        assertEquals(5, seen().size());
        jo.days(1).sees(page).days(1).sees(page);
        assertEquals(once, jo.memory());
    }

    @Test
    void aPostThatClosesIsClosedWhenSeenAgain() {
        jo.sees(post("clerks")).days(1).sees(post("clerks").closed());
        assertEquals(
                List.of(true), jo.memory().sightings().map(Sighting::closed).toList());
        assertEquals(
                List.of(jo.now().minus(Duration.ofDays(1))),
                jo.memory().sightings().map(Sighting::at).toList());
    }

    @Test
    void aSightingSeenAgainStaysAsItWas() {
        jo.sees(post("clerks"));
        Instant first = jo.memory().sightings().findFirst().orElseThrow().at();
        jo.days(3).sees(post("clerks"));
        assertEquals(List.of(first), jo.memory().sightings().map(Sighting::at).toList());
    }
}
