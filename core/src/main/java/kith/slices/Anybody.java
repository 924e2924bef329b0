package kith.slices;

import java.util.ArrayList;
import java.util.List;
import kith.people.Keeper;
import kith.people.Person;
import kith.people.Question;
import kith.people.Store;
import kith.people.Stored;

/**
 * Whether anybody is there for what the popup offers; it reads people only until that is known.
 *
 * @param toAsk somebody I remembered or talked with, and did not set aside
 * @param toKeepFor somebody I remembered, and did not set aside
 */
public record Anybody(boolean toAsk, boolean toKeepFor) {
    private static final int SOME = 100;

    public static Anybody in(Keeper keeper) {
        boolean talked = false;
        List<Stored> some = keeper.some(Store.PEOPLE, "", SOME);
        while (!some.isEmpty()) {
            List<Question> turns = new ArrayList<>();
            for (Stored record : some) {
                Person person = (Person) record;
                if (!person.aside() && person.remembered()) {
                    return new Anybody(true, true);
                }
                if (!person.aside()) {
                    turns.add(Question.by(Store.TURNS, "person", person.id()));
                }
            }
            talked = talked || !keeper.read(turns).isEmpty();
            some = keeper.some(Store.PEOPLE, some.getLast().id(), SOME);
        }
        return new Anybody(talked, false);
    }
}
