package kith.followup;

import org.jspecify.annotations.Nullable;

/**
 * What one event between me and a person was; everything else on a page is nobody's event (FOLLOWUP 1.0).
 *
 * <p>The order decides between events of one second: theirs come first, so that a note of mine counts as open rather than
 * as answered, and nobody is written to twice because a clock was coarse. Logs hold the code.
 */
public enum Act {
    /** They answered me, named me, wrote on my site or linked to it. */
    THEY_WROTE(0, Side.THEIRS),
    /** The same, and it holds a question that waits for me. */
    THEY_ASKED(1, Side.THEIRS),
    /** The same, and it helped me: I marked it so, or it answers a question of mine. */
    THEY_HELPED(2, Side.THEIRS),
    /** Something of theirs elsewhere that my browser has shown, a like, a pingback: never a word to me. */
    SEEN(3, Side.NOBODYS),
    /** An answer, mail, message or question of mine to them; what it gives is not known. */
    I_WROTE(4, Side.MINE),
    /** I answered a question of theirs. */
    I_HELPED(5, Side.MINE),
    /** I thanked them. */
    I_THANKED(6, Side.MINE),
    /** I shared a link with them. */
    I_SHARED(7, Side.MINE),
    /** I offered help. */
    I_OFFERED(8, Side.MINE),
    /** I asked them for a favour or advice. */
    I_REQUESTED(9, Side.MINE),
    /** A comment of mine under their post or in their thread that addresses nobody: it never waits for an answer. */
    I_COMMENTED(10, Side.MINE);

    private enum Side {
        THEIRS,
        MINE,
        NOBODYS
    }

    private static final @Nullable Act[] OF_CODE = new Act[16];

    static {
        for (Act act : values()) {
            OF_CODE[act.code] = act;
        }
    }

    private final int code;
    private final Side side;

    Act(int code, Side side) {
        this.code = code;
        this.side = side;
    }

    /** Its number in a log, 0 to 15; never another one. */
    int code() {
        return code;
    }

    /** The act of this code; {@link IllegalArgumentException} where there is none. */
    static Act of(int code) {
        Act act = code < 0 || code >= OF_CODE.length ? null : OF_CODE[code];
        if (act == null) {
            throw new IllegalArgumentException("no act has this code: " + code);
        }
        return act;
    }

    /** Something of theirs towards me. */
    public boolean theirs() {
        return side == Side.THEIRS;
    }

    /** Something of mine. */
    public boolean mine() {
        return side == Side.MINE;
    }

    /** Something of mine that can await an answer. */
    public boolean addressed() {
        return mine() && this != I_COMMENTED;
    }

    /** Something of mine that gave: thanks, a link, a helpful answer, an offer (FOLLOWUP 1.3). */
    public boolean gives() {
        return this == I_HELPED || this == I_THANKED || this == I_SHARED || this == I_OFFERED;
    }
}
