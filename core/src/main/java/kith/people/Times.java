package kith.people;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Makes moments of the times that pages write; what cannot be read for certain is absent, not guessed. */
public final class Times {
    /** Nobody commented on a web page before it existed. */
    private static final Instant EARLIEST = Instant.parse("1993-01-01T00:00:00Z");

    private static final long DAY_SECONDS = 86_400;

    /** As java.time.ZoneOffset: no place on earth is further off. */
    private static final int MAX_OFFSET_MINUTES = 18 * 60;

    private Times() {}

    /**
     * Reads an ISO 8601 date and time with an offset; everything else is {@link Instant#EPOCH}, which means unknown.
     *
     * <p>{@code "2026-11-20T10:00:00+01:00" -> 2026-11-20T09:00:00Z}, {@code "yesterday" -> EPOCH}. A time more than a day
     * after {@code now} is a mistake of somebody's clock, so it is unknown too.
     */
    public static Instant read(String written, Instant now) {
        Instant read = iso(written.strip());
        boolean believable = !read.isBefore(EARLIEST) && !read.isAfter(now.plusSeconds(DAY_SECONDS));
        return believable ? read : Instant.EPOCH;
    }

    private static Instant iso(String text) {
        int zone = zoneStart(text);
        if (text.length() < 17 || zone < 0 || (text.charAt(10) != 'T' && text.charAt(10) != ' ')) {
            return Instant.EPOCH;
        }
        try {
            int second = text.charAt(16) == ':' ? number(text, 17, 19) : 0;
            LocalDateTime local = LocalDateTime.of(
                    number(text, 0, 4),
                    number(text, 5, 7),
                    number(text, 8, 10),
                    number(text, 11, 13),
                    number(text, 14, 16),
                    second);
            return local.minusMinutes(offsetMinutes(text, zone)).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException unreadable) {
            return Instant.EPOCH;
        }
    }

    private static int zoneStart(String text) {
        for (int i = 16; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'Z' || c == '+' || c == '-') {
                return i;
            }
        }
        return -1;
    }

    private static int offsetMinutes(String text, int zone) {
        if (text.charAt(zone) == 'Z') {
            return 0;
        }
        int minuteAt = text.length() > zone + 3 && text.charAt(zone + 3) == ':' ? zone + 4 : zone + 3;
        int minutes = number(text, zone + 1, zone + 3) * 60 + number(text, minuteAt, minuteAt + 2);
        if (minutes > MAX_OFFSET_MINUTES) {
            throw new NumberFormatException("no offset");
        }
        return text.charAt(zone) == '-' ? -minutes : minutes;
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new NumberFormatException("not a digit");
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
