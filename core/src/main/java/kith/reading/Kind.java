package kith.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One kind of comment on a page: elements of one shape, and which shapes inside them hold author, time and text. */
final class Kind {

    private static final String TALK =
            "comment repl answer discuss thread message forum topic review kommentar comentario commentaire commento"
                    + " reactie beitrag feedback guestbook conversation h-cite response";
    private static final String POST = "post entry";
    private static final String APART = " sidebar latest popular trending newsletter product teaser ";
    private static final String BODY = "content|body|message|descr|copy|markdown|prose|comment|post|entry|text |text'";

    /** Who has seen so many has seen them all. */
    private static final int MAX_STUDIED = 300;

    private static final String BESIDE = "user author profile sign meta menu action button avatar footer";

    private final Outline page;
    private final String path;
    private final Marks marks;
    private final String shape;
    private final List<Integer> items;
    private final boolean[] apart;
    private final boolean hasApart;
    private final int sample;
    private final List<Integer> authorsAt = new ArrayList<>();
    private final List<Integer> timesAt = new ArrayList<>();
    private final List<Integer> bodiesAt = new ArrayList<>();
    private double said;
    private List<String> authors = List.of();
    private List<String> times = List.of();
    private List<String> bodies = List.of();
    private double score;

    private Kind(Outline page, String path, Marks marks, String shape, List<Integer> items, List<Integer> apart) {
        this.apart = marked(page, apart);
        this.hasApart = !apart.isEmpty();
        this.page = page;
        this.path = path;
        this.marks = marks;
        this.shape = shape;
        this.items = items;
        this.sample = Math.min(items.size(), MAX_STUDIED);
    }

    /** What these elements have in common as comments, null when they are none. */
    static @Nullable Kind of(Outline page, String path, Marks marks, String shape, List<Integer> items) {
        return new Kind(page, path, marks, shape, items, List.of()).learned();
    }

    /** The same elements, looked at without those of another kind, which stand inside them. */
    @Nullable
    Kind without(Kind inner) {
        return new Kind(page, path, marks, shape, items, inner.items).learned();
    }

    private @Nullable Kind learned() {
        learn();
        return score > 0 ? this : null;
    }

    String shape() {
        return shape;
    }

    List<Integer> items() {
        return items;
    }

    Outline page() {
        return page;
    }

    /** Whether the items themselves say that they are talk, not only what is around them. */
    boolean saysSo() {
        return Plain.hasAny(page.names(items.get(0)), "comment repl answer response question");
    }

    /**
     * The first post of a thread, where it stands before the others in another frame: its author and its words are
     * written as theirs. Null when it does not.
     */
    @Nullable
    Kind opening() {
        int body = -1;
        for (int i = 0; i < items.get(0); i++) {
            if (page.isA(i, bodies.get(0)) && !page.isIn(items.get(0), i)) {
                body = i;
            }
        }
        for (int i = body; i >= 0 && !page.isIn(items.get(0), i); i = page.parent(i)) {
            int author = -1;
            for (int j = i; j < page.end(i) && author < 0; j++) {
                author = marks.authorRankOf(j) > 0 && page.isA(j, authors.get(authors.size() - 1)) ? j : -1;
            }
            for (int number : page.shapesOf(i)) {
                String each = page.shape(number);
                if (author >= 0 && page.members(number).size() == 1 && !each.contains(" > ")) {
                    Kind first = new Kind(page, path, marks, each, List.of(i), List.of());
                    first.authors = authors;
                    first.times = times;
                    first.bodies = bodies;
                    return first;
                }
            }
        }
        return null;
    }

    double score() {
        return score;
    }

    List<String> authors() {
        return authors;
    }

    List<String> times() {
        return times;
    }

    List<String> bodies() {
        return bodies;
    }

    /** Whether one is a part of the other, or both are the same comments. */
    boolean sharesWith(Kind other) {
        return isPartOf(other) || other.isPartOf(this);
    }

    /** Whether these stand in items of the other kind as something of their own: comments on answers. */
    boolean standsIn(Kind outer) {
        boolean[] around = marked(page, outer.items);
        boolean[] own = marked(page, items);
        for (int item : items) {
            if (around[item] || !isIn(around, item, 0)) {
                return false;
            }
        }
        for (int k = 0; k < outer.authorsAt.size(); k++) {
            if (isIn(own, outer.authorsAt.get(k), outer.items.get(k))) {
                return false;
            }
        }
        return saysSo();
    }

