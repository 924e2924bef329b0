package kith.extension.content;

import kith.reading.Page;
import kith.reading.PageReading;
import kith.reading.Posted;
import kith.reading.Report;
import kith.reading.Sites;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Location;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLDocument;

/**
 * What Kith does in a tab: reads the page when asked, and reports a comment the moment it is submitted.
 *
 * <p>Injected only where the doorbell rang or the user clicked. It reports; it never changes the page and never asks for
 * anything to be done.
 */
public final class ContentScript {
    private ContentScript() {}

    /** Runs once in a page. */
    public static void main(String[] args) {
        Window.current().addEventListener("submit", event -> submitted((Tab.Submit) event), true);
        Tab.Chrome.getRuntime().getOnMessage().addListener((message, sender, answer) -> {
            answer.answer(JSString.valueOf(Nearest.keys(page(), DomMarkup.string(message))));
            return false;
        });
    }

    /** The page as JSON, see {@link Report#seen}; {@code ""} for a page that asks for a password and holds no thread. */
    @JSExport
    public static String readPage() {
        Page page = page();
        PageReading reading = Sites.read(page);
        boolean logIn =
                reading.comments().isEmpty() && !reading.form() && page.root().first("input[type=password]") != null;
        return logIn ? "" : Report.seen(reading);
    }

    private static Page page() {
        return new Page(Location.current().getFullURL(), DomMarkup.of(HTMLDocument.current()));
    }

    /**
     * The claim is put away before the message is sent: a moment later this page is gone. Where the host is not granted,
     * the page was read by one click, and what is written there is nobody's business.
     */
    private static void submitted(Tab.Submit event) {
        // Without the storage a newer Kith has taken this one's place, and has a script of its own here.
        if (JSObjects.isUndefined(Tab.Global.getNotes()) || JSObjects.isUndefined(Tab.Chrome.getStorage())) {
            return;
        }
        long now = System.currentTimeMillis();
        String id = now + "-" + (long) (Math.random() * 1_000_000_000);
        Posted posted = Sites.posted(page(), DomMarkup.of(event.getForm()), id);
        if (posted == null) {
            return;
        }
        String report = Report.posted(posted);
        JSMapLike<JSObject> claim = JSObjects.create();
        claim.set("at", JSNumber.valueOf((double) now));
        claim.set("report", JSString.valueOf(report));
        JSMapLike<JSObject> items = JSObjects.create();
        items.set("claim:" + id, claim);
        Tab.Chrome.getStorage().getLocal().set(items).orElse(error -> {});
        Tab.Chrome.getRuntime().sendMessage(JSString.valueOf(report)).orElse(error -> {});
    }
}
