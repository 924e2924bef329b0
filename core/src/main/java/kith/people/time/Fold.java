package kith.people.time;

import java.util.HashMap;
import java.util.Map;

/** Letters and signs as they are compared: lower case, without accents, digits of every script as 0 to 9. */
public final class Fold {
    /** A plain character, then those that are read as it. */
    private static final String[] SAME = {
        "aàáâãäåāăąæ",
        "cçćĉċč",
        "dďđð",
        "eèéêëēĕėęě",
        "gĝğġģ",
        "hĥħ",
        "iìíîïĩīĭįı",
        "jĵ",
        "kķ",
        "lĺļľŀł",
        "nñńņňŋ",
        "oòóôõöøōŏőœ",
        "rŕŗř",
        "sśŝşšșß",
        "tţťŧțþ",
        "uùúûüũūŭůűų",
        "wŵ",
        "yýÿŷ",
        "zźżž",
        "αά",
        "εέ",
        "ηή",
        "ιίϊΐ",
        "οό",
        "σς",
        "υύϋΰ",
        "ωώ",
        "еёѐ",
        "ий",
        "іїѝ",
        "ااأإآٱ",
        "ه\u0629",
        "يىی",
        "كک",
        "'’‘ʼ`´′",
        "-‐‑‒–—−―－",
        ":：",
        "/／",
        ".．",
        "(（",
        ")）",
        ",，،、",
        "+＋",
        "@＠",
        "#＃",
    };

    /** Signs that only set off: nothing is said by them. */
    private static final String SPACES = "«»‹›“”„\"·•∙・|;؛。…[]{}<>¦*_";

    /** Zeros of the scripts whose digits pages use: Arabic, Persian, Devanagari, Bengali, Thai, wide. */
    private static final String ZEROS = "0٠۰०০๐０";

    private static final Map<Character, Character> PLAIN = plain();

    private Fold() {}

    /** The character it is read as; 0 for one that is not read at all, as the marks for the direction of text. */
    public static char fold(char raw) {
        if ((raw >= 'a' && raw <= 'z') || raw == ' ') {
            return raw; // most are, and whole lives are searched
        }
        for (int i = 0; i < ZEROS.length(); i++) {
            if (raw >= ZEROS.charAt(i) && raw <= ZEROS.charAt(i) + 9) {
                return (char) ('0' + raw - ZEROS.charAt(i));
            }
        }
        if (isSilent(raw)) {
            return 0;
        }
        char lower = Character.toLowerCase(raw);
        if (SPACES.indexOf(lower) >= 0) {
            return ' ';
        }
        return PLAIN.getOrDefault(lower, lower);
    }

    private static Map<Character, Character> plain() {
        Map<Character, Character> plain = new HashMap<>();
        for (String same : SAME) {
            for (int i = 1; i < same.length(); i++) {
                plain.put(same.charAt(i), same.charAt(0));
            }
        }
        return plain;
    }

    /** Marks of direction, joiners, soft hyphens, accents and vowel signs that stand as characters of their own. */
    private static boolean isSilent(char c) {
        return c == 0xad
                || c == 0x61c
                || c == 0x640
                || c == 0x670
                || c == 0xfeff
                || (c >= 0x300 && c <= 0x36f)
                || (c >= 0x64b && c <= 0x65f)
                || (c >= 0x200b && c <= 0x200f)
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x2069);
    }
}
