package kith.reading;

import org.jspecify.annotations.Nullable;

/** A set of texts that only grows; the library's would bring its maps into the content script. */
final class Known {
    private @Nullable String[] table = new String[64];
    private int size;

    void add(String text) {
        if (2 * size > table.length) {
            @Nullable String[] old = table;
            table = new String[2 * old.length];
            for (String known : old) {
                if (known != null) {
                    table[place(known)] = known;
                }
            }
        }
        int place = place(text);
        size += table[place] == null ? 1 : 0;
        table[place] = text;
    }

    boolean has(String text) {
        return table[place(text)] != null;
    }

    /** Where the text is, or where there is room for it: there is always some. */
    private int place(String text) {
        int place = text.hashCode() & (table.length - 1);
        for (String there = table[place]; there != null && !there.equals(text); there = table[place]) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }
}
