package kith.extension.worker;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kith.extension.browser.Database;
import kith.extension.browser.Digests;
import kith.people.Card;
import kith.people.Change;
import kith.people.Forget;
import kith.people.Last;
import kith.people.Me;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Question;
import kith.people.Recognition;
import kith.people.Recorder;
import kith.people.Sameness;
import kith.people.Settings;
import kith.people.Store;
import kith.people.Stored;
import kith.people.Turn;
import kith.people.Undo;
import kith.reading.Comment;
import kith.reading.PageReading;
import kith.reading.Posted;
import kith.slices.AtPage;

/** Reads the slice of memory that a question needs. */
final class Gather {
    /** Of an error page {@link Recorder} asks for my turns of the last hour; the worker may come to it late. */
    private static final Duration LATELY = Duration.ofHours(3);

    private Gather() {}

    /** What is held about a page: its conversation and everybody on it, with everything of the remembered among them. */
    static Memory page(Database database, PageReading page) {
        return page(database, page, List.of());
    }

    /** The same for a comment of mine, with whoever is known under the name I signed with. */
    static Memory page(Database database, Posted posted) {
        PageReading page = posted.page();
        return page(database, page, Recognition.keys(posted.name(), posted.site(), page.home()));
    }

    /** The same with everything that points at whoever is known as the writer of one comment. */
    static Memory withWriter(Database database, PageReading page, String key) {
        Memory memory = page(database, page);
        for (Comment comment : page.comments()) {
            Person writer = comment.key().equals(key) ? Me.taken(memory, page, comment) : null;
            if (writer != null) {
                memory = memory.with(
                        List.copyOf(person(database, writer.id()).records().values()));
            }
        }
        return memory;
    }

    private static Memory page(Database database, PageReading page, List<String> more) {
        Set<String> keys = new LinkedHashSet<>(Recognition.keys(page));
        keys.addAll(more);
        List<Question> lately = page.refused()
                ? List.of(Question.since(Store.TURNS, "mineAt", Instant.now().minus(LATELY)))
                : List.of();
        return Memory.of(AtPage.of(database, page, keys, lately), database.forgottenAmong(keys));
    }

    /** Everything that points at one person, or at whoever is one with them. */
    static Memory person(Database database, String person) {
        List<Question> questions = new ArrayList<>(List.of(
                Question.all(Store.CARDS),
                Question.one(Store.SETTINGS, Settings.FIRST.id()),
                Question.one(Store.LAST, Last.ID)));
        for (String one : database.settings().sameness().all(person)) {
            questions.add(Question.one(Store.PEOPLE, one));
            questions.add(Question.by(Store.CONVERSATIONS, "author", one));
            for (Store store : List.of(Store.HANDLES, Store.TURNS, Store.SIGHTINGS, Store.SHELF)) {
                questions.add(Question.by(store, "person", one));
            }
        }
        return Memory.of(database.read(questions), Set.of());
    }

    /** Whoever is known under these keys. */
    static Memory known(Database database, List<String> keys) {
        List<Question> handles = new ArrayList<>();
        keys.forEach(key -> handles.add(Question.one(Store.HANDLES, key)));
        List<Stored> records = new ArrayList<>(database.read(handles));
        List<Question> people = new ArrayList<>();
        AtPage.people(records).forEach(person -> people.add(Question.one(Store.PEOPLE, person)));
        records.addAll(database.read(people));
        return Memory.of(records, Set.of());
    }

    /** Somebody and what is kept for them, and for whoever is one with them. */
    static Memory shelf(Database database, String person) {
        Memory people = database.people(Set.of(person));
        List<Question> shelves = new ArrayList<>();
        people.people().forEach(one -> shelves.add(Question.by(Store.SHELF, "person", one.id())));
        return people.with(database.read(shelves));
    }

    /** What is stored of these cards, with the people they are about. */
    static Memory cards(Database database, List<Card> cards) {
        Set<String> about = new LinkedHashSet<>();
        for (Card card : cards) {
            about.add(card.person());
            about.add(card.idea().other());
        }
        Memory people = database.people(about);
        Sameness said = people.settings().sameness();
        List<Question> questions = new ArrayList<>();
        for (Card card : cards) {
            said.ids(card.id()).forEach(id -> questions.add(Question.one(Store.CARDS, id)));
        }
        return people.with(database.read(questions));
    }

    /** What undoing needs, see {@link Undo}. */
    static Memory last(Database database, Last last) {
        List<Question> questions = new ArrayList<>();
        questions.add(Question.one(Store.SETTINGS, Settings.FIRST.id()));
        for (Stored put : last.back().puts()) {
            questions.add(Question.one(put.store(), put.id()));
        }
        for (Change.Ref ref : last.back().deletes()) {
            questions.add(Question.one(ref.store(), ref.id()));
        }
        List<Stored> records = new ArrayList<>(database.read(questions));
        for (Stored touched : List.copyOf(records)) {
            if (touched instanceof Turn turn) {
                records.addAll(database.read(List.of(Question.by(Store.TURNS, "conversation", turn.conversation()))));
            }
        }
        Memory memory = Memory.of(records, Set.of());
        for (String person : AtPage.people(records)) {
            memory = memory.with(List.copyOf(person(database, person).records().values()));
        }
        return memory;
    }

    /** Digests of a person's keys that are among the forgotten; of nobody's keys nothing is read. */
    static Set<String> forgottenOf(Database database, Memory memory, String person) {
        List<String> keys = Forget.keys(memory, person);
        Set<String> forgotten = keys.isEmpty() ? Set.of() : database.forgotten();
        Set<String> found = new HashSet<>();
        if (!forgotten.isEmpty()) {
            Digests.of(database.secret(), forgotten, keys).values().forEach(found::addAll);
            found.retainAll(forgotten);
        }
        return found;
    }

    /** Keyed digests under this installation's secret. */
    static Set<String> digests(Database database, Collection<String> keys) {
        Set<String> all = new HashSet<>();
        Digests.of(database.secret(), Set.of(), keys).values().forEach(all::addAll);
        return all;
    }
}
