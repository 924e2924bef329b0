package kith.followup.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kith.followup.Idea;
import kith.followup.Occasion.Kind;
import kith.people.Channel;
import kith.people.Memory;
import kith.people.Move;
import org.junit.jupiter.api.Test;

class DraftTest {
    private static final List<String> NAMES = List.of("Ines", "WG", "Mirja Aalto", "Ines", "");
    private static final List<String> TOPICS = List.of("", "wool", "the 990 form");
    private static final List<String> TITLES = List.of("", "Clerks who help", "Knitting as networking");

    private static <T> T one(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Somebody of few names, topics and titles, so that many are alike. */
    private static MadeUp anybody(MadeUp known, Random random, String id) {
        String talk = "https://talk.example/" + id;
        known.person(id, one(random, NAMES)).talk(talk, one(random, TITLES), "");
        String topic = one(random, TOPICS);
        String[] topics = topic.isEmpty() ? new String[0] : new String[] {topic};
        known.turn(true, id, talk, "1", "", "Mine about wool.");
        known.turn(false, id, talk, "2", "1", one(random, List.of("Theirs.", "Other words.")), topics);
        String post = one(random, TITLES);
        return post.isEmpty() ? known : known.seen("https://post.example/" + id, id, post, "Words.", true);
    }

    private static Idea anIdea(Random random, String person) {
        Move move = one(random, List.of(Move.values()));
        Channel channel = one(random, List.of(Channel.values()));
        String topic = one(random, TOPICS);
        return switch (move) {
            case RECONNECT, WRITE, ADVICE -> MadeUp.idea(person, move, channel, null);
            case INTRODUCE -> MadeUp.idea(person, move, channel, MadeUp.meets("p0", topic));
            case ANSWER, THANK, COMMENT, SHARE, QUESTION ->
                MadeUp.idea(person, move, channel, MadeUp.about(Kind.WORK, "w" + random.nextInt(9), topic));
        };
    }

    @Test
    void noTwoPeopleAreEverOfferedTheSameText() {
        for (long seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            MadeUp known = new MadeUp();
            int people = 2 + random.nextInt(30);
            for (int i = 0; i < people; i++) {
                anybody(known, random, "p" + i);
            }
            Memory memory = known.memory();
            Map<String, String> said = new HashMap<>();
            List<Offered> before = new ArrayList<>();
            for (int i = 0; i < 3 * people; i++) {
                Idea idea = anIdea(random, "p" + random.nextInt(people));
                Draft draft = Draft.of(idea, memory, before);
                before.addAll(draft.offered(idea));
                for (List<Line> text : texts(draft)) {
                    String words = Said.ENGLISH.text(List.of(text));
                    String other = said.putIfAbsent(words, idea.person());
                    assertTrue(other == null || other.equals(idea.person()), seed + ": " + words);
                }
            }
        }
    }

    /** Every opening with every fact, as one list of lines. */
    private static List<List<Line>> texts(Draft draft) {
        List<List<Line>> texts = new ArrayList<>();
        for (Line opening : draft.openings()) {
            texts.add(draft.text(opening, null).stream().flatMap(List::stream).toList());
            for (Fact fact : draft.facts()) {
                texts.add(
                        draft.text(opening, fact).stream().flatMap(List::stream).toList());
            }
        }
        return texts;
    }

    @Test
    void whoIsAlikeInEverythingGetsOtherOpeningsAsLongAsThereAreAnyAndThenOnlyFacts() {
        MadeUp known = new MadeUp();
        List<Offered> before = new ArrayList<>();
        List<Integer> openings = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            known.person("p" + i, "Ines", "knows forms", "", kith.people.Quote.NONE);
        }
        for (int i = 0; i < 5; i++) {
            Idea idea = MadeUp.idea("p" + i, Move.THANK, Channel.THREAD, MadeUp.about(Kind.HELP, "none", "wool"));
            Draft draft = Draft.of(idea, known.memory(), before);
            draft.offered(idea)
                    .forEach(one -> assertTrue(
                            before.stream().noneMatch(other -> other.beginning().equals(one.beginning()))));
            before.addAll(draft.offered(idea));
            openings.add(draft.openings().size());
            assertEquals(1, draft.facts().size());
        }
        assertEquals(List.of(3, 3, 1, 0, 0), openings);
    }

