package kith.reading;

/**
 * Who wrote the post, as the page says.
 *
 * @param name one line, at most 200 characters; {@code ""} when the page does not say
 * @param link an http or https address, at most 2,000 characters, or {@code ""}
 */
public record Byline(String name, String link) {

    static final int MAX_NAME = 200;

    /** Cuts the name; drops a link that leads nowhere. */
    public Byline {
        name = Plain.cut(name, MAX_NAME);
        link = Links.web(link);
    }
}
