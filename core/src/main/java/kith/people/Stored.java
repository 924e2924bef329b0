package kith.people;

/**
 * One record that Kith keeps; it lives in exactly one {@link Store} under its {@link #id()}.
 *
 * <p>Records are values: a change puts a new one in the place of the old.
 */
public sealed interface Stored permits Person, Handle, Conversation, Turn, Sighting, Card, Kept, Settings, Last {
    /** Where the record is kept. */
    Store store();

    /** The record's key, unique in its store; never empty. */
    String id();
}
