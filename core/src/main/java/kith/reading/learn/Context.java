package kith.reading.learn;

import kith.reading.Plain;

/** What the words around an element say about it: whether this is a conversation, or a list of something else. */
final class Context {

    private static final String TALK =
            "comment repl answer discuss thread message forum topic review kommentar comentario commentaire commento"
                    + " reactie beitrag feedback guestbook conversation h-cite response";
    private static final String POST = "post entry";
    private static final String APART = " sidebar | latest | popular | trending | newsletter | product | teaser ";

    /** How far into an item it is looked for what it calls itself. */
    private static final int MAX_INSIDE = 60;

    private Context() {}

    /** How sure the names of an element and of those around it make it that this is talk: 0 not at all, 1 surely. */
    static double sureness(Elements page, Marks marks, int item) {
        double sure = 0;
        for (int i = item; i < Math.min(page.end(item), item + MAX_INSIDE); i++) {
            sure = Plain.hasAny(page.names(i), " comment | message|reply", '|') ? 0.5 : sure;
        }
        for (int i = item; i >= 0; i = page.parent(i)) {
            String names = page.names(i);
            String tag = page.tag(i);
            boolean talk = tag.equals("blockquote") && names.contains("comment");
            if ((tag.equals("aside") && sure < 1)
                    || (Plain.holdsWord(" nav blockquote footer header ", tag) && !talk)
                    || Plain.hasAny(names, APART, '|')
                    || Plain.hasAny(names, "recent related ticker liveblog")) {
                return 0;
            }
            sure = Math.max(sure, Plain.hasAny(names, TALK) ? 1 : Plain.hasAny(names, POST) ? 0.5 : 0);
        }
        for (int i = item; i < Math.min(page.end(item), item + MAX_INSIDE) && sure == 0; i++) {
            sure = marks.isDeclared(i) ? 1 : 0;
        }
        return sure;
    }

    /** Whether an element calls itself talk, not only what is around it. */
    static boolean saysSo(Elements page, int item) {
        return Plain.hasAny(page.names(item), "comment repl answer response question");
    }
}
