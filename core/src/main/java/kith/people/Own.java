package kith.people;

import java.util.List;
import kith.reading.Links;
import kith.reading.PageReading;

/**
 * What I told Kith about myself, so that it knows what I might like; each may be empty.
 *
 * @param site the address of my own blog or site, or "" where there is none: who signs with it is me
 * @param help where I can help, a few words each
 * @param interests what I like to talk about, likewise
 */
public record Own(String site, List<String> help, List<String> interests) {
    /** What somebody starts with. */
    public static final Own UNTOLD = new Own("", List.of(), List.of());

    /** More lines than anybody writes by hand; they are looked for on every page that the popup shows. */
    static final int MOST_LINES = 50;

    /** Longer than any topic; a text pasted by mistake is cut. */
    private static final int LONGEST_LINE = 100;

    public Own {
        site = Links.clean(site);
        help = lines(help);
        interests = lines(interests);
    }

    public Own withSite(String address) {
        return new Own(address, help, interests);
    }

    public Own withHelp(List<String> lines) {
        return new Own(site, lines, interests);
    }

    public Own withInterests(List<String> lines) {
        return new Own(site, help, lines);
    }

    /** Whether this address belongs to my own site: {@code https://jo.example/blog} and all below it. */
    public boolean isMine(String url) {
        return !site.isEmpty() && (Links.bare(url) + "/").startsWith(Links.bare(site) + "/");
    }

    /** Whether a page is one of my own site: by where it is, for a page may call itself whatever it likes. */
    boolean isMine(PageReading page) {
        return isMine(page.url()) && isMine(page.link());
    }

    private static List<String> lines(List<String> lines) {
        return lines.stream()
                .map(line -> Text.cut(line.strip(), LONGEST_LINE))
                .filter(line -> !line.isEmpty())
                .distinct()
                .limit(MOST_LINES)
                .toList();
    }
}
