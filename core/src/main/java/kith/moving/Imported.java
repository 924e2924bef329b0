package kith.moving;

import java.util.List;
import kith.people.Duplicates;
import kith.people.Newcomer;

/**
 * What a file holds, or why nothing of it is taken; a file never changes anything by being read.
 *
 * <p>{@link kith.people.Newcomers} says what would come of the people, and makes the change.
 */
public sealed interface Imported {
    /** Where people come from; the page introduces them accordingly. */
    enum Source {
        ADDRESS_BOOK,
        TABLE,
        /** LinkedIn's Connections.csv. */
        LINKEDIN,
        /** Blogs, each standing for whoever writes it: the name is the blog's until I give theirs. */
        BLOGS
    }

    /**
     * People, each once, in the file's order; never nobody.
     *
     * @param passedOver entries that were not taken, and why, in the file's order
     */
    record People(Source source, List<Newcomer> people, List<ImportTrouble> passedOver) implements Imported {
        public People {
            people = List.copyOf(people);
            passedOver = List.copyOf(passedOver);
        }
    }

    /** A table, of which it must be said first what its columns are. */
    record Columns(Table table) implements Imported {}

    record Refused(ImportTrouble trouble) implements Imported {}

    /** People brought together; refused where there is nobody. */
    static Imported of(Source source, List<Newcomer> found, List<ImportTrouble> passedOver) {
        return found.isEmpty()
                ? new Refused(
                        passedOver.isEmpty() ? ImportTrouble.of(ImportTrouble.What.NOBODY) : passedOver.getFirst())
                : new People(source, Duplicates.joined(found), passedOver);
    }
}
