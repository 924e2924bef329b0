package kith.people.time;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a written time: in the page's language, else in any other if all that can read it agree. */
public final class WrittenTime {
    /** No page needs more words to say when. */
    private static final int MAX_CHARS = 200;

    private static final int MAX_OFFSET_MINUTES = 18 * 60;

    private WrittenTime() {}

    /** As {@code kith.people.Times}, which says what comes out. */
    public static Moment read(String written, String language, int offsetMinutes, Instant now) {
        List<Token> tokens = written.length() > MAX_CHARS ? List.of() : Tokens.of(written);
        if (tokens.isEmpty()) {
            return Moment.UNKNOWN;
        }
        int offset = Math.max(-MAX_OFFSET_MINUTES, Math.min(MAX_OFFSET_MINUTES, offsetMinutes));
        UserClock user = new UserClock(now, offset);
        Moment epoch = epoch(tokens.getLast(), user);
        if (epoch.known() && tokens.size() == 1) {
            return epoch;
        }
        if (epoch.known()) {
            // Hacker News writes both: "2024-08-12T11:00:23 1723460423".
            Moment spelled = read(tokens.subList(0, tokens.size() - 1), language, user);
            boolean same = spelled.known()
                    && !epoch.at().isBefore(spelled.earliest())
                    && !epoch.at().isAfter(spelled.latest());
            return same ? epoch : Moment.UNKNOWN;
        }
        return read(tokens, language, user);
    }

    private static Moment read(List<Token> tokens, String language, UserClock user) {
        PageLanguage page = PageLanguage.of(language);
        Vocabulary own = page.inTables() ? Vocabulary.of(page.code()) : null;
        Moment read = read(tokens, own, page, user);
        return read.known() || !hasWords(tokens) ? read : agreed(tokens, page, user);
    }

    private static Moment agreed(List<Token> tokens, PageLanguage page, UserClock user) {
        Set<Moment> readings = new HashSet<>();
        for (String language : page.others()) {
            Found found = Scan.of(tokens, Vocabulary.of(language));
            if (found != null) {
                // "120g" is a time in Italian alone; "3h" of English software stands on pages of any language.
                found.noise |= !language.equals("en");
                readings.add(Sense.of(found, page, user));
            }
        }
        readings.remove(Moment.UNKNOWN);
        return readings.size() == 1 ? readings.iterator().next() : Moment.UNKNOWN;
    }

    private static Moment read(List<Token> tokens, @Nullable Vocabulary vocabulary, PageLanguage page, UserClock user) {
        Found found = Scan.of(tokens, vocabulary);
        return found == null ? Moment.UNKNOWN : Sense.of(found, page, user);
    }

    private static boolean hasWords(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.named()) {
                return true;
            }
        }
        return false;
    }

    /** Seconds or milliseconds since 1970, since September 2001 of ten and thirteen digits. */
    private static Moment epoch(Token token, UserClock user) {
        if (!token.number(10) && !token.number(13)) {
            return Moment.UNKNOWN;
        }
        long number = Long.parseLong(token.text());
        Instant at = token.number(10) ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
        return user.believed(at, at, at);
    }
}
