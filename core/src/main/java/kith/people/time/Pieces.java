package kith.people.time;

import java.util.List;
import kith.people.time.Meaning.Role;
import org.jspecify.annotations.Nullable;

/** The pieces of a written time, how far they have been read, and what the words among them mean in one language. */
final class Pieces {
    private final List<Token> tokens;
    private final @Nullable Vocabulary vocabulary;
    private int at;

    /** Where the last clock, and the last count of hours, ended; -1 before there is one. */
    private int clockEnd = -1;

    private int hoursEnd = -1;

    /** Without words for a text of numbers alone. */
    Pieces(List<Token> tokens, @Nullable Vocabulary vocabulary) {
        this.tokens = tokens;
        this.vocabulary = vocabulary;
    }

    /** The piece so far ahead; {@link Token#NONE} beyond the ends. */
    Token token(int ahead) {
        int index = at + ahead;
        return index >= 0 && index < tokens.size() ? tokens.get(index) : Token.NONE;
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    /** Always true, for the end of a condition. */
    boolean skip(int pieces) {
        at += pieces;
        return true;
    }

    boolean skipAll() {
        return skip(tokens.size() - at);
    }

    boolean skipClock(int pieces) {
        clockEnd = at + pieces;
        return skip(pieces);
    }

    boolean skipHours(int pieces) {
        hoursEnd = at + pieces;
        return skip(pieces);
    }

    boolean isAfterClock() {
        return clockEnd == at;
    }

    boolean isAfterHours() {
        return hoursEnd == at;
    }

    /** How many pieces the longest phrase has that begins here; 0 when the language knows none. */
    int length() {
        int most = 0;
        while (most < Vocabulary.LONGEST && token(most).named()) {
            most++;
        }
        while (most > 0 && meanings(0, most).isEmpty()) {
            most--;
        }
        return most;
    }

    /** What so many pieces that begin so far ahead can mean together. */
    List<Meaning> meanings(int ahead, int pieces) {
        int from = at + ahead;
        return vocabulary == null || pieces == 0 ? List.of() : vocabulary.of(tokens.subList(from, from + pieces));
    }

    /** The longest phrase that begins so far ahead and can play this role, or null. */
    @Nullable
    Match match(int ahead, Role role) {
        int pieces = 0;
        Match longest = null;
        while (pieces < Vocabulary.LONGEST && token(ahead + pieces).named()) {
            pieces++;
            for (Meaning meaning : meanings(ahead, pieces)) {
                longest = meaning.role() == role ? new Match(meaning, pieces) : longest;
            }
        }
        return longest;
    }

    /** A meaning, and how many pieces have it. */
    record Match(Meaning meaning, int pieces) {}

    /** Whether "am" or "pm", in these letters or the language's own words, stands so far ahead; else null. */
    @Nullable
    Half half(int ahead) {
        Token token = token(ahead);
        boolean parted = token(ahead + 1).is("m");
        String letters = token.text() + (parted ? "m" : "");
        boolean single = token.glued() && (letters.equals("a") || letters.equals("p"));
        if (letters.equals("am") || letters.equals("pm") || single) {
            return new Half(letters.charAt(0) == 'p', parted ? 2 : 1);
        }
        Match afternoon = match(ahead, Role.AFTERNOON);
        Match found = afternoon != null ? afternoon : match(ahead, Role.MORNING);
        return found == null ? null : new Half(afternoon != null, found.pieces());
    }

    /** Before or after noon, and how many pieces say it. */
    record Half(boolean afternoon, int pieces) {}
}
