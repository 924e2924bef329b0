package kith.moving;

import java.util.List;
import kith.followup.Now;
import kith.followup.Stretch;
import kith.followup.Suggestion;
import kith.people.time.Day;

/**
 * The ideas of a week as to-dos of iCalendar (RFC 5545): each from the first day of its stretch to the last, as whole days of
 * the user's clock.
 *
 * <p>Kith itself sets no day by which; the property that says when a stretch ends is the format's, and its name stands in no
 * text of ours. To-dos are marked private, since a calendar may be shared, and none of them rings.
 */
public final class Calendar {
    /**
     * One idea as it is shown.
     *
     * @param card what is suggested
     * @param words how and with whom, as the card says it: {@code "Thank Ines, in the thread."}
     */
    public record Idea(Suggestion card, String words) {}

    private Calendar() {}

    /** The file ({@code text/calendar}, UTF-8); "" where there are no ideas, for a calendar of nothing is no calendar. */
    public static String of(List<Idea> ideas, Now now) {
        if (ideas.isEmpty()) {
            return "";
        }
        ContentLines lines = new ContentLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Kith//Kith//EN");
        for (Idea idea : ideas) {
            add(lines, idea, now);
        }
        return lines.line("END", "VCALENDAR").toString();
    }

    private static void add(ContentLines lines, Idea idea, Now now) {
        Suggestion card = idea.card();
        lines.line("BEGIN", "VTODO")
                .line("UID", Uuid.of("card", card.id()).substring("urn:uuid:".length()))
                .line("DTSTAMP", Dates.utc(now.at()));
        stretch(lines, card.idea().stretch(), now);
        lines.text("SUMMARY", Clean.line(idea.words()));
        String link = Uri.of(card.link());
        if (!link.isEmpty()) {
            lines.line("URL", link);
        }
        lines.line("CLASS", "PRIVATE").line("END", "VTODO");
    }

    /** The end must be later than the beginning (RFC 5545, 3.8.2.3). */
    private static void stretch(ContentLines lines, Stretch stretch, Now now) {
        Day first = Day.at(stretch.from() + now.minutesEast() * 60L);
        Day last = Day.at(stretch.until() + now.minutesEast() * 60L);
        Day after = last.epochDay() > first.epochDay() ? last : first.plusDays(1);
        String from = Dates.basic(first);
        String until = Dates.basic(after);
        if (!from.isEmpty() && !until.isEmpty()) {
            lines.line("DTSTART;VALUE=DATE", from).line("DUE;VALUE=DATE", until);
        }
    }
}
