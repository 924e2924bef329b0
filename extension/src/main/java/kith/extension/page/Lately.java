package kith.extension.page;

import kith.extension.browser.Chrome;
import kith.extension.browser.Database;
import kith.extension.browser.Logbooks;
import kith.followup.Logbook;
import kith.followup.LogbookText;
import kith.followup.Now;
import kith.followup.Source;
import kith.slices.WeekSource;

/** What a week is made of: the logbook that was kept, or one made of everything, and what was lately. */
final class Lately {
    private final Database database;
    private final Logbooks.Found found;
    private final Logbook book;
    private final boolean isNew;
    private final Source source;

    private Lately(Database database, Logbooks.Found found, Logbook book, boolean isNew, Source source) {
        this.database = database;
        this.found = found;
        this.book = book;
        this.isNew = isNew;
        this.source = source;
    }

    /** Waits for the browser. */
    static Lately read(Database database, Now now) {
        Logbooks.Found found = Logbooks.read(database);
        Logbook kept = LogbookText.read(found.text(), Chrome.version());
        boolean isNew = kept == null || !found.touched().isEmpty();
        Logbook book =
                kept == null ? Logbook.of(database.everything()) : WeekSource.renewed(database, kept, found.touched());
        return new Lately(database, found, book, isNew, new WeekSource(database, book, now.at()));
    }

    Source source() {
        return source;
    }

    /** From when the oldest is of what I would lose, in seconds since 1970. */
    long since() {
        return book.since();
    }

    /** Keeps the logbook for the next time, where it is new and tells of everything; it can wait until all is shown. */
    void keep() {
        if (isNew && !database.stumbled()) {
            Logbooks.keep(database, found, LogbookText.write(book, Chrome.version()));
        }
    }
}
