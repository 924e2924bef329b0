package kith.people;

import java.time.Instant;
import java.util.Set;

/**
 * One post or thread that I joined.
 *
 * @param id its canonical link
 * @param place home address of the blog or forum
 * @param title as the page gives it, or ""
 * @param author id of the person who wrote the post; {@link Me#ID} where that is me and others wrote to me there; or ""
 * @param closed true when the page said that comments are closed
 * @param before what was there at the end of the visit before this one: hashes of comment keys, nothing about their
 *     authors; empty on a first visit
 * @param current what is there in this visit, likewise
 * @param seenAt when I last had it before me
 */
public record Conversation(
        String id,
        String place,
        String title,
        String author,
        boolean closed,
        Set<Integer> before,
        Set<Integer> current,
        Instant seenAt)
        implements Stored {
    public Conversation {
        Person.require(id);
        before = Fixed.set(before);
        current = Fixed.set(current);
    }

    @Override
    public Store store() {
        return Store.CONVERSATIONS;
    }

    public Conversation withAuthor(String person) {
        return new Conversation(id, place, title, person, closed, before, current, seenAt);
    }
}
