package kith.extension.browser;

import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/** The clipboard; browsers let a page write there while the user's click is fresh, and need no permission for it. */
public final class Clipboard {
    /** {@code navigator.clipboard}. */
    interface Board extends JSObject {
        JSPromise<JSObject> writeText(String text);
    }

    /** {@code navigator}. */
    @JSClass(name = "navigator")
    abstract static class Navigator implements JSObject {
        @JSProperty
        static native Board getClipboard();
    }

    private Clipboard() {}

    /** Puts a text there; answers in the end whether it is there. To be called in the click itself. */
    public static JSPromise<JSObject> write(String text) {
        JSObject yes = JSString.valueOf("yes");
        JSObject no = JSString.valueOf("");
        return Navigator.getClipboard().writeText(text).<JSObject>then(done -> yes, refused -> no);
    }
}
