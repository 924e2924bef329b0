package kith.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import kith.people.Edited;
import kith.people.Edited.Field;
import kith.people.Edited.Mark;

/** When what was changed: {@code "edited":{"NOTE":{"at":1793534400000,"past":[97]}}}, or no member where nothing was. */
final class EditedRecords {
    private EditedRecords() {}

    static Members write(Members record, Edited edited) {
        Members fields = new Members();
        for (Field field : Field.values()) {
            Mark mark = edited.on(field);
            if (mark != null) {
                Members at = new Members().with("at", mark.at());
                fields.with(field.name(), mark.past().isEmpty() ? at : at.with("past", new TreeSet<>(mark.past())));
            }
        }
        return fields.all().isEmpty() ? record : record.with("edited", fields);
    }

    static Edited edited(Tree record) {
        if (!record.has("edited")) {
            return Edited.NOTHING;
        }
        Tree fields = record.object("edited");
        Map<Field, Mark> marks = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            if (fields.has(field.name())) {
                Tree mark = fields.object(field.name());
                marks.put(field, new Mark(mark.stating("at").instant("at"), mark.hashes("past")));
            }
        }
        return new Edited(marks);
    }
}
