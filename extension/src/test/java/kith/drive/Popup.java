package kith.drive;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.nio.file.Path;
import java.time.Duration;

/** The open popup of the toolbar button. BiDi does not list it among its contexts: DevTools speaks to it. */
public final class Popup {
    private static final Duration APPEAR_LIMIT = Duration.ofSeconds(10);

    private final Cdp cdp;
    private final Target target;
    private final String session;

    Popup(Cdp cdp, Target target) {
        this.cdp = cdp;
        this.target = target;
        this.session = cdp.attach(target);
        until("document.readyState === 'complete' && location.protocol === 'chrome-extension:'", APPEAR_LIMIT);
    }

    /** As {@link Tab#eval}, except that it counts as a user's gesture. */
    public JsonElement eval(String asyncBody) {
        return cdp.evaluate(session, asyncBody);
    }

    public JsonElement until(String expression, Duration limit) {
        return Script.until(expression, limit, this::eval);
    }

    /** The text of the first element as a person sees it; waits for it to be there. */
    public String text(String css) {
        return until("[" + Tab.element(css) + ".innerText]", APPEAR_LIMIT)
                .getAsJsonArray()
                .get(0)
                .getAsString();
    }

    /** A real click in the middle of the element. */
    public void click(String css) {
        until(Tab.inView(css), APPEAR_LIMIT);
        JsonArray middle = eval("const box = " + Tab.element(css)
                        + ".getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]")
                .getAsJsonArray();
        mouse("mousePressed", middle);
        mouse("mouseReleased", middle);
    }

    /** Clicks into a field and enters text as a keyboard or an input method would. */
    public void type(String css, String text) {
        click(css);
        cdp.sendTo(session, "Input.insertText", "text", text);
    }

    public Path screenshot(Path png) {
        return Pictures.save(
                cdp.sendTo(session, "Page.captureScreenshot", "format", "png").getAsJsonPrimitive("data"), png);
    }

    /** Gone means: closed by us, by its own script, or because the person looked elsewhere. */
    public boolean isOpen() {
        return cdp.targets().stream().anyMatch(it -> it.id().equals(target.id()));
    }

    public void close() {
        if (isOpen()) {
            cdp.send("Target.closeTarget", "targetId", target.id());
        }
        Poll.untilTrue(APPEAR_LIMIT, "the popup to close", () -> !isOpen());
    }

    private void mouse(String type, JsonArray at) {
        cdp.sendTo(
                session,
                "Input.dispatchMouseEvent",
                "type",
                type,
                "x",
                at.get(0),
                "y",
                at.get(1),
                "button",
                "left",
                "clickCount",
                1);
    }
}
