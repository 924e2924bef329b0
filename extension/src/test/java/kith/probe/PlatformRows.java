package kith.probe;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import kith.reading.Plain;

/** What the core takes from the platform: numbers, hashes, characters, and order. */
final class PlatformRows {
    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "+1",
            "",
            "-",
            "2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "1.0",
            "1e3",
            " 1",
            "007",
            "0x10");

    /** Letters whose lower case depends on the place or is another number of characters, and some of each plane. */
    static final List<String> WORDS = List.of(
            "",
            "Ines",
            "\u0130stanbul",
            "I\u0307",
            "\u039f\u0394\u039f\u03a3",
            "\u039f\u0394\u039f\u03a3 \u03a3\u0391\u03a3.",
            "STRASSE \u1e9e \u00df",
            "\u01c4 \u01c5 \u01c6",
            "\u0415\u0416 \u0401\u0416",
            "\ud801\udc00 \ud801\udc28",
            "\ud835\udc00\ud83e\uddf6",
            "\ud800 \udc00",
            "\u7fbd\u6bdb",
            "\u0663\u0664 \u0969",
            "\u2160 \u24b6 \u2126 \u212a \u212b",
            "Jos\u00e9 Jose\u0301",
            "\u13a0 \u10a0 \u1c90 \ua64a",
            "\ufb01 \uff21\uff11");

    /** Those of the basic plane; the core never looks at two together. */
    static final int CHARACTERS = 0x10000;

    private PlatformRows() {}

    static void add(Table table) {
        for (String number : NUMBERS) {
            table.row("long " + number, () -> isLong(number));
        }
        for (String word : WORDS) {
            table.row("hash " + word, word::hashCode);
            table.row("lower " + word, () -> Plain.lowerEach(word));
            table.row("strip " + word, () -> ("\u2003 " + word + "\u00a0\u001c").strip());
        }
        table.row(
                "hash of values",
                () -> List.of(1, -1L, true, 0.5, "a", Instant.ofEpochMilli(-1)).hashCode());
        table.row("in order", () -> new TreeSet<>(WORDS));
        table.row("numbers in order", () -> new TreeSet<>(List.of(3, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 0)));
        table.row("lengths", () -> List.of(Duration.ofDays(-3), Duration.ofMinutes(90), Duration.ofSeconds(59, 1)));
    }

    private static String isLong(String number) {
        try {
            return "" + Long.parseLong(number);
        } catch (NumberFormatException none) {
            return "no";
        }
    }

    /** Of every character five digits: 1 for a letter or digit, 2 for white space; then its lower case. */
    static String characters() {
        StringBuilder all = new StringBuilder();
        for (char c = 0; all.length() < CHARACTERS * 5; c++) {
            all.append((char) ('0' + (Character.isLetterOrDigit(c) ? 1 : 0) + (Character.isWhitespace(c) ? 2 : 0)));
            for (int shift = 12; shift >= 0; shift -= 4) {
                all.append(Table.HEX.charAt((Character.toLowerCase(c) >> shift) & 15));
            }
        }
        return all.toString();
    }
}
