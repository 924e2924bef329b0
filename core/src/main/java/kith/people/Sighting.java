package kith.people;

import java.time.Instant;

/**
 * Something new by a remembered person that my browser has shown: a post of theirs, or a comment elsewhere.
 *
 * @param id where it stands
 * @param person whose it is
 * @param title title of the post, or of the conversation the comment stands in
 * @param text its beginning, at most 2,000 characters
 * @param post true for a post of theirs, false for a comment
 * @param closed true when nothing can be written there any more
 * @param at when it was written, so that an old one is not new because I came by
 */
public record Sighting(String id, String person, String title, String text, boolean post, boolean closed, Instant at)
        implements Stored {
    public Sighting {
        Person.require(id);
        Person.require(person);
    }

    /** The same sighting as its page now stands. */
    Sighting closedNow(boolean now) {
        return new Sighting(id, person, title, text, post, now, at);
    }

    /** The same sighting as its page now tells of it, its time included. */
    Sighting readAgain(Sighting shown) {
        return new Sighting(id, person, title, text, post, shown.closed, shown.at);
    }

    @Override
    public Store store() {
        return Store.SIGHTINGS;
    }
}
