package kith.extension.content;

import java.util.ArrayList;
import java.util.List;
import kith.reading.Markup;
import kith.reading.Plain;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.xml.Node;
import org.teavm.jso.dom.xml.NodeList;

/** An element of the live page. A selector the browser refuses matches nothing. */
final class DomMarkup implements Markup {
    private final Node element;

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
    @SuppressWarnings("unchecked") // querySelectorAll answers nodes
    public List<Markup> all(String css) {
        NodeList<Node> found = (NodeList<Node>) Untouched.ask(element, "querySelectorAll", css);
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
    public String textWithout(String css) {
        StringBuilder raw = new StringBuilder();
        Node node = Untouched.node(element, "firstChild");
        while (node != null) {
            boolean into = visit(node, css, raw);
            Node next = into ? Untouched.node(node, "firstChild") : null;
            while (next == null && node != null) {
                lineBreak(node, raw);
                next = Untouched.node(node, "nextSibling");
                Node parent = Untouched.node(node, "parentNode");
                node = next != null || parent == null || isSame(parent) ? null : parent;
            }
            node = next;
        }
        return Plain.collapse(raw.toString());
    }

    private boolean isSame(Node other) {
        return Untouched.isTrue(Untouched.call(element, "isSameNode", other));
    }

    /** Takes one node's own text; whether what is below it is to be read too. */
    private static boolean visit(Node node, String css, StringBuilder raw) {
        int type = Untouched.type(node);
        if (type == Node.TEXT_NODE || type == Node.CDATA_SECTION_NODE) {
            raw.append(node.getNodeValue());
            return false;
        }
        if (type != Node.ELEMENT_NODE) {
            return false;
        }
        boolean leftOut = !css.isEmpty() && Untouched.isTrue(Untouched.ask(node, "matches", css));
        if (leftOut || Plain.isSilent(name(node))) {
            return false;
        }
        lineBreak(node, raw);
        return true;
    }

    private static void lineBreak(Node node, StringBuilder raw) {
        if (Untouched.isElement(node) && Plain.breaksLine(name(node))) {
            raw.append(' ');
        }
    }

    private static String name(Node element) {
        return string(Untouched.get(element, "localName"));
    }
}
