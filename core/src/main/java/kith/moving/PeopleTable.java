package kith.moving;

import java.util.Iterator;
import java.util.List;
import kith.moving.Wording.Word;
import kith.people.Memory;
import kith.people.Person;

/**
 * People as comma-separated values (RFC 4180), for spreadsheets: a row each. No cell is a formula: what would begin one
 * stands behind an apostrophe, as OWASP advises ("CSV Injection", November 2026).
 */
public final class PeopleTable {
    /** With it, Excel takes the file for the UTF-8 that it is. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<Word> COLUMNS = List.of(
            Word.NAME,
            Word.LINK,
            Word.REACH,
            Word.WHY,
            Word.NOTE,
            Word.KNOWS,
            Word.LEARN,
            Word.HELP,
            Word.TAGS,
            Word.CLOSE,
            Word.SINCE);

    private PeopleTable() {}

    /**
     * The row of headings, then everybody, whoever was kept first first; put together they are the file
     * ({@code text/csv}, UTF-8).
     */
    public static Iterator<String> of(Memory memory, Wording words, int minutesEast) {
        Slices slices = new Slices(memory);
        List<String> heads =
                COLUMNS.stream().map(column -> words.say(column, "")).toList();
        Iterator<String> rows = new Each<>(slices.people(), person -> row(cells(person, minutesEast)));
        return new Iterator<>() {
            private boolean begun;

            @Override
            public boolean hasNext() {
                return !begun || rows.hasNext();
            }

            @Override
            public String next() {
                boolean first = !begun;
                begun = true;
                return first ? BYTE_ORDER_MARK + row(heads) : rows.next();
            }
        };
    }

    private static List<String> cells(Person person, int minutesEast) {
        var known = person.acquaintance();
        return List.of(
                Clean.line(person.name()),
                Uri.of(person.link()),
                known.reach(),
                person.why(),
                person.note(),
                known.knows(),
                known.learn(),
                known.help(),
                String.join(", ", known.tags()),
                known.close(),
                Dates.local(person.sinceAt(), minutesEast));
    }

    private static String row(List<String> cells) {
        StringBuilder row = new StringBuilder();
        for (String cell : cells) {
            row.append(row.isEmpty() ? "\"" : ",\"");
            String text = Clean.lines(cell);
            row.append(isFormula(text) ? "'" : "")
                    .append(text.replace("\"", "\"\""))
                    .append('"');
        }
        return row.append("\r\n").toString();
    }

    /** By the first mark that can be seen, for programs that trim; Japanese spreadsheets take the wide ones as well. */
    private static boolean isFormula(String text) {
        int at = 0;
        while (at < text.length() && isUnseen(text.charAt(at))) {
            at++;
        }
        return at < text.length() && "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isUnseen(char c) {
        return Character.isWhitespace(c)
                || c == 0xa0
                || (c >= 0x200b && c <= 0x200f)
                || (c >= 0x202a && c <= 0x202f)
                || (c >= 0x2060 && c <= 0x2069);
    }
}
