package kith.extension.page;

import java.util.ArrayList;
import java.util.List;
import kith.extension.browser.Clock;
import kith.extension.browser.Database;
import kith.extension.browser.Files;
import kith.extension.browser.Segments;
import kith.followup.Now;
import kith.followup.Suggestion;
import kith.followup.Week;
import kith.moving.Calendar;
import kith.people.Memory;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.file.Blob;

/** What is kept, in files that other programs read. */
final class OtherFormats {
    /** What there is to choose. */
    private enum Format {
        ADDRESS_BOOK,
        CALENDAR,
        PAGES,
        TABLE
    }

    private final Database database;
    private final HTMLElement place;

    OtherFormats(Database database, HTMLElement place) {
        this.database = database;
        this.place = place;
    }

    void begin() {
        Shape formats = Shape.of("formats");
        HTMLElement list = formats.slot("list");
        for (Format format : Format.values()) {
            HTMLElement row = Words.element("li", "", "");
            choice(format, "", row).in(row);
            list.appendChild(row);
        }
        formats.in(place);
    }

    private Shape choice(Format format, String news, HTMLElement row) {
        Shape choice = Shape.of("format");
        switch (format) {
            case ADDRESS_BOOK -> choice.say("make", "formatAddressBook").say("more", "formatAddressBookMore");
            case CALENDAR -> choice.say("make", "formatCalendar").say("more", "formatCalendarMore");
            case PAGES -> choice.say("make", "formatPages").say("more", "formatPagesMore");
            case TABLE -> choice.say("make", "formatTable").say("more", "formatTableMore");
        }
        return choice.text("news", news).act("make-file", () -> make(format, row));
    }

    private void make(Format format, HTMLElement row) {
        Working working = new Working(row);
        working.say("formatMaking");
        try {
            Memory memory = database.everything();
            Now now = Clock.now();
            ExportedFile file = new ExportedFile(memory, new ExportWords(), now, working::goesOn);
            Blob made = switch (format) {
                case ADDRESS_BOOK -> file.cards();
                case CALENDAR -> calendar(memory, now);
                case PAGES -> file.pages();
                case TABLE -> file.table();
            };
            if (made != null) {
                offer(made, "kith-" + Clock.date(now.at()) + ending(format), row);
            } else {
                String none = format == Format.CALENDAR ? "formatNoIdeas" : "formatNobody";
                choice(format, working.goesOn() ? Words.say(none) : "", row).insteadOf(row);
            }
        } catch (Database.Unavailable unread) {
            choice(format, Words.say("errorNotDone"), row).insteadOf(row);
        }
    }

    private static String ending(Format format) {
        return switch (format) {
            case ADDRESS_BOOK -> ".vcf";
            case CALENDAR -> ".ics";
            case PAGES -> ".zip";
            case TABLE -> ".csv";
        };
    }

    /** What the weekly page shows now; null where that is nothing. */
    private static @Nullable Blob calendar(Memory memory, Now now) {
        List<Calendar.Idea> ideas = new ArrayList<>();
        for (Suggestion suggestion : Week.of(memory, now, Segments.OF_BROWSER).cards()) {
            String move =
                    Words.say(CardWords.move(suggestion), suggestion.person().name());
            String title = suggestion.title();
            ideas.add(new Calendar.Idea(suggestion, title.isEmpty() ? move : move + " – " + title));
        }
        String file = Calendar.of(ideas, now);
        return file.isEmpty() ? null : Files.part(file);
    }

    private static void offer(Blob file, String name, HTMLElement row) {
        Shape ready = Shape.of("format-ready").text("file", Words.say("saveItAs", name));
        Files.offer(ready.slot("file"), file, name);
        ready.insteadOf(row);
        row.querySelector("a").focus();
    }
}
