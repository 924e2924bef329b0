package kith.followup;

import kith.people.Acquaintance.Context;

/**
 * What was said about a person, by the user or by the person, beside what happened.
 *
 * @param remembered whether the user remembered them
 * @param never "not this person", forgotten, or they asked for no contact: nothing, ever
 * @param onMyMind whether the user said so: shown first
 * @param mailInvited whether a way to write to them is put down: they published an address, or gave it
 * @param restsUntil nothing before this second; 0 for no rest
 * @param context where in my life they belong
 */
public record Marks(
        boolean remembered, boolean never, boolean onMyMind, boolean mailInvited, long restsUntil, Context context) {
    /** Somebody only noted. */
    public static final Marks NONE = new Marks(false, false, false, false, 0);

    /** Somebody remembered, nothing more. */
    public static final Marks REMEMBERED = new Marks(true, false, false, false, 0);

    /** Somebody of whom it was not said where they belong. */
    public Marks(boolean remembered, boolean never, boolean onMyMind, boolean mailInvited, long restsUntil) {
        this(remembered, never, onMyMind, mailInvited, restsUntil, Context.UNSAID);
    }

    /** The same with nothing before this second. */
    Marks resting(long until) {
        return new Marks(remembered, never, onMyMind, mailInvited, until, context);
    }
}
