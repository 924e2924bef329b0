package kith.people.time;

import java.util.List;
import kith.people.time.Clocks.Read;
import kith.people.time.Found.Loose;
import kith.people.time.Pieces.Half;
import org.jspecify.annotations.Nullable;

/** Goes through the pieces once, from left to right, with the words of one language; a piece it cannot place ends it. */
final class Scan {
    private final Pieces pieces;
    private final Found found = new Found();
    private final ScanNumber numbers;
    private final ScanWord words;

    private Scan(Pieces pieces) {
        this.pieces = pieces;
        numbers = new ScanNumber(pieces, found);
        words = new ScanWord(pieces, found);
    }

    /**
     * What the pieces hold; null when something is left over.
     *
     * @param vocabulary null for a text of numbers alone
     */
    static @Nullable Found of(List<Token> tokens, @Nullable Vocabulary vocabulary) {
        Scan scan = new Scan(new Pieces(tokens, vocabulary));
        while (!scan.pieces.atEnd()) {
            if (!scan.next()) {
                return null;
            }
        }
        return scan.found.settled() ? scan.found : null;
    }

    private boolean next() {
        Token token = pieces.token(0);
        Half half = pieces.isAfterClock() ? pieces.half(0) : null;
        if (half != null) {
            found.afternoon = half.afternoon();
            return pieces.skipClock(half.pieces());
        }
        return switch (token.kind()) {
            case NUMBER -> numbers.read();
            case WORD, GLYPH -> words.read();
            case SIGN -> sign(token);
        };
    }

    private boolean sign(Token token) {
        boolean afterNumber = pieces.token(-1).number() && token.glued();
        boolean between =
                afterNumber && pieces.token(1).number() && pieces.token(1).glued();
        boolean named = pieces.token(-1).named() || pieces.token(1).named();
        boolean alone = !token.glued() && !pieces.token(1).glued();
        found.noise |= token.is("-") || token.is("#") || token.is("/") || token.is("+");
        return switch (token.text()) {
            case "+" -> zone(true);
            case "-" -> zone(found.clock != null) || (!between && pieces.skip(1));
            case "'" -> apostrophe(afterNumber);
            case "#" -> pieces.token(1).number() && pieces.token(1).glued() && pieces.skip(2);
            case "(" -> pieces.skip(found.zone != null && found.clock != null ? toBracket() : 1);
            case "/" -> (named || alone) && pieces.skip(1);
            case ":" -> (!between || pieces.token(-1).number(4)) && pieces.skip(1);
            case ".", "," -> !between && pieces.skip(1);
            default -> pieces.skip(1);
        };
    }

    /** An offset; one of two digits only right behind the time or a name: "15:14 - 12 March" has none. */
    private boolean zone(boolean expected) {
        boolean greenwich = pieces.token(-1).is("gmt") || pieces.token(-1).is("utc");
        Read<Integer> offset = Clocks.offset(pieces, greenwich);
        if (offset == null || !expected || (found.zone != null && !greenwich)) {
            return false;
        }
        boolean glued = pieces.token(0).glued() || pieces.token(1).number(4) || offset.pieces() == 4;
        found.zone = offset.what();
        return glued && pieces.skip(offset.pieces());
    }

    /** {@code '24}; else a quotation mark, which must not follow a number. */
    private boolean apostrophe(boolean afterNumber) {
        Token year = pieces.token(1);
        if (year.number(2) && year.glued()) {
            found.loose.add(new Loose(year.value(), 2, true, true));
            return pieces.skip(2);
        }
        return !afterNumber && pieces.skip(1);
    }

    /** What stands in brackets behind an offset is the zone's name. */
    private int toBracket() {
        int length = 1;
        while (!pieces.token(length - 1).is("") && !pieces.token(length - 1).is(")")) {
            length++;
        }
        return length;
    }
}
