package kith.followup;

import static kith.followup.Held.utc;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kith.followup.draft.Draft;
import kith.followup.draft.Fact;
import kith.followup.draft.Facts;
import kith.people.Card;
import kith.people.Card.Verdict;
import kith.people.Change;
import kith.people.Channel;
import kith.people.Kept;
import kith.people.Memory;
import kith.people.Move;
import kith.people.Scene;
import kith.people.Settings;
import kith.people.Shelf;
import kith.people.Shown;
import org.junit.jupiter.api.Test;

/** What Jo keeps for WG, with whom she has talked under "Clerks who help". */
class KeptTest {
    private static final String WG = "https://wg.example/";
    private static final String FILE = "https://plain.example/how-counties-file/";

    private final Scene jo = new Scene();

    KeptTest() {
        Shown wool = Shown.wool().says("1", "WG", WG, "The clerk in our county has a list.");
        jo.sees(wool).remembers(wool, "1").sees(clerks());
        jo.posts(clerks(), "The 990 form confused me too.").days(1);
        Shown first = clerks().says("1", "Jo", "", "The 990 form confused me too.")
                .at("2026-11-19T09:00:00Z")
                .answers("1", "2", "WG", WG, "It confuses everybody.");
        jo.sees(first).replies(first, "2", "Then I am in good company.").days(1);
        jo.sees(first.answers("2", "3", "Jo", "", "Then I am in good company.")
                .at("2026-11-20T09:00:00Z")
                .answers("3", "4", "WG", WG, "Bring time along."));
    }

    private static Shown clerks() {
        return Shown.post("WG", WG, "clerks", "Clerks who help", "Ours explained the 990 form to half the village.");
    }

    private KeptTest keeps(String link, String title) {
        jo.holds(Shelf.keep(jo.memory(), jo.person("WG").id(), link, title, jo.now()));
        return this;
    }

    private List<Suggestion> week() {
        return Week.of(jo.memory(), utc(jo.now()), Breaks.WORDS).cards();
    }

    private Suggestion twoWeeksLater() {
        keeps(FILE, "How counties file");
        jo.days(15);
        return week().getFirst();
    }

    private Kept kept() {
        return Shelf.of(jo.memory(), jo.person("WG").id()).getFirst();
    }

    private void says(Suggestion card, Verdict verdict) {
        jo.holds(card.shown(jo.now()).judged(verdict, Instant.EPOCH, jo.now()));
    }

    @Test
    void twoWeeksLaterItIsOneCardWithItsTitleAndWhatBothWroteAbout() {
        Suggestion card = twoWeeksLater();
        assertEquals(1, week().size());
        assertEquals(Move.SHARE, card.move());
        assertEquals("How counties file", card.title());
        assertEquals(
                List.of(new Why.Kept(), new Why.SharedGround("the 990 form")),
                card.idea().reasons());
        assertEquals(WG + "clerks/", card.link());
        assertEquals("Bring time along.", card.theirs().text());
    }

    @Test
    void onTheDayWeTalkedThereIsNoSuchCard() {
        keeps(FILE, "How counties file");
        assertTrue(week().stream().noneMatch(card -> card.move() == Move.SHARE));
    }

    @Test
    void whereBothWroteAboutNothingItIsOnlyKept() {
        jo.holds(new Change(
                List.of(),
                jo.memory().sightings().map(seen -> Change.Ref.to(seen)).toList()));
        assertEquals(List.of(new Why.Kept()), twoWeeksLater().idea().reasons());
    }

    @Test
    void ofWhatBothWroteAboutThatInTheTitleIsNamed() {
        jo.posts(clerks(), "Does the village have a library?");
        keeps(FILE, "A village and its clerks");
        jo.days(15);
        assertEquals(
                new Why.SharedGround("the village"),
                week().getFirst().idea().reasons().get(1));
    }

    @Test
    void onceItIsDoneItIsGivenAndComesNotAgainInYears() {
        says(twoWeeksLater(), Verdict.DONE);
        assertEquals(jo.now(), Shelf.givenAt(jo.memory(), kept()));
        for (int months = 0; months < 30; months++) {
            jo.days(30);
            assertTrue(week().stream().noneMatch(card -> card.move() == Move.SHARE));
        }
    }

