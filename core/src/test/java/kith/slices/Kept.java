package kith.slices;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kith.people.Card;
import kith.people.Conversation;
import kith.people.Handle;
import kith.people.Keeper;
import kith.people.Memory;
import kith.people.Question;
import kith.people.Sighting;
import kith.people.Store;
import kith.people.Stored;
import kith.people.Turn;

/** Answers from a memory as the database does. */
public record Kept(Memory memory) implements Keeper {
    @Override
    public List<Stored> read(List<Question> questions) {
        List<Stored> records = new ArrayList<>();
        for (Question question : questions) {
            all(question.store()).filter(record -> isMeant(question, record)).forEach(records::add);
        }
        return records;
    }

    @Override
    public List<Stored> some(Store store, String after, int most) {
        return all(store)
                .filter(record -> record.id().compareTo(after) > 0)
                .sorted(Comparator.comparing(Stored::id))
                .limit(most)
                .toList();
    }

    @Override
    public List<Stored> last(Store store, String index, int least) {
        List<Stored> newest = new ArrayList<>(all(store)
                .filter(record -> !index.equals("mineAt") || ((Turn) record).mine())
                .sorted(Comparator.comparing(Kept::at).reversed())
                .toList());
        return newest.subList(0, Math.min(least, newest.size()));
    }

    private static Instant at(Stored record) {
        return record instanceof Turn turn ? turn.at() : ((Sighting) record).at();
    }

    private Stream<Stored> all(Store store) {
        return memory.records().values().stream().filter(record -> record.store() == store);
    }

    private static boolean isMeant(Question question, Stored record) {
        return switch (question.index()) {
            case "" -> true;
            case Question.ID -> record.id().equals(question.value());
            case "mineAt" ->
                record instanceof Turn turn && turn.mine() && !turn.at().isBefore(question.since());
            case "at" -> !at(record).isBefore(question.since());
            default -> field(record, question.index()).equals(question.value());
        };
    }

    private static String field(Stored record, String index) {
        return switch (record.store() + " " + index) {
            case "HANDLES person" -> ((Handle) record).person();
            case "SIGHTINGS person" -> ((Sighting) record).person();
            case "CARDS person" -> ((Card) record).person();
            case "SHELF person" -> ((kith.people.Kept) record).person();
            case "TURNS conversation" -> ((Turn) record).conversation();
            case "TURNS person" -> ((Turn) record).person();
            case "CONVERSATIONS author" -> ((Conversation) record).author();
            case "CONVERSATIONS place" -> ((Conversation) record).place();
            default -> throw new IllegalArgumentException("the database has no such index: " + index);
        };
    }
}
