package kith.slices;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kith.followup.Ground;
import kith.followup.Logbook;
import kith.followup.Source;
import kith.followup.Ties;
import kith.moving.Together;
import kith.people.Change;
import kith.people.Conversation;
import kith.people.Keeper;
import kith.people.Kept;
import kith.people.Memory;
import kith.people.Question;
import kith.people.Sameness;
import kith.people.Settings;
import kith.people.Shelf;
import kith.people.Sighting;
import kith.people.Store;
import kith.people.Stored;
import kith.people.Turn;

/** A week's records, asked for one slice after the other; how much else is held makes no difference. */
public final class WeekSource implements Source {
    private final Keeper keeper;
    private final Logbook book;
    private final List<Stored> records = new ArrayList<>();
    private final Memory lately;
    private final Sameness said;

    /** Whoever was asked for last, and what is held of them. */
    private Set<String> with = Set.of();

    private Memory memory;

    /** @param book of the records as they are, whoever is one with whom */
    public WeekSource(Keeper keeper, Logbook book, Instant now) {
        this.keeper = keeper;
        List<Stored> found = new ArrayList<>(keeper.read(List.of(
                Question.one(Store.SETTINGS, Settings.FIRST.id()),
                Question.all(Store.CARDS),
                Question.all(Store.SHELF),
                Question.since(Store.TURNS, "at", now.minus(Ties.WAITS)),
                Question.since(Store.SIGHTINGS, "at", now.minus(Ties.WORK)))));
        Memory first = Memory.of(found, Set.of());
        said = first.settings().sameness();
        List<Question> one = new ArrayList<>();
        for (Sameness.Pair pair : said.one()) {
            one.add(Question.one(Store.PEOPLE, pair.person()));
            one.add(Question.one(Store.PEOPLE, pair.other()));
        }
        records.addAll(found);
        records.addAll(keeper.read(one));
        records.addAll(around(found));
        records.addAll(mine());
        Set<String> waiting = new LinkedHashSet<>();
        first.shelf().filter(kept -> Shelf.waits(first, kept)).map(Kept::person).forEach(waiting::add);
        records.addAll(of(waiting));
        Memory held = Memory.of(records, Set.of());
        lately = Together.of(held);
        memory = lately;
        this.book = book.shownAs(held.sameness().heads());
    }

    /** My newest comments, each with what is known of where it stands. */
    private List<Stored> mine() {
        List<Stored> mine = new ArrayList<>(keeper.last(Store.TURNS, "mineAt", Ground.MY_NEWEST));
        List<Question> where = new ArrayList<>();
        for (Stored record : mine) {
            if (record instanceof Turn turn) {
                where.add(Question.one(Store.CONVERSATIONS, turn.conversation()));
            }
        }
        mine.addAll(keeper.read(where));
        return mine;
    }

    /** The logbook of the records as they are, from an earlier one and what was touched since. */
    public static Logbook renewed(Keeper keeper, Logbook book, Set<Change.Ref> touched) {
        List<Question> questions = new ArrayList<>();
        for (Change.Ref ref : touched) {
            questions.add(Question.one(ref.store(), ref.id()));
            if (ref.store() == Store.CONVERSATIONS) {
                questions.add(Question.by(Store.TURNS, "conversation", ref.id()));
            }
        }
        return touched.isEmpty() ? book : book.with(Memory.of(keeper.read(questions), Set.of()), touched);
    }

    @Override
    public Logbook book() {
        return book;
    }

    @Override
    public Memory lately() {
        return lately;
    }

    @Override
    public Memory with(Collection<String> people) {
        Set<String> asked = Set.copyOf(people);
        if (!asked.equals(with)) {
            memory = shown(of(asked));
            with = asked;
        }
        return memory;
    }

    @Override
    public Memory wordsOf(Collection<String> people) {
        List<Question> questions = new ArrayList<>();
        for (String person : people) {
            for (String one : said.all(person)) {
                questions.add(Question.by(Store.TURNS, "person", one));
                questions.add(Question.by(Store.SIGHTINGS, "person", one));
            }
        }
        return shown(keeper.read(questions));
    }

    /** These beside what was lately, with people who are one as one. */
    private Memory shown(List<Stored> more) {
        List<Stored> all = new ArrayList<>(records);
        all.addAll(more);
        return Together.of(Memory.of(all, Set.of()));
    }

    private List<Stored> of(Collection<String> people) {
        List<Question> questions = new ArrayList<>();
        for (String person : people) {
            for (String one : said.all(person)) {
                questions.add(Question.one(Store.PEOPLE, one));
                questions.add(Question.by(Store.TURNS, "person", one));
                questions.add(Question.by(Store.SIGHTINGS, "person", one));
                questions.add(Question.by(Store.CONVERSATIONS, "author", one));
            }
        }
        List<Stored> found = new ArrayList<>(keeper.read(questions));
        found.addAll(around(found));
        return found;
    }

    /** The conversations in which these stand, and what else was said there. */
    private List<Stored> around(List<Stored> found) {
        Set<String> links = new LinkedHashSet<>();
        for (Stored record : found) {
            switch (record) {
                case Turn it -> links.add(it.conversation());
                case Conversation it -> links.add(it.id());
                case Sighting it -> links.add(Ties.page(it.id()));
                default -> {}
            }
        }
        List<Question> questions = new ArrayList<>();
        for (String link : links) {
            questions.add(Question.one(Store.CONVERSATIONS, link));
            questions.add(Question.by(Store.TURNS, "conversation", link));
        }
        return keeper.read(questions);
    }
}
