package kith.probe;

import java.util.List;
import kith.people.LookAway;
import kith.people.Recognition;
import kith.people.Remember;
import kith.reading.Links;

/** Addresses as pages and people write them, and the ids made of them. */
final class LinkRows {
    private static final List<String> LINKS = List.of(
            "",
            "https://ines.example",
            "HTTPS://Ines.Example:443/wool/?utm_source=x&p=1#comment-3",
            "http://www.ines.example:80/wool",
            "https://ines.example:8080/",
            "https://ines.example:/",
            "https://user:secret@ines.example/",
            "https://a@b@ines.example/",
            "https://ines.example\\@evil.example/",
            "javascript:alert(1)",
            "data:text/html,x",
            "ftp://ines.example/",
            "//ines.example/",
            "/wool/",
            "https://",
            "https:///wool",
            "http:// ines.example/",
            " https://ines.example/wool/ ",
            "https://ines.example/a b",
            "https://ines.example/wool/comment-page-2/",
            "https://ines.example/wool/comment-page-2",
            "https://ines.example/comment-page-x/",
            "https://ines.example/?",
            "https://ines.example/?&&a=1&&",
            "https://ines.example/?replytocom=3&FBCLID=1&x=%20",
            "https://ines.example/?=x&utm_=1",
            "https://ines.example/#",
            "https://ines.example?p=1",
            "https://\u0130nes.example/\u0130",
            "https://\u7fbd\u6bdb.example/\u7fbd",
            "https://xn--fiqs8s.example/",
            "https://[::1]:443/",
            "https://\ud800/",
            "https://www.linkedin.com/in/wg",
            "https://banking.example.de/",
            "https://ines.localhost:8080/",
            "https://ines.example/@ines/",
            "https://ines.example/~ines?x",
            "https://mail.google.com/mail/u/0/");

    private static final List<String> PIECES = List.of(
            "http://",
            "HTTPS://",
            "https://",
            "www.",
            "ines",
            ".example",
            "/",
            "?",
            "#",
            "&",
            "=",
            "@",
            ":",
            ":443",
            ":80",
            "\\",
            "comment-page-2",
            "utm_x",
            "cpage",
            "p",
            "1",
            " ",
            "\u00a0",
            "\u0130",
            "\ud83e\uddf6",
            "%2F");

    private LinkRows() {}

    static void add(Table table) {
        Chance chance = new Chance(2);
        for (String link : LINKS) {
            add(table, link, chance.one(LINKS));
        }
        for (int i = 0; i < 500; i++) {
            add(table, "https://" + chance.of(PIECES, 9), chance.one(LINKS));
        }
        add(table, "https://ines.example/" + "x".repeat(1_979), "");
        add(table, "https://ines.example/" + "x".repeat(1_980), "");
    }

    private static void add(Table table, String link, String other) {
        table.row("clean " + link, () -> Links.clean(link));
        table.row("bare " + link, () -> Links.bare(link));
        table.row("origin " + link, () -> Links.origin(link));
        table.row("same " + link + " " + other, () -> Links.same(link, other) + " " + Links.same(link, link + "/#x"));
        table.row("away from " + link, () -> LookAway.from(link) + " " + LookAway.host(link));
        table.row("pattern " + link, () -> LookAway.pattern(link));
        table.row("keys " + link, () -> Recognition.keys(" Ines\u00a0 B. ", link, other));
        table.row("link keys " + link, () -> Remember.linkKeys(link, "", other));
    }
}
