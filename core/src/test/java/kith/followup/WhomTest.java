package kith.followup;

import static kith.followup.Held.utc;
import static kith.followup.Histories.NOW;
import static kith.followup.Histories.daysAgo;
import static kith.followup.Histories.log;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kith.followup.Occasion.Kind;
import kith.people.Acquaintance;
import kith.people.Acquaintance.Context;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Quote;
import kith.people.Rhythm;
import kith.people.Settings;
import kith.people.Whom;
import org.junit.jupiter.api.Test;

/** With whom I would like ideas: people from one part of my life only, or those first with whom I have talked. */
class WhomTest {
    private static final Instant TODAY = Instant.parse("2026-11-22T10:00:00Z");
    private static final Whom HOBBY = new Whom(Context.HOBBY, false);
    private static final String FRIENDS = ">100d <99d >80d <79d >60d <59d >40d <39d";

    private final Held held = new Held(TODAY);

    private void belongs(String id, Context context) {
        Acquaintance known = Acquaintance.NONE.with(context);
        held.with(new Person(id, id, true, false, id.equals("mind"), "", "", "", Quote.NONE, TODAY).with(known))
                .answer(id, id, 2);
    }

    private Memory wanting(Whom whom) {
        held.settings(Settings.FIRST.withRhythm(Rhythm.FIRST.with(whom)));
        return held.memory();
    }

    private List<String> people() {
        return held.week().cards().stream().map(card -> card.person().id()).toList();
    }

    @Test
    void peopleFromElsewhereAreLeftOutWhoeverBelongsNowhereIsNotAndIMayChooseAgain() {
        belongs("knits", Context.HOBBY);
        belongs("mind", Context.FIELD);
        belongs("unsaid", Context.UNSAID);
        assertEquals(List.of("mind", "knits", "unsaid"), people());
        wanting(HOBBY);
        assertEquals(List.of("knits", "unsaid"), people());
        wanting(new Whom(Context.FIELD, false));
        assertEquals(List.of("mind", "unsaid"), people());
        wanting(new Whom(Context.OTHER, false));
        assertEquals(List.of("unsaid"), people());
        wanting(Whom.EVERYBODY);
        assertEquals(List.of("mind", "knits", "unsaid"), people());
    }

    @Test
    void aCardThatIsOpenClosesWithTheChoice() {
        belongs("works", Context.FIELD);
        belongs("knits", Context.HOBBY);
        List<Suggestion> shown = held.week().cards();
        assertEquals(2, shown.size());
        assertEquals(
                List.of("knits"),
                Week.holding(shown, Source.of(wanting(HOBBY)), utc(TODAY), Breaks.WORDS).stream()
                        .map(card -> card.person().id())
                        .toList());
    }

    private static Tie tie(String id, Context context, String events, Occasion... occasions) {
        return new Tie(id, new Marks(true, false, false, false, 0, context), log(events), List.of(occasions));
    }

    private static List<String> ideas(Whom whom, List<Tie> ties) {
        Past used = new Past(
                "old|x",
                "old",
                kith.people.Move.SHARE,
                kith.people.Channel.THREAD,
                0,
                daysAgo(100),
                Past.Outcome.SHOWN);
        Bounds bounds = new Bounds(1, List.of(), whom, 3, Bounds.SEVEN_DAYS, List.of(used), Learned.NOTHING);
        return FewIdeas.of(ties, bounds, NOW).stream()
                .map(idea -> idea.person() + " " + idea.move())
                .toList();
    }

    @Test
    void nobodyIsIntroducedToSomebodyFromElsewhere() {
        Occasion meets = new Occasion(Kind.MEETS, "m", daysAgo(1), 0, false, false, "wool", "bo");
        List<Tie> ties = new ArrayList<>(List.of(
                tie("ann", Context.HOBBY, FRIENDS, meets),
                tie("bo", Context.FIELD, FRIENDS),
                tie("di", Context.HOBBY, FRIENDS),
                tie("ed", Context.HOBBY, FRIENDS),
                tie("flo", Context.HOBBY, FRIENDS)));
        assertEquals(List.of("ann INTRODUCE"), ideas(Whom.EVERYBODY, ties));
        assertEquals(List.of(), ideas(HOBBY, ties));
    }

    /** What is known of few people is a guess; who is left out for now is known all the same. */
    @Test
    void withFewPeopleThereTheRulesForFewPeopleDoNotHold() {
        List<Tie> ties = new ArrayList<>(List.of(tie("ann", Context.HOBBY, ">300d <299d")));
        for (int i = 0; i < 5; i++) {
            ties.add(tie("works" + i, Context.FIELD, FRIENDS));
        }
        assertEquals(List.of("ann RECONNECT"), ideas(HOBBY, ties));
    }

    @Test
    void thoseWithWhomIHaveTalkedComeFirstIfIWishIt() {
        Occasion post = Occasion.of(Kind.POST, "p", daysAgo(1), 1);
        Tie stranger = tie("ann", Context.UNSAID, "*1d", post);
        Tie known = tie("bo", Context.UNSAID, ">30d <12d", Occasion.of(Kind.POST, "q", daysAgo(4), 2));
        Tie waits = tie("di", Context.UNSAID, ")3d !2d", Occasion.of(Kind.HELP, "h", daysAgo(2), 3));
        List<Tie> ties = List.of(stranger, known, waits);
        assertEquals(List.of("di THANK", "ann COMMENT", "bo COMMENT"), ideas(Whom.EVERYBODY, ties));
        assertEquals(List.of("di THANK", "bo COMMENT", "ann COMMENT"), ideas(new Whom(Context.UNSAID, true), ties));
    }
}
