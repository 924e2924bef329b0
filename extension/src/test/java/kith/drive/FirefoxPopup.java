package kith.drive;

import com.google.gson.JsonElement;
import java.nio.file.Path;
import java.util.Map;

/** The popup in Firefox: a page in a panel of the browser's window; BiDi knows it by the number of its context. */
final class FirefoxPopup implements Popup {
    private static final String FIND = "document.querySelector('.webextension-popup-browser')";

    private final FirefoxSession session;
    private final String context;
    private final Tab page;

    private FirefoxPopup(FirefoxSession session, String context) {
        this.session = session;
        this.context = context;
        this.page = session.tab(context);
        until("document.readyState === 'complete' && location.protocol === 'moz-extension:'", APPEAR_LIMIT);
    }

    /** The id of the toolbar button: ExtensionCommon.makeWidgetId and "-browser-action". */
    static String button(String extension) {
        return extension.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9_-]", "_") + "-browser-action";
    }

    /** A popup that is open already would be closed by the click: it is closed first. */
    static FirefoxPopup open(FirefoxSession session, String extension) {
        String context = session.privileged("""
            const end = Date.now() + 10000;
            const holds = async (what, sentence) => {
              while (!what()) {
                if (Date.now() > end) throw new Error('waited for ' + sentence);
                await new Promise(next => setTimeout(next, 20));
              }
            };
            const find = () => %s;
            find()?.closest('panel').hidePopup();
            await holds(() => !find(), 'the popup of before to close');
            const widget = document.getElementById(%s);
            (widget.querySelector('toolbarbutton') ?? widget).click();
            await holds(() => find()?.closest('panel').state === 'open', 'the popup to open');
            return find().browsingContext.id.toString();\
            """.formatted(FIND, Json.literal(button(extension))))
                .getAsString();
        return new FirefoxPopup(session, context);
    }

    /** That which opens when this is done. */
    static FirefoxPopup opened(FirefoxSession session, Runnable opening) {
        opening.run();
        String context = session.privileged("""
            const end = Date.now() + 10000, find = () => %s;
            while (find()?.closest('panel').state !== 'open') {
              if (Date.now() > end) throw new Error('waited for the popup to open');
              await new Promise(next => setTimeout(next, 20));
            }
            return find().browsingContext.id.toString();\
            """.formatted(FIND)).getAsString();
        return new FirefoxPopup(session, context);
    }

    @Override
    public JsonElement eval(String asyncBody) {
        return page.evalAsPerson(asyncBody);
    }

    @Override
    public void click(String css) {
        until(stands(css), APPEAR_LIMIT);
        page.click(css);
    }

    @Override
    public void type(String css, String text) {
        until(stands(css), APPEAR_LIMIT);
        page.type(css, text);
    }

    @Override
    public void scheme(String name) {
        session.media(context, Map.of("prefers-color-scheme", name));
    }

    @Override
    public Path screenshot(Path png) {
        return page.screenshotWhole(png);
    }

    /** The panel takes the size of its page a tenth of a second late: what is clicked meanwhile is missed. */
    private static String stands(String css) {
        return """
            (async () => {
              const place = () => JSON.stringify([innerWidth, innerHeight, %s.getBoundingClientRect()]);
              const before = place();
              await new Promise(next => setTimeout(next, 200));
              return place() === before;
            })()\
            """.formatted(Tab.element(css));
    }

    @Override
    public boolean isOpen() {
        return session.privileged("return " + FIND + "?.browsingContext.id.toString() === " + Json.literal(context))
                .getAsBoolean();
    }

    @Override
    public void close() {
        if (isOpen()) {
            session.privileged(FIND + "?.closest('panel').hidePopup()");
        }
        Poll.untilTrue(APPEAR_LIMIT, "the popup to close", () -> !isOpen());
    }
}
