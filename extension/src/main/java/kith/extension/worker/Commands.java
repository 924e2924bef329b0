package kith.extension.worker;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import kith.extension.browser.Aside;
import kith.extension.browser.Choice;
import kith.people.Acquaintance;
import kith.people.Card;
import kith.people.Change;
import kith.people.Edited.Field;
import kith.people.Edits;
import kith.people.Forget;
import kith.people.Kept;
import kith.people.Last;
import kith.people.Me;
import kith.people.Memory;
import kith.people.MyComments;
import kith.people.Person;
import kith.people.Question;
import kith.people.Remember;
import kith.people.Settings;
import kith.people.Shelf;
import kith.people.Store;
import kith.people.Stored;
import kith.people.Undo;
import kith.reading.PageReading;
import kith.wire.Answer;
import kith.wire.Message;

/** What Kith's own pages ask for. */
final class Commands {
    private static final Answer DONE = new Answer.Done(Change.NONE);

    /** A page that could not be read again. */
    private static final Answer UNREAD = new Answer.Refused("unread");

    private final Worker worker;
    private final Choices choices;
    private final NewWeek newWeek;

    Commands(Worker worker, Choices choices, NewWeek newWeek) {
        this.worker = worker;
        this.choices = choices;
        this.newWeek = newWeek;
    }

    Answer obey(Message.Command command, Instant now) {
        return switch (command) {
            case Message.Look look -> Looking.at(worker, look.tab(), now);
            case Message.StopNoting stop -> choices.stopNoting(stop.origin());
            case Message.NoteHere note -> choices.noteHere(note.origin());
            case Message.RememberAuthor remember -> rememberAuthor(remember, now);
            case Message.RememberChosen chosen -> rememberChosen(chosen, now);
            case Message.KeepMine keep -> keepMine(keep, now);
            case Message.NotMine not -> notMine(not, now);
            case Message.ThisIsMe me -> thisIsMe(me.person());
            case Message.Why why -> person(why.person(), Field.WHY, now, person -> person.withWhy(why.words()));
            case Message.Note note -> person(note.person(), Field.NOTE, now, person -> person.withNote(note.words()));
            case Message.PutDown put ->
                acquaintance(
                        put.person(),
                        Field.valueOf(put.line().name()),
                        now,
                        known -> known.with(put.line(), put.words()));
            case Message.Bound bound ->
                acquaintance(bound.person(), Field.BONDS, now, known -> known.with(bound.bonds()));
            case Message.Belongs belongs ->
                acquaintance(belongs.person(), Field.CONTEXT, now, known -> known.with(belongs.context()));
            case Message.Meet meet -> meet(meet, now);
            case Message.Undo undo -> undo();
            case Message.Forget forget -> forget(forget.person());
            case Message.Restore restore -> restore(restore.change());
            case Message.BringIn bring -> Arrivals.bringIn(worker);
            case Message.TakeBack take -> Arrivals.takeBack(worker);
            case Message.LookOver look -> Arrivals.lookOver();
            case Message.SetAside set -> setAside(new Aside.Row(set.row(), set.text()));
            case Message.TakeIn take -> Arrivals.takeIn();
            case Message.TakeOut take -> Arrivals.takeOut();
            case Message.CopyEvery every -> OwnCopies.every(every);
            case Message.CopyMade made -> OwnCopies.made(made);
            case Message.KeepFor keep -> keepFor(keep, now);
            case Message.TakeOff off -> takeOff(off.kept());
            case Message.Judge judge -> judge(judge, now);
            case Message.Shown shown -> shown(shown.cards(), now);
            case Message.Felt felt -> card(felt.card(), now, card -> card.withEnergy(felt.energy()));
            case Message.Draft draft -> draft(draft, now);
            case Message.Aside aside -> person(aside.person(), Field.ASIDE, now, person -> person.aside(aside.aside()));
            case Message.OnMind mind ->
                person(mind.person(), Field.ON_MIND, now, person -> person.onMind(mind.onMind()));
            case Message.Same same -> same(same);
            case Message.Tune tune -> tuned(choices.keep(settings -> settings.withRhythm(tune.rhythm())));
            case Message.Purpose purpose -> choices.keep(settings -> settings.withWhy(purpose.words()));
            case Message.Choose choose -> choices.choose(choose.when());
            case Message.Names names -> choices.keep(settings -> settings.withNames(names.names()));
            case Message.Tell tell -> choices.keep(settings -> settings.withOwn(tell.own()));
            case Message.LookAwayFrom from -> choices.lookAwayFrom(from);
            case Message.Speak speak -> tuned(choices.speak(speak.language()));
            case Message.Rest rest -> tuned(choices.keep(settings -> settings.withResting(rest.resting())));
            case Message.FreshStart fresh -> choices.keep(settings -> settings.clearedAt(now));
        };
    }

    /** The icon follows what was chosen. */
    private Answer tuned(Answer done) {
        newWeek.setUp();
        return done;
    }

