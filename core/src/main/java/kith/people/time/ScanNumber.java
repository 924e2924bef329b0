package kith.people.time;

import kith.people.time.Clocks.Read;
import kith.people.time.Found.Clock;
import kith.people.time.Found.Count;
import kith.people.time.Found.Loose;
import kith.people.time.Meaning.Role;
import kith.people.time.Pieces.Half;
import kith.people.time.Pieces.Match;

/** Places a number: it begins a date, a time of day or a count of units, or its part is seen at the end. */
final class ScanNumber {
    private final Pieces pieces;
    private final Found found;

    ScanNumber(Pieces pieces, Found found) {
        this.pieces = pieces;
        this.found = found;
    }

    boolean read() {
        Token number = pieces.token(0);
        Read<Clock> clock = Clocks.clock(pieces);
        boolean dotted = clock != null && clock.what().dotted();
        if (isDate() && !(dotted && found.hasDay())) {
            return date();
        }
        if (clock != null) {
            return clock(clock.what(), clock.pieces());
        }
        if (number.number(8) && pieces.token(1).is("t") && pieces.token(1).glued()) {
            return basic();
        }
        Half half = pieces.half(1);
        if (half != null && number.text().length() <= 2) {
            Clock full = new Clock(number.value(), 0, 0, false);
            return full.valid() && clock(full, 1);
        }
        Match unit = pieces.match(1, Role.UNIT);
        // "12 Mart 2024 saat 15:14": the hour's word belongs to what follows.
        if (unit != null && !(number.number(4) && unit.meaning().value() == Count.HOUR)) {
            return count(number.value(), unit);
        }
        if (pieces.token(-1).is("(")) {
            // "September 2013 (12)" is a list of months, and how many posts each has.
            return false;
        }
        if (pieces.isAfterHours() && number.number(2)) {
            found.counts.add(new Count(number.value(), Count.MINUTE));
        } else {
            found.loose.add(new Loose(number.value(), number.text().length(), false, found.afterMonth()));
        }
        return pieces.skip(1);
    }

    private boolean count(int number, Match unit) {
        int kind = unit.meaning().value();
        found.counts.add(new Count(number, kind, false, unit.meaning().counts() == Meaning.DATE_ONLY));
        // "3日" alone is the third as well as three days.
        found.noise |= pieces.token(1).kind() == Token.Kind.GLYPH;
        int length = 1 + unit.pieces();
        return kind == Count.HOUR ? pieces.skipHours(length) : pieces.skip(length);
    }

    private boolean clock(Clock clock, int length) {
        boolean first = found.clock == null;
        found.clock = clock;
        return first && pieces.skipClock(length);
    }

    /** Three numbers with the same sign between; behind a stop there may be a space. */
    private boolean isDate() {
        Token sign = pieces.token(1);
        boolean stop = sign.is(".");
        boolean signs =
                (stop || sign.is("/") || sign.is("-")) && pieces.token(3).is(sign.text());
        boolean numbers = pieces.token(2).number() && pieces.token(4).number();
        boolean close = sign.glued() && pieces.token(3).glued();
        return signs
                && numbers
                && close
                && (stop || (pieces.token(2).glued() && pieces.token(4).glued()));
    }

    /** A fourth number makes it an address or a version. */
    private boolean date() {
        Token sign = pieces.token(1);
        Token after = pieces.token(5);
        boolean again = after.is(sign.text()) && after.glued();
        boolean more = again && pieces.token(6).number() && pieces.token(6).glued();
        if (more || found.numeric != null) {
            return false;
        }
        found.numeric = new NumericDate(pieces.token(0), pieces.token(2), pieces.token(4), sign.text());
        return pieces.skip(again && after.is(".") ? 6 : 5);
    }

    /** {@code 20240312T151433}. */
    private boolean basic() {
        String date = pieces.token(0).text();
        Token digits = pieces.token(2);
        if (found.numeric != null || !digits.glued() || !(digits.number(6) || digits.number(4))) {
            return false;
        }
        String time = digits.text() + "00";
        found.numeric = new NumericDate(part(date, 0, 4), part(date, 4, 6), part(date, 6, 8), "-");
        Clock clock = new Clock(
                part(time, 0, 2).value(),
                part(time, 2, 4).value(),
                part(time, 4, 6).value(),
                false);
        return clock.valid() && clock(clock, 3);
    }

    private static Token part(String digits, int from, int to) {
        return new Token(Token.Kind.NUMBER, digits.substring(from, to), true);
    }
}
