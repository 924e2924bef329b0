package kith.people.time;

import kith.people.time.Found.Clock;
import org.jspecify.annotations.Nullable;

/** Reads times of day and zones: {@code 15:14:33.123}, {@code +01:00}, {@code GMT+1}. */
final class Clocks {
    /** The offset of a zone whose name means several: "CST" is Chicago's and Shanghai's. */
    static final int UNCERTAIN = 9999;

    /** As java.time.ZoneOffset: no place on earth is further off. */
    private static final int MAX_OFFSET_MINUTES = 18 * 60;

    private static final String ZONES =
            " utc:0 gmt:0 z:0 ut:0 wet:0 west:60 cet:60 mez:60 cest:120 mesz:120 eet:120 eest:180"
                    + " msk:180 jst:540 kst:540 est:-300 edt:-240 cdt:-300 mst:-420 mdt:-360 pst:-480 pdt:-420 akst:-540 akdt:-480"
                    + " aest:600 aedt:660 acst:570 awst:480 nzst:720 nzdt:780 wib:420 cst:9999 ist:9999 bst:9999 et:9999 pt:9999 ";

    /** What was read, and how many pieces it has. */
    record Read<T>(T what, int pieces) {}

    private Clocks() {}

    /** {@code 15:14}, {@code 15:14:33}, with a fraction, with stops for colons; null when none begins here. */
    static @Nullable Read<Clock> clock(Pieces pieces) {
        Token sign = pieces.token(1);
        boolean colon = sign.is(":");
        boolean two = pieces.token(0).text().length() <= 2 && sign.glued() && isPart(pieces, 2);
        if (!two || (!colon && !sign.is("."))) {
            return null;
        }
        int end = 3;
        int second = 0;
        if (isSame(pieces, end, sign) && isPart(pieces, end + 1)) {
            second = pieces.token(end + 1).value();
            end += 2;
            Token point = pieces.token(end);
            boolean fraction = colon && (point.is(".") || point.is(",")) && point.glued();
            end += fraction && isGluedNumber(pieces, end + 1) ? 2 : 0;
        }
        boolean more = isSame(pieces, end, sign) && isGluedNumber(pieces, end + 1);
        Clock clock = new Clock(pieces.token(0).value(), pieces.token(2).value(), second, !colon);
        return more || !clock.valid() ? null : new Read<>(clock, end);
    }

    private static boolean isSame(Pieces pieces, int ahead, Token sign) {
        return pieces.token(ahead).is(sign.text()) && pieces.token(ahead).glued();
    }

    private static boolean isPart(Pieces pieces, int ahead) {
        return pieces.token(ahead).number(2) && pieces.token(ahead).glued();
    }

    private static boolean isGluedNumber(Pieces pieces, int ahead) {
        return pieces.token(ahead).number() && pieces.token(ahead).glued();
    }

    /**
     * {@code +0100}, {@code +01:00}, {@code +01}; after a name of Greenwich also {@code +1}; null when none begins here.
     *
     * @param afterName whether "GMT" or "UTC" stands before it
     */
    static @Nullable Read<Integer> offset(Pieces pieces, boolean afterName) {
        Token sign = pieces.token(0);
        Token hours = pieces.token(1);
        if (!(sign.is("+") || sign.is("-")) || !hours.number() || !hours.glued()) {
            return null;
        }
        boolean minutes = pieces.token(2).is(":") && isPart(pieces, 3);
        int total;
        if (hours.number(4)) {
            total = hours.value() / 100 * 60 + hours.value() % 100;
        } else if (hours.number(2) || (hours.number(1) && afterName)) {
            total = hours.value() * 60 + (minutes ? pieces.token(3).value() : 0);
        } else {
            return null;
        }
        return total > MAX_OFFSET_MINUTES ? null : new Read<>(sign.is("-") ? -total : total, minutes ? 4 : 2);
    }

    /** The offset of a zone's name in minutes, {@link #UNCERTAIN}, or null for what is no zone. */
    static @Nullable Integer named(Token word) {
        int at = ZONES.indexOf(" " + word.text() + ":");
        if (at < 0) {
            return null;
        }
        int from = at + word.text().length() + 2;
        return Integer.parseInt(ZONES.substring(from, ZONES.indexOf(' ', from)));
    }
}
