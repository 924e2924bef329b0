package kith.people;

/** By which way something was said; public before private (FOLLOWUP 1.5). Logs hold the code. */
public enum Channel {
    /** In a thread that others read. */
    THREAD(0),
    /** A private message on the same platform. */
    MESSAGE(1),
    MAIL(2);

    private final int code;

    Channel(int code) {
        this.code = code;
    }

    /** Its number in a log, 0 to 7; never another one. */
    public int code() {
        return code;
    }
}
