package kith.people.time;

import kith.people.time.Found.Clock;
import kith.people.time.Found.Count;
import kith.people.time.Found.Loose;
import org.jspecify.annotations.Nullable;

/** Makes one moment of what was found, or none when something does not fit. */
final class Sense {
    private final Found found;
    private final PageLanguage language;
    private final UserClock user;

    private Sense(Found found, PageLanguage language, UserClock user) {
        this.found = found;
        this.language = language;
        this.user = user;
    }

    static Moment of(Found found, PageLanguage language, UserClock user) {
        return new Sense(found, language, user).moment();
    }

    private Moment moment() {
        boolean dated = found.numeric != null || found.month > 0 || yearCounted() != null;
        boolean day = dated || found.daysBack >= 0 || found.weekday > 0;
        boolean relative = found.now || found.ago || found.lastUnit >= 0 || (!day && !found.counts.isEmpty());
        if (relative && !day && !found.last) {
            return Relative.of(found, user);
        }
        if (relative || (found.last && (dated || found.daysBack >= 0)) || !clocked()) {
            return Moment.UNKNOWN;
        }
        return dated ? dated() : named();
    }

    /** Today, yesterday, Tuesday. */
    private Moment named() {
        boolean plain = found.loose.isEmpty() && found.counts.isEmpty();
        // "To", "Sat" and "Sex" alone are no days.
        boolean day = found.daysBack >= 0 || (found.weekday > 0 && (found.last || found.clock != null));
        Day today = user.today();
        if (!plain || !day) {
            return Moment.UNKNOWN;
        }
        if (found.daysBack >= 0) {
            return user.local(today.plusDays(-found.daysBack), found.time(), found.zone);
        }
        int back = (today.weekday() - found.weekday + 7) % 7;
        Integer time = found.time();
        // Today's own name is today or a week ago, unless the hour has not come yet.
        boolean weekAgo = found.last || (time != null && user.isAhead(today.start() + time));
        if (back == 0 && !weekAgo) {
            return Moment.UNKNOWN;
        }
        return user.local(today.plusDays(back == 0 ? -7 : -back), time, found.zone);
    }

    private Moment dated() {
        int lastYear = user.today().plusDays(1).year();
        NumericDate numeric = found.numeric;
        if (numeric != null) {
            boolean alone = found.loose.isEmpty() && found.counts.isEmpty() && found.month == 0 && found.daysBack < 0;
            Day date = alone ? numeric.day(language, found.weekday, found.clock != null, lastYear) : null;
            return date == null ? Moment.UNKNOWN : user.local(date, found.time(), found.zone);
        }
        int[] parts = {0, found.month, 0};
        if (found.daysBack >= 0 || !counted(parts) || !placed(parts, lastYear)) {
            return Moment.UNKNOWN;
        }
        boolean month = parts[2] == 0 && found.clock == null && found.weekday == 0;
        Day date = NumericDate.date(parts[0], parts[1], month ? 1 : parts[2]);
        if (date == null) {
            return Moment.UNKNOWN;
        }
        return month ? user.month(date) : user.local(date, found.time(), found.zone);
    }

    private @Nullable Count yearCounted() {
        for (Count count : found.counts) {
            if (count.unit() == Count.YEAR && count.number() >= 1900) {
                return count;
            }
        }
        return null;
    }

    /** Year, month and day of {@code 2024年3月12日}. */
    private boolean counted(int[] parts) {
        for (Count count : found.counts) {
            int part = count.unit() == Count.YEAR
                    ? 0
                    : count.unit() == Count.MONTH ? 1 : count.unit() == Count.DAY ? 2 : -1;
            if (part < 0 || parts[part] > 0 || count.vague() || count.number() == 0) {
                return false;
            }
            parts[part] = count.number();
        }
        return true;
    }

    /** Day and year of {@code 12 March 2024}, {@code Mar 12 '24}, {@code 12-Mar-24}. */
    private boolean placed(int[] parts, int lastYear) {
        for (Loose loose : found.loose) {
            boolean isLong = loose.digits() == 4;
            boolean isShort =
                    loose.apostrophe() || (loose.digits() == 2 && loose.afterMonth() && parts[2] > 0 && dayFirst());
            int part = isLong || isShort ? 0 : 2;
            if (parts[part] > 0 || loose.digits() > 4 || loose.digits() == 3 || loose.number() == 0) {
                return false;
            }
            parts[part] = isShort ? NumericDate.longYear(loose.number(), lastYear) : loose.number();
        }
        return parts[0] > 0;
    }

    private boolean dayFirst() {
        return !found.loose.getFirst().afterMonth();
    }

    /** Makes the counted hours of {@code 15h14} a clock, and applies "pm"; false when that cannot be. */
    private boolean clocked() {
        int[] parts = {-1, -1, -1};
        for (Count count : found.counts) {
            if (count.unit() <= Count.HOUR) {
                parts[count.unit()] = parts[count.unit()] >= 0 || count.vague() ? 99 : count.number();
            }
        }
        boolean counted = parts[Count.HOUR] >= 0;
        if ((counted && found.clock != null) || (!counted && Math.max(parts[0], parts[1]) >= 0)) {
            return false;
        }
        if (counted) {
            found.clock = new Clock(parts[2], Math.max(parts[1], 0), Math.max(parts[0], 0), false);
            found.counts.removeIf(count -> count.unit() <= Count.HOUR);
        }
        return found.timeFits();
    }
}
