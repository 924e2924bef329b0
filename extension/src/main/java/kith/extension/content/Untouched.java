package kith.extension.content;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.xml.Node;

/**
 * The browser's own methods and properties of nodes, taken from their prototypes.
 *
 * <p>A form answers to the names of its fields first, and the document to the names of its forms and pictures, in a content
 * script too (HTML standard, "LegacyOverrideBuiltIns"): with {@code <input name=closest>} in it, {@code form.closest} is no
 * method.
 */
final class Untouched {
    private Untouched() {}

    /** The property that every node of its kind has. */
    @JSBody(
            params = {"node", "name"},
            script = "return Reflect.get(Object.getPrototypeOf(node), name, node);")
    static native @Nullable JSObject get(JSObject node, String name);

    /** What the method answers that every node of its kind has. */
    @JSBody(
            params = {"node", "name", "argument"},
            script = "return Reflect.get(Object.getPrototypeOf(node), name).call(node, argument);")
    static native @Nullable JSObject call(JSObject node, String name, @Nullable JSObject argument);

    /** What a method answers to a selector. */
    static @Nullable JSObject ask(JSObject node, String name, String css) {
        return call(node, name, JSString.valueOf(css));
    }

    static @Nullable Node node(Node of, String name) {
        return (Node) get(of, name);
    }

    /** Null or undefined; {@code JSObjects.isUndefined} and {@code requireNonNull} would wrap what they are asked about: 4 KB. */
    @JSBody(params = "value", script = "return value == null;")
    static native boolean isMissing(@Nullable JSObject value);

    static boolean isTrue(@Nullable JSObject value) {
        return value != null && ((JSBoolean) value).booleanValue();
    }

    static boolean isElement(Node node) {
        return type(node) == Node.ELEMENT_NODE;
    }

    static int type(Node node) {
        JSObject type = get(node, "nodeType");
        return type == null ? 0 : ((JSNumber) type).intValue();
    }
}
