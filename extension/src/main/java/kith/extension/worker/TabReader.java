package kith.extension.worker;

import java.util.List;
import kith.extension.browser.Attempt;
import kith.extension.browser.Chrome;
import kith.extension.browser.Json;
import kith.extension.browser.Scripts;
import kith.reading.Outline;
import kith.reading.PageReading;
import kith.reading.Plain;
import kith.reading.Starter;
import kith.reading.learn.Learn;
import kith.wire.Malformed;
import kith.wire.Message;
import kith.wire.Messages;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSString;

/** Has the content script read a tab. */
final class TabReader {
    private static final String NOTES = "content-notes.js";
    private static final String START = "content-start.js";

    /** What came of it: a reading; or none, because the page asks for a password, or because the browser refused. */
    record Read(@Nullable PageReading page, boolean password) {
        static final Read REFUSED = new Read(null, false);
    }

    private TabReader() {}

    /** Takes the reading of the content script, which is injected where it is not yet. */
    static Read read(int tab, int frame) {
        return read(tab, frame, List.of(START), List.of("rules.js", "content.js", START));
    }

    /** The same on a host that is granted: from now on the content script notes what is written there too. */
    static Read readAndNote(int tab, int frame) {
        return read(tab, frame, List.of(NOTES, START), List.of(NOTES, "rules.js", "content.js", START));
    }

    /**
     * A page that went meanwhile, or became another one, has no reading either. What stands in its place now is read then,
     * and if that goes too, nothing: a page must not keep the worker from all others.
     */
    private static Read read(int tab, int frame, List<String> asking, List<String> scripts) {
        long begun = System.currentTimeMillis();
        String told = Scripts.run(tab, frame, asking);
        if (told == null && System.currentTimeMillis() - begun < Attempt.PATIENCE_MILLIS) {
            told = Scripts.run(tab, frame, scripts);
        }
        return told == null ? Read.REFUSED : read(tab, frame, told);
    }

    private static Read read(int tab, int frame, String told) {
        String report = told;
        if (told.startsWith(Outline.MARK)) {
            String rule = Learn.from(told.substring(Outline.MARK.length()));
            report = ask(tab, frame, Outline.MARK + rule);
        }
        if (report == null) {
            return Read.REFUSED;
        }
        if (report.isEmpty()) {
            return new Read(null, true);
        }
        Message message = Messages.read(report);
        if (message instanceof Message.Seen seen) {
            return new Read(Starter.named(seen.page()), false);
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
        String answer = ask(tab, frame, question);
        return Plain.parts(answer == null ? "" : answer, '\n');
    }

    /** The content script's answer; null where there is none. */
    private static @Nullable String ask(int tab, int frame, String question) {
        JSObject answer = Attempt.ofPage(
                Chrome.getTabs().sendMessage(tab, JSString.valueOf(question), Json.of("frameId", frame)));
        return answer == null ? null : text(answer);
    }

    private static @Nullable String text(JSObject value) {
        return Json.isString(value) ? Json.string(value) : null;
    }
}
