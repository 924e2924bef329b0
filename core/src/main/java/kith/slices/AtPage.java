package kith.slices;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kith.people.Handle;
import kith.people.Keeper;
import kith.people.Last;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Question;
import kith.people.Sameness;
import kith.people.Settings;
import kith.people.Store;
import kith.people.Stored;
import kith.people.Turn;
import kith.reading.PageReading;

/** Reads what is held about one page: it takes as long as much was said there, and no longer because more is held. */
public final class AtPage {
    private AtPage() {}

    /**
     * The page's conversation with what was said in it, whoever is known by the keys or took part, with what was seen of
     * them, what I chose, and what was kept last.
     *
     * @param keys of everybody on it, and of whoever else is asked for
     * @param besides what else to read
     */
    public static List<Stored> of(Keeper keeper, PageReading page, Collection<String> keys, List<Question> besides) {
        List<Question> first = new ArrayList<>(besides);
        first.add(Question.one(Store.SETTINGS, Settings.FIRST.id()));
        first.add(Question.one(Store.LAST, Last.ID));
        if (!page.link().isEmpty()) {
            first.add(Question.one(Store.CONVERSATIONS, page.link()));
            first.add(Question.by(Store.TURNS, "conversation", page.link()));
        }
        keys.forEach(key -> first.add(Question.one(Store.HANDLES, key)));
        List<Stored> records = new ArrayList<>(keeper.read(first));
        Sameness said = Memory.of(records, Set.of()).settings().sameness();
        List<Question> second = new ArrayList<>();
        for (String person : people(records)) {
            for (String one : said.all(person)) {
                second.add(Question.one(Store.PEOPLE, one));
                second.add(Question.by(Store.SIGHTINGS, "person", one));
            }
        }
        records.addAll(keeper.read(second));
        return records;
    }

    /** Everybody these records are about. */
    public static Set<String> people(List<Stored> records) {
        Set<String> people = new LinkedHashSet<>();
        for (Stored record : records) {
            String person = switch (record) {
                case Person it -> it.id();
                case Handle it -> it.person();
                case Turn it -> it.person();
                default -> "";
            };
            if (!person.isEmpty()) {
                people.add(person);
            }
        }
        return people;
    }
}
