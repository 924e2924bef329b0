package kith.extension.worker;

import java.util.List;
import kith.extension.browser.Attempt;
import kith.extension.browser.Chrome;
import kith.extension.browser.Json;
import kith.reading.Outline;
import kith.reading.PageReading;
import kith.reading.Plain;
import kith.reading.learn.Learn;
import kith.wire.Malformed;
import kith.wire.Message;
import kith.wire.Messages;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSString;

/** Has the content script read a tab. */
final class TabReader {
    /** What came of it: a reading; or none, because the page asks for a password, or because the browser refused. */
    record Read(@Nullable PageReading page, boolean password) {
        static final Read REFUSED = new Read(null, false);
    }

    private TabReader() {}

    /** Injects the content script where it is not yet and takes its reading. */
    static Read read(int tab, int frame) {
        return read(tab, frame, List.of("rules.js", "content.js", "content-start.js"));
    }

    /** The same on a host that is granted: from now on the content script notes what is written there too. */
    static Read readAndNote(int tab, int frame) {
        return read(tab, frame, List.of("content-notes.js", "rules.js", "content.js", "content-start.js"));
    }

    private static Read read(int tab, int frame, List<String> scripts) {
        JSObject files = Json.strings(scripts);
        JSObject target = Json.of("tabId", tab, "frameIds", Json.js(Json.ints(frame)));
        JSArrayReader<Chrome.Injected> results = Attempt.of(
                Chrome.getScripting().executeScript(Json.of("target", Json.js(target), "files", Json.js(files))));
        if (results == null) {
            return Read.REFUSED;
        }
        String report =
                results.getLength() == 0 ? "" : Json.string(results.get(0).getResult());
        if (report.startsWith(Outline.MARK)) {
            report = ask(tab, frame, Outline.MARK + Learn.from(report.substring(Outline.MARK.length())));
        }
        if (report.isEmpty()) {
            return new Read(null, true);
        }
        Message message = Messages.read(report);
        if (message instanceof Message.Seen seen) {
            return new Read(seen.page(), false);
        }
        throw new Malformed("reading", "a page is expected");
    }

    /**
     * Asks the content script, which is there, what the last right click meant.
     *
     * @param element the browser's number for the element, or -1 where it gives none
     * @return {@code hit} or {@code near} (or an empty text, without an answer), then keys of comments
     */
    static List<String> nearest(int tab, int frame, int element) {
        String question = element < 0 ? "nearest" : "nearest " + element;
        return Plain.parts(ask(tab, frame, question), '\n');
    }

    /** The content script's answer, {@code ""} where there is none. */
    private static String ask(int tab, int frame, String question) {
        JSObject answer =
                Attempt.of(Chrome.getTabs().sendMessage(tab, JSString.valueOf(question), Json.of("frameId", frame)));
        return answer == null ? "" : Json.string(answer);
    }
}
