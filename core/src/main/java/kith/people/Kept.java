package kith.people;

import java.time.Instant;
import kith.reading.Links;

/**
 * A page kept for somebody: a link on their give-back shelf. A page is on the shelf of one person at most once.
 *
 * @param id the person's id and the page's bare address: the same for the same page and person
 * @param person for whom
 * @param link where it stands, http or https, cleaned
 * @param title its title, at most 300 characters; the host where the page had none, so never empty
 * @param at when I kept it
 */
public record Kept(String id, String person, String link, String title, Instant at) implements Stored {
    public Kept {
        Person.require(id);
        Person.require(person);
    }

    static Kept of(String person, String link, String title, Instant now) {
        return new Kept(person + " " + Links.bare(link), person, link, title, now);
    }

    /** The id of the one card that proposes to share it. */
    public String card() {
        return "kept|" + id;
    }

    @Override
    public Store store() {
        return Store.SHELF;
    }
}
