package kith.people;

import java.time.Instant;

/**
 * Which records are wanted: all of a store, one record, those whose index has this value, or those since a moment.
 *
 * @param index {@code ""} for all, {@link #ID} for one, else a field that the store finds its records by
 * @param value of the index, or {@code ""}
 * @param since from when on; {@link Instant#EPOCH} where the moment does not matter
 */
public record Question(Store store, String index, String value, Instant since) {
    /** Every record's key. */
    public static final String ID = "id";

    public static Question all(Store store) {
        return new Question(store, "", "", Instant.EPOCH);
    }

    public static Question one(Store store, String id) {
        return new Question(store, ID, id, Instant.EPOCH);
    }

    public static Question by(Store store, String index, String value) {
        return new Question(store, index, value, Instant.EPOCH);
    }

    /** @param index over stamps */
    public static Question since(Store store, String index, Instant moment) {
        return new Question(store, index, "", moment);
    }
}
