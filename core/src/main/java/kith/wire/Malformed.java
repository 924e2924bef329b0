package kith.wire;

/**
 * JSON that is not what it should be; the message says what is wrong and where, and holds nothing of the input but
 * numbers.
 *
 * <p>{@code "message.page.comments[3].held: true or false is expected"}
 */
public class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Malformed(String where, String what) {
        super(where + ": " + what);
    }
}
