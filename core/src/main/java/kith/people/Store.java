package kith.people;

/** The places in which records are kept; each is one object store of the browser's database, by {@link #title()}. */
public enum Store {
    PEOPLE("people"),
    HANDLES("handles"),
    CONVERSATIONS("conversations"),
    TURNS("turns"),
    SIGHTINGS("sightings"),
    CARDS("cards"),
    SHELF("shelf"),
    SETTINGS("settings"),
    LAST("last");

    private final String title;

    Store(String title) {
        this.title = title;
    }

    /** The object store's name, e.g. {@code people}. */
    public String title() {
        return title;
    }
}
