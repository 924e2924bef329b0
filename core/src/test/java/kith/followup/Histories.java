package kith.followup;

import java.util.ArrayList;
import java.util.List;

/**
 * Histories in a few signs: {@code "<48 >3d"} is a word of theirs 48 hours ago and one of mine three days ago. {@code <} they
 * wrote, {@code ?} they asked, {@code !} they helped, {@code *} seen, {@code >} I wrote, {@code +} I shared a link,
 * {@code -} I requested something, {@code )} a comment of mine that addresses nobody.
 */
final class Histories {
    static final long NOW = 1_795_341_600;
    static final long DAY = 86_400;

    private Histories() {}

    static long daysAgo(double days) {
        return NOW - Math.round(days * DAY);
    }

    static Log log(String events) {
        List<Event> all = new ArrayList<>();
        for (String event : events.strip().split(" ")) {
            if (!event.isEmpty()) {
                boolean days = event.endsWith("d");
                double number = Double.parseDouble(event.substring(1, event.length() - (days ? 1 : 0)));
                all.add(Event.at(daysAgo(days ? number : number / 24), act(event.charAt(0))));
            }
        }
        return Log.of(all);
    }

    private static Act act(char sign) {
        return switch (sign) {
            case '<' -> Act.THEY_WROTE;
            case '?' -> Act.THEY_ASKED;
            case '!' -> Act.THEY_HELPED;
            case '*' -> Act.SEEN;
            case '>' -> Act.I_WROTE;
            case '+' -> Act.I_SHARED;
            case '-' -> Act.I_REQUESTED;
            case ')' -> Act.I_COMMENTED;
            default -> throw new IllegalArgumentException("no such sign: " + sign);
        };
    }

    static Tally tally(String events) {
        return Tally.of(log(events), NOW);
    }

    /** Set against what is usual at first. */
    static Relationship tie(String events) {
        return Relationship.of(tally(events), Usual.AT_FIRST);
    }
}
