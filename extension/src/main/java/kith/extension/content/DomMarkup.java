package kith.extension.content;

import java.util.ArrayList;
import java.util.List;
import kith.reading.Markup;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSIndexer;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.xml.Node;

/** An element of the live page. A selector the browser refuses matches nothing. */
final class DomMarkup implements Markup {
    private final Node element;

    /** What querySelectorAll answers. */
    interface Nodes extends JSObject {
        @JSProperty
        int getLength();

        @JSIndexer
        Node get(int index);
    }

    private DomMarkup(Node element) {
        this.element = element;
    }

    static DomMarkup of(Node node) {
        return new DomMarkup(node);
    }

    private static @Nullable DomMarkup found(@Nullable JSObject found) {
        return found == null ? null : new DomMarkup((Node) found);
    }

    Node node() {
        return element;
    }

    @Override
    public List<Markup> all(String css) {
        Nodes found = (Nodes) Untouched.ask(element, "querySelectorAll", css);
        List<Markup> all = new ArrayList<>();
        for (int i = 0; found != null && i < found.getLength(); i++) {
            all.add(new DomMarkup(found.get(i)));
        }
        return all;
    }

    @Override
    public @Nullable Markup first(String css) {
        return found(Untouched.ask(element, "querySelector", css));
    }

    @Override
    public @Nullable Markup closest(String css) {
        return Untouched.isElement(element) ? found(Untouched.ask(element, "closest", css)) : null;
    }

    @Override
    public boolean holds(Markup other) {
        return Untouched.isTrue(Untouched.call(element, "contains", ((DomMarkup) other).element));
    }

    @Override
    public String tag() {
        return Untouched.isElement(element) ? string(Untouched.get(element, "localName")) : "";
    }

    @Override
    public String attr(String name) {
        if (!Untouched.isElement(element)) {
            return "";
        }
        if (name.equals("value")) {
            return string(Untouched.get(element, "value"));
        }
        boolean resolved = name.startsWith("abs:");
        JSObject written = Untouched.ask(element, "getAttribute", resolved ? name.substring(4) : name);
        boolean link = resolved && written != null;
        return string(link ? Untouched.get(element, name.substring(4)) : written);
    }

    /** The string that a JavaScript value is, or "" when it is none. */
    static String string(@Nullable JSObject value) {
        return value != null && JSObjects.typeOf(value).equals("string") ? ((JSString) value).stringValue() : "";
    }

    @Override
    public boolean matches(String css) {
        return Untouched.isElement(element) && Untouched.isTrue(Untouched.ask(element, "matches", css));
    }

    @Override
    public void walk(Walk walk) {
        Node node = Untouched.node(element, "firstChild");
        while (node != null) {
            boolean into = enters(node, walk);
            Node next = into ? Untouched.node(node, "firstChild") : null;
            if (into && next == null) {
                walk.leave(of(node));
            }
            while (next == null && node != null) {
                next = Untouched.node(node, "nextSibling");
                Node parent = next == null ? Untouched.node(node, "parentNode") : null;
                node = parent == null || isSame(parent) ? null : parent;
                if (next == null && node != null) {
                    walk.leave(of(node));
                }
            }
            node = next;
        }
    }

    private boolean isSame(Node other) {
        return Untouched.isTrue(Untouched.call(element, "isSameNode", other));
    }

    private static boolean enters(Node node, Walk walk) {
        int type = Untouched.type(node);
        if (type == Node.TEXT_NODE || type == Node.CDATA_SECTION_NODE) {
            walk.text(String.valueOf(node.getNodeValue()));
        }
        return type == Node.ELEMENT_NODE && walk.enter(of(node));
    }
}