    /** Whether an item of this kind holds what an item of the other kind around it has for its own. */
    private boolean isPartOf(Kind other) {
        boolean[] own = marked(page, items);
        for (int k = 0; k < other.authorsAt.size(); k++) {
            if (isIn(own, other.authorsAt.get(k), other.items.get(k))
                    || isIn(own, other.bodiesAt.get(k), other.items.get(k))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of these elements stands around the element, up to and with the item it belongs to. */
    private boolean isIn(boolean[] these, int element, int item) {
        for (int i = element; i >= item; i = page.parent(i)) {
            if (these[i]) {
                return true;
            }
        }
        return false;
    }

    /** How sure the words around an element make it that this is a conversation: 0 for not at all, 1 for surely. */
    static double context(Outline page, int item) {
        double sure = 0;
        for (int i = item; i < Math.min(page.end(item), item + 60); i++) {
            sure = page.names(i).contains(" comment ") ? 0.5 : sure;
        }
        for (int i = item; i >= 0; i = page.parent(i)) {
            String names = page.names(i);
            String tag = page.tag(i);
            if ((tag.equals("aside") && sure < 1)
                    || tag.equals("nav")
                    || tag.equals("blockquote")
                    || tag.equals("footer")
                    || tag.equals("header")
                    || apart(names)
                    || Plain.hasAny(names, "recent related ticker liveblog")) {
                return 0;
            }
            sure = Math.max(sure, Plain.hasAny(names, TALK) ? 1 : Plain.hasAny(names, POST) ? 0.5 : 0);
        }
        return sure;
    }

    private static boolean apart(String names) {
        for (int from = 0; from < APART.length() - 1; ) {
            int to = APART.indexOf(' ', from + 1);
            if (names.contains(APART.substring(from, to + 1))) {
                return true;
            }
            from = to;
        }
        return false;
    }

    /** Where a shape stands first in each item studied, and what was found there. */
    private static final class Tally {

        final String shape;
        /** The element in each item: -1 for none yet, -2 for one that is not what was looked for. */
        final int[] first;

        int count;
        int length;
        int rank;

        Tally(String shape, int items) {
            this.shape = shape;
            this.first = new int[items];
            for (int i = 0; i < items; i++) {
                first[i] = -1;
            }
        }
    }

    private Tally tally(int shape, Tally[] tallies, List<Tally> all) {
        if (tallies[shape] == null) {
            tallies[shape] = new Tally(page.shape(shape), sample);
            all.add(tallies[shape]);
        }
        return tallies[shape];
    }

    private static boolean[] marked(Outline page, List<Integer> elements) {
        boolean[] marked = new boolean[page.size()];
        for (int element : elements) {
            marked[element] = true;
        }
        return marked;
    }

    private boolean isWhole() {
        int from = shape.indexOf("[id^='");
        if (from < 0) {
            return true;
        }
        String tag = shape.substring(0, from);
        String prefix = shape.substring(from + 6, shape.length() - 2);
        int count = 0;
        for (int i = 0; i < page.size(); i++) {
            count += page.tag(i).equals(tag) && page.at(i).attr("id").startsWith(prefix) ? 1 : 0;
        }
        return count == items.size();
    }

    private void learn() {
        if (!isWhole()) {
            return;
        }
        List<List<Integer>> own = new ArrayList<>();
        for (int k = 0; k < sample; k++) {
            own.add(own(k));
        }
        authors = vote(own, true, authorsAt);
        if (authors.isEmpty()) {
            return;
        }
        times = vote(own, false, timesAt);
        bodies = body(own);
        int valid = 0;
        int timed = 0;
        int leadingAway = 0;
        for (int k = 0; k < sample; k++) {
            boolean whole = authorsAt.get(k) >= 0 && bodies.size() > 0 && bodiesAt.get(k) >= 0;
            valid += whole ? 1 : 0;
            timed += whole && timesAt.get(k) >= 0 ? 1 : 0;
            leadingAway += whole && leadsAway(own.get(k), k) ? 1 : 0;
        }
        double sure = context(page, items.get(0));
        if (valid == 0 || valid * 2 < sample || leadingAway * 2 > valid || sure == 0) {
            return;
        }
        score = valid
                        * (0.4 + 0.6 * timed / valid)
                        * sure
                        * valid
                        * items.size()
                        / sample
                        / sample
                        * Math.min(1, (said + 5) / 45)
                        * (shape.contains("[id") ? 0.98 : 1)
                        * (saysSo() ? 1.1 : 1)
                - items.get(0) * 1e-7;
        if (valid == 1 && (timed == 0 || !saysSo())) {
            score = 0;
        }
    }

    /** The elements of an item, without those of the items inside it. */
    private List<Integer> own(int k) {
        List<Integer> own = new ArrayList<>();
        int next = k + 1;
        int item = items.get(k);
        for (int i = item + 1; i < page.end(item); i++) {
            while (next < items.size() && items.get(next) < i) {
                next++;
            }
            if ((next < items.size() && items.get(next) == i) || page.tag(i).equals("blockquote") || isAsking(i)) {
                i = page.end(i) - 1;
            } else {
                own.add(i);
            }
        }
        return own;
    }

    /** Whether it is a form to write in; some forums wrap what was written into one too. */
    private boolean isAsking(int element) {
        return page.tag(element).equals("form") && page.at(element).first("textarea") != null;
    }

    /** The shapes that most items have an author (or a time) in, the best first; where it stands in each item. */
    private List<String> vote(List<List<Integer>> own, boolean names, List<Integer> at) {
        Tally[] tallies = new Tally[page.shapes()];
        List<Tally> all = new ArrayList<>();
        for (int k = 0; k < own.size(); k++) {
            at.add(-1);
            for (int i : own.get(k)) {
                if (rank(i, names) > 0) {
                    for (int each : page.shapesOf(i)) {
                        tally(each, tallies, all);
                    }
                }
            }
        }
        for (int k = 0; k < own.size(); k++) {
            for (int i : own.get(k)) {
                for (int each : page.shapesOf(i)) {
                    Tally tally = tallies[each];
                    if (tally != null
                            && tally.first[k] == -1
                            && !(names && marks.text(i).isEmpty())) {
                        int rank = authorsAt.get(k) == i && !names ? 0 : rank(i, names);
                        tally.first[k] = rank > 0 ? i : -2; // what stands first is what will be read
                        tally.count += rank > 0 ? 1 : 0;
                        tally.length += rank > 0 ? Math.min(80, marks.text(i).length()) : 0;
                        tally.rank = Math.max(rank, tally.rank);
                    }
                }
            }
        }
        List<String> chosen = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            Tally best = null;
            double most = 0;
            for (Tally each : all) {
                int fresh = 0;
                for (int k = 0; k < at.size(); k++) {
                    fresh += at.get(k) < 0 && each.first[k] >= 0 ? 1 : 0;
                }
                int count = each.count;
                double score = fresh * 100.0 / sample
                        + each.rank * 8
                        - (double) each.length / count
                        + (names && Plain.hasAny(Plain.lower(each.shape), "author user name") ? 3 : 0)
                        - (each.length < 2 * count ? 15 : 0)
                        - (names && count > 2 && isOne(each.first) ? 80 : 0);
                if (fresh > 0 && (best == null || score > most)) {
                    most = score;
                    best = each;
                }
            }
            if (best == null) {
                break;
            }
            if (names && beginsWithLink(best)) {
                chosen.add(best.shape + " a");
            }
            chosen.add(best.shape);
            for (int k = 0; k < at.size(); k++) {
                if (at.get(k) < 0) {
                    at.set(k, best.first[k]);
                }
            }
        }
        return chosen;
    }

    /** The shape that holds the words: much text, and neither author nor time. */
    private List<String> body(List<List<Integer>> own) {
        Tally[] tallies = new Tally[page.shapes()];
        List<Tally> all = new ArrayList<>();
        for (int k = 0; k < own.size(); k++) {
            int author = authorsAt.get(k);
            int time = timesAt.get(k);
            int cleanUntil = -1;
            for (int i : own.get(k)) {
                boolean clean = !page.isIn(author, i)
                        && !page.isIn(time, i)
                        && (author < 0 || !page.isIn(i, author))
                        && (time < 0 || !page.isIn(i, time));
                boolean named = Plain.hasAny(page.names(i), BODY, '|');
                if (clean && !holdsApart(i) && (named || i >= cleanUntil)) {
                    cleanUntil = Math.max(cleanUntil, page.end(i));
                    int length = length(i, k);
                    for (int number : page.shapesOf(i)) {
                        String each = page.shape(number);
                        String last = Plain.lower(each.substring(each.lastIndexOf(' ') + 1)) + " ";
                        if (Plain.hasAny(Plain.lower(each), BESIDE) && !Plain.hasAny(last, "content|text ", '|')) {
                            continue;
                        }
                        Tally tally = tally(number, tallies, all);
                        if (tally.first[k] < 0 && length > 0) {
                            tally.first[k] = i;
                            tally.count++;
                            tally.length += Math.min(1000, length);
                            tally.rank += Plain.hasAny(last, BODY, '|') ? 1 : 0;
                        }
                    }
                }
            }
        }
        int longest = 0;
        for (Tally each : all) {
            longest = Math.max(longest, each.length);
        }
        Tally best = null;
        double most = 0;
        for (Tally each : all) {
            int length = each.length;
            boolean named = each.rank > 0;
            double score = each.count * (named ? 1.2 : 1) + (named ? -0.2 : 0.2) * length / Math.max(1, longest);
            if (Plain.hasAny(each.shape, "'text' e-content")) {
                score += each.count * 0.3;
            }
            if (length * 10 >= longest * (named ? 4 : 8) && (best == null || score > most)) {
                best = each;
                most = score;
            }
        }
        for (int k = 0; k < sample; k++) {
            bodiesAt.add(best == null ? -1 : best.first[k]);
        }
        said = best == null ? 0 : (double) best.length / best.count;
        return best == null ? List.of() : List.of(best.shape);
    }

    private int rank(int element, boolean names) {
        return names ? marks.authorRankOf(element) : marks.timeRankOf(element);
    }

    /** How many of them begin with a link that says less than they do: "<a>Ann</a> 12 posts". */
    private boolean beginsWithLink(Tally tally) {
        int links = 0;
        int linked = 0;
        for (int element : tally.first) {
            for (int i = element + 1; element >= 0 && i < page.end(element); i++) {
                if (page.tag(i).equals("a") && !marks.text(i).isEmpty()) {
                    linked++;
                    links += marks.text(i).length() > 1
                                    && marks.text(element).length()
                                            > marks.text(i).length()
                                    && marks.text(element).startsWith(marks.text(i))
                            ? 1
                            : 0;
                    break;
                }
            }
        }
        return links > 0 && links * 5 >= linked * 3;
    }

    /** Whether an item is there to be followed to another page: a teaser, a product, a thread in a list of threads. */
    private boolean leadsAway(List<Integer> own, int k) {
        int body = bodiesAt.get(k);
        for (int i = items.get(k); i >= 0; i = page.parent(i)) {
            if (page.tag(i).equals("a")) {
                return true;
            }
        }
        int title = -1;
        for (int i : own) {
            String tag = page.tag(i);
            if (tag.equals("h2")
                    || tag.equals("h3")
                    || tag.equals("h4")
                    || page.names(i).contains("title")) {
                title = i;
            }
            boolean isTitle = title >= 0 && page.isIn(i, title) && !page.isIn(authorsAt.get(k), title);
            if (tag.equals("a")
                    && !marks.isProfile(i)
                    && ((isTitle && isMost(i, title)) || isMost(i, body))
                    && !Links.path(page.at(i).attr("abs:href")).equals(path)) {
                return !page.at(i).attr("href").startsWith("#");
            }
        }
        return false;
    }

    private boolean isMost(int link, int body) {
        return (page.isIn(link, body) || page.isIn(body, link))
                && marks.text(link).length() * 5 > marks.text(body).length() * 4;
    }

    private boolean isOne(int[] elements) {
        String one = "";
        for (int element : elements) {
            if (element >= 0) {
                String text = marks.text(element);
                if (!one.isEmpty() && !one.equals(text)) {
                    return false;
                }
                one = text;
            }
        }
        return true;
    }

    private boolean holdsApart(int element) {
        for (int i = element; hasApart && i < page.end(element); i++) {
            if (apart[i]) {
                return true;
            }
        }
        return false;
    }

    /** How much an element of an item says, without the items in it. */
    private int length(int element, int k) {
        for (int next = k + 1; next < items.size() && items.get(next) < page.end(element); next++) {
            if (items.get(next) > element) {
                return page.at(element).textWithout(shape).length();
            }
        }
        return marks.length(element);
    }

    /**
     * The shape of the elements that hold an item together with its answers, where the items themselves do not hold
     * them; {@code ""} when there is none.
     */
    String frame() {
        int second = items.size() < 2 ? -1 : items.get(1);
        for (int i = second < 0 ? -1 : page.parent(second); i >= 0 && !page.isIn(items.get(0), i); i = page.parent(i)) {
            for (int number : page.shapesOf(i)) {
                String each = page.shape(number);
                if (!each.contains("[id") && isFrame(each)) {
                    return each;
                }
            }
        }
        return "";
    }

    /** Whether every item has one of its own, and one of them holds another one. */
    private boolean isFrame(String shape) {
        boolean[] frames = new boolean[page.size()];
        boolean nested = false;
        for (int k = 0; k < sample; k++) {
            int frame = page.parent(items.get(k));
            while (frame >= 0 && !page.isA(frame, shape)) {
                frame = page.parent(frame);
            }
            if (frame < 0 || frames[frame]) {
                return false;
            }
            frames[frame] = true;
            for (int i = page.parent(frame); i >= 0 && !nested; i = page.parent(i)) {
                nested = frames[i];
            }
        }
        return nested;
    }
}
