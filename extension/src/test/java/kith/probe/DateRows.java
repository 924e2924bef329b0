package kith.probe;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import kith.people.Times;

/** Dates as pages write them, good, bad and hostile, and moments as Kith stores them. */
final class DateRows {
    private static final List<String> WRITTEN = List.of(
            "2026-11-20T10:00:00Z",
            "2026-11-20T10:00Z",
            "2026-11-20 10:00:00+01:00",
            "2026-11-20T10:00:00-0330",
            "2026-11-20T10:00:00.123456789Z",
            "2026-11-20T10:00:00,5+05:45",
            " 2026-11-20T10:00:00Z\u2003",
            "2026-11-23T10:00:00Z",
            "2026-11-23T10:00:01Z",
            "1993-01-01T00:00:00Z",
            "1992-12-31T23:59:59Z",
            "1993-01-01T00:59:59+01:00",
            "0000-01-01T00:00:00Z",
            "9999-12-31T23:59:59Z",
            "9999-12-31T23:59:59-18:00",
            "10000-01-01T00:00:00Z",
            "-0001-01-01T00:00:00Z",
            "2024-02-29T00:00:00Z",
            "2023-02-29T00:00:00Z",
            "2000-02-29T24:00:00Z",
            "2000-02-30T00:00:00Z",
            "1900-02-29T00:00:00Z",
            "2016-12-31T23:59:60Z",
            "2026-13-01T00:00:00Z",
            "2026-00-10T00:00:00Z",
            "2026-10-00T00:00:00Z",
            "2026-10-10T10:60:00Z",
            "2026-10-10T10:00:00+18:00",
            "2026-10-10T10:00:00+18:01",
            "2026-10-10T10:00:00-18:00",
            "2026-10-10T10:00:00+99:99",
            "2026-10-10T10:00:00+",
            "2026-10-10T10:00:00+1",
            "2026-10-10T10:00:00+01:",
            "2026-10-10T10:00:00",
            "2026-10-10",
            "yesterday",
            "",
            "Z",
            "11 February 2019 at 4:20 pm",
            "\u0662\u0660\u0662\u0666-11-20T10:00:00Z",
            "\uff12\uff10\uff12\uff16-11-20T10:00:00Z",
            "2026-11-20t10:00:00z",
            "2026/11/20T10:00:00Z",
            "2026-11-20T10:00:0xZ",
            "20261120T100000Z",
            "2026-11-20T10:00:00ZZZZ",
            "2026-11-20T10:00:00 +0100",
            "2026-11-20T10:00:00\u0000Z",
            "\ud800Z",
            "2147483648-01-01T00:00:00Z",
            "2026-11-20T10:00:00+2147483647");

    /** In several scripts and languages, readable and not. */
    private static final List<String> SPOKEN = List.of(
            "3 hours ago",
            "Yesterday, 02:02 PM",
            "last Tuesday at 10:00 AM",
            "March 12, 2024 at 3:14 pm",
            "Mar 12 '24",
            "12/Mar/2024:16:14:33 +0100",
            "03/12/2024",
            "13/03/2024 15:14",
            "12.03.24, 15.14",
            "12. M\u00c4RZ 2024 um 15:14 Uhr",
            "12 mars 2024 \u00e0 15h14",
            "mar 12 mar 2024",
            "aujourd\u2019hui",
            "ma\u0308rz 2024",
            "12 Ocak 2024",
            "12 \u015eubat 2024 Sal\u0131",
            "\u0130ki g\u00fcn \u00f6nce",
            "3 \u0447\u0430\u0441\u0430 \u043d\u0430\u0437\u0430\u0434",
            "12 \u041c\u0410\u0420\u0422\u0410 2024 \u0433.",
            "12 \u039c\u03b1\u03c1\u03c4\u03af\u03bf\u03c5 2024, 3:14 \u03bc.\u03bc.",
            "\u0645\u0646\u0630 \u0663 \u0633\u0627\u0639\u0627\u062a",
            "2024\u5e743\u670812\u65e5(\u706b) 15:14",
            "3\u65e5\u524d",
            "3 \u5929\u524d",
            "\uc624\ud6c4 3:14 2024\ub144 3\uc6d4 12\uc77c",
            "1710256473",
            "1710256473000",
            "2147483648\u5e743\u6708",
            "99999 years ago",
            "31 February 2024",
            "1 of 5 days",
            "3 hours ago \ud83d\ude00",
            "\udc00 3 hours ago");

