package kith.drive;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Map;

/** The popup in Chromium: BiDi does not list it among its contexts, DevTools speaks to it. */
final class ChromiumPopup implements Popup {
    private final Cdp cdp;
    private final Target target;
    private final String session;

    ChromiumPopup(Cdp cdp, Target target) {
        this.cdp = cdp;
        this.target = target;
        this.session = cdp.attach(target);
        until("document.readyState === 'complete' && location.protocol === 'chrome-extension:'", APPEAR_LIMIT);
    }

    @Override
    public JsonElement eval(String asyncBody) {
        return cdp.evaluate(session, asyncBody);
    }

    @Override
    public void click(String css) {
        until(Tab.inView(css), APPEAR_LIMIT);
        JsonArray middle = eval("const box = " + Tab.element(css)
                        + ".getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]")
                .getAsJsonArray();
        mouse("mousePressed", middle);
        try {
            mouse("mouseReleased", middle);
        } catch (BrowserFailure gone) {
            // A click may close the popup, and then nobody is left to say that it was done.
            if (isOpen()) {
                throw gone;
            }
        }
    }

    @Override
    public void type(String css, String text) {
        click(css);
        cdp.sendTo(session, "Input.insertText", "text", text);
    }

    @Override
    public void scheme(String name) {
        cdp.media(Map.of("prefers-color-scheme", name), session);
    }

    JsonObject accessibilityTree() {
        return cdp.sendTo(session, "Accessibility.getFullAXTree");
    }

    @Override
    public Path screenshot(Path png) {
        JsonObject page = cdp.sendTo(session, "Page.getLayoutMetrics").getAsJsonObject("cssContentSize");
        page.addProperty("scale", 1);
        return Pictures.save(
                cdp.sendTo(
                                session,
                                "Page.captureScreenshot",
                                "format",
                                "png",
                                "captureBeyondViewport",
                                true,
                                "clip",
                                page)
                        .getAsJsonPrimitive("data"),
                png);
    }

    @Override
    public boolean isOpen() {
        return cdp.targets().stream().anyMatch(it -> it.id().equals(target.id()));
    }

    @Override
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
