package kith.followup;

/** Why an idea is not shown; never on a screen, and never held against anybody (FOLLOWUP 1.3). */
public enum Stop {
    /** Set aside, or asked for no contact. */
    NEVER,
    /** The user asked for a rest. */
    RESTS,
    /** A note had no answer yet; nothing until they write. */
    UNANSWERED,
    /** Contact in the last seven days. */
    TOO_SOON,
    /** Another idea about them in the last fourteen days. */
    PERSON_LATELY,
    /** This idea was settled already. */
    SETTLED,
    /** The stage allows no such move. */
    NOT_HERE,
    /** The user switched this move off. */
    SWITCHED_OFF,
    /** The user would like ideas with other people now. */
    ELSEWHERE,
    /** The conversation is closed, or what the idea was about has gone. */
    CLOSED,
    /** Three comments of mine without any sign, or one in the last fourteen days. */
    ENOUGH_COMMENTS,
    /** Three ideas in seven days. */
    WEEK_FULL,
    /** One mail in seven days. */
    MAIL_FULL,
    /** Somebody else of the same conversation in the last seven days. */
    SAME_THREAD
}
