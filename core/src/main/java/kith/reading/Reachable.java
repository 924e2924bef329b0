package kith.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * What a page offers to whoever would like to reach its author.
 *
 * @param feed address of the place's feed, or ""
 * @param contact its contact page, or ""
 * @param mail the one mail address on the page outside of its comments, or "": of several nobody knows whose they are
 * @param elsewhere the author's other pages ({@code rel=me}), at most three
 */
public record Reachable(String feed, String contact, String mail, List<String> elsewhere) {
    public static final Reachable NOTHING = new Reachable("", "", "", List.of());

    /**
     * A link of the page's, outside of its comments.
     *
     * @param rel as written there, e.g. {@code "me noopener"}
     * @param type likewise, e.g. {@code "application/rss+xml"}
     * @param href whole, as the browser understands it
     */
    public record Link(String rel, String type, String href) {}

    private static final int MOST_ELSEWHERE = 3;

    /** How contact pages are called in their addresses. */
    private static final List<String> CONTACT =
            List.of("contact", "kontakt", "contacto", "contato", "contatti", "contattami", "yhteys", "iletisim");

    /** RFC 5321, section 4.5.3.1.3: a path of 256 octets with its brackets. */
    private static final int LONGEST_MAIL = 254;

    /** What an address holds beside letters and digits (RFC 5322, section 3.2.3), but for what means something in a link. */
    private static final String IN_MAIL = "!#$'*+-/^_`{|}~.";

    public Reachable {
        elsewhere = List.copyOf(elsewhere);
    }

    /** Reads the links of the page at {@code url}, in the order of the page. */
    public static Reachable of(String url, List<Link> links) {
        String feed = "";
        String contact = "";
        String mail = "";
        boolean oneMail = true;
        List<String> elsewhere = new ArrayList<>();
        for (Link link : links) {
            String page = Links.clean(link.href());
            String address = mail(link.href());
            if (!address.isEmpty()) {
                oneMail &= mail.isEmpty() || mail.equals(address);
                mail = address;
            } else if (feed.isEmpty() && isFeed(link)) {
                feed = page;
            } else if (has(link.rel(), "me") && !page.isEmpty() && !Links.sameHost(page, url)) {
                add(elsewhere, page);
            } else if (contact.isEmpty() && Links.sameHost(page, url) && isContact(page)) {
                contact = page;
            }
        }
        return new Reachable(feed, contact, oneMail ? mail : "", elsewhere);
    }

    /** Every way to write to them, one on each line: mail, contact page, other pages. */
    public String lines() {
        List<String> lines = new ArrayList<>(List.of(mail, contact));
        lines.addAll(elsewhere);
        lines.removeIf(String::isEmpty);
        return String.join("\n", lines);
    }

    private static void add(List<String> elsewhere, String page) {
        if (elsewhere.size() < MOST_ELSEWHERE && !elsewhere.contains(page)) {
            elsewhere.add(page);
        }
    }

    /** {@code "mailto:ines@ines.example?subject=Hello" -> "ines@ines.example"} */
    private static String mail(String href) {
        if (!href.startsWith("mailto:")) {
            return "";
        }
        int end = href.indexOf('?') < 0 ? href.length() : href.indexOf('?');
        String address = href.substring("mailto:".length(), end);
        return isMail(address) ? address : "";
    }

    /** {@code "ines@ines.example" -> true}, {@code "@ines@social.example" -> false}: that is no mail address. */
    public static boolean isMail(String word) {
        int at = word.indexOf('@');
        int dot = word.lastIndexOf('.');
        boolean whole = at > 0 && at == word.lastIndexOf('@') && dot > at + 1 && dot < word.length() - 1;
        if (!whole || word.length() > LONGEST_MAIL) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i != at && !Character.isLetterOrDigit(c) && IN_MAIL.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The feed of the place; that of its comments comes after it, and is told by its address. */
    private static boolean isFeed(Link link) {
        boolean type = link.type().equals("application/rss+xml") || link.type().equals("application/atom+xml");
        return type && has(link.rel(), "alternate") && link.href().indexOf("/comments/") < 0;
    }

    private static boolean has(String rel, String word) {
        return Plain.parts(Plain.collapse(rel), ' ').contains(word);
    }

    /** {@code "https://ines.example/en/contact-me.html" -> true} */
    private static boolean isContact(String page) {
        String last = "";
        for (String part : Plain.parts(Links.path(page), '/')) {
            last = part.isEmpty() ? last : Plain.lowerEach(part);
        }
        for (String word : CONTACT) {
            boolean longer = last.length() > word.length() && Character.isLetterOrDigit(last.charAt(word.length()));
            if (last.startsWith(word) && !longer) {
                return true;
            }
        }
        return false;
    }
}
