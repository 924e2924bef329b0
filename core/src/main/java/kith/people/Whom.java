package kith.people;

import kith.people.Acquaintance.Context;

/**
 * With whom I would like ideas.
 *
 * @param only where in my life those people belong; {@link Context#UNSAID} for everybody
 * @param talkedFirst whether those with whom I have talked come before those with whom I have not
 */
public record Whom(Context only, boolean talkedFirst) {
    /** What somebody starts with. */
    public static final Whom EVERYBODY = new Whom(Context.UNSAID, false);

    /** Whether this leaves room for somebody who belongs there; who belongs nowhere yet always may. */
    public boolean welcomes(Context context) {
        return only == Context.UNSAID || context == Context.UNSAID || context == only;
    }
}
