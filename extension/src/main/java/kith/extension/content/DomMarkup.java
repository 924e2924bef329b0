package kith.extension.content;

import java.util.ArrayList;
import java.util.List;
import kith.reading.Markup;
import kith.reading.Plain;
import kith.reading.Steps;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSIndexer;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.xml.Node;

/** An element of the live page. A selector the browser refuses matches nothing. */
final class DomMarkup implements Markup {
    private final Node element;
    private final boolean isElement;

    /** What querySelectorAll answers. */
    interface Nodes extends JSObject {
        @JSProperty
        int getLength();

        @JSIndexer
        Node get(int index);
    }

    private DomMarkup(Node element, boolean isElement) {
        this.element = element;
        this.isElement = isElement;
    }

    /** An element, or the document. */
    static DomMarkup of(Node node) {
        return new DomMarkup(node, Untouched.isElement(node));
    }

    static DomMarkup element(Node element) {
        return new DomMarkup(element, true);
    }

    private static @Nullable DomMarkup found(@Nullable JSObject found) {
        return found == null ? null : element((Node) found);
    }

    Node node() {
        return element;
    }

    @Override
    public List<Markup> all(String css) {
        Nodes found = (Nodes) (isElement ? Untouched.all(element, css) : Untouched.allInPage(element, css));
        List<Markup> all = new ArrayList<>();
        for (int i = 0; found != null && i < found.getLength(); i++) {
            all.add(element(found.get(i)));
        }
        return all;
    }

    @Override
    public @Nullable Markup first(String css) {
        return found(isElement ? Untouched.first(element, css) : Untouched.firstInPage(element, css));
    }

    @Override
    public @Nullable Markup closest(String css) {
        return isElement ? found(Untouched.closest(element, css)) : null;
    }

    @Override
    public @Nullable Markup parent() {
        return found(Untouched.get(element, "parentElement"));
    }

    @Override
    public boolean holds(Markup other) {
        return Untouched.holds(element, ((DomMarkup) other).element);
    }

    @Override
    public boolean is(Markup other) {
        return Untouched.isSame(element, ((DomMarkup) other).element);
    }

    @Override
    public String tag() {
        return isElement ? Untouched.name(element) : "";
    }

    @Override
    public String attr(String name) {
        if (!isElement) {
            return "";
        }
        if (name.equals("value")) {
            return Untouched.string(Untouched.get(element, "value"));
        }
        boolean resolved = name.startsWith("abs:");
        JSObject written = Untouched.attribute(element, resolved ? name.substring(4) : name);
        boolean link = resolved && written != null;
        return Untouched.string(link ? Untouched.get(element, name.substring(4)) : written);
    }

    @Override
    public boolean matches(String css) {
        return isElement && Untouched.matches(element, css);
    }

    @Override
    public Steps walk(Walk walk) {
        return new DomWalk(element, walk);
    }

    /** The same sooner where there is nothing to leave out: names, times and most paragraphs. */
    @Override
    public String textWithout(String css) {
        return isElement && Untouched.hasOnlyText(element)
                ? Plain.collapse(Plain.cut(Untouched.text(element), MAX_RAW))
                : Markup.super.textWithout(css);
    }
}
