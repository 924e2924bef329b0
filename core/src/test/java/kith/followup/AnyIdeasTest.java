package kith.followup;

import static kith.followup.Histories.DAY;
import static kith.followup.Histories.NOW;
import static kith.followup.Histories.log;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import kith.followup.Occasion.Kind;
import kith.followup.Past.Outcome;
import kith.people.Move;
import org.junit.jupiter.api.Test;

/** What holds for every idea, over histories at random; {@code ./dev bench histories} tries 100,000 of them. */
class AnyIdeasTest {
    private static final int HISTORIES = Integer.getInteger("kith.histories", 3_000);

    private static List<String> plain(List<Idea> ideas) {
        return ideas.stream()
                .map(idea -> idea.person() + " " + idea.move() + " " + idea.channel() + " " + idea.thread() + " "
                        + Score.rounded(idea.score().worth()))
                .toList();
    }

    @Test
    void noRuleIsBrokenAndEverySentenceIsTrue() {
        Map<Move, Integer> moves = new EnumMap<>(Move.class);
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        int interests = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            AnyPeople people = AnyPeople.of(seed);
            List<Idea> ideas = people.ideas(NOW);
            new Audit(people, NOW).ideas(ideas);
            ideas.forEach(idea -> moves.merge(idea.move(), 1, Integer::sum));
            ideas.stream()
                    .map(Idea::occasion)
                    .filter(Objects::nonNull)
                    .forEach(occasion -> kinds.merge(occasion.kind(), 1, Integer::sum));
            interests += ideas.stream().anyMatch(AnyIdeasTest::saysAnInterest) ? 1 : 0;
        }
        assertEquals(Set.of(Kind.values()), kinds.keySet());
        assertTrue(interests > HISTORIES / 30, "interests are tried: " + interests);
        for (Move move : Move.values()) {
            boolean byItself = move != Move.ADVICE;
            assertTrue(!byItself || moves.getOrDefault(move, 0) > 0, () -> move + " is tried: " + moves);
        }
    }

    private static boolean saysAnInterest(Idea idea) {
        return idea.reasons().stream().anyMatch(why -> why instanceof Why.Interest);
    }

    /** What the gate stops, it stops whatever I like to talk about: interests put nobody among those who may be written to. */
    @Test
    void withOrWithoutInterestsTheSamePeopleMayBeWrittenTo() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            AnyPeople people = AnyPeople.of(seed);
            AnyPeople without = people.withoutInterests();
            for (int i = 0; i < people.ties().size(); i++) {
                Tie tie = people.ties().get(i);
                Tie bare = without.ties().get(i);
                Bounds alone = people.with(List.of());
                assertEquals(
                        FewIdeas.of(List.of(bare), alone, NOW).size(),
                        FewIdeas.of(List.of(tie), alone, NOW).size(),
                        tie::toString);
            }
        }
    }

    @Test
    void weekAfterWeekNoRuleIsBrokenWhateverTheUserDoes() {
        for (int seed = 0; seed < HISTORIES / 10; seed++) {
            Random random = new Random(seed);
            AnyPeople people = AnyPeople.of(seed);
            long now = NOW;
            for (int opened = 0; opened < 12; opened++) {
                List<Idea> ideas = people.ideas(now);
                new Audit(people, now).ideas(ideas);
                people = lived(people, ideas, now, random);
                now += random.nextInt(12) == 0 ? -400 * DAY : random.nextInt(9 * 24) * 3_600L;
            }
        }
    }

    /** The same people after the user saw these ideas and did something with each, or nothing. */
    private static AnyPeople lived(AnyPeople people, List<Idea> ideas, long now, Random random) {
        List<Past> past = new ArrayList<>(people.bounds().past());
        List<Tie> ties = new ArrayList<>(people.ties());
        for (Idea idea : ideas) {
            List<Outcome> outcomes = List.of(Outcome.values());
            Outcome outcome = outcomes.get(random.nextInt(outcomes.size()));
            past.removeIf(one -> one.idea().equals(idea.id()));
            past.add(new Past(idea.id(), idea.person(), idea.move(), idea.channel(), idea.thread(), now, outcome));
            if (outcome == Outcome.DONE) {
                ties.replaceAll(tie -> tie.id().equals(idea.person()) ? noted(tie, idea, now, random) : tie);
            }
        }
        return new AnyPeople(ties, people.with(past));
    }

    private static Tie noted(Tie tie, Idea idea, long now, Random random) {
        List<Event> events = tie.log().events();
        events.add(new Event(now, Act.I_WROTE, idea.channel(), idea.thread()));
        if (random.nextBoolean()) {
            events.add(new Event(now + random.nextInt(900_000), Act.THEY_WROTE, idea.channel(), idea.thread()));
        }
        return new Tie(tie.id(), tie.marks(), Log.of(events), tie.occasions());
    }

    @Test
    void theSamePeopleGiveTheSameIdeasInWhateverOrderTheyCome() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            AnyPeople people = AnyPeople.of(seed);
            assertEquals(people.ideas(NOW), people.shuffled(new Random(seed)).ideas(NOW));
        }
    }

    @Test
    void onlyTheTimeThatPassedMattersNotTheDate() {
        long moved = 1_234 * DAY + 56_789;
        for (int seed = 0; seed < HISTORIES; seed++) {
            assertEquals(
                    plain(AnyPeople.of(seed).ideas(NOW)),
                    plain(AnyPeople.of(seed, moved).ideas(NOW + moved)));
        }
    }

    @Test
    void oneMoreAnswerNeverLowersTheChanceOfAnAnswer() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            Random random = new Random(seed);
            int turns = random.nextInt(20);
            int answered = random.nextInt(turns + 1);
            Usual usual = new Usual(2 + random.nextDouble() * 2, 0.05 + random.nextDouble() * 0.9, 3);
            double fewer = chance(answered, turns, usual);
            assertTrue(chance(answered + 1, turns + 1, usual) > fewer);
            assertTrue(answered == turns || chance(answered + 1, turns, usual) > fewer);
            assertTrue(chance(answered, turns + 1, usual) < fewer);
        }
    }

    private static double chance(int answered, int turns, Usual usual) {
        StringBuilder events = new StringBuilder();
        for (int i = 0; i < turns; i++) {
            events.append(" >").append(2_000 + 100 * i).append('d');
            events.append(i < answered ? " <" + (1_995 + 100 * i) + "d" : "");
        }
        Tally tally = Histories.tally(events + " <20d");
        assertEquals(turns, tally.turns());
        assertEquals(answered, tally.answered());
        return Score.chanceOfAnswer(Relationship.of(tally, usual), 0);
    }

    @Test
    void aLongerSilenceNeverRaisesWhatWouldHappenAnywayNorTheChanceOfAnAnswer() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            for (Tie tie : AnyPeople.of(seed).ties()) {
                Log past = tie.log().before(NOW);
                double anyway = Double.POSITIVE_INFINITY;
                double answer = Double.POSITIVE_INFINITY;
                for (long days : List.of(0, 1, 5, 14, 40, 400)) {
                    Relationship later = Relationship.of(Tally.of(past, NOW + days * DAY), Usual.AT_FIRST);
                    double nowAnyway = Score.wouldHappenAnyway(later, 4, Score.ANYWAY_AT_FIRST);
                    double nowAnswer = Score.chanceOfAnswer(later, 0);
                    assertTrue(nowAnyway <= anyway + 1e-12 && nowAnswer <= answer + 1e-12, tie::toString);
                    anyway = nowAnyway;
                    answer = nowAnswer;
                }
            }
        }
    }

    @Test
    void aHundredThousandEventsWithOnePersonAreOnlyAnotherFriend() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            events.add(Event.at(NOW - 10 * DAY - 600L * i, i % 2 == 0 ? Act.THEY_WROTE : Act.I_WROTE));
        }
        Collections.shuffle(events, new Random(1));
        Occasion kept = Occasion.of(Kind.KEPT, "k", NOW - DAY, 0);
        Tie friend = new Tie("ann", Marks.REMEMBERED, Log.of(events), List.of(kept));
        AnyPeople people = new AnyPeople(List.of(friend), Bounds.FIRST);
        new Audit(people, NOW).ideas(people.ideas(NOW));
        assertEquals(
                100_000,
                Tally.of(friend.log(), NOW).theirs()
                        + Tally.of(friend.log(), NOW).mine());
    }

    @Test
    void whenTheClockWasSetBackByYearsKithKeepsStill() {
        for (int seed = 0; seed < HISTORIES / 10; seed++) {
            AnyPeople people = AnyPeople.of(seed);
            new Audit(people, NOW - 3_000 * DAY).ideas(people.ideas(NOW - 3_000 * DAY));
            new Audit(people, NOW + 3_000 * DAY).ideas(people.ideas(NOW + 3_000 * DAY));
            people.ideas(Long.MAX_VALUE / 4);
            people.ideas(Long.MIN_VALUE / 4);
        }
    }

    @Test
    void twoRecordsOfOnePersonAreOneHistoryAndNobodyIsWrittenToTwice() {
        Log here = log(">40d <39d >20d <19d");
        Log there = log(">8d");
        assertEquals(Stage.RESTING, Stage.of(relationship(here.with(there)), Marks.REMEMBERED, 1));
        assertEquals(here.events(), here.with(here).events());
        assertEquals(here.with(there).events(), there.with(here).events());
    }

    private static Relationship relationship(Log log) {
        return Relationship.of(Tally.of(log, NOW), Usual.AT_FIRST);
    }

    @Test
    void whoeverDoesEverythingAtOnceIsOneContact() {
        Tally tally = Histories.tally("?9d >8d )8d +8d -8d >8d <7.9d");
        assertEquals(1, tally.turns());
        assertEquals(1, tally.answered());
        assertEquals(1, tally.mutualSessions());
        assertEquals(0, tally.unanswered());
    }
}