    @Test
    void withoutAnOpeningThereIsOnlyAPlaceForMySentence() {
        Draft nothing = new Draft(null, List.of(), List.of(), null);
        assertEquals(List.of(List.of(Draft.YOUR_SENTENCE)), nothing.text(null, null));
    }

    @Test
    void theSameIdeaIsOfferedTheSameAgainWhateverOthersWereOfferedMeanwhile() {
        for (long seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            MadeUp known = new MadeUp();
            for (int i = 0; i < 8; i++) {
                anybody(known, random, "p" + i);
            }
            Memory memory = known.memory();
            List<Offered> before = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                Idea earlier = anIdea(random, "p" + random.nextInt(8));
                before.addAll(Draft.of(earlier, memory, before).offered(earlier));
            }
            Idea idea = MadeUp.idea("p1", Move.THANK, one(random, List.of(Channel.values())), null);
            Draft first = Draft.of(idea, memory, before);
            before.addAll(first.offered(idea));
            for (int i = 0; i < 20; i++) {
                Idea other = anIdea(random, "p" + random.nextInt(8));
                before.addAll(Draft.of(other, memory, before).offered(other));
            }
            assertEquals(first, Draft.of(idea, memory, before), "seed " + seed);
        }
    }

    @Test
    void somebodyWithANameIsAlwaysOfferedTwoOrThreeOpeningsHoweverManyWereWrittenTo() {
        MadeUp known = new MadeUp().person("other", "WG");
        List<Offered> before = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            known.person("p" + i, "Name" + i);
            for (Move move : Move.values()) {
                for (Channel channel : List.of(Channel.THREAD, Channel.MAIL)) {
                    var meets = move == Move.INTRODUCE ? MadeUp.meets("other", "") : null;
                    Idea idea = MadeUp.idea("p" + i, move, channel, meets);
                    Draft draft = Draft.of(idea, known.memory(), before);
                    int least = move == Move.INTRODUCE && channel == Channel.THREAD ? 1 : 2;
                    assertTrue(draft.openings().size() >= least, i + " " + move + " " + channel);
                    before.addAll(draft.offered(idea));
                }
            }
        }
    }

    @Test
    void aBeginningHasAtMostTwentyFiveWordsAndAboutFortyWithAQuotation() {
        for (String person : ThreePeople.PEOPLE) {
            for (Idea idea : ThreePeople.ideas(person)) {
                Draft draft = Draft.of(idea, ThreePeople.facts(idea), List.of());
                for (List<Line> text : texts(draft)) {
                    List<Line> beginning = text.subList(0, text.indexOf(Draft.YOUR_SENTENCE));
                    String said = Said.ENGLISH.text(List.of(beginning));
                    assertTrue(said.split("\\s+").length <= 45, said);
                }
                for (Line opening : draft.openings()) {
                    assertTrue(Said.ENGLISH.line(opening).split("\\s+").length <= 25, opening.toString());
                }
            }
        }
    }

    @Test
    void aLetterGreetsAndAThreadDoesNot() {
        MadeUp known = new MadeUp().person("p1", "Ines");
        Idea inThread = MadeUp.idea("p1", Move.RECONNECT, Channel.THREAD, null);
        Idea letter = MadeUp.idea("p1", Move.RECONNECT, Channel.MAIL, null);
        assertEquals(null, Draft.of(inThread, known.memory(), List.of()).greeting());
        assertEquals(
                Line.of("draftHelloName", "Ines"),
                Draft.of(letter, known.memory(), List.of()).greeting());
        assertFalse(Draft.of(letter, known.memory(), List.of()).openings().isEmpty());
    }

    @Test
    void aSecondIdeaForTheSamePersonOpensDifferently() {
        MadeUp known = new MadeUp().person("p1", "Ines");
        Idea first = MadeUp.idea("p1", Move.THANK, Channel.THREAD, MadeUp.about(Kind.HELP, "a", ""));
        Idea second = MadeUp.idea("p1", Move.THANK, Channel.THREAD, MadeUp.about(Kind.HELP, "b", ""));
        Draft draft = Draft.of(first, known.memory(), List.of());
        Draft next = Draft.of(second, known.memory(), draft.offered(first));
        assertNotEquals(draft.openings().getFirst(), next.openings().getFirst());
    }
}