    private Answer rememberAuthor(Message.RememberAuthor remember, Instant now) {
        PageReading page = Looking.page(remember.tab(), 0);
        if (page == null) {
            return UNREAD;
        }
        Memory memory = Gather.page(worker.database(), page).withNobodyForgotten();
        Change change = Remember.author(memory, page, remember.reach(), now);
        Menu.keep(worker, memory, change, Last.Kind.REMEMBERED, page.url(), "", remember.tab(), now);
        return DONE;
    }

    private Answer rememberChosen(Message.RememberChosen chosen, Instant now) {
        if (chosen.commentKey().isEmpty()) {
            Choice.settled();
            return DONE;
        }
        PageReading page = Looking.page(chosen.tab(), Choice.frame(chosen.tab()));
        if (page == null) {
            return UNREAD;
        }
        String url = Looking.url(chosen.tab());
        if (!Menu.remember(worker, page, chosen.commentKey(), url, chosen.tab(), Choice.frame(chosen.tab()), now)) {
            Choice.settled();
        }
        return DONE;
    }

    private Answer keepMine(Message.KeepMine keep, Instant now) {
        PageReading page = Looking.page(keep.tab(), 0);
        if (page == null) {
            return UNREAD;
        }
        Memory memory = Gather.withWriter(worker.database(), page, keep.commentKey());
        write(MyComments.keep(memory, page, keep.commentKey(), now));
        Choice.settled();
        worker.seen(page, keep.tab(), now);
        return DONE;
    }

    /** What a namesake said to me is an answer from now on, so the page is taken in anew. */
    private Answer notMine(Message.NotMine not, Instant now) {
        PageReading page = Looking.page(not.tab(), 0);
        if (page == null) {
            return UNREAD;
        }
        write(Me.not(Gather.page(worker.database(), page), page, not.commentKey()));
        worker.seen(page, not.tab(), now);
        return DONE;
    }

    private Answer thisIsMe(String person) {
        Memory memory = Gather.person(worker.database(), person);
        Change change = Me.person(memory, person);
        write(change);
        return new Answer.Done(change.inverse(memory));
    }

    /** Of several who are one it is written to the one they are shown as. */
    private Answer person(String id, Field field, Instant now, UnaryOperator<Person> edit) {
        Memory memory = worker.database().people(Set.of(id));
        Person person = memory.person(memory.sameness().head(id));
        if (person != null) {
            List<Person> all = memory.people().toList();
            Person after = edit.apply(person);
            Person marked = all.size() > 1 ? Edits.over(all, after, field, now) : Edits.mark(person, after, now);
            write(new Change(List.of(marked), List.of()));
        }
        return DONE;
    }

    private Answer acquaintance(String id, Field field, Instant now, UnaryOperator<Acquaintance> edit) {
        return person(id, field, now, person -> person.with(edit.apply(person.acquaintance())));
    }

    /** Of somebody who was forgotten in another window meanwhile nothing is said. */
    private Answer same(Message.Same same) {
        Memory memory = worker.database().people(Set.of(same.person(), same.other()));
        if (memory.person(same.person()) == null || memory.person(same.other()) == null) {
            return new Answer.Refused("nobody");
        }
        return choices.keep(
                settings -> settings.with(settings.sameness().with(same.person(), same.other(), same.said())));
    }

    /** Somebody forgotten who is now remembered by hand is no longer among the forgotten. */
    private Answer meet(Message.Meet meet, Instant now) {
        Memory memory = Gather.known(worker.database(), Remember.byHandKeys(meet.name(), meet.link()));
        Change change = Remember.byHand(memory, meet.name(), meet.link(), meet.why(), meet.bonds(), now);
        if (change.isEmpty()) {
            return new Answer.Refused("nobody");
        }
        worker.database().write(change, Set.of(), recalled(change, memory.apply(change)));
        return new Answer.Done(change.inverse(memory));
    }

    private Answer undo() {
        Last last = worker.last();
        if (last == null) {
            return new Answer.Refused("nothing to undo");
        }
        Change change = Undo.of(Gather.last(worker.database(), last), last);
        worker.database().write(change, last.forgotten(), Set.of());
        return DONE;
    }

    /** Deletes and marks the person forgotten in one transaction; the answer holds what brings them back. */
    private Answer forget(String person) {
        Memory memory = Gather.person(worker.database(), person);
        Change change = Forget.person(memory, person);
        Set<String> digests = Gather.digests(worker.database(), Forget.keys(memory, person));
        Arrivals.forget(change);
        Aside.forget(worker.database(), Forget.traces(memory, person));
        worker.database().write(change, digests, Set.of());
        return new Answer.Done(change.inverse(memory));
    }

    private Answer setAside(Aside.Row row) {
        Aside.set(worker.database(), row);
        return DONE;
    }