    @Test
    void whatFeltForcedComesNotAgainInYears() {
        says(twoWeeksLater(), Verdict.FORCED);
        jo.days(800);
        assertTrue(week().stream().noneMatch(card -> card.move() == Move.SHARE));
    }

    @Test
    void aCardOfWhatWasTakenOffHoldsNoLonger() {
        Suggestion card = twoWeeksLater();
        assertEquals(List.of(card), Week.holding(List.of(card), Source.of(jo.memory()), utc(jo.now()), Breaks.WORDS));
        jo.holds(new Change(List.of(), List.of(Change.Ref.to(kept()))));
        assertEquals(List.of(), Week.holding(List.of(card), Source.of(jo.memory()), utc(jo.now()), Breaks.WORDS));
        assertEquals(List.of(), week());
    }

    @Test
    void eachThingKeptHasOneCardTheNewestFirst() {
        keeps(FILE, "How counties file");
        jo.minutes(1);
        keeps(FILE + "2/", "Pencils");
        jo.days(15);
        Suggestion first = week().getFirst();
        assertEquals("Pencils", first.title());
        assertEquals(1, week().size());
        says(first, Verdict.NOT_THIS_KIND);
        jo.days(15);
        assertEquals("How counties file", week().getFirst().title());
    }

    @Test
    void afterAFreshStartItStaysOnTheShelfAndNoCardComesOfIt() {
        keeps(FILE, "How counties file");
        jo.days(15).holds(Settings.FIRST.clearedAt(jo.now()));
        assertEquals(List.of(), week());
        assertEquals("How counties file", kept().title());
    }

    @Test
    void forSomebodyNoLongerRememberedOrSetAsideThereIsNoCard() {
        keeps(FILE, "How counties file");
        jo.days(15).holds(jo.person("WG").aside(true));
        assertEquals(List.of(), week());
    }

    @Test
    void theDraftOpensWithItsTitleAndPutsItsLinkIn() {
        Suggestion card = twoWeeksLater();
        Draft draft = Draft.of(card.idea(), jo.memory(), List.of());
        assertTrue(draft.openings().getFirst().parts().contains("How counties file"), draft.openings()::toString);
        Fact fact = draft.facts().getFirst();
        assertEquals(new Fact(Fact.Kind.KEPT, "How counties file", "", FILE), fact);
        assertTrue(
                draft.openings().stream().noneMatch(line -> line.parts().contains("the 990 form")),
                "the title does not say that it is about the form");
    }

    @Test
    void anOpeningSaysWhatItIsAboutWhereTitleAndTheirWordsShareIt() {
        keeps(FILE, "The 990 form, line by line");
        jo.days(15);
        Draft draft = Draft.of(week().getFirst().idea(), jo.memory(), List.of());
        assertTrue(
                draft.openings().stream().anyMatch(line -> line.parts().contains("the 990 form")),
                draft.openings()::toString);
    }

    @Test
    void whatWasGivenIsNoFactForTheNextDraft() {
        says(twoWeeksLater(), Verdict.DONE);
        Memory memory = jo.memory();
        Idea other = new Idea(
                "x",
                jo.person("WG").id(),
                Move.RECONNECT,
                Channel.THREAD,
                0,
                null,
                new Stretch(0, 1),
                new Score(0, 0, 0, 0, 0, 0, 0, 0),
                List.of());
        assertTrue(Facts.of(other, memory).all().stream().noneMatch(fact -> fact.kind() == Fact.Kind.KEPT));
        Card open = memory.cards()
                .findFirst()
                .orElseThrow()
                .judged(Verdict.OPEN, Instant.EPOCH, jo.now().plus(Duration.ofMinutes(1)));
        Memory undone =
                Memory.of(List.copyOf(memory.records().values()), Set.of()).with(List.of(open));
        assertTrue(Facts.of(other, undone).all().stream().anyMatch(fact -> fact.kind() == Fact.Kind.KEPT));
    }
}
