package kith.probe;

import kith.moving.ImportRows;
import kith.people.TextRows;
import org.teavm.jso.JSExport;

/** Entry of the Wasm module that is compiled for {@link SameResultsIT} alone. */
public final class Results {
    private Results() {}

    public static void main(String[] args) {}

    /**
     * Every question to the core, and its answer.
     *
     * @param saved the records saved by version 1, see {@link StoreRows}: there are no files in a browser
     */
    @JSExport
    public static String of(String saved) {
        Table table = new Table();
        PlatformRows.add(table);
        DateRows.add(table);
        LinkRows.add(table);
        TextRows.add(table, new Chance(3)::of);
        ImportRows.add(table, new Chance(5)::of);
        StoreRows.add(table, saved);
        ExportRows.add(table);
        MessageRows.add(table);
        WeekRows.add(table);
        ThreadRows.add(table);
        return table.toString();
    }

    /** What the platform knows of each character. */
    @JSExport
    public static String characters() {
        return PlatformRows.characters();
    }

    /**
     * One round of {@link ScoresBench}.
     *
     * @param people how many
     * @param exchanges with all of them together
     */
    @JSExport
    public static String scores(int people, int exchanges) {
        return Scored.of(people, exchanges).toString();
    }
}
