package kith.extension.content;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.xml.Node;

/**
 * The browser's own methods and properties of nodes, taken from their prototypes, once.
 *
 * <p>A form answers to the names of its fields first, and the document to the names of its forms and pictures, in a content
 * script too (HTML standard, "LegacyOverrideBuiltIns"): with {@code <input name=closest>} in it, {@code form.closest} is no
 * method.
 */
final class Untouched {
    private static final Own TYPE = of(node(), "nodeType");
    private static final Own FIRST_CHILD = of(node(), "firstChild");
    private static final Own NEXT_SIBLING = of(node(), "nextSibling");
    private static final Own TEXT = of(node(), "textContent");
    private static final Own HOLDS = of(node(), "contains");
    private static final Own ONLY_TEXT = of(element(), "childElementCount");
    private static final Own NAME = of(element(), "localName");
    private static final Own ATTRIBUTE = of(element(), "getAttribute");
    private static final Own CLOSEST = of(element(), "closest");
    private static final Own MATCHES = of(element(), "matches");
    private static final Own FIRST = of(element(), "querySelector");
    private static final Own ALL = of(element(), "querySelectorAll");
    private static final Own FIRST_IN_PAGE = of(document(), "querySelector");
    private static final Own ALL_IN_PAGE = of(document(), "querySelectorAll");

    /** A method or a property's getter that is told whose it is; null where it refuses, as a selector that is none. */
    @JSFunctor
    private interface Own extends JSObject {
        @Nullable
        JSObject of(JSObject node, @Nullable JSObject argument);
    }

    private Untouched() {}

    @JSBody(script = "return Node.prototype;")
    private static native JSObject node();

    @JSBody(script = "return Element.prototype;")
    private static native JSObject element();

    @JSBody(script = "return Document.prototype;")
    private static native JSObject document();

    @JSBody(
            params = {"type", "name"},
            script = "var own = Object.getOwnPropertyDescriptor(type, name);"
                    + " var call = Function.prototype.call.bind(own.get || own.value);"
                    + " return function(node, argument) {"
                    + " try { return call(node, argument); } catch (refused) { return null; } };")
    private static native Own of(JSObject type, String name);

    /** The property that every node of its kind has; for what is seldom asked. */
    @JSBody(
            params = {"node", "name"},
            script = "return Reflect.get(Object.getPrototypeOf(node), name, node);")
    static native @Nullable JSObject get(JSObject node, String name);

    /** What the method answers that every node of its kind has; for what is seldom asked. */
    @JSBody(
            params = {"node", "name"},
            script = "return Reflect.get(Object.getPrototypeOf(node), name).call(node);")
    static native JSObject call(JSObject node, String name);

    static int type(Node node) {
        return number(TYPE.of(node, null));
    }

    static boolean isElement(Node node) {
        return type(node) == Node.ELEMENT_NODE;
    }

    static @Nullable Node firstChild(Node node) {
        return (Node) FIRST_CHILD.of(node, null);
    }

    static @Nullable Node nextSibling(Node node) {
        return (Node) NEXT_SIBLING.of(node, null);
    }

    static boolean holds(Node node, Node other) {
        return isTrue(HOLDS.of(node, other));
    }

    static boolean hasOnlyText(Node element) {
        return number(ONLY_TEXT.of(element, null)) == 0;
    }

    static String text(Node node) {
        return string(TEXT.of(node, null));
    }

    static String name(Node element) {
        return string(NAME.of(element, null));
    }

    static @Nullable JSObject attribute(Node element, String name) {
        return ATTRIBUTE.of(element, JSString.valueOf(name));
    }

    static @Nullable JSObject closest(Node element, String css) {
        return CLOSEST.of(element, JSString.valueOf(css));
    }

    static boolean matches(Node element, String css) {
        return isTrue(MATCHES.of(element, JSString.valueOf(css)));
    }

    static @Nullable JSObject first(Node within, String css) {
        return FIRST.of(within, JSString.valueOf(css));
    }

    static @Nullable JSObject firstInPage(Node page, String css) {
        return FIRST_IN_PAGE.of(page, JSString.valueOf(css));
    }

    static @Nullable JSObject all(Node within, String css) {
        return ALL.of(within, JSString.valueOf(css));
    }

    static @Nullable JSObject allInPage(Node page, String css) {
        return ALL_IN_PAGE.of(page, JSString.valueOf(css));
    }

    /** The string that a JavaScript value is, or "" when it is none. */
    @JSBody(params = "value", script = "return typeof value === 'string' ? value : '';")
    static native String string(@Nullable JSObject value);

    /** Null or undefined; {@code JSObjects.isUndefined} and {@code requireNonNull} would wrap what they are asked about: 4 KB. */
    @JSBody(params = "value", script = "return value == null;")
    static native boolean isMissing(@Nullable JSObject value);

    @JSBody(params = "value", script = "return value === true;")
    static native boolean isTrue(@Nullable JSObject value);

    @JSBody(params = "value", script = "return value;")
    private static native int number(@Nullable JSObject value);

    @JSBody(
            params = {"one", "other"},
            script = "return one === other;")
    static native boolean isSame(Node one, Node other);
}
