package kith.drive;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A tab of the browser, or a frame in one: read by scripts, used with real mouse and key events. */
public final class Tab implements Page {
    private static final int LEFT = 0;
    private static final int RIGHT = 2;

    /** For a script of any test, which may itself wait for something. */
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(90);

    /** For what the page must bring by itself, such as an element to click. */
    static final Duration APPEAR_LIMIT = Duration.ofSeconds(40);

    private final Wire wire;
    private final Media media;
    private final String context;

    Tab(Wire wire, Media media, String context) {
        this.wire = wire;
        this.media = media;
        this.context = context;
    }

    /** BiDi's name for it; in Chromium, for a tab's page also the id of its DevTools target. */
    public String context() {
        return context;
    }

    /** Goes there and waits until it is loaded, frames and pictures too. */
    public void navigate(String url) {
        wire.send("browsingContext.navigate", "context", context, "url", url, "wait", "complete");
    }

    public void reload() {
        wire.send("browsingContext.reload", "context", context, "wait", "complete");
    }

    /** One step back in the history; does not wait for the page before. */
    public void back() {
        wire.send("browsingContext.traverseHistory", "context", context, "delta", -1);
    }

    public String url() {
        return eval("return location.href").getAsString();
    }

    /** Brings the tab to the front, as a click on it would. */
    public void activate() {
        wire.send("browsingContext.activate", "context", context);
    }

    public void close() {
        wire.send("browsingContext.close", "context", context);
    }

    /** The frame whose URL begins so, once it is there and loaded. (After {@link #back} BiDi forgets frames.) */
    public Tab frame(String urlStart) {
        String frame = Poll.until(APPEAR_LIMIT, "a frame " + urlStart, () -> {
            JsonObject tree = wire.send("browsingContext.getTree", "root", context);
            return Json.objects(Json.objects(tree, "contexts").getFirst(), "children").stream()
                    .filter(child -> Json.text(child, "url").startsWith(urlStart))
                    .map(child -> Json.text(child, "context"))
                    .findFirst();
        });
        var found = new Tab(wire, media, frame);
        found.until("document.readyState === 'complete'", APPEAR_LIMIT);
        return found;
    }

    /**
     * What the body of an async function returns in the page, as JSON: {@code eval("return document.title")}. Null and
     * undefined are JSON's null. It is no user's gesture: what needs one, needs a {@link #click}.
     */
    @Override
    public JsonElement eval(String asyncBody) {
        return eval(asyncBody, false, ANSWER_LIMIT);
    }

    /** The same, as if the person had just clicked. */
    public JsonElement evalAsPerson(String asyncBody) {
        return eval(asyncBody, true, ANSWER_LIMIT);
    }

    private JsonElement eval(String asyncBody, boolean asPerson, Duration limit) {
        JsonObject answer = wire.sendWithin(
                limit,
                "script.evaluate",
                "userActivation",
                asPerson,
                "expression",
                Script.asking(asyncBody),
                "awaitPromise",
                true,
                "target",
                Map.of("context", context));
        if (answer.get("exceptionDetails") instanceof JsonObject details) {
            throw new BrowserFailure("The script failed: " + Json.text(details, "text") + " in: " + asyncBody);
        }
        return Script.answered(answer.getAsJsonObject("result"));
    }

    /** Waits until a JavaScript expression (it may be a promise) is truthy, across navigations, and answers it. */
    @Override
    public JsonElement until(String expression, Duration limit) {
        return Script.until(expression, limit, asking -> eval(asking, false, Script.SLICE_LIMIT));
    }

    /** The text of the first element as a person sees it; waits for it to be there. */
    public String text(String css) {
        return until("[document.querySelector(" + Json.literal(css) + ").innerText]", APPEAR_LIMIT)
                .getAsJsonArray()
                .get(0)
                .getAsString();
    }

    public void click(String css) {
        mouse(css, LEFT, 1);
    }

    /** Two clicks at once, as people do who are used to icons. */
    public void doubleClick(String css) {
        mouse(css, LEFT, 2);
    }

