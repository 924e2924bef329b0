package kith.extension.worker;

import java.util.List;
import java.util.Set;
import kith.extension.browser.Attempt;
import kith.extension.browser.Chrome;
import kith.extension.browser.Clock;
import kith.extension.browser.Database;
import kith.extension.browser.Database.Unavailable;
import kith.extension.browser.Json;
import kith.followup.Now;
import kith.followup.Week;
import kith.people.Change;
import kith.people.Dot;
import kith.people.Memory;
import kith.people.Question;
import kith.people.Rhythm;
import kith.people.Settings;
import kith.people.Store;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** Looks whether a new week is there, for the dot on the icon; only while the user wants one. */
final class NewWeek {
    private static final String ALARM = "new week";

    /** A browser that slept over midnight, or travelled, is right again within the hour. */
    private static final int PERIOD_MINUTES = 60;

    /** What {@code worker.js} asks the module of the pages. */
    @JSClass(name = "kithWeek")
    abstract static class PagesModule implements JSObject {
        static native JSPromise<JSObject> isNew();
    }

    private final Worker worker;

    NewWeek(Worker worker) {
        this.worker = worker;
    }

    /** Looks from now on, or no longer, as the user chose. Firefox forgets alarms and icons when it is closed. */
    void setUp() {
        if (look()) {
            Chrome.getAlarms().create(ALARM, Json.of("periodInMinutes", PERIOD_MINUTES));
        } else {
            Attempt.of(Chrome.getAlarms().clear(ALARM));
        }
    }

    /** Shows the dot or takes it away. Whether the user wants one; while the database cannot be opened, nobody knows. */
    boolean look() {
        try {
            boolean wanted = isWanted(worker.database().settings());
            Icon.dot(wanted && isThere(worker.database(), Clock.now()));
            return wanted;
        } catch (Unavailable closed) {
            return false;
        }
    }

    /** The page of the week was opened; with no ideas on it that counts for nothing. */
    void opened(boolean ideas) {
        Memory shown = cards(worker.database());
        Settings settings = shown.settings();
        if (!isWanted(settings)) {
            return;
        }
        Now now = Clock.now();
        if (ideas && !Week.isBegun(shown, now)) {
            Rhythm rhythm = settings.rhythm();
            Settings begun = settings.withRhythm(rhythm.with(rhythm.dot().openedAt(now.at())));
            worker.database().write(new Change(List.of(begun), List.of()), Set.of(), Set.of());
        }
        look();
    }

    private static boolean isWanted(Settings settings) {
        return settings.rhythm().dot().wish() == Dot.Wish.YES;
    }

    /** Everything is read only where the few cards do not tell. */
    private static boolean isThere(Database database, Now now) {
        return !Week.isBegun(cards(database), now)
                && Json.isTrue(PagesModule.isNew().await());
    }

    private static Memory cards(Database database) {
        return Memory.of(
                database.read(List.of(Question.all(Store.CARDS), Question.one(Store.SETTINGS, Settings.FIRST.id()))),
                Set.of());
    }
}