    private static final List<String> LANGUAGES = List.of(
            "", "en", "en-US", "en-GB", "de", "fr", "es", "tr", "ru", "el", "ar", "ja", "zh-Hant-TW", "ko", "sv", "xx");

    private static final List<Instant> NOWS = List.of(
            Instant.parse("2026-11-22T10:00:00Z"),
            Instant.EPOCH,
            Instant.parse("1993-01-01T00:00:00Z"),
            Instant.parse("0000-01-01T00:00:00Z"),
            Instant.parse("9999-12-31T23:59:59.999999999Z"),
            Instant.ofEpochMilli(8_640_000_000_000_000L),
            Instant.ofEpochMilli(-8_640_000_000_000_000L));

    private static final List<Long> MILLIS = List.of(
            0L,
            -1L,
            1L,
            999L,
            1_000L,
            -1_000L,
            1_793_534_400_123L,
            951_782_400_000L,
            -62_167_219_200_000L,
            -62_167_219_200_001L,
            253_402_300_799_999L,
            253_402_300_800_000L,
            8_640_000_000_000_000L,
            -8_640_000_000_000_000L);

    private static final List<String> MOMENTS = List.of(
            "2026-11-22T10:00:00Z",
            "2026-11-22T10:00:00.1Z",
            "2026-11-22T10:00:00.000001Z",
            "0000-01-01T00:00:00Z",
            "9999-12-31T23:59:59Z",
            "+10000-01-01T00:00:00Z",
            "-0001-12-31T00:00:00Z");

    private DateRows() {}

    static void add(Table table) {
        for (String written : WRITTEN) {
            for (Instant now : NOWS) {
                table.row("date " + written + " at " + now.toEpochMilli(), () -> Times.read(written, "", 0, now));
            }
        }
        Chance chance = new Chance(1);
        for (int i = 0; i < 600; i++) {
            String damaged = chance.damaged(chance.one(WRITTEN.subList(0, 30)), "0123456789-:+TZ. ");
            table.row("date " + damaged, () -> Times.read(damaged, "", 0, chance.one(NOWS)));
        }
        for (String written : SPOKEN) {
            for (String language : LANGUAGES) {
                table.row(
                        "time " + written + " in " + language,
                        () -> Times.read(written, language, chance.below(1_500) - 750, chance.one(NOWS)));
            }
        }
        for (int i = 0; i < 600; i++) {
            String damaged = chance.damaged(chance.one(SPOKEN), "0123456789-:+TZ. ");
            table.row("time " + damaged, () -> Times.read(damaged, chance.one(LANGUAGES), 60, NOWS.getFirst()));
        }
        for (long millis : MILLIS) {
            Instant moment = Instant.ofEpochMilli(millis);
            table.row("moment " + millis, () -> moment + " " + moment.toEpochMilli() + " " + moment.hashCode());
            table.row("two weeks before " + millis, () -> moment.minus(Duration.ofDays(14)));
            table.row("local " + millis, () -> LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
        }
        for (String moment : MOMENTS) {
            table.row("moment " + moment, () -> Instant.parse(moment).toEpochMilli());
        }
        for (int i = 0; i < 200; i++) {
            Instant moment = chance.instant();
            Instant other = chance.instant();
            table.row(
                    "moment at random " + i,
                    () -> moment + " " + moment.toEpochMilli() + " " + moment.isAfter(other) + " "
                            + moment.compareTo(other) + " " + moment.minus(Duration.ofDays(14)));
        }
    }
}
