package kith.extension.content;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSMethod;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.xml.Node;

/** The few calls of the browser that the content script makes. */
final class Tab {
    private Tab() {}

    /** What is put away until the worker has it, under this key. */
    @JSBody(
            params = {"key", "at", "report"},
            script = "return { [key]: { at: at, report: report } };")
    static native JSObject claim(String key, double at, String report);

    /** Milliseconds since 1970; Java's own counts in long, which JavaScript has not. */
    @JSBody(script = "return Date.now();")
    static native double now();

    /** The user's zone, in minutes east of Greenwich. */
    @JSBody(script = "return -new Date().getTimezoneOffset();")
    static native int offsetMinutes();

    /** The address that was loaded, whatever scripts have made of it since. */
    @JSBody(script = "return String(performance.getEntriesByType('navigation')[0]?.name);")
    static native String loaded();

    /** Not used before in this browser. */
    @JSBody(script = "return Date.now() + '-' + Math.floor(Math.random() * 1e9);")
    static native String id();

    /** What the doorbell left behind. */
    @JSClass(name = "globalThis")
    abstract static class Global implements JSObject {
        @JSProperty("kithTarget")
        static native @Nullable Node getClicked();

        /** Undefined where the host is not granted. */
        @JSProperty("kithNotes")
        static native JSObject getNotes();

        /** What rules.js says. */
        @JSProperty("kithRules")
        static native String getRules();

        @JSProperty
        static native int getInnerWidth();

        @JSProperty
        static native int getInnerHeight();
    }

    /** {@code chrome}. */
    @JSClass(name = "chrome")
    abstract static class Chrome implements JSObject {
        @JSProperty
        static native ExtensionRuntime getRuntime();

        @JSProperty
        static native Areas getStorage();

        /** Undefined in Chromium. */
        @JSProperty
        static native Menus getMenus();
    }

    /** {@code menus}, of which Firefox gives content scripts this. */
    interface Menus extends JSObject {
        @Nullable
        Node getTargetElement(int number);
    }

    /** {@code chrome.runtime}. */
    interface ExtensionRuntime extends JSObject {
        Pending sendMessage(JSObject message);
    }

    /** A promise whose refusal is taken note of by nobody: the claim in storage is what counts. */
    interface Pending extends JSObject {
        @JSMethod("catch")
        JSObject orElse(Ignored ignored);
    }

    /** Takes an error and does nothing. */
    @JSFunctor
    interface Ignored extends JSObject {
        void error(JSObject error);
    }

    /** {@code chrome.storage}. */
    interface Areas extends JSObject {
        @JSProperty
        Area getLocal();
    }

    /** One storage area. */
    interface Area extends JSObject {
        Pending set(JSObject items);
    }

    /** An event by which something may be sent off. */
    interface Sending extends Event {
        @JSProperty("target")
        Node getNode();

        /** Of a form that is sent alone: the button; null or undefined where there was none. */
        @JSProperty
        Node getSubmitter();

        /** Of a key alone. */
        @JSProperty
        @Nullable
        String getKey();

        @JSProperty
        boolean isCtrlKey();

        @JSProperty
        boolean isMetaKey();
    }
}
