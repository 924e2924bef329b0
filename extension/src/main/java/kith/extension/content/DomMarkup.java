package kith.extension.content;

import java.util.ArrayList;
import java.util.List;
import kith.reading.Markup;
import kith.reading.Plain;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.xml.Node;
import org.teavm.jso.dom.xml.NodeList;

/** An element of the live page. A selector the browser refuses matches nothing. */
final class DomMarkup implements Markup {
    /** An element or the document: what both have. */
    interface Queried extends Node {
        NodeList<Queried> querySelectorAll(String css);

        @Nullable
        Queried querySelector(String css);

        @Nullable
        Queried closest(String css);

        boolean matches(String css);

        boolean isSameNode(Node other);

        @Nullable
        String getAttribute(String name);

        @JSProperty("value")
        JSObject getFieldValue();

        @JSProperty("href")
        JSObject getResolvedHref();
    }

    private final Queried element;

    private DomMarkup(Queried element) {
        this.element = element;
    }

    static DomMarkup of(Node node) {
        return new DomMarkup((Queried) node);
    }

    Node node() {
        return element;
    }

    @Override
    public List<Markup> all(String css) {
        NodeList<Queried> found = element.querySelectorAll(css);
        List<Markup> all = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add(new DomMarkup(found.get(i)));
        }
        return all;
    }

    @Override
    public @Nullable Markup first(String css) {
        Queried found = element.querySelector(css);
        return found == null ? null : new DomMarkup(found);
    }

    @Override
    public @Nullable Markup closest(String css) {
        Queried found = element.getNodeType() == Node.ELEMENT_NODE ? element.closest(css) : null;
        return found == null ? null : new DomMarkup(found);
    }

    @Override
    public String attr(String name) {
        if (element.getNodeType() != Node.ELEMENT_NODE) {
            return "";
        }
        if (name.equals("value")) {
            return string(element.getFieldValue());
        }
        if (name.equals("abs:href")) {
            return element.getAttribute("href") == null ? "" : string(element.getResolvedHref());
        }
        String value = element.getAttribute(name.startsWith("abs:") ? name.substring(4) : name);
        return value == null ? "" : value;
    }

    /** The string that a JavaScript value is, or "" when it is none. */
    static String string(JSObject value) {
        return JSObjects.typeOf(value).equals("string") ? ((JSString) value).stringValue() : "";
    }

    @Override
    public String textWithout(String css) {
        StringBuilder raw = new StringBuilder();
        Node node = element.getFirstChild();
        while (node != null) {
            boolean into = visit(node, css, raw);
            Node next = into ? node.getFirstChild() : null;
            while (next == null && node != null) {
                lineBreak(node, raw);
                next = node.getNextSibling();
                Node parent = node.getParentNode();
                node = next != null || parent == null || isSame(parent) ? null : parent;
            }
            node = next;
        }
        return Plain.collapse(raw.toString());
    }

    private boolean isSame(Node other) {
        return element.isSameNode(other);
    }

    /** Takes one node's own text; whether what is below it is to be read too. */
    private static boolean visit(Node node, String css, StringBuilder raw) {
        short type = node.getNodeType();
        if (type == Node.TEXT_NODE || type == Node.CDATA_SECTION_NODE) {
            raw.append(node.getNodeValue());
            return false;
        }
        if (type != Node.ELEMENT_NODE) {
            return false;
        }
        Queried below = (Queried) node;
        if (Plain.isSilent(node.getLocalName()) || (!css.isEmpty() && below.matches(css))) {
            return false;
        }
        lineBreak(node, raw);
        return true;
    }

    private static void lineBreak(Node node, StringBuilder raw) {
        if (node.getNodeType() == Node.ELEMENT_NODE && Plain.breaksLine(node.getLocalName())) {
            raw.append(' ');
        }
    }
}
