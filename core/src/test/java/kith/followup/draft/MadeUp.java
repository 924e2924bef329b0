package kith.followup.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kith.followup.Idea;
import kith.followup.Occasion;
import kith.followup.Occasion.Kind;
import kith.followup.Score;
import kith.followup.Stretch;
import kith.people.Channel;
import kith.people.Conversation;
import kith.people.Memory;
import kith.people.Move;
import kith.people.Person;
import kith.people.Quote;
import kith.people.Sighting;
import kith.people.Stored;
import kith.people.Turn;
import org.jspecify.annotations.Nullable;

/** Invented people, what they said, and ideas about them. */
final class MadeUp {
    static final Instant DAY_0 = Instant.parse("2026-11-18T10:00:00Z");

    private final List<Stored> records = new ArrayList<>();
    private int hours;

    private Instant next() {
        hours++;
        return DAY_0.plusSeconds(3_600L * hours);
    }

    MadeUp person(String id, String name, String why, String note, Quote quote) {
        records.add(new Person(id, name, true, false, false, "", why, note, quote, DAY_0));
        return this;
    }

    MadeUp person(String id, String name) {
        return person(id, name, "", "", Quote.NONE);
    }

    MadeUp talk(String link, String title, String author) {
        records.add(new Conversation(link, "https://ines.example/", title, author, false, Set.of(), Set.of(), DAY_0));
        return this;
    }

    MadeUp turn(boolean mine, String person, String talk, String key, String parent, String text, String... topics) {
        return turn(Turn.State.VISIBLE, mine, person, talk, key, parent, text, topics);
    }

    MadeUp turn(
            Turn.State state,
            boolean mine,
            String person,
            String talk,
            String key,
            String parent,
            String text,
            String... topics) {
        String id = mine ? "claim-" + talk + key : talk + "#" + key;
        String link = talk + "#" + key;
        List<String> about = List.of(topics);
        String name = mine ? "Jo" : "";
        records.add(new Turn(id, mine, person, talk, key, parent, text, link, name, "", state, false, about, next()));
        return this;
    }

    MadeUp seen(String link, String person, String title, String text, boolean post) {
        records.add(new Sighting(link, person, title, text, post, false, next()));
        return this;
    }

    Memory memory() {
        return Memory.of(records, Set.of());
    }

    static Idea idea(String person, Move move, Channel channel, @Nullable Occasion occasion) {
        return new Idea(
                person + "|" + (occasion == null ? "silent" : occasion.id()),
                person,
                move,
                channel,
                0,
                occasion,
                new Stretch(0, 1),
                new Score(0, 0, 0, 0, 0, 0, 0, 0),
                List.of());
    }

    static Occasion about(Kind kind, String id, String topic) {
        return new Occasion(kind, id, 0, 0, false, true, topic, "");
    }

    static Occasion meets(String other, String topic) {
        return new Occasion(Kind.MEETS, other, 0, 0, false, false, topic, other);
    }
}
