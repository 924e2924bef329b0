package kith.moving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import kith.moving.AnyBackup.Read;
import kith.moving.BackupTrouble.What;
import kith.people.Person;
import kith.people.Store;
import kith.people.Stored;
import kith.wire.Anything;
import kith.wire.Backup;
import kith.wire.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackupTest {
    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
    private static final Backup.Head HEAD =
            new Backup.Head(NOON, "0.2.0", List.of(new Backup.Forgotten("5ec", Set.of("d1", "d2"))), "");
    private static final Person INES = Person.noted("link:ines.example", "Ines", "https://ines.example/", NOON);
    private static final String BACKUP = AnyBackup.write(HEAD, List.of(INES));

    @Test
    void aBackupIsOneDocumentWithARecordALine() {
        assertEquals("""
            {"head":{"format":"kith backup","version":1,"madeAt":1793534400000,"kith":"0.2.0",\
            "forgotten":[{"secret":"5ec","digests":["d1","d2"]}]},
            "records":[
            {"store":"people","record":%s}
            ],
            "tail":{"records":1,"checksum":"%s"}}
            """.formatted(Records.write(INES), sum(BACKUP)), BACKUP);
    }

    private static String sum(String backup) {
        int end = backup.lastIndexOf('"');
        return backup.substring(backup.lastIndexOf('"', end - 1) + 1, end);
    }

    @Test
    void theSumIsWhatTheFormatSaysInAnyOtherLanguage() {
        // FNV-1a of UTF-16LE, made with Python 3.11 from its definition.
        assertEquals("cbf29ce484222325", new Checksum().toString());
        assertEquals(
                "14c3a466173a284f",
                new Checksum().take("{ \"a\\u00e9\" : [ ] }").toString());
    }

    @Test
    void anyBackupComesBackFromPiecesOfAnyLength() {
        for (int seed = 0; seed < 300; seed++) {
            Anything any = new Anything(seed);
            Backup.Head head = AnyBackup.head(any);
            List<Stored> records = AnyBackup.records(any);
            String text = AnyBackup.write(head, records);
            Read read = AnyBackup.read(text, 1 + any.number(seed % 3 == 0 ? 3 : 3_000));
            assertNull(read.reader().trouble(), () -> "seed " + text);
            assertEquals(head, read.reader().head());
            assertEquals(records, read.records());
            assertEquals(records.size(), read.reader().records());
        }
    }

    @Test
    void aBackupOutlivesAFileInUtf8() {
        for (int seed = 0; seed < 300; seed++) {
            Anything any = new Anything(seed);
            List<Stored> records = AnyBackup.records(any);
            byte[] file = AnyBackup.write(HEAD, records).getBytes(StandardCharsets.UTF_8);
            assertEquals(
                    records,
                    AnyBackup.read(new String(file, StandardCharsets.UTF_8), 1_000)
                            .records());
        }
    }

    @Test
    void aBackupThatWasLaidOutAnewIsTheSame() {
        for (int seed = 0; seed < 100; seed++) {
            Anything any = new Anything(seed);
            List<Stored> records = AnyBackup.records(any);
            String text = AnyBackup.write(AnyBackup.head(any), records);
            String pretty = new GsonBuilder()
                    .setPrettyPrinting()
                    .disableHtmlEscaping()
                    .create()
                    .toJson(JsonParser.parseString(text));
            Read read = AnyBackup.read("\ufeff\r\n" + pretty.replace("\n", "\r\n"), 77);
            assertNull(read.reader().trouble());
            assertEquals(records, read.records());
        }
    }

    @Test
    void whatANewerKithWroteIntoARecordOrTheHeadIsKept() {
        String backup =
                "{\"head\":{\"format\":\"kith backup\",\"version\":1,\"mood\":[null,1.50]},\"colour\":{\"x\":[]},"
                        + "\"records\":[{\"store\":\"people\",\"shade\":1,\"record\":{\"v\":1,\"id\":\"p\",\"era\":1e400,"
                        + "\"quote\":{\"text\":\"t\",\"mood\":{\"a\":null}},\"name\":\"P\"}}],"
                        + "\"tail\":{\"records\":1,\"by\":\"x\"},\"after\":true}";
        Read read = AnyBackup.read(backup, 1);
        assertNull(read.reader().trouble());
        Backup.Held held = (Backup.Held) read.lines().getFirst();
        assertEquals("{\"era\":1e400,\"quote\":{\"mood\":{\"a\":null}}}", held.unknown());
        Person person = (Person) held.record();
        String written = Records.write(person.withNote("new"), held.unknown());
        assertEquals(person.withNote("new"), Records.read(Store.PEOPLE, written));
        assertTrue(
                written.contains("\"quote\":{\"text\":\"t\",\"link\":\"\",\"title\":\"\",\"mood\":{\"a\":null}}"),
                written);
        assertTrue(written.contains("\"era\":1e400"), written);
        Backup.Head head = Objects.requireNonNull(read.reader().head());
        assertEquals("{\"mood\":[null,1.50]}", head.unknown());
        assertTrue(new BackupWriter().head(head).contains("\"mood\":[null,1.50]"));
    }

    @Test
    void noRecordOfOursHoldsAnythingUnknown() {
        Anything any = new Anything(3);
        for (int i = 0; i < 2_000; i++) {
            Stored record = any.record(any.one(Store.values()), false);
            if (record.store() != Store.LAST) {
                Read read = AnyBackup.read(AnyBackup.write(HEAD, List.of(record)), 1_000);
                assertEquals(new Backup.Held(record, ""), read.lines().getFirst());
            }
        }
    }

    @Test
    void aRowThatIsNoRecordIsKeptAsItWasAndHindersNobody() {
        BackupWriter writer = new BackupWriter();
        String row = "{\"v\":1,\"id\":\"\",\"name\":\"" + "n".repeat(150_000) + "\"}";
        String text = writer.head(HEAD)
                + writer.record(Store.PEOPLE, row)
                + writer.record(Store.PEOPLE, Records.write(INES))
                + writer.tail();
        Read read = AnyBackup.read(text, 1_000);
        assertNull(read.reader().trouble());
        assertEquals(List.of(new Backup.Unread(Store.PEOPLE, row), new Backup.Held(INES, "")), read.lines());
        assertThrows(IllegalArgumentException.class, () -> writer.record(Store.LAST, "{}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "                                            | NOT_A_BACKUP | 1 | 0",
                "null                                        | NOT_A_BACKUP | 1 | 0",
                "[1,2]                                       | NOT_A_BACKUP | 1 | 0",
                "BEGIN:VCARD                                 | NOT_A_BACKUP | 1 | 0",
                "{\"name\":\"kith\"}                         | NOT_A_BACKUP | 1 | 0",
                "{}                                          | NOT_A_BACKUP | 1 | 0",
                "{\"records\":[{}]}                          | NOT_A_BACKUP | 1 | 0",
                "{\"head\":{\"format\":\"other\"}}           | NOT_A_BACKUP | 1 | 0",
                "{\"head\":[]}                               | NOT_A_BACKUP | 1 | 0",
                "\ufffd\ufffd{                               | NOT_TEXT     | 1 | 0",
                "{\0\"\0                                     | NOT_TEXT     | 1 | 0",
                "HEAD                                        | CUT_SHORT    | 1 | 0",
                "HEAD,\"records\":[REC                       | CUT_SHORT    | 1 | 0",
                "HEAD,\"records\":[REC}                      | CUT_SHORT    | 1 | 0",
                "HEAD,\"records\":[REC}]                     | CUT_SHORT    | 1 | 0",
                "HEAD,\"records\":[REC}]}                    | DAMAGED      | 1 | 0",
                "HEAD,\"records\":[REC}],TAIL2}              | DAMAGED      | 1 | 0",
                "HEAD,\"records\":[REC}],TAIL1}x             | NOT_JSON     | 1 | 0",
                "HEAD,\"records\":[REC},],TAIL1}             | RECORD       | 1 | 2",
                "HEAD,\"records\":[REC}:REC}],TAIL1}         | NOT_JSON     | 1 | 0",
                "HEAD,\"records\":{},TAIL1}                  | NOT_JSON     | 1 | 0",
                "HEAD,\"records\":[REC}],\"x\":tru,TAIL1}    | NOT_JSON     | 1 | 0",
                "HEAD,HEAD2,TAIL1}                           | NOT_JSON     | 1 | 0",
                "HEAD,TAIL0,\"records\":[REC}]}              | RECORD       | 1 | 1",
                "HEAD,\"records\":[REC},N REC}],TAIL2}       | TWICE        | 2 | 2",
                "HEAD,\"records\":[N 7],TAIL1}               | RECORD       | 2 | 1",
                "HEAD,\"records\":[REC,\"sinceAt\":9e9}}]    | RECORD       | 1 | 1",
                "HEAD,\"records\":[REC,\"sinceAt\":8640000000000001}}] | RECORD | 1 | 1",
                "HEAD,\"records\":[{\"store\":\"people\",\"record\":{\"v\":2,\"id\":\"p\"}}] | NEWER | 1 | 1",
                "HEAD,\"records\":[{\"store\":\"dreams\",\"record\":{\"v\":1,\"id\":\"p\"}}] | NEWER | 1 | 1",
                "HEAD,\"records\":[{\"store\":\"last\",\"record\":{\"v\":1,\"id\":\"last\"}}] | NEWER | 1 | 1",
                "{\"head\":{\"format\":\"kith backup\",\"version\":2}} | NEWER  | 1 | 0",
            })
    void whatIsWrongAndWhereIsAValue(String text, What what, int line, int record) {
        String backup = (text == null ? "" : text)
                .replace("HEAD2", "\"head\":{\"format\":\"kith backup\",\"version\":1}")
                .replace("HEAD", "{\"head\":{\"format\":\"kith backup\",\"version\":1}")
                .replace("REC,", "{\"store\":\"people\",\"record\":{\"v\":1,\"id\":\"p\",")
                .replace("REC}", "{\"store\":\"people\",\"record\":{\"v\":1,\"id\":\"p\"}}")
                .replace("REC", "{\"store\":\"people\",\"record\":{\"v\":1,\"id\":\"p\"")
                .replace("N ", "\n")
                .replace("TAIL0", "\"tail\":{\"records\":0}")
                .replace("TAIL1", "\"tail\":{\"records\":1}")
                .replace("TAIL2", "\"tail\":{\"records\":2}");
        Read read = AnyBackup.read(backup, 5);
        BackupTrouble trouble = Objects.requireNonNull(read.reader().trouble(), backup);
        assertEquals(
                what + " " + line + " " + record,
                trouble.what() + " " + trouble.line() + " " + trouble.record(),
                () -> backup + " " + trouble);
    }

    @Test
    void oneOtherCharacterIsDamageUnlessTheSumIsLeftOut() {
        String other = BACKUP.replace("\"Ines\"", "\"Inez\"");
        assertEquals(What.DAMAGED, trouble(other).what());
        String byHand = other.replace(sum(BACKUP), "");
        Read read = AnyBackup.read(byHand, 100);
        assertNull(read.reader().trouble());
        assertEquals("Inez", ((Person) read.records().getFirst()).name());
    }

    @Test
    void everyPartOfABackupIsCutShortUnlessItIsWhole() {
        int whole = BACKUP.lastIndexOf('}') + 1;
        for (int end = 0; end < whole; end++) {
            What what = trouble(BACKUP.substring(0, end)).what();
            assertTrue(what == What.CUT_SHORT || (what == What.NOT_A_BACKUP && end < 150), BACKUP.substring(0, end));
        }
        assertNull(AnyBackup.read(BACKUP.substring(0, whole), 9).reader().trouble());
    }

    private static BackupTrouble trouble(String text) {
        return Objects.requireNonNull(AnyBackup.read(text, 100).reader().trouble(), text);
    }

    @Test
    void aChangedFileIsTroubleOrReadAsItWas() {
        Random random = new Random(7);
        int troubles = 0;
        for (int round = 0; round < 10_000; round++) {
            Anything any = new Anything(round % 50);
            List<Stored> records = AnyBackup.records(any);
            String text = Mutated.once(random, AnyBackup.write(HEAD, records));
            Read read = AnyBackup.read(text, 1 + random.nextInt(5_000));
            if (read.reader().trouble() == null) {
                assertEquals(records, read.records());
            } else {
                troubles++;
            }
        }
        assertNotEquals(10_000, troubles, "some changes are white space");
        assertTrue(troubles > 9_000, "troubles " + troubles);
    }

    @Test
    void whatIsTooDeepOrTooLongIsTrouble() {
        String head = "{\"head\":{\"format\":\"kith backup\",\"version\":1}";
        assertEquals(
                What.NOT_JSON,
                trouble(head + ",\"x\":" + "[".repeat(200_000) + "]".repeat(200_000))
                        .what());
        assertEquals(
                What.CUT_SHORT, trouble(head + ",\"x\":" + "[".repeat(200_000)).what());
        assertEquals(
                What.RECORD,
                trouble(head + ",\"records\":[" + "{\"a\":".repeat(9_999) + "1" + "}".repeat(9_999))
                        .what());
        BackupReader reader = new BackupReader();
        assertEquals(List.of(), reader.read(head + ",\"records\":[\""));
        String mebi = "x".repeat(1 << 20);
        for (int i = 0; i < 16 && reader.trouble() == null; i++) {
            assertEquals(List.of(), reader.read(mebi));
        }
        assertEquals(What.TOO_LARGE, Objects.requireNonNull(reader.end()).what());
    }
}
