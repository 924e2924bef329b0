package kith.wire;

/** What a newer Kith wrote and this one cannot read. */
public final class Newer extends Malformed {
    private static final long serialVersionUID = 1;

    Newer(String where, String what) {
        super(where, what + " was written by a newer Kith");
    }
}
