package kith.extension.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kith.followup.Excerpt;
import kith.moving.Table;
import kith.moving.Table.Column;
import org.teavm.jso.dom.html.HTMLElement;

/** Asks which column of a table is which; what the columns are called answers most of it beforehand. */
final class ColumnForm {
    /** What is shown of a column, in letters. */
    private static final int LONGEST = 40;

    private final Table table;
    private final Map<Column, HTMLElement> fields = new EnumMap<>(Column.class);
    final Shape shape = Shape.of("columns");

    ColumnForm(Table table) {
        this.table = table;
        Map<Column, Integer> proposal = table.proposal();
        HTMLElement list = shape.slot("list");
        for (Column column : Column.values()) {
            Shape row = Shape.of("column").text("label", ImportWords.column(column));
            HTMLElement select = row.slot("select");
            Shape.option(select, "", Words.say("importNoColumn"));
            for (int i = 0; i < table.width(); i++) {
                Shape.option(select, String.valueOf(i), title(i));
            }
            Integer proposed = proposal.get(column);
            Shape.write(select, proposed == null ? "" : String.valueOf(proposed));
            fields.put(column, select);
            row.in(list);
        }
    }

    /** {@code "Job: Accountant"}: what it is called, and what the first who has something there has there. */
    private String title(int index) {
        String title = index < table.header().size() ? table.header().get(index).strip() : "";
        String cell = "";
        for (Table.Row row : table.rows()) {
            cell = cell.isEmpty() ? row.cell(index) : cell;
        }
        String whole = title.isEmpty() || cell.isEmpty() ? title + cell : title + ": " + cell;
        String shown = Excerpt.beginning(whole, LONGEST);
        return shown.isEmpty() ? String.valueOf(index + 1) : shown;
    }

    /** What was chosen; empty while no column holds a name. */
    Map<Column, Integer> chosen() {
        Map<Column, Integer> chosen = new EnumMap<>(Column.class);
        fields.forEach((column, select) -> {
            String value = Shape.value(select);
            if (!value.isEmpty()) {
                chosen.put(column, Integer.valueOf(value));
            }
        });
        boolean named = List.of(Column.NAME, Column.FIRST_NAME, Column.LAST_NAME).stream()
                .anyMatch(chosen::containsKey);
        return named ? chosen : Map.of();
    }
}
