package kith.people;

import java.time.Instant;

/**
 * Somebody remembered, or somebody I talked with.
 *
 * @param id the first handle key this person was known by; stays when other handles come
 * @param name as they sign
 * @param remembered true when I said so ("Remember this commenter"), false when only noted because we talked
 * @param aside "not this person", never suggested again
 * @param onMind true while I think of them: suggested first
 * @param link their own page or profile, or ""
 * @param why why I remember them, in my words, or ""
 * @param note a free note of mine, or ""
 * @param quote what they said when I remembered them; {@link Quote#NONE} when nothing
 * @param acquaintance what else I put down about them; {@link Acquaintance#NONE} when nothing
 * @param edited when I changed what of it
 * @param sinceAt when Kith first kept them
 */
public record Person(
        String id,
        String name,
        boolean remembered,
        boolean aside,
        boolean onMind,
        String link,
        String why,
        String note,
        Quote quote,
        Acquaintance acquaintance,
        Edited edited,
        Instant sinceAt)
        implements Stored {
    public Person {
        require(id);
    }

    /** Somebody about whom nothing else is put down. */
    public Person(
            String id,
            String name,
            boolean remembered,
            boolean aside,
            boolean onMind,
            String link,
            String why,
            String note,
            Quote quote,
            Instant sinceAt) {
        this(id, name, remembered, aside, onMind, link, why, note, quote, Acquaintance.NONE, Edited.NOTHING, sinceAt);
    }

    /** Somebody new, known by the first of their handles. */
    public static Person noted(String id, String name, String link, Instant now) {
        return new Person(id, name, false, false, false, link, "", "", Quote.NONE, now);
    }

    @Override
    public Store store() {
        return Store.PEOPLE;
    }

    /** The same person, now remembered for what they said; an earlier quote is kept. */
    public Person rememberedFor(Quote said) {
        Quote kept = quote.text().isEmpty() ? said : quote;
        return new Person(id, name, true, false, onMind, link, why, note, kept, acquaintance, edited, sinceAt);
    }

    public Person withWhy(String words) {
        return new Person(id, name, remembered, aside, onMind, link, words, note, quote, acquaintance, edited, sinceAt);
    }

    public Person withNote(String words) {
        return new Person(id, name, remembered, aside, onMind, link, why, words, quote, acquaintance, edited, sinceAt);
    }

    public Person with(Acquaintance known) {
        return new Person(id, name, remembered, aside, onMind, link, why, note, quote, known, edited, sinceAt);
    }

    public Person with(Edited marks) {
        return new Person(id, name, remembered, aside, onMind, link, why, note, quote, acquaintance, marks, sinceAt);
    }

    /** The same with another's name and, where they have one, link. */
    public Person called(Person other) {
        return new Person(
                id,
                other.name(),
                remembered,
                aside,
                onMind,
                other.link().isEmpty() ? link : other.link(),
                why,
                note,
                quote,
                acquaintance,
                edited,
                sinceAt);
    }

    /** "Not this person": never suggested again, or again after all. */
    public Person aside(boolean set) {
        return new Person(id, name, remembered, set, onMind, link, why, note, quote, acquaintance, edited, sinceAt);
    }

    public Person onMind(boolean set) {
        return new Person(id, name, remembered, aside, set, link, why, note, quote, acquaintance, edited, sinceAt);
    }

    static void require(String id) {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("a record needs an id");
        }
    }
}
