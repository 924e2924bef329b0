package kith.probe;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import kith.followup.Idea;
import kith.followup.Now;
import kith.followup.Score;
import kith.followup.Stretch;
import kith.followup.Suggestion;
import kith.moving.Calendar;
import kith.moving.Markdown;
import kith.moving.PeopleTable;
import kith.moving.VCards;
import kith.moving.Wording.Word;
import kith.moving.Zip;
import kith.people.Channel;
import kith.people.Conversation;
import kith.people.Memory;
import kith.people.Move;
import kith.people.Person;
import kith.people.Quote;
import kith.people.Store;
import kith.people.Stored;
import kith.people.Turn;

/** The files that people take their data away in, of small memories at random. */
final class ExportRows {
    private static final Instant NOW = Instant.parse("2026-11-22T23:10:00Z");
    private static final int MINUTES_EAST = 60;
    private static final String CONVERSATION = "https://ines.example/socks/";

    private final Chance chance = new Chance(11);

    private ExportRows() {}

    static void add(Table table) {
        ExportRows rows = new ExportRows();
        for (int i = 0; i < 100; i++) {
            Memory memory = rows.memory();
            table.row("vcards " + i, () -> all(VCards.of(memory, ExportRows::say)));
            table.row("table " + i, () -> all(PeopleTable.of(memory, ExportRows::say, MINUTES_EAST)));
            table.row("markdown " + i, () -> files(memory));
            table.row("zip " + i, () -> zip(memory));
            List<Calendar.Idea> ideas = rows.ideas(memory);
            table.row("calendar " + i, () -> Calendar.of(ideas, new Now(NOW, MINUTES_EAST)));
        }
    }

    private static String say(Word word, String name) {
        return word + name;
    }

    private Memory memory() {
        List<Stored> all = new ArrayList<>();
        for (int i = chance.below(4); i >= 0; i--) {
            Person person = (Person) chance.record(Store.PEOPLE, false);
            all.add(person);
            all.add(chance.record(Store.HANDLES, false));
            all.add(new Conversation(CONVERSATION + i, "", chance.text(), person.id(), false, Set.of(), Set.of(), NOW));
            for (int turn = chance.below(4); turn > 0; turn--) {
                all.add(new Turn(
                        "t" + i + turn,
                        chance.oneIn(2),
                        person.id(),
                        CONVERSATION + i,
                        "k" + turn,
                        "",
                        chance.text(),
                        CONVERSATION + i + "#" + chance.text(),
                        "",
                        "",
                        Turn.State.VISIBLE,
                        false,
                        List.of(),
                        chance.instant()));
            }
        }
        return Memory.of(all, Set.of());
    }

    private List<Calendar.Idea> ideas(Memory memory) {
        List<Calendar.Idea> ideas = new ArrayList<>();
        for (Person person :
                memory.people().sorted((a, b) -> a.id().compareTo(b.id())).toList()) {
            long from = chance.instant().getEpochSecond();
            Idea idea = new Idea(
                    person.id(),
                    person.id(),
                    Move.THANK,
                    Channel.THREAD,
                    0,
                    null,
                    new Stretch(from, from + chance.below(20) * 86_400L),
                    new Score(0, 0, 0, 1, 1, 1, 1, 1),
                    List.of());
            Suggestion card = new Suggestion(
                    idea, person, null, "", false, CONVERSATION + chance.text(), Quote.NONE, Quote.NONE, "", "");
            ideas.add(new Calendar.Idea(card, chance.text()));
        }
        return ideas;
    }

    private static String all(Iterator<String> parts) {
        StringBuilder all = new StringBuilder();
        while (parts.hasNext()) {
            all.append(parts.next());
        }
        return all.toString();
    }

    private static String files(Memory memory) {
        StringBuilder all = new StringBuilder();
        Iterator<Markdown.File> files = Markdown.files(memory, ExportRows::say, MINUTES_EAST);
        while (files.hasNext()) {
            Markdown.File file = files.next();
            all.append(file.name()).append('\n').append(file.text());
        }
        return all.toString();
    }

    private static String zip(Memory memory) {
        StringBuilder hex = new StringBuilder();
        Zip zip = new Zip(NOW, MINUTES_EAST);
        Iterator<Markdown.File> files = Markdown.files(memory, ExportRows::say, MINUTES_EAST);
        while (files.hasNext()) {
            Markdown.File file = files.next();
            hex(hex, zip.add(file.name(), file.text()));
        }
        hex(hex, zip.end());
        return hex.toString();
    }

    private static void hex(StringBuilder hex, byte[] bytes) {
        for (byte each : bytes) {
            hex.append(Table.HEX.charAt((each >> 4) & 15)).append(Table.HEX.charAt(each & 15));
        }
    }
}
