package kith.reading;

import java.util.List;

/** The kinds of comment found on a page, as a {@link Site} that reads it. */
final class Learned {

    private static final String CONTROLS = "button, form:has(textarea), [class*='signature'], [class*='reply-link']";
    private static final List<String> KEYS = List.of(
            "id",
            "data-id",
            "data-comment-id",
            "data-commentid",
            "data-post-id",
            "data-postid",
            "data-content",
            "data-message-id",
            "data-pid",
            "data-fullname",
            "name",
            "itemid");

    private final List<Kind> kinds;
    private final Page page;
    private final String items;

    private Learned(List<Kind> kinds, Page page) {
        this.kinds = kinds;
        this.page = page;
        StringBuilder css = new StringBuilder();
        for (Kind kind : kinds) {
            css.append(css.isEmpty() ? "" : ", ").append(kind.shape());
        }
        this.items = css.toString();
    }

    static Site site(List<Kind> kinds, Page page) {
        Learned learned = new Learned(kinds, page);
        Site any = Site.ANY;
        return new Site(
                "",
                Site.NOTHING,
                Site.NOTHING,
                any.head(),
                new Site.Listing(learned.items, learned::key, kinds.get(0).frame(), List.of(), Pick.NONE, Pick.NONE),
                new Site.Entry(
                        own -> Signature.name(
                                learned.first(own, learned.kindOf(own).authors())),
                        learned::authorLink,
                        learned::permalink,
                        learned::time,
                        learned::text,
                        "",
                        Site.NOTHING),
                any.form(),
                any.signs());
    }

    private Kind kindOf(Markup own) {
        for (Kind kind : kinds) {
            Markup item = own.closest(kind.shape());
            if (item != null && own.holds(item)) {
                return kind;
            }
        }
        return kinds.get(0);
    }

    private String first(Markup own, List<String> shapes) {
        for (String shape : shapes) {
            String said = Pick.text(shape).from(own);
            if (!said.isEmpty()) {
                return said;
            }
        }
        return "";
    }

    private String key(Markup item) {
        for (String name : KEYS) {
            String key = item.attr(name);
            if (isKey(key, !name.equals("id"))) {
                return key;
            }
        }
        Markup inner = item.first("[id], a[name]");
        if (inner != null && isKey(inner.attr("id"), true)) {
            return inner.attr("id");
        }
        return inner != null && isKey(inner.attr("name"), true) ? inner.attr("name") : digest(item.text());
    }

    private static String digest(String text) {
        return "k" + (text.hashCode() & 0x7fffffff);
    }

    private static boolean isKey(String key, boolean numbered) {
        boolean digit = !numbered && !key.isEmpty();
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            digit |= Plain.isDigit(c);
            if (!Plain.isDigit(c) && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && "-_.:".indexOf(c) < 0) {
                return false;
            }
        }
        return digit;
    }

    private String authorLink(Markup own) {
        for (String shape : kindOf(own).authors()) {
            for (String css : List.of(shape, shape + " a", "a:has(" + shape + ")")) {
                Markup found = own.first(css);
                String link = found == null ? "" : Links.clean(found.attr("abs:href"));
                if (!link.isEmpty() && !Links.same(link, page.url())) {
                    return link;
                }
            }
        }
        return "";
    }

    private String permalink(Markup own) {
        String key = key(own);
        int to = key.length();
        while (to > 0 && !Plain.isDigit(key.charAt(to - 1))) {
            to--;
        }
        int from = to;
        while (from > 0 && Plain.isDigit(key.charAt(from - 1))) {
            from--;
        }
        if (!key.startsWith("k") && to > from) {
            for (Markup link : own.all("a[href*='" + key.substring(from, to) + "']")) {
                String href = link.attr("abs:href");
                if (!Plain.hasAny(
                        Plain.lower(href),
                        "repl report quote like share vote edit delete flag react login member user")) {
                    return href;
                }
            }
        }
        return own.attr("id").equals(key) ? Links.clean(page.url()) + "#" + key : "";
    }

    private String time(Markup own) {
        for (String shape : kindOf(own).times()) {
            String time = Pick.attr("datetime", shape, shape + " time")
                    .or(Pick.attr("title", shape))
                    .or(Pick.text(shape))
                    .from(own);
            if (!time.isEmpty()) {
                return time;
            }
        }
        return "";
    }

    private String text(Markup own) {
        String body = kindOf(own).bodies().get(0);
        return (body.endsWith("> p") ? Pick.allText(CONTROLS, body) : Pick.textWithout(CONTROLS, body)).from(own);
    }
}
