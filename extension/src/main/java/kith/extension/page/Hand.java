package kith.extension.page;

import kith.extension.browser.Json;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/** Nothing moves under the hand while a list is filled anew: what has the focus keeps it, and what is read stays in its place. */
final class Hand {
    /** What can be focused without being brought into sight. */
    interface Focused extends JSObject {
        void focus(JSObject options);
    }

    private Hand() {}

    /**
     * Fills a list anew. Its items are known by where their first link leads.
     *
     * @param gone takes the focus where the item that had it is gone
     */
    static void keep(HTMLElement list, Runnable gone, Runnable fill) {
        HTMLElement held = list.querySelector("li:focus-within");
        HTMLElement item = held == null ? firstInSight(list) : held;
        String link = item == null ? "" : link(item);
        String control = held == null ? "" : control(held.querySelector(":focus"));
        int top = item == null ? 0 : top(item);
        fill.run();
        HTMLElement again = find(list, link);
        if (again != null) {
            Window.current().scrollBy(0, top(again) - top);
        }
        if (held != null) {
            HTMLElement button = again == null ? null : again.querySelector(control);
            if (button == null) {
                gone.run();
            } else {
                ((Focused) (JSObject) button).focus(Json.of("preventScroll", true));
            }
        }
    }

    private static String control(HTMLElement focused) {
        String act = focused.getAttribute("data-act");
        return act == null ? "a" : "[data-act='" + act + "']";
    }

    private static String link(HTMLElement item) {
        HTMLElement link = item.querySelector("a[href]");
        return link == null ? "" : link.getAttribute("href");
    }

    private static int top(HTMLElement item) {
        return item.getBoundingClientRect().getTop();
    }

    /** The first of which anything is in sight; null at the very top of the page, where what is new may come in. */
    private static @Nullable HTMLElement firstInSight(HTMLElement list) {
        NodeList<? extends HTMLElement> items = list.querySelectorAll("li");
        for (int i = 0; i < items.getLength() && Window.current().getScrollY() > 0; i++) {
            if (items.get(i).getBoundingClientRect().getBottom() > 0) {
                return items.get(i);
            }
        }
        return null;
    }

    private static @Nullable HTMLElement find(HTMLElement list, String link) {
        NodeList<? extends HTMLElement> items = list.querySelectorAll("li");
        for (int i = 0; i < items.getLength() && !link.isEmpty(); i++) {
            if (link(items.get(i)).equals(link)) {
                return items.get(i);
            }
        }
        return null;
    }
}