    private Answer restore(Change change) {
        Memory restored = Memory.of(change.puts(), Set.of());
        for (Kept kept : restored.shelf().toList()) {
            boolean comesBack = restored.person(kept.person()) != null;
            if (!comesBack && Gather.shelf(worker.database(), kept.person()).person(kept.person()) == null) {
                return new Answer.Refused("nobody"); // forgotten in another window meanwhile
            }
        }
        boolean alone = change.puts().size() == 1 && change.deletes().isEmpty();
        List<Stored> puts = new ArrayList<>();
        for (Stored put : change.puts()) {
            puts.add(put instanceof Settings old ? restored(old, alone) : put);
        }
        worker.database().write(new Change(puts, change.deletes()), Set.of(), recalled(change, restored));
        return DONE;
    }

    /** What was said of people comes back, and what a fresh start cleared; what was chosen since stays. */
    private Settings restored(Settings old, boolean alone) {
        Settings now = worker.database().settings();
        if (alone && now.sameness().equals(old.sameness())) {
            now = now.clearedAt(old.clearedAt()).withResting(old.resting());
        }
        return now.withNames(old.names())
                .withNotMine(old.notMine())
                .with(now.sameness().and(old.sameness()));
    }

    /** What the forgotten are known by among the people that a change puts: they are forgotten no longer. */
    private Set<String> recalled(Change change, Memory after) {
        Set<String> recalled = new HashSet<>();
        // A loop: what may wait for the browser is no lambda of java.util.function (see page.Deeds).
        for (Stored put : change.puts()) {
            if (put instanceof Person person) {
                recalled.addAll(Gather.forgottenOf(worker.database(), after, person.id()));
            }
        }
        return recalled;
    }

    /** The answer holds what takes it off again, and nothing where it was there already. */
    private Answer keepFor(Message.KeepFor keep, Instant now) {
        Memory memory = Gather.shelf(worker.database(), keep.person());
        Change change = Shelf.keep(memory, keep.person(), keep.link(), keep.title(), now);
        if (change.isEmpty() && !Shelf.holds(memory, keep.person(), keep.link())) {
            return new Answer.Refused("nobody, or no page to keep");
        }
        write(change);
        return new Answer.Done(change.inverse(memory));
    }

    private Answer takeOff(String kept) {
        List<Question> questions = new ArrayList<>();
        for (String id : worker.database().settings().sameness().ids(kept)) {
            questions.add(Question.one(Store.SHELF, id));
        }
        Memory memory = Memory.of(worker.database().read(questions), Set.of());
        Change change = new Change(List.of(), List.copyOf(memory.records().keySet()));
        write(change);
        return new Answer.Done(change.inverse(memory));
    }

    private Answer judge(Message.Judge judge, Instant now) {
        Instant until = judge.verdict() == Card.Verdict.WAITS ? now.plus(Duration.ofDays(judge.days())) : Instant.EPOCH;
        return card(judge.card(), now, card -> card.judged(judge.verdict(), until, now));
    }

    /** What is shown for the first time is put down, by this clock. */
    private Answer shown(List<Card> cards, Instant now) {
        Memory memory = Gather.cards(worker.database(), cards);
        List<Stored> first = new ArrayList<>();
        for (Card card : cards) {
            if (memory.person(card.person()) != null && stored(memory, card).isEmpty()) {
                first.add(Card.shown(card.id(), card.person(), card.idea().at(now))
                        .withOffered(card.offered()));
            }
        }
        write(new Change(first, List.of()));
        newWeek.opened(!cards.isEmpty());
        return DONE;
    }

    /** What was written over is gone from every card that is shown as this one. */
    private Answer draft(Message.Draft draft, Instant now) {
        List<Card> all = stored(Gather.cards(worker.database(), List.of(draft.card())), draft.card());
        return card(draft.card(), now, card -> {
            Card written = card.withDraft(draft.words());
            return all.size() > 1 ? Edits.over(all, written, now) : written;
        });
    }

    /** Changes a card, which is stored already or is stored now as it was shown; about somebody forgotten, nothing is. */
    private Answer card(Card shown, Instant now, UnaryOperator<Card> edit) {
        Memory memory = Gather.cards(worker.database(), List.of(shown));
        if (memory.person(shown.person()) == null) {
            return new Answer.Refused("nobody");
        }
        List<Card> all = stored(memory, shown);
        Card stored = all.isEmpty() ? null : all.getLast();
        Card changed = Edits.mark(stored, edit.apply(stored == null ? shown : stored), now);
        if (!changed.equals(stored)) {
            write(new Change(List.of(changed), List.of()));
        }
        return DONE;
    }

    /** What is stored of a card, the last touched last; several only of people who are one. */
    private static List<Card> stored(Memory memory, Card shown) {
        Set<String> ids = memory.settings().sameness().ids(shown.id());
        return memory.cards()
                .filter(card -> ids.contains(card.id()))
                .sorted(Comparator.comparing(Card::at))
                .toList();
    }

    private void write(Change change) {
        worker.database().write(change, Set.of(), Set.of());
    }
}
