package kith.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kith.reading.Reachable.Link;
import org.junit.jupiter.api.Test;

class ReachableTest {
    private static final String POST = "https://ines.example/wool/";

    private static Link to(String href) {
        return new Link("", "", href);
    }

    private static Reachable page(Link... links) {
        return Reachable.of(POST, List.of(links));
    }

    @Test
    void aBlogOffersItsFeedItsContactPageAMailAddressAndTheAuthorsOtherPages() {
        Reachable ways = page(
                new Link("alternate", "application/rss+xml", "https://ines.example/feed/"),
                new Link("alternate", "application/rss+xml", "https://ines.example/comments/feed/"),
                new Link("me noopener", "", "https://social.example/@ines"),
                to("https://ines.example/contact/"),
                to("mailto:ines@ines.example?subject=Wool"));
        assertEquals(
                new Reachable(
                        "https://ines.example/feed/",
                        "https://ines.example/contact/",
                        "ines@ines.example",
                        List.of("https://social.example/@ines")),
                ways);
        assertEquals("ines@ines.example\nhttps://ines.example/contact/\nhttps://social.example/@ines", ways.lines());
    }

    @Test
    void ofSeveralMailAddressesNobodyKnowsWhoseTheyAre() {
        assertEquals(
                "",
                page(to("mailto:a@ines.example"), to("mailto:b@ines.example"), to("mailto:a@ines.example"))
                        .mail());
        assertEquals(
                "a@ines.example",
                page(to("mailto:a@ines.example"), to("mailto:a@ines.example")).mail());
    }

    @Test
    void aContactPageIsOnTheSameHostAndCalledSo() {
        for (String path : List.of("contact", "contact/", "en/Contact-me.html", "kontakt.php", "contact_us")) {
            assertEquals(
                    "https://ines.example/" + path,
                    page(to("https://ines.example/" + path)).contact());
        }
        for (String other : List.of(
                "https://ines.example/contacts-lost-in-space/",
                "https://ines.example/contact/form/thanks",
                "https://ines.example/control/",
                "https://elsewhere.example/contact/",
                "javascript:contact")) {
            assertEquals("", page(to(other)).contact(), other);
        }
    }

    @Test
    void hostileLinksOfferNothing() {
        String long2 = "x".repeat(3_000);
        assertEquals(
                Reachable.NOTHING,
                page(
                        new Link("alternate", "application/rss+xml", "javascript:alert(1)"),
                        new Link("me", "", "data:text/html,x"),
                        new Link("me", "", "https://ines.example/about/"),
                        to("mailto:" + long2 + "@ines.example"),
                        to("mailto:"),
                        to("mailto:a@b.example,c@d.example"),
                        to("mailto:<script>@x.example")));
    }

    @Test
    void atMostThreeOtherPagesAreOffered() {
        Link[] many = new Link[9];
        for (int i = 0; i < many.length; i++) {
            many[i] = new Link("me", "", "https://s" + i + ".example/@ines");
        }
        assertEquals(3, page(many).elsewhere().size());
    }
}
