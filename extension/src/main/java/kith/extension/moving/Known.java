package kith.extension.moving;

import java.util.LinkedHashSet;
import java.util.List;
import kith.extension.browser.Database;
import kith.people.Memory;
import kith.people.Newcomer;
import kith.people.Newcomers;

/** What is known of people from a file of others. */
public final class Known {
    private Known() {}

    /** All that is held, and which of these people's keys the user has forgotten; waits for the browser. */
    public static Memory of(Database database, List<Newcomer> newcomers) {
        return new Memory(
                database.everything().records(),
                database.forgottenAmong(new LinkedHashSet<>(Newcomers.keys(newcomers))));
    }
}
