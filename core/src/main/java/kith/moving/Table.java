package kith.moving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.people.Newcomer;
import kith.reading.Plain;

/**
 * A table of people whose columns are not yet named: what to show when asking which is which.
 *
 * @param header what the columns are called; nothing where the table begins with somebody
 * @param rows the people, one each
 * @param source {@link Imported.Source#LINKEDIN} or {@link Imported.Source#TABLE}
 */
public record Table(List<String> header, List<Row> rows, Imported.Source source) {
    /** @param line where it begins, the first line being 1 */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /**
         * The cell of a column, "" where the row is shorter. The apostrophe that keeps programs from computing a text
         * ({@code '=Ines}) is no part of it.
         */
        public String cell(int column) {
            String cell = column < cells.size() ? cells.get(column).strip() : "";
            boolean kept = cell.startsWith("'") && cell.length() > 1 && "=+-@".indexOf(cell.charAt(1)) >= 0;
            return kept ? cell.substring(1) : cell;
        }
    }

    /** What a column may hold of somebody. */
    public enum Column {
        NAME,
        FIRST_NAME,
        LAST_NAME,
        LINK,
        MAIL,
        /** How I know them. */
        WHY,
        COMPANY,
        POSITION,
        NOTE,
        TAGS
    }

    /** LinkedIn puts up to a handful of lines before the header ("Notes:"), as other programs do. */
    private static final int MOST_LINES_BEFORE = 10;

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    static Table of(List<Row> rows) {
        int header = 0;
        int best = 0;
        for (int i = 0; i < Math.min(rows.size(), MOST_LINES_BEFORE); i++) {
            int known = Headers.proposal(rows.get(i).cells()).size();
            if (known > best) {
                best = known;
                header = i;
            }
        }
        boolean none = best == 0 && (rows.size() < 2 || holdsLink(rows.getFirst()));
        List<Row> people = rows.subList(none ? 0 : Math.min(rows.size(), header + 1), rows.size());
        if (people.size() > ImportFile.MOST_RECORDS) {
            Row last = people.get(ImportFile.MOST_RECORDS);
            throw new Refusal(ImportTrouble.What.TOO_MANY, last.line(), ImportFile.MOST_RECORDS + 1);
        }
        if (people.isEmpty()) {
            throw new Refusal(ImportTrouble.What.NOBODY, 0, 0);
        }
        List<String> titles = none ? List.of() : rows.get(header).cells();
        Imported.Source source = Headers.isLinkedIn(titles) ? Imported.Source.LINKEDIN : Imported.Source.TABLE;
        return new Table(titles, people, source);
    }

    private static boolean holdsLink(Row row) {
        return row.cells().stream().anyMatch(cell -> cell.contains("://") || cell.indexOf('@') > 0);
    }

    /** How many columns there are to choose from. */
    public int width() {
        int width = header.size();
        for (Row row : rows) {
            width = Math.max(width, row.cells().size());
        }
        return width;
    }

    /** What the columns seem to hold, by what they are called: numbers of columns, the first being 0. */
    public Map<Column, Integer> proposal() {
        Map<Column, Integer> proposal = Headers.proposal(header);
        return proposal.isEmpty() && width() == 1 ? Map.of(Column.NAME, 0) : proposal;
    }

    /**
     * The people of the table.
     *
     * @param columns which column is which; without one for a name nobody comes of it
     */
    public Imported people(Map<Column, Integer> columns) {
        List<Newcomer> found = new ArrayList<>();
        List<ImportTrouble> passedOver = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Map<Column, String> cells = new LinkedHashMap<>();
            columns.forEach((column, index) -> cells.put(column, row.cell(index)));
            String name = name(cells);
            if (name.isEmpty()) {
                passedOver.add(new ImportTrouble(ImportTrouble.What.NO_NAME, row.line(), i + 1));
            } else {
                found.add(newcomer(name, cells));
            }
        }
        return Imported.of(source, found, passedOver);
    }

    private static String name(Map<Column, String> cells) {
        String name = Newcomer.name(in(cells, Column.NAME));
        return name.isEmpty() ? Newcomer.name(in(cells, Column.FIRST_NAME) + " " + in(cells, Column.LAST_NAME)) : name;
    }

    private static Newcomer newcomer(String name, Map<Column, String> cells) {
        return new Newcomer(
                name,
                false,
                several(in(cells, Column.LINK)),
                in(cells, Column.WHY),
                AddressCard.listed(List.of(in(cells, Column.POSITION), in(cells, Column.COMPANY))),
                in(cells, Column.NOTE),
                tags(in(cells, Column.TAGS)),
                several(in(cells, Column.MAIL)));
    }

    /** What stands in a column; an address of mail in one for other things is not taken for one of these. */
    private static String in(Map<Column, String> cells, Column column) {
        String cell = cells.get(column);
        boolean misplaced = cell != null && column != Column.MAIL && Newcomer.isMail(cell);
        return cell == null || misplaced ? "" : cell;
    }

    /** Google puts several into one cell: {@code "https://a.example/ ::: https://b.example/"}. */
    private static List<String> several(String cell) {
        List<String> all = new ArrayList<>();
        for (String part : Plain.parts(Plain.collapse(cell), ' ')) {
            if (!part.isEmpty() && !part.equals(":::") && all.size() < 100) {
                all.add(part);
            }
        }
        return all;
    }

    /** {@code "* myContacts ::: Knitting; wool" -> ["Knitting", "wool"]}: what begins with a star is Google's own. */
    private static List<String> tags(String cell) {
        List<String> tags = new ArrayList<>();
        for (String part : Plain.parts(cell.replace(":::", ",").replace(';', ','), ',')) {
            if (!part.strip().startsWith("*") && tags.size() < 100) {
                tags.add(part);
            }
        }
        return tags;
    }
}
