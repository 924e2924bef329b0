package kith.extension.page;

import kith.extension.browser.Database;
import kith.people.Memory;
import org.jspecify.annotations.Nullable;

/** All that is held, for whoever asks for it: few who open the popup do, and it may take seconds. */
final class Whole {
    private final Database database;
    private @Nullable Memory memory;

    Whole(Database database) {
        this.database = database;
    }

    /** Reads it when asked for the first time; waits for the browser. */
    Memory memory() {
        Memory read = memory == null ? database.shown() : memory;
        memory = read;
        return read;
    }
}
