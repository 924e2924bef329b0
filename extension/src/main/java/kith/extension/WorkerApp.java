package kith.extension;

import kith.extension.worker.Hears;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/** Entry of {@code worker.wasm}: {@code worker.js} calls what is exported here. */
public final class WorkerApp {
    private WorkerApp() {}

    public static void main(String[] args) {}

    /** A message came; see {@link Hears#message}. */
    @JSExport
    public static JSPromise<JSString> message(String text, String senderId, String senderUrl, int tab, int frame) {
        return Hears.message(text, senderId, senderUrl, tab, frame);
    }

    /** The browser told the worker something; see {@link Hears#happened}. */
    @JSExport
    public static void happened(String event, String text, int tab, JSObject details) {
        Hears.happened(event, text, tab, details);
    }
}
