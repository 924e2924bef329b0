package kith.people.time;

import java.util.List;
import kith.people.time.Found.Count;
import kith.people.time.Meaning.Role;
import kith.people.time.Pieces.Match;
import org.jspecify.annotations.Nullable;

/** Places a word: the page's language says what it can mean, its neighbours which of that it does. */
final class ScanWord {
    private final Pieces pieces;
    private final Found found;

    ScanWord(Pieces pieces, Found found) {
        this.pieces = pieces;
        this.found = found;
    }

    boolean read() {
        Token word = pieces.token(0);
        boolean glued =
                word.glued() && pieces.token(1).number() && pieces.token(1).glued();
        if (word.is("t") && glued && found.numeric != null && found.clock == null) {
            return pieces.skip(1);
        }
        int length = pieces.length();
        if (length > 0) {
            return read(pieces.meanings(0, length), length);
        }
        Integer zone = found.clock == null || found.zone != null ? null : Clocks.named(word);
        found.zone = zone != null ? zone : found.zone;
        return zone != null && pieces.skip(1);
    }

    private boolean read(List<Meaning> meanings, int length) {
        Meaning unit = of(meanings, Role.UNIT);
        if (unit != null && unit.value() == Count.HOUR && pieces.isAfterClock()) {
            return pieces.skip(length);
        }
        Match counted = pieces.match(length, Role.UNIT);
        Meaning few = of(meanings, Role.FEW);
        if (counted != null && (few != null || of(meanings, Role.ONE) != null)) {
            int kind = counted.meaning().value();
            found.counts.add(
                    few != null
                            ? Count.few(kind)
                            : new Count(1, kind, false, counted.meaning().counts() == Meaning.DATE_ONLY));
            // Without "ago" only digits count: "a.m." is no minute.
            found.noise = true;
            return pieces.skip(length + counted.pieces());
        }
        if (of(meanings, Role.CHANGED) != null) {
            // What follows is another time, and before it must be one.
            return found.any() && pieces.skipAll();
        }
        Meaning month = of(meanings, Role.MONTH);
        Meaning weekday = of(meanings, Role.WEEKDAY);
        if (month != null && weekday != null) {
            found.monthOrWeekday.add(new int[] {month.value(), weekday.value()});
            return pieces.skip(length);
        }
        boolean placed = false;
        for (Meaning meaning : meanings) {
            placed |= place(meaning);
        }
        return placed && pieces.skip(length);
    }

    /** Roles that exclude each other do not meet in one word of a language; now and ago do (Romanian "acum"). */
    private boolean place(Meaning meaning) {
        int value = meaning.value();
        switch (meaning.role()) {
            case MONTH -> {
                boolean first = found.month == 0;
                found.month = value;
                return first;
            }
            case WEEKDAY -> {
                boolean first = found.weekday == 0;
                found.weekday = value;
                return first;
            }
            case DAY -> {
                boolean first = found.daysBack < 0;
                found.daysBack = value;
                return first;
            }
            case UNIT -> {
                if (meaning.counts() > 0) {
                    found.counts.add(new Count(meaning.counts(), value));
                }
                return meaning.counts() > 0;
            }
            case LAST_UNIT -> found.lastUnit = value;
            case MORNING, AFTERNOON -> found.afternoon = meaning.role() == Role.AFTERNOON;
            case NOW -> found.now = true;
            case AGO -> found.ago = true;
            case LAST -> found.last = true;
            case NOISE -> found.noise = true;
            case ONE, FEW, CHANGED -> {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Meaning of(List<Meaning> meanings, Role role) {
        for (Meaning meaning : meanings) {
            if (meaning.role() == role) {
                return meaning;
            }
        }
        return null;
    }
}
