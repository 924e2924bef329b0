package kith.slices;

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
            for (Stored record : some) {
                Person person = (Person) record;
                if (!person.aside() && person.remembered()) {
                    return new Anybody(true, true);
                }
                talked = talked || (!person.aside() && hasTurns(keeper, person));
            }
            some = keeper.some(Store.PEOPLE, some.getLast().id(), SOME);
        }
        return new Anybody(talked, false);
    }

    private static boolean hasTurns(Keeper keeper, Person person) {
        return !keeper.read(List.of(Question.by(Store.TURNS, "person", person.id())))
                .isEmpty();
    }
}
