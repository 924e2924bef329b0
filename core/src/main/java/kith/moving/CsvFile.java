package kith.moving;

import java.util.ArrayList;
import java.util.List;
import kith.reading.Plain;

/**
 * Tables of text: RFC 4180, with whatever stands between cells, and with what programs make of it.
 *
 * <p>Between cells stand commas, semicolons or tabs: what parts most rows alike, or what Excel's first line {@code sep=;}
 * says. A cell in quotation marks may hold line ends; marks within another cell are marks.
 */
final class CsvFile {
    private static final String DELIMITERS = ",;\t";

    /** So many rows tell what stands between cells. */
    private static final int TELLING_ROWS = 30;

    /** Google's tables have 80 columns, Outlook's 92. */
    private static final int MOST_CELLS = 500;

    private static final int LONGEST_CELL = 100_000;

    private final String text;
    private final char delimiter;
    private final List<Table.Row> rows = new ArrayList<>();
    private int at;
    private int line;

    private CsvFile(String text, int from, int line, char delimiter) {
        this.text = text;
        this.at = from;
        this.line = line;
        this.delimiter = delimiter;
    }

    /** The table in a text; a {@link Refusal} for one that ends within quotation marks, or is too large. */
    static Table read(String text) {
        int from = text.startsWith("\ufeff") ? 1 : 0;
        String sep = Plain.lower(text.substring(from, Math.min(text.length(), from + 5)));
        boolean said = sep.length() == 5 && sep.startsWith("sep=") && DELIMITERS.indexOf(sep.charAt(4)) >= 0;
        int start = said ? from + 5 : from;
        char delimiter = said ? sep.charAt(4) : delimiter(text, start);
        return Table.of(new CsvFile(text, start, 1, delimiter).read(ImportFile.MOST_RECORDS + TELLING_ROWS, true));
    }

    private static char delimiter(String text, int from) {
        char best = ',';
        long most = 0;
        for (int i = 0; i < DELIMITERS.length(); i++) {
            char delimiter = DELIMITERS.charAt(i);
            long alike = alike(new CsvFile(text, from, 1, delimiter).read(TELLING_ROWS, false));
            if (alike > most) {
                most = alike;
                best = delimiter;
            }
        }
        return best;
    }

    /** How many rows have as many cells as most, more than one; among equals, how many cells those are. */
    private static long alike(List<Table.Row> rows) {
        long best = 0;
        for (Table.Row row : rows) {
            int cells = row.cells().size();
            long same =
                    rows.stream().filter(other -> other.cells().size() == cells).count();
            best = Math.max(best, cells < 2 ? 0 : same * (MOST_CELLS + 1) + cells);
        }
        return best;
    }

    /** @param whole whether there may be no more rows, and no cell without an end */
    private List<Table.Row> read(int most, boolean whole) {
        while (at < text.length()) {
            if (rows.size() == most) {
                if (whole) {
                    throw new Refusal(ImportTrouble.What.TOO_MANY, line, rows.size());
                }
                return rows;
            }
            row(whole);
        }
        return rows;
    }

    /** Reads a row and goes behind its end; a row of empty cells is none. */
    private void row(boolean whole) {
        int begin = line;
        List<String> cells = new ArrayList<>();
        boolean filled = false;
        boolean more = true;
        while (more) {
            String cell = cell(whole);
            filled |= !cell.isBlank();
            cells.add(cell);
            if (cells.size() > MOST_CELLS) {
                throw new Refusal(ImportTrouble.What.TOO_MANY, begin, rows.size() + 1);
            }
            more = at < text.length() && text.charAt(at) == delimiter;
            at += more ? 1 : 0;
        }
        if (at < text.length()) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
            line++;
        }
        if (filled) {
            rows.add(new Table.Row(begin, cells));
        }
    }

    private String cell(boolean whole) {
        StringBuilder cell = new StringBuilder();
        if (at < text.length() && text.charAt(at) == '"') {
            quoted(cell, whole);
        }
        int end = at;
        while (end < text.length() && !endsCell(text.charAt(end))) {
            end++;
        }
        cell.append(text, at, Math.min(end, at + LONGEST_CELL));
        at = end;
        return Plain.cut(cell.toString(), LONGEST_CELL);
    }

    private boolean endsCell(char c) {
        return c == delimiter || c == '\n' || c == '\r';
    }

    /** Reads from one mark to the one that ends it; two marks are one that is meant. */
    private void quoted(StringBuilder cell, boolean whole) {
        int begin = line;
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean two = c == '"' && text.startsWith("\"", at + 1);
            if (c == '"' && !two) {
                at++;
                return;
            }
            line += c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1)) ? 1 : 0;
            cell.append(c);
            at += two ? 2 : 1;
        }
        if (whole) {
            throw new Refusal(ImportTrouble.What.CUT_SHORT, begin, rows.size() + 1);
        }
    }
}
