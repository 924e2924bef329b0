package kith.people.time;

import java.util.ArrayList;
import java.util.List;

/**
 * The language that a page says it is in, as far as dates are concerned.
 *
 * @param code {@code "en"}; {@code ""} when the page does not say
 * @param region {@code "gb"}; {@code ""} when the page does not say
 */
record PageLanguage(String code, String region) {
    /** What comes first in a date of numbers. */
    enum Order {
        DAY,
        MONTH,
        /** The year; then nobody can tell what 03/12/2024 means. */
        YEAR,
        UNKNOWN
    }

    /** From CLDR 48: every common language whose dates of numbers begin with the day wherever it is spoken. */
    private static final String DAY_FIRST =
            " de fr es pt it nl pl ru uk be tr ar da no fi cs sk id ro el ca gl hr sr sl bs"
                    + " bg mk et lv is he vi th ms hi bn fa ka hy az kk uz sq ga cy lb ta te ml mr gu kn pa sw sv ";

    private static final String YEAR_FIRST = " ja zh ko hu lt mn ";

    /** English in these countries; in others, Canada above all, both orders are in use. */
    private static final String ENGLISH_DAY_FIRST =
            " gb au nz ie in za sg hk my mt ng ke gh ug tz zm zw bw jm tt bb pk lk bd ";

    private static final String ENGLISH_MONTH_FIRST = " us pr gu vi as mp ph ";

    private static final String MIXED = " es-us es-pr es-pa fr-ca ar-us pt-us ";

    private static final String CHINESE_DAY_FIRST = " hk mo ";

    /** Reads a BCP 47 tag: {@code "pt-BR" -> (pt, br)}, {@code "zh-Hant-TW" -> (zh, tw)}, {@code "nb" -> (no, )}. */
    static PageLanguage of(String tag) {
        String code = "";
        String region = "";
        List<String> parts = parts(tag);
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (i == 0) {
                code = part;
            } else if (part.length() == 1) {
                break;
            } else if (part.length() == 2 && region.isEmpty()) {
                region = part;
            }
        }
        return new PageLanguage(
                code.equals("nb") || code.equals("nn") ? "no" : code.equals("iw") ? "he" : code, region);
    }

    Order order() {
        if (code.equals("en")) {
            return in(ENGLISH_DAY_FIRST, region)
                    ? Order.DAY
                    : in(ENGLISH_MONTH_FIRST, region) ? Order.MONTH : Order.UNKNOWN;
        }
        if (in(MIXED, code + "-" + region)) {
            return Order.UNKNOWN;
        }
        boolean day = in(DAY_FIRST, code) || (code.equals("zh") && in(CHINESE_DAY_FIRST, region));
        return day ? Order.DAY : in(YEAR_FIRST, code) ? Order.YEAR : Order.UNKNOWN;
    }

    /** Whose words are looked for when the page's own do not fit: a page may say nothing or be half translated. */
    List<String> others() {
        // Listopad is October in Zagreb and November in Prague: of a language that is in no table, no kin is asked.
        return code.isEmpty() || inTables() ? Vocabulary.LANGUAGES : List.of("en");
    }

    boolean inTables() {
        return Vocabulary.LANGUAGES.contains(code);
    }

    private static boolean in(String words, String word) {
        return !word.isEmpty() && words.contains(" " + word + " ");
    }

    /** At most eight: what follows is for machines. */
    private static List<String> parts(String tag) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i <= tag.length() && parts.size() < 8; i++) {
            char c = i < tag.length() ? Character.toLowerCase(tag.charAt(i)) : '-';
            if (c == '-' || c == '_') {
                parts.add(part.toString());
                part.setLength(0);
            } else if (c > ' ') {
                part.append(c);
            }
        }
        return parts;
    }
}
