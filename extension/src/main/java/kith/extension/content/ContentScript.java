package kith.extension.content;

import kith.reading.Outline;
import kith.reading.Page;
import kith.reading.PageReader;
import kith.reading.PageReading;
import kith.reading.Posted;
import kith.reading.Report;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Location;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.xml.Node;

/**
 * What Kith does in a tab: reads the page when asked, and reports a comment the moment it is submitted.
 *
 * <p>Injected only where the doorbell rang or the user clicked. It reports; it never changes the page and never asks for
 * anything to be done.
 */
public final class ContentScript {
    private static PageReader reader = PageReader.by(Tab.Global.getRules());
    private static String learnedOf = "";

    private ContentScript() {}

    /** Runs once in a page. */
    public static void main(String[] args) {
        Window.current().addEventListener("submit", event -> sent(((Tab.Sending) event).getNode()), true);
        Window.current().addEventListener("click", event -> clicked(((Tab.Sending) event).getNode()), true);
        Window.current().addEventListener("keydown", event -> typed((Tab.Sending) event), true);
        Tab.Chrome.getRuntime().getOnMessage().addListener((message, sender, answer) -> {
            answer.answer(JSString.valueOf(answer(DomMarkup.string(message))));
            return false;
        });
    }

    /**
     * The page as JSON, see {@link Report#seen}; {@code ""} for a page that asks for a password and holds no thread. Of a
     * page that no rule fits, {@link Outline#MARK} and its outline: what the worker learns from it comes back as a message,
     * and its answer is the page.
     */
    @JSExport
    public static String readPage() {
        Page page = page();
        boolean known = reader.knows(page);
        if (known || learnedOf.equals(page.url())) {
            PageReading reading = reader.read(page);
            if (known || !reading.comments().isEmpty()) {
                return report(page, reading);
            }
        }
        return Outline.MARK + Outline.of(page);
    }

    private static String answer(String question) {
        Page page = page();
        if (!question.startsWith(Outline.MARK)) {
            return Nearest.keys(reader, page, question);
        }
        reader = reader.learned(question.substring(Outline.MARK.length()));
        learnedOf = page.url();
        return report(page, reader.read(page));
    }

    private static String report(Page page, PageReading reading) {
        boolean logIn =
                reading.comments().isEmpty() && !reading.form() && page.root().first("input[type=password]") != null;
        return logIn ? "" : Report.seen(reading);
    }

    private static Page page() {
        return new Page(Location.current().getFullURL(), DomMarkup.of(HTMLDocument.current()), Tab.offsetMinutes());
    }

    /** Scripts send what is written into their editors when a button is clicked: a site file says which. */
    private static void clicked(Node on) {
        if (Untouched.isElement(on) && reader.sends(page(), DomMarkup.of(on))) {
            sent(on);
        }
    }

    /** Or when Enter is typed with Control or Command; a form then tells by itself. */
    private static void typed(Tab.Sending event) {
        boolean enter = "Enter".equals(event.getKey()) && (event.isCtrlKey() || event.isMetaKey());
        if (enter && Untouched.isElement(event.getNode()) && reader.isScripted(page())) {
            sent(event.getNode());
        }
    }

    /**
     * The claim is put away before the message is sent: a moment later this page is gone. Where the host is not granted,
     * the page was read by one click, and what is written there is nobody's business.
     */
    private static void sent(Node within) {
        // Without the storage a newer Kith has taken this one's place, and has a script of its own here.
        if (Untouched.isMissing(Tab.Global.getNotes()) || Untouched.isMissing(Tab.Chrome.getStorage())) {
            return;
        }
        String id = Tab.id();
        Posted posted = reader.posted(page(), DomMarkup.of(within), id);
        if (posted == null) {
            return;
        }
        String report = Report.posted(posted);
        JSObject items = Tab.claim("claim:" + id, Tab.now(), report);
        Tab.Chrome.getStorage().getLocal().set(items).orElse(error -> {});
        Tab.Chrome.getRuntime().sendMessage(JSString.valueOf(report)).orElse(error -> {});
    }
}
