package kith.people;

import java.time.Instant;
import kith.people.time.Moment;
import kith.people.time.WrittenTime;
import kith.reading.Comment;
import kith.reading.PageReading;

/** Makes moments of the times that pages write; what cannot be read for certain is absent, not guessed. */
public final class Times {
    private Times() {}

    /**
     * Reads a time as a page writes it: for machines ({@code "2026-11-20T10:00:00+01:00"}, {@code "1700000000"}) or for
     * people, in some twenty-five languages ({@code "3 hours ago"}, {@code "gestern, 14:02"}, {@code "12 mars 2024 à 15h14"}).
     *
     * <p>{@link Moment#UNKNOWN} when anything is left over, when it could mean two things ({@code "03/12/2024"} on a page in
     * plain English), when the year is missing, before 1993, and when it is more than a day after {@code now}. A
     * text of more than 200 characters is not read.
     *
     * @param language the page's language as a BCP 47 tag ({@code "en-GB"}), or ""
     * @param offsetMinutes the user's own zone in minutes east of Greenwich, for times without a zone
     */
    public static Moment read(String written, String language, int offsetMinutes, Instant now) {
        return WrittenTime.read(written, language, offsetMinutes, now);
    }

    /** When a comment was written. */
    public static Moment of(Comment comment, PageReading page, Instant now) {
        return read(comment.time(), page.language(), page.offsetMinutes(), now);
    }

    /** When a page's post was published. */
    public static Moment published(PageReading page, Instant now) {
        return read(page.published(), page.language(), page.offsetMinutes(), now);
    }
}
