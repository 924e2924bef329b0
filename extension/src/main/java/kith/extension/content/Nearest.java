package kith.extension.content;

import java.util.ArrayList;
import java.util.List;
import kith.reading.Page;
import kith.reading.PageReader;
import kith.reading.Site;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.xml.Node;

/** Which comment a right click meant: the one it hit, else those nearest to it, else those nearest to the middle. */
final class Nearest {
    /** Nobody chooses among more. */
    private static final int MOST = 8;

    /** A rectangle as the browser lays it out, in CSS pixels. */
    interface Rect extends JSObject {
        @JSProperty
        double getTop();

        @JSProperty
        double getBottom();
    }

    private record Candidate(String key, double distance) {}

    private Nearest() {}

    /**
     * Lines: {@code hit} or {@code near}, then keys of comments, nearest first. {@code "hit\ncomment-12"}
     *
     * @param element the browser's number for the element, or -1 where it has none
     */
    static String keys(PageReader reader, Page page, int element) {
        Node clicked = clicked();
        if (clicked == null && element >= 0) {
            clicked = target(element);
        }
        Site site = reader.siteOf(page);
        String hit = clicked == null ? "" : PageReader.keyAt(site, DomMarkup.of(clicked));
        if (!hit.isEmpty()) {
            return "hit\n" + hit;
        }
        double middle = clicked == null ? Tab.Global.getInnerHeight() / 2.0 : middle(rect(clicked));
        List<Candidate> candidates = new ArrayList<>();
        for (PageReader.Item item : PageReader.items(site, page)) {
            Rect rect = rect(((DomMarkup) item.element()).node());
            double distance = middle < rect.getTop() ? rect.getTop() - middle : Math.max(0, middle - rect.getBottom());
            candidates.add(new Candidate(item.key(), distance));
        }
        StringBuilder lines = new StringBuilder("near");
        List<String> said = new ArrayList<>();
        Candidate next = next(candidates, said);
        while (next != null && said.size() < MOST) {
            said.add(next.key());
            lines.append('\n').append(next.key());
            next = next(candidates, said);
        }
        return lines.toString();
    }

    /** The nearest whose key was not said; nobody chooses among many, so nothing is sorted. */
    private static @Nullable Candidate next(List<Candidate> candidates, List<String> said) {
        Candidate next = null;
        for (Candidate each : candidates) {
            boolean nearer = next == null || each.distance() < next.distance();
            if (nearer && !each.key().isEmpty() && !isIn(said, each.key())) {
                next = each;
            }
        }
        return next;
    }

    /** {@code List.contains} would keep the comparison of everything that is ever put into a list: 3 KB. */
    private static boolean isIn(List<String> keys, String key) {
        for (String each : keys) {
            if (each.equals(key)) {
                return true;
            }
        }
        return false;
    }

    /** What was right-clicked, if the doorbell heard it and the page still has it. */
    private static @Nullable Node clicked() {
        Node node = Tab.Global.getClicked();
        if (node == null || Untouched.isMissing(node)) {
            return null;
        }
        boolean there = Untouched.isElement(node) && Untouched.isTrue(Untouched.get(node, "isConnected"));
        return there ? node : null;
    }

    /** Firefox remembers the element itself; of a page where no doorbell was, only so can it be known. */
    private static @Nullable Node target(int number) {
        Tab.Menus menus = Tab.Chrome.getMenus();
        return Untouched.isMissing(menus) ? null : menus.getTargetElement(number);
    }

    private static Rect rect(Node node) {
        return (Rect) Untouched.call(node, "getBoundingClientRect");
    }

    private static double middle(Rect rect) {
        return (rect.getTop() + rect.getBottom()) / 2;
    }
}
