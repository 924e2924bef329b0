package kith.people;

/**
 * One identity of a person at one place: how a page shows them.
 *
 * <p>The key is made from what the page shows: {@code link:ines.example/author/ines} where they sign with a link, and
 * {@code name:ines.example|ines} for the bare name at one place. Nothing secret and nothing guessed is in it.
 *
 * @param id the key
 * @param person whose identity it is
 * @param name as written there
 * @param link the link signed with, or ""
 * @param place the place's home address, or "" for a link alone
 */
public record Handle(String id, String person, String name, String link, String place) implements Stored {
    public Handle {
        Person.require(id);
        Person.require(person);
    }

    @Override
    public Store store() {
        return Store.HANDLES;
    }
}