    /** In a window the native menu opens and stays; see {@link Browser#contextMenu}. */
    public void rightClick(String css) {
        mouse(css, RIGHT, 1);
    }

    /** Clicks into a field and types; a line end is the Enter key. */
    public void type(String css, String text) {
        click(css);
        keys(Keys.typing(text));
    }

    /** Types into whatever has the focus. */
    public void write(String text) {
        keys(Keys.typing(text));
    }

    /** Presses keys one after another: {@code press("Tab", "Enter", "Control+a")}. */
    public void press(String... chords) {
        var strokes = new JsonArray();
        List.of(chords).forEach(chord -> strokes.addAll(Keys.pressing(chord)));
        keys(strokes);
    }

    /** Selects the whole text of an element. */
    public void select(String css) {
        eval("getSelection().selectAllChildren(" + element(css) + ")");
    }

    /** Saves what the viewport shows. */
    public Path screenshot(Path png) {
        return Pictures.save(capture("viewport"), png);
    }

    /** Saves the whole document, however long. */
    public Path screenshotWhole(Path png) {
        return Pictures.save(capture("document"), png);
    }

    public void viewport(int widthPixels, int heightPixels, double pixelRatio) {
        wire.send(
                "browsingContext.setViewport",
                "context",
                context,
                "viewport",
                Map.of("width", widthPixels, "height", heightPixels),
                "devicePixelRatio",
                pixelRatio);
    }

    /** The page is as large as the window again. */
    public void viewportOfWindow() {
        wire.send("browsingContext.setViewport", "context", context, "viewport", null, "devicePixelRatio", null);
    }

    public void dark() {
        media(Map.of("prefers-color-scheme", "dark"));
    }

    public void light() {
        media(Map.of("prefers-color-scheme", "light"));
    }

    /**
     * What media queries answer in this tab from now on, such as {@code prefers-reduced-motion: reduce}. Firefox can
     * only be told the colour scheme.
     */
    public void media(Map<String, String> features) {
        media.emulate(context, features);
    }

    private void mouse(String css, int button, int times) {
        until(inView(css), APPEAR_LIMIT);
        JsonObject origin = Json.object("type", "element", "element", Json.object("sharedId", sharedId(css)));
        JsonArray steps = Json.array(Json.object("type", "pointerMove", "x", 0, "y", 0, "origin", origin));
        for (int i = 0; i < times; i++) {
            steps.add(Json.object("type", "pointerDown", "button", button));
            steps.add(Json.object("type", "pointerUp", "button", button));
        }
        actions("pointer", steps);
    }

    private void keys(JsonArray strokes) {
        actions("key", strokes);
    }

    private void actions(String device, JsonArray steps) {
        wire.send(
                "input.performActions",
                "context",
                context,
                "actions",
                Json.array(Json.object("type", device, "id", device, "actions", steps)));
    }

    /** True once the element is there and in the middle of what is seen: the mouse reaches nothing else. */
    static String inView(String css) {
        return "(e => { e.scrollIntoView({block: 'center', behavior: 'instant'}); return true; })(" + element(css)
                + ")";
    }

    static String element(String css) {
        // Not document.querySelector: a page may have a form of that name.
        return "Document.prototype.querySelector.call(document, " + Json.literal(css) + ")";
    }

    /** Not by {@code browsingContext.locateNodes}, which trips over such a form, too. */
    private String sharedId(String css) {
        JsonObject answer = wire.send(
                "script.evaluate",
                "expression",
                element(css),
                "awaitPromise",
                false,
                "target",
                Map.of("context", context));
        String id = Json.text(answer.getAsJsonObject("result"), "sharedId");
        if (id.isEmpty()) {
            throw new BrowserFailure("Nothing on " + url() + " is a " + css);
        }
        return id;
    }

    private JsonPrimitive capture(String origin) {
        return wire.send("browsingContext.captureScreenshot", "context", context, "origin", origin)
                .getAsJsonPrimitive("data");
    }
}
