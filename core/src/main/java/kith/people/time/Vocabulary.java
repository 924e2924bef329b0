package kith.people.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kith.people.time.Meaning.Role;

/** What the words of one language mean where a time is written. */
final class Vocabulary {
    /** No phrase of the tables has more pieces. */
    static final int LONGEST = 6;

    private static final int WEEK = 4;

    /** Every language of the tables, in their order. */
    static final List<String> LANGUAGES = languages();

    /** Those that were asked for so far: a page needs one or two of them, and reading all takes time. */
    private static final Map<String, Vocabulary> ALL = new HashMap<>();

    private final Map<String, List<Meaning>> meanings = new HashMap<>();

    private Vocabulary(String language) {
        List<String> days = row(DayWords.TABLE, language);
        List<String> past = row(PastWords.TABLE, language);
        List<String> small = row(SmallWords.TABLE, language);
        numbered(Role.MONTH, row(MonthNames.TABLE, language), 1);
        numbered(Role.WEEKDAY, row(WeekdayNames.TABLE, language), 1);
        numbered(Role.UNIT, row(UnitNames.TABLE, language), 0);
        numbered(Role.DAY, days.subList(0, 3), 0);
        numbered(Role.LAST_UNIT, past.subList(3, 6), WEEK);
        put(Role.NOW, 0, days.get(3));
        put(Role.AGO, 0, past.get(0));
        put(Role.ONE, 0, past.get(1));
        put(Role.FEW, 0, past.get(2));
        put(Role.LAST, 0, past.get(6));
        put(Role.MORNING, 0, small.get(0));
        put(Role.AFTERNOON, 0, small.get(1));
        put(Role.CHANGED, 0, small.get(2));
        put(Role.NOISE, 0, small.get(3));
    }

    private static List<String> languages() {
        List<String> languages = new ArrayList<>();
        for (int at = 0; at < MonthNames.TABLE.length(); at = MonthNames.TABLE.indexOf('\n', at) + 1) {
            languages.add(MonthNames.TABLE.substring(at, MonthNames.TABLE.indexOf(' ', at)));
        }
        return List.copyOf(languages);
    }

    /** The words of a language of the tables, read from them when first asked for. */
    static Vocabulary of(String language) {
        Vocabulary known = ALL.get(language);
        if (known == null) {
            known = new Vocabulary(language);
            ALL.put(language, known);
        }
        return known;
    }

    /** What these words mean together; empty when the language does not have them. */
    List<Meaning> of(List<Token> words) {
        return meanings.getOrDefault(key(words), List.of());
    }

    /** Words with spaces between, characters of scripts without spaces without: {@code "il y a"}, {@code "たった今"}. */
    private static String key(List<Token> words) {
        StringBuilder key = new StringBuilder();
        boolean word = false;
        for (Token token : words) {
            if (!token.named()) {
                continue;
            }
            boolean nextWord = token.kind() == Token.Kind.WORD;
            key.append(!key.isEmpty() && (word || nextWord) ? " " : "").append(token.text());
            word = nextWord;
        }
        return key.toString();
    }

    private void numbered(Role role, List<String> columns, int first) {
        for (int i = 0; i < columns.size(); i++) {
            put(role, first + i, columns.get(i));
        }
    }

    private void put(Role role, int value, String spellings) {
        for (String spelling : parts(spellings, ' ')) {
            int mark = Math.max(spelling.indexOf(':'), spelling.indexOf('!'));
            int counts =
                    mark < 0 ? 0 : spelling.charAt(mark) == '!' ? Meaning.DATE_ONLY : spelling.charAt(mark + 1) - '0';
            String written = (mark < 0 ? spelling : spelling.substring(0, mark)).replace('_', ' ');
            meanings.computeIfAbsent(key(Tokens.of(written)), key -> new ArrayList<>())
                    .add(new Meaning(role, value, counts));
        }
    }

    /** The columns of one language; without the first, which names it. */
    private static List<String> row(String table, String language) {
        int start = ("\n" + table).indexOf("\n" + language + " |");
        List<String> columns = parts(table.substring(start, table.indexOf('\n', start)), '|');
        return columns.subList(1, columns.size());
    }

    /** What stands between the marks, without spaces at its ends; between spaces, what is not empty. */
    private static List<String> parts(String text, char mark) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == mark) {
                String part = text.substring(from, i).strip();
                if (mark != ' ' || !part.isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }
}
