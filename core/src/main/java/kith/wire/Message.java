package kith.wire;

import java.util.List;
import java.util.Set;
import kith.people.Acquaintance;
import kith.people.Card;
import kith.people.Change;
import kith.people.Own;
import kith.people.Rhythm;
import kith.people.Sameness;
import kith.people.Settings;
import kith.reading.PageReading;
import kith.reading.Posted;

/**
 * Every message between contexts; all go to the worker, which gives an {@link Answer}.
 *
 * <p>Which of the two kinds a message is says who may send it.
 */
public sealed interface Message {
    /** What a tab may send: it reports and asks for nothing. */
    sealed interface Report extends Message {}

    /** What only Kith's own pages may send. */
    sealed interface Command extends Message {}

    /** A page may hold a conversation: may it be read? */
    record Ring() implements Report {}

    /** A page as it was read. */
    record Seen(PageReading page) implements Report {}

    /** A comment that was just sent off. */
    record Submitted(Posted posted) implements Report {}

    /** Read the page in this tab now and say what is on it. */
    record Look(int tab) implements Command {}

    /** Read along at this origin no longer. */
    record StopNoting(String origin) implements Command {}

    /** Read along at this origin again; the browser was asked already. */
    record NoteHere(String origin) implements Command {}

    /** Remember who wrote the post in this tab. */
    record RememberAuthor(int tab, String reach) implements Command {}

    /** Remember who wrote this comment; with an empty key nobody, and the question is settled. */
    record RememberChosen(int tab, String commentKey) implements Command {}

    /** This comment is mine: keep it. */
    record KeepMine(int tab, String commentKey) implements Command {}

    /** This comment is not mine, nor what else is signed so here: take back what was kept of it. */
    record NotMine(int tab, String commentKey) implements Command {}

    /** Whoever Kith takes for this person is me. */
    record ThisIsMe(String person) implements Command {}

    /** Why I remember this person, in my words. */
    record Why(String person, String words) implements Command {}

    /** A note of mine about this person. */
    record Note(String person, String words) implements Command {}

    /** What I put down about this person on one line. */
    record PutDown(String person, Acquaintance.Line line, String words) implements Command {}

    /** How I know this person: these, and no other. */
    record Bound(String person, Set<Acquaintance.Bond> bonds) implements Command {
        public Bound {
            bonds = bonds.isEmpty() ? Set.of() : Set.copyOf(bonds); // see kith.people.Fixed
        }
    }

    /** Where in my life this person belongs. */
    record Belongs(String person, Acquaintance.Context context) implements Command {}

    /** Remember somebody whom I met somewhere else; all but the name may be empty. */
    record Meet(String name, String link, String why, Set<Acquaintance.Bond> bonds) implements Command {
        public Meet {
            bonds = bonds.isEmpty() ? Set.of() : Set.copyOf(bonds); // see kith.people.Fixed
        }
    }

    /** Undo what was kept last. */
    record Undo() implements Command {}

    /** Forget this person and all that is kept of them. */
    record Forget(String person) implements Command {}

    /** Bring back what an {@link Answer.Done} took away. */
    record Restore(Change change) implements Command {}

    /** Bring in the copy that this page has put aside. */
    record BringIn() implements Command {}

    /** Take the copy back that was brought in from this page. */
    record TakeBack() implements Command {}

    /** Read everything through, mend what does not fit together, and put aside what cannot be read. */
    record LookOver() implements Command {}

    /** A row that was put aside has this text; none is thrown away. */
    record SetAside(String row, String text) implements Command {}

    /** Remember the people from a file whom this page has put aside. */
    record TakeIn() implements Command {}

    /** Take back the people who were taken in from this page. */
    record TakeOut() implements Command {}

    /**
     * Save a copy by itself every so many days, or none where that is 0.
     *
     * @param passphrase what closes them; "" for none
     */
    record CopyEvery(int days, String passphrase) implements Command {
        /** A month and a week are offered; nobody's copy is to wait longer than this. */
        static final int MOST_DAYS = 366;
    }

    /** Such a copy is made and has this address. */
    record CopyMade(String address) implements Command {}

    /** Keep this page for somebody. */
    record KeepFor(String person, String link, String title) implements Command {}

    /** What was kept is no longer for them. */
    record TakeOff(String kept) implements Command {}

    /** These ideas are on the weekly page; those shown before stay as they are. */
    record Shown(List<Card> cards) implements Command {}

    /** What I say to an idea, as it was shown; a verdict that waits waits so many days. */
    record Judge(Card card, Card.Verdict verdict, int days) implements Command {}

    /** What doing it did to me. */
    record Felt(Card card, Card.Energy energy) implements Command {}

    /** My draft in an idea, as far as it is. */
    record Draft(Card card, String words) implements Command {}

    /** "Not this person": never suggested again, or again after all. */
    record Aside(String person, boolean aside) implements Command {}

    /** I think of this person these days, or no longer. */
    record OnMind(String person, boolean onMind) implements Command {}

    /** That two are one person, or two whatever looks alike, or nothing of the kind. */
    record Same(String person, String other, Sameness.Verdict said) implements Command {}

    /** How much I want to be shown, and what. */
    record Tune(Rhythm rhythm) implements Command {}

    /** The line "why I do this". */
    record Purpose(String words) implements Command {}

    /** When Kith may read along. */
    record Choose(Settings.When when) implements Command {}

    /** The names that I sign with. */
    record Names(List<String> names) implements Command {}

    /** What I tell Kith about myself. */
    record Tell(Own own) implements Command {}

    /** Look away from this host as well, or read it though Kith would look away. */
    record LookAwayFrom(String host, boolean away) implements Command {}

    /** Which language Kith speaks, as {@link Settings#language}; every open page follows. */
    record Speak(String language) implements Command {}

    /** Kith rests, or goes on. */
    record Rest(boolean resting) implements Command {}

    /** Clear the suggestions that have piled up. */
    record FreshStart() implements Command {}
}
