package kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import kith.people.time.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    /** One line of {@code times.txt}, which says how it is to be read. */
    private record Row(int line, String language, String written, int zone, Instant now, String expected) {
        String read() {
            Moment moment = Times.read(written, language, zone, now);
            return moment.known() ? moment.at() + (moment.exact() ? "" : " ~") : "absent";
        }
    }

    @Test
    void everyWrittenTimeOfTheTableIsReadAsItSaysThere() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<Row> rows = rows();
        for (Row row : rows) {
            String read = row.read();
            if (!read.equals(row.expected())) {
                wrong.add(row + " was read as " + read);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(rows.size() > 900, rows.size() + " rows");
    }

    private static List<Row> rows() throws IOException {
        String table;
        try (InputStream in = Objects.requireNonNull(TimesTest.class.getResourceAsStream("times.txt"))) {
            table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<Row> rows = new ArrayList<>();
        Instant now = NOW;
        int zone = 0;
        String expected = "";
        int line = 0;
        for (String text : table.lines().toList()) {
            line++;
            int gap = text.indexOf(' ');
            String first = gap < 0 ? text : text.substring(0, gap);
            String rest = gap < 0 ? "" : text.substring(gap).strip();
            switch (first) {
                case "", "#" -> {}
                case "now" -> now = Instant.parse(rest);
                case "zone" -> zone = Integer.parseInt(rest);
                case "=" -> expected = rest;
                default -> rows.add(new Row(line, first.equals("-") ? "" : first, rest, zone, now, expected));
            }
        }
        return rows;
    }

    @Test
    void aTimeTornApartOrMixedUpIsReadOrAbsentAndNeverAnError() throws IOException {
        Random random = new Random(4);
        List<Row> rows = rows();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text =
                    new StringBuilder(rows.get(random.nextInt(rows.size())).written());
            String other = rows.get(random.nextInt(rows.size())).written();
            for (int damage = random.nextInt(4); damage >= 0; damage--) {
                int at = random.nextInt(text.length() + 1);
                switch (random.nextInt(4)) {
                    case 0 -> text.insert(at, other);
                    case 1 -> text.insert(at, (char) random.nextInt(0x10000));
                    case 2 -> text.setLength(at);
                    default -> text.insert(at, "0123456789:./-+'#() ".charAt(random.nextInt(20)));
                }
            }
            Row row = rows.get(random.nextInt(rows.size()));
            Moment read = Times.read(text.toString(), row.language(), random.nextInt(3_000) - 1_500, row.now());
            boolean believable = !read.at().isBefore(Instant.parse("1993-01-01T00:00:00Z"))
                    && !read.at().isAfter(row.now().plusSeconds(86_400));
            assertTrue(!read.known() || believable, text + " -> " + read);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1:",
                "12.",
                "3 hours ago ",
                "\ud83d",
                "\udc00",
                "\ud83d\ude00",
                "(",
                "'",
                "前",
                "\u0000",
                "\u202e",
                " ",
                "12.03.2024 "
            })
    void aMillionCharactersAreAbsent(String part) {
        String text = part.repeat(1_000_000 / part.length());
        assertFalse(Times.read(text, "en", 0, NOW).known());
        assertFalse(Times.read("3 hours ago" + text, "", 0, NOW).known());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "--",
                "x-",
                "e",
                "EN-us-x-12",
                "\ud83d",
                "en\u0000",
                "zh-Hant-TW-u-ca-chinese",
                "i-klingon",
                "1"
            })
    void anOddLanguageDoesNoHarm(String language) {
        assertEquals(
                Instant.parse("2026-11-22T07:00:00Z"),
                Times.read("3 hours ago", language, 0, NOW).at());
        assertEquals(
                Instant.parse("2024-03-12T15:14:00Z"),
                Times.read("2024-03-12T15:14Z", language, 0, NOW).at());
    }

    /** At, not before, not after. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-03-12T15:14:33Z          , 2024-03-12T15:14:33Z , 2024-03-12T15:14:33Z , 2024-03-12T15:14:33Z
            3 hours ago                   , 2026-11-22T07:00:00Z , 2026-11-22T06:00:00Z , 2026-11-22T08:00:00Z
            less than a minute ago        , 2026-11-22T09:59:00Z , 2026-11-22T09:58:00Z , 2026-11-22T10:00:00Z
            2 years ago                   , 2024-11-22T10:00:00Z , 2023-11-22T10:00:00Z , 2025-11-22T10:00:00Z
            1 day 3 hours ago             , 2026-11-21T07:00:00Z , 2026-11-21T06:00:00Z , 2026-11-21T08:00:00Z
            a few minutes ago             , 2026-11-22T09:57:00Z , 2026-11-22T09:50:00Z , 2026-11-22T09:59:00Z
            last week                     , 2026-11-15T10:00:00Z , 2026-11-08T10:00:00Z , 2026-11-22T10:00:00Z
            just now                      , 2026-11-22T10:00:00Z , 2026-11-22T09:45:00Z , 2026-11-22T10:00:00Z
            12 March 2024 15:14           , 2024-03-12T14:14:00Z , 2024-03-12T01:14:00Z , 2024-03-13T03:14:00Z
            12 March 2024                 , 2024-03-12T11:00:00Z , 2024-03-11T10:00:00Z , 2024-03-13T12:00:00Z
            March 2024                    , 2024-03-15T11:00:00Z , 2024-02-29T10:00:00Z , 2024-04-01T12:00:00Z
            today                         , 2026-11-22T10:00:00Z , 2026-11-21T10:00:00Z , 2026-11-22T10:00:00Z
            2024-03-12T15:14:33           , 2024-03-12T14:14:33Z , 2024-03-12T01:14:33Z , 2024-03-13T03:14:33Z
            """)
    void aMomentSaysHowFarOffItMayBe(String written, Instant at, Instant earliest, Instant latest) {
        assertEquals(new Moment(at, earliest, latest), Times.read(written, "en", 60, NOW));
    }
}
