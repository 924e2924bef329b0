package kith.moving;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import kith.people.Change;
import kith.people.Memory;
import kith.people.Newcomer;
import kith.people.Newcomers;
import kith.people.Stored;
import kith.reading.Links;
import kith.reading.Reachable;
import kith.wire.ChosenPeople;
import kith.wire.Records;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that were damaged on the way: each gives trouble, or people that can be kept, and never an exception. */
class MutatedFilesTest {
    private static final int FILES = 10_000;

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private static final List<Charset> ENCODINGS = List.of(
            UTF_8,
            UTF_8,
            UTF_8,
            UTF_16LE,
            Charset.forName("UTF-16"),
            Charset.forName("windows-1252"),
            Charset.forName("UTF-32BE"),
            Charset.forName("Shift_JIS"));

    private final Random chance = new Random(42);

    private int people;
    private int refused;

    @ParameterizedTest
    @CsvSource({"vcard", "csv", "opml"})
    void noDamageMakesAnImporterFail(String kind) {
        List<String> files = switch (kind) {
            case "vcard" -> List.of(Samples.APPLE, Samples.GOOGLE, Samples.OUTLOOK);
            case "csv" -> List.of(Samples.LINKEDIN, Samples.GOOGLE_TABLE, Samples.OUTLOOK_TABLE);
            default -> List.of(Samples.OPML);
        };
        for (int i = 0; i < FILES; i++) {
            String file = files.get(chance.nextInt(files.size()));
            byte[] bytes = file.getBytes(ENCODINGS.get(chance.nextInt(ENCODINGS.size())));
            for (int hits = chance.nextInt(6); hits >= 0; hits--) {
                bytes = mutated(bytes);
            }
            look(ImportFile.open(bytes));
        }
        assertTrue(people > FILES / 20 && refused > FILES / 20, people + " read, " + refused + " refused");
    }

    private byte[] mutated(byte[] bytes) {
        int from = chance.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + chance.nextInt(60));
        return switch (chance.nextInt(6)) {
            case 0 -> {
                byte[] flipped = bytes.clone();
                for (int i = from; i < Math.min(to, from + 3); i++) {
                    flipped[i] ^= (byte) (1 << chance.nextInt(8));
                }
                yield flipped;
            }
            case 1 -> chance.nextInt(3) > 0 ? bytes : Arrays.copyOf(bytes, from);
            case 2 -> joined(bytes, to, bytes, from); // a piece twice
            case 3 -> joined(bytes, from, bytes, to); // a piece lost
            case 4 -> {
                byte[] mark = marks().getBytes(UTF_8);
                yield joined(joined(bytes, from, mark, 0), from + mark.length, bytes, from);
            }
            default -> bytes;
        };
    }

    private static byte[] joined(byte[] one, int until, byte[] other, int from) {
        byte[] all = Arrays.copyOf(one, until + other.length - from);
        System.arraycopy(other, from, all, until, other.length - from);
        return all;
    }

    private String marks() {
        List<String> marks = List.of(
                "\"",
                "<",
                "&",
                "\\",
                "=",
                ";",
                ",",
                ":",
                "\u0000",
                "\r",
                "\n ",
                "=\n",
                "BEGIN:VCARD\n",
                "END:VCARD\n",
                "]]>",
                "<!--",
                "\ud83e\uddf6",
                "\u202e",
                "&#55357;",
                "AGENT:\n",
                "http://a.example/\u0001");
        return marks.get(chance.nextInt(marks.size()));
    }

    private void look(Imported imported) {
        switch (imported) {
            case Imported.Refused no -> {
                refused++;
                assertTrue(no.trouble().line() >= 0 && no.trouble().record() >= 0);
            }
            case Imported.Columns columns -> look(columns.table().people(anyColumns(columns.table())));
            case Imported.People found -> {
                people++;
                assertFalse(found.people().isEmpty());
                found.people().forEach(MutatedFilesTest::isFit);
                if (people % 4 == 0) { // the half of the work
                    kept(found.people());
                }
            }
        }
    }

    private Map<Table.Column, Integer> anyColumns(Table table) {
        if (chance.nextBoolean()) {
            return table.proposal();
        }
        Map<Table.Column, Integer> columns = new EnumMap<>(Table.Column.class);
        for (Table.Column column : Table.Column.values()) {
            columns.put(column, chance.nextInt(table.width() + 2));
        }
        return columns;
    }

    private static void isFit(Newcomer newcomer) {
        assertFalse(newcomer.name().isBlank() || newcomer.name().length() > 300 || Newcomer.isMail(newcomer.name()));
        newcomer.links().forEach(link -> assertEquals(link, Links.clean(link)));
        newcomer.mails().forEach(mail -> assertTrue(Reachable.isMail(mail), mail));
        String all = newcomer.toString();
        assertEquals(all, new String(all.getBytes(UTF_8), UTF_8));
        assertFalse(all.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t'), all);
    }

    /** What comes of them can be stored as it is, and coming again they change nothing. */
    private static void kept(List<Newcomer> found) {
        List<Newcomer> chosen = ChosenPeople.read(ChosenPeople.write(found));
        assertEquals(found, chosen);
        Change change = Newcomers.change(Memory.EMPTY, chosen, NOW);
        Set<Change.Ref> refs = new HashSet<>();
        for (Stored put : change.puts()) {
            assertTrue(refs.add(Change.Ref.to(put)));
            assertEquals(put, Records.read(put.store(), Records.write(put)));
        }
        Memory after = Memory.EMPTY.apply(change);
        assertEquals(Change.NONE, Newcomers.change(after, chosen, NOW.plusSeconds(60)));
    }
}
