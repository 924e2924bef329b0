package kith.extension.page;

import java.util.List;
import kith.extension.browser.Hosts;
import kith.extension.browser.Json;
import kith.people.LookAway;
import kith.wire.Message;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.dom.html.HTMLElement;

/** Asks the browser for permission to read along; only a click may ask. */
final class Grants {
    private Grants() {}

    /**
     * Asks for a page's host when the button is clicked; the answer comes in a thread.
     *
     * <p>The popup may close under the browser's question: what follows from a grant is done by the worker then. The
     * browser does not ask again for a host that it knows, so the worker is told in any case.
     */
    static void onClick(HTMLElement button, String url, Deeds.WithAnswer answered) {
        String pattern = LookAway.pattern(url);
        button.addEventListener("click", event -> {
            JSPromise<JSObject> asked = Hosts.request(List.of(pattern));
            new Thread(() -> answered.hear(Json.isTrue(asked.await()) && Talk.done(new Message.NoteHere(url)))).start();
        });
    }
}
