package kith.people;

import java.util.List;

/** Who has all records and gives out some of them: nobody needs them all to say something of one page. */
public interface Keeper {
    /** The records that are asked for, all as they are at one moment; one that two questions ask for may come twice. */
    List<Stored> read(List<Question> questions);

    /** At most so many records of a store, in the order of their ids, after that of this id; {@code ""} for the first. */
    List<Stored> some(Store store, String after, int most);

    /** The last records of a store by an index over stamps, at least so many where there are; in no particular order. */
    List<Stored> last(Store store, String index, int least);
}
