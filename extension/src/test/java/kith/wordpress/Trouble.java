package kith.wordpress;

/** What goes wrong at a WordPress until it is told otherwise. */
public enum Trouble {
    /** All goes well. */
    NONE,
    /** A plugin breaks before a comment is taken: WordPress's own page with status 500, and the comment is lost. */
    ERROR_500,
    /** The comment is taken, and then a proxy in front of the site answers 503. */
    TAKEN_THEN_503,
    /** The first page read from now on is the only one, as from a cache that nobody empties. */
    OLD_PAGE,
    /** Every page that is read redirects to itself; forms are still taken. */
    REDIRECT_LOOP
}
