package kith.probe;

import java.util.List;
import kith.people.Change;
import kith.people.Store;
import kith.people.Stored;
import kith.wire.Records;

/** Records as they are stored: what version 1 saved, what chance makes, and what is none. */
final class StoreRows {
    private static final List<String> NONE = List.of(
            "",
            "{}",
            "[]",
            "null",
            "{\"id\":\"p\"}",
            "{\"v\":0,\"id\":\"p\"}",
            "{\"v\":2,\"id\":\"p\"}",
            "{\"v\":1.0,\"id\":\"p\"}",
            "{\"v\":1e0,\"id\":\"p\"}",
            "{\"v\":\"1\",\"id\":\"p\"}",
            "{\"v\":1}",
            "{\"v\":1,\"id\":7}",
            "{\"v\":1,\"id\":\"p\",\"sinceAt\":8640000000000001}",
            "{\"v\":1,\"id\":\"p\",\"sinceAt\":9223372036854775808}",
            "{\"v\":1,\"id\":\"p\",\"sinceAt\":-0}",
            "{\"v\":1,\"id\":\"p\",\"sinceAt\":0.5}",
            "{\"v\":1,\"id\":\"p\",\"sinceAt\":1E400}",
            "{\"v\":1,\"id\":\"p\",\"sinceAt\":NaN}",
            "{\"v\":1,\"id\":\"p\",\"note\":null}",
            "{\"v\":1,\"id\":\"p\",\"mood\":[1.5,null,{\"id\":7}]}",
            "{\"v\":1,\"id\":\"p\",\"id\":\"p\"}",
            "{\"v\":1,\"id\":\"p\",\"note\":\"\\ud800\\u0000\\/\\b\"}",
            "{\"v\":1,\"id\":\"p\"} ",
            "{\"v\":1,\"id\":\"p\"}x",
            "{\"v\":1,\"id\":\"p\",\"a\":[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]}",
            "{'v':1,id:p}",
            "\ufeff{\"v\":1,\"id\":\"p\"}");

    private StoreRows() {}

    /** @param saved one record after another, each {@code STORE\n} and its JSON, with a line of {@code --} between */
    static void add(Table table, String saved) {
        int number = 0;
        for (int from = 0; from < saved.length(); ) {
            int end = saved.indexOf("\n--\n", from);
            int line = saved.indexOf('\n', from);
            Store store = Store.valueOf(saved.substring(from, line));
            String json = saved.substring(line + 1, end);
            table.row("saved " + number++ + " " + store, () -> Records.write(Records.read(store, json)));
            from = end + 4;
        }
        Chance chance = new Chance(4);
        for (Store store : Store.values()) {
            for (String json : NONE) {
                table.row(store + " " + json, () -> Records.write(Records.read(store, json)));
            }
            for (int i = 0; i < 60; i++) {
                add(table, store + " at random " + i, chance.record(store, true), chance);
            }
        }
        for (int i = 0; i < 60; i++) {
            Change change = chance.change(true);
            String json = Records.writeChange(change);
            table.row("change at random " + i, () -> json);
            table.row("change again " + i, () -> Records.writeChange(Records.readChange(json)));
        }
    }

    private static void add(Table table, String name, Stored record, Chance chance) {
        String json = Records.write(record);
        table.row(name, () -> json);
        Stored read = Records.read(record.store(), json);
        table.row(name + " again", () -> Records.write(read) + " " + json.equals(Records.write(read)));
        String damaged = chance.damaged(json, "{}[]\",:\\u0tfn-1.eE9 \u0000\ud800");
        table.row(name + " damaged " + damaged, () -> Records.write(Records.read(record.store(), damaged)));
    }
}
