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
                return !page.href(i).startsWith("#");
            }
        }
        return false;
    }

    private static boolean isMost(Elements page, int link, int words) {
        return (page.isIn(link, words) || page.isIn(words, link)) && page.length(link) * 5 > page.length(words) * 4;
    }
}
