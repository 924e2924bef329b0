package kith.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.people.Card;
import kith.people.Change;
import kith.people.Conversation;
import kith.people.Handle;
import kith.people.Kept;
import kith.people.Last;
import kith.people.Person;
import kith.people.Settings;
import kith.people.Sighting;
import kith.people.Store;
import kith.people.Stored;
import kith.people.Turn;

/**
 * The records as they are stored: one JSON object each, first its version, then its id, then its components by name.
 *
 * <p>Instants are epoch milliseconds (finer is dropped), enum constants go by name, sets are sorted: equal records give
 * equal text. Version 1 is read for ever; members that are not known are ignored, so that a version may grow; a backup keeps them.
 *
 * <pre>{@code
 * {"v":1,"id":"name:ines.example|ines","person":"link:ines.example","name":"Ines","link":"","place":"https://ines.example/"}
 * }</pre>
 */
public final class Records {
    private static final int VERSION = 1;

    private Records() {}

    public static String write(Stored stored) {
        return Json.write(members(stored, true));
    }

    /**
     * The same with what a newer Kith wrote into it.
     *
     * @param unknown as {@link Backup.Held#unknown()} has it; "" for nothing
     */
    public static String write(Stored stored, String unknown) {
        return Json.write(Unknown.with(members(stored, true), Unknown.read(unknown)));
    }

    /**
     * Reads what {@link #write} wrote, now or in any version before.
     *
     * @throws Malformed when it is no such record or was written by a newer Kith
     */
    public static Stored read(Store store, String json) {
        return record(store, Json.read(json, "record"), true);
    }

    /**
     * Reads many of one store: {@code [{"v":1,...},{"v":1,...}]}; empty where one of them cannot be read by {@link #read}, so
     * that each is to be read alone.
     */
    public static Optional<List<Stored>> readAll(Store store, String json) {
        List<Stored> all = new ArrayList<>();
        try {
            for (Tree tree : Json.readList(json, "records")) {
                all.add(record(store, tree, true));
            }
            return Optional.of(all);
        } catch (Malformed one) {
            return Optional.empty();
        }
    }

    /** {@code {"puts":[{"store":"PEOPLE","record":{"v":1,...}}],"deletes":[{"store":"CARDS","id":"..."}]}} */
    public static String writeChange(Change change) {
        return Json.write(Changes.members(change, true));
    }

    /**
     * Reads what {@link #writeChange} wrote.
     *
     * @throws Malformed when it is no change
     */
    public static Change readChange(String json) {
        return Changes.change(Json.read(json, "change"), true);
    }

    /** {@code lastAllowed} is false inside of a {@link Last}: what undoes it holds no other. */
    static Members members(Stored stored, boolean lastAllowed) {
        Members start = new Members().with("v", VERSION).with("id", stored.id());
        return switch (stored) {
            case Person person -> PeopleRecords.write(start, person);
            case Handle handle -> PeopleRecords.write(start, handle);
            case Conversation conversation -> TalkRecords.write(start, conversation);
            case Turn turn -> TalkRecords.write(start, turn);
            case Sighting sighting -> TalkRecords.write(start, sighting);
            case Card card -> PeopleRecords.write(start, card);
            case Kept kept -> PeopleRecords.write(start, kept);
            case Settings settings -> OwnRecords.write(start, settings);
            case Last last -> {
                if (!lastAllowed) {
                    throw new IllegalArgumentException("what undoes a Last may not put a Last");
                }
                yield OwnRecords.write(start, last);
            }
        };
    }

    static Stored record(Store store, Tree tree, boolean lastAllowed) {
        int version = tree.number("v", 1, Integer.MAX_VALUE);
        if (version > VERSION) {
            throw new Newer(tree.at("v"), "version " + version);
        }
        String id = tree.needed("id");
        return switch (store) {
            case PEOPLE -> PeopleRecords.person(id, tree);
            case HANDLES -> PeopleRecords.handle(id, tree);
            case CONVERSATIONS -> TalkRecords.conversation(id, tree);
            case TURNS -> TalkRecords.turn(id, tree);
            case SIGHTINGS -> TalkRecords.sighting(id, tree);
            case CARDS -> PeopleRecords.card(id, tree);
            case SHELF -> PeopleRecords.kept(id, tree);
            case SETTINGS -> OwnRecords.settings(id, tree);
            case LAST -> {
                if (!lastAllowed) {
                    throw new Malformed(tree.where(), "a change inside of a change is expected to end there");
                }
                yield OwnRecords.last(id, tree);
            }
        };
    }
}
