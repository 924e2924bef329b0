package kith.reading.learn;

import kith.reading.Plain;

/** Knows what looks like a comment and is there to be followed to another page: a teaser, a product, a thread in a list. */
final class Teaser {
    private Teaser() {}

    /** Whether an item of this kind is one. */
    static boolean is(Kind kind, int k) {
        Elements page = kind.sample().page;
        for (int i = kind.items().get(k); i >= 0; i = page.parent(i)) {
            if (page.tag(i).equals("a")) {
                return true;
            }
        }
        int author = kind.authors().at().get(k);
        int words = kind.words().at().get(k);
        int title = -1;
        for (int i : kind.sample().own(k)) {
            title = Plain.holdsWord(" h2 h3 h4 ", page.tag(i)) || page.names(i).contains("title") ? i : title;
            boolean isTitle = title >= 0 && page.isIn(i, title) && !page.isIn(author, title);
            if (page.tag(i).equals("a")
                    && !kind.sample().marks.isProfile(i)
                    && ((isTitle && isMost(page, i, title)) || isMost(page, i, words))
                    && !page.leadsHere(i)) {
                return !page.href(i).startsWith("#") && !isSubject(kind, k, i);
            }
        }
        return false;
    }

    /** Whether the title is that of the thread, which messages in forums and mailing lists repeat: "Re: Heels". */
    private static boolean isSubject(Kind kind, int k, int link) {
        String title = kind.sample().marks.text(link);
        if (Plain.hasAny(Plain.lower(title) + " ", "re: |aw: |sv: |rv: ", '|')) {
            return true;
        }
        int same = 0;
        for (int other = 0; other < kind.sample().size() && other < k + 4; other++) {
            int item = kind.items().get(other);
            for (int i = item + 1; other != k && i < kind.sample().page.end(item) && i < item + 40; i++) {
                boolean again = kind.sample().page.tag(i).equals("a");
                same += again && kind.sample().marks.text(i).equals(title) ? 1 : 0;
            }
        }
        return same > 0 && !title.isEmpty();
    }

    private static boolean isMost(Elements page, int link, int words) {
        return (page.isIn(link, words) || page.isIn(words, link)) && page.length(link) * 5 > page.length(words) * 4;
    }
}
