package kith.extension.content;

import kith.reading.Page;
import kith.reading.PageReader;
import kith.reading.Posted;
import kith.reading.Report;
import kith.reading.Site;
import kith.reading.Telling;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSFunctor;
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
    /** Long enough to get on, and with the longest step behind it still short enough for who scrolls or types. */
    private static final double SLICE_MILLIS = 10;

    private static PageReader reader = PageReader.by(Tab.Global.getRules());
    private static String learnedOf = "";
    /** What was clicked, if that was the last thing done. */
    private static @Nullable Node pressed;

    private ContentScript() {}

    /** Runs once in a page. */
    public static void main(String[] args) {
        Window.current().addEventListener("submit", event -> submitted((Tab.Sending) event), true);
        Window.current().addEventListener("formdata", event -> built(), true);
        Window.current().addEventListener("click", event -> clicked(((Tab.Sending) event).getNode()), true);
        Window.current().addEventListener("keydown", event -> typed((Tab.Sending) event), true);
    }

    /** Takes a slice of what is to be told, and hands back what was written meanwhile; null when all is told. */
    @JSFunctor
    interface Slices extends JSObject {
        @Nullable
        String next();
    }

    /** What there is to tell of the page, see {@link Telling}. */
    @JSExport
    public static Slices readPage() {
        Page page = page();
        return slices(Telling.of(reader, page, learnedOf.equals(page.url())));
    }

    /** The same by the rule that the worker has learned from the outline. */
    @JSExport
    public static Slices readLearned(String rule) {
        Page page = page();
        reader = reader.learned(rule);
        learnedOf = page.url();
        return slices(Telling.learned(reader, page));
    }

    /** Which comment was clicked, see {@link Nearest}. */
    @JSExport
    public static String nearest(int element) {
        return Nearest.keys(reader, page(), element);
    }

    private static Slices slices(Telling telling) {
        return () -> {
            double end = Tab.now() + SLICE_MILLIS;
            boolean more = true;
            while (more && Tab.now() < end) {
                more = telling.next();
            }
            String written = telling.written();
            return more || !written.isEmpty() ? written : null;
        };
    }

    private static Page page() {
        return new Page(
                Location.current().getFullURL(),
                Tab.loaded(),
                DomMarkup.of(HTMLDocument.current()),
                Tab.offsetMinutes());
    }

    /** The button is known, unless a script sends the form. */
    private static void submitted(Tab.Sending event) {
        pressed = null;
        sentBy(event.getSubmitter(), event.getNode());
    }

    /**
     * A script that holds back the click, asks whether I am a robot, and sends the form itself causes no event but that the
     * form's data are put together; so do scripts that put drafts aside, at any time.
     */
    private static void built() {
        Node by = pressed;
        if (by != null) {
            sentBy(by, by);
        }
    }

    private static void sentBy(Node by, Node within) {
        Page page = page();
        Site site = reader.siteOf(page);
        if (Untouched.isMissing(by) || PageReader.posts(site, DomMarkup.of(by))) {
            sent(site, page, within);
        }
    }

    /** Scripts send what is written into their editors when a button is clicked: a site file says which. */
    private static void clicked(Node on) {
        pressed = on;
        Page page = page();
        Site site = reader.sending(page, DomMarkup.of(on));
        if (site != null) {
            sent(site, page, on);
        }
    }

    /** Or when Enter is typed with Control or Command; a form then tells by itself. */
    private static void typed(Tab.Sending event) {
        pressed = null;
        boolean enter = "Enter".equals(event.getKey()) && (event.isCtrlKey() || event.isMetaKey());
        if (enter) {
            Page page = page();
            Site site = reader.siteOf(page);
            if (PageReader.isScripted(site, DomMarkup.of(event.getNode()))) {
                sent(site, page, event.getNode());
            }
        }
    }

    /**
     * The claim is put away before the message is sent: a moment later this page is gone. Where the host is not granted,
     * the page was read by one click, and what is written there is nobody's business.
     */
    private static void sent(Site site, Page page, Node within) {
        // Without the storage a newer Kith has taken this one's place, and has a script of its own here.
        if (Untouched.isMissing(Tab.Global.getNotes()) || Untouched.isMissing(Tab.Chrome.getStorage())) {
            return;
        }
        String id = Tab.id();
        Posted posted = reader.posted(site, page, DomMarkup.of(within), id);
        if (posted == null) {
            return;
        }
        String report = Report.posted(posted);
        JSObject items = Tab.claim("claim:" + id, Tab.now(), report);
        Tab.Chrome.getStorage().getLocal().set(items).orElse(error -> {});
        Tab.Chrome.getRuntime().sendMessage(JSString.valueOf(report)).orElse(error -> {});
    }
}
