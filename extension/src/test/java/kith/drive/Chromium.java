package kith.drive;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A real Chromium with an unpacked extension in it.
 *
 * <pre>{@code
 * try (Chromium chromium = Chromium.start(unpacked, Options.headless())) {
 *     Tab page = chromium.open("http://ines.localhost:8080/");
 *     Popup popup = chromium.popup(page);
 * }
 * }</pre>
 */
public final class Chromium implements Browser {
    private static final Duration LIMIT = Duration.ofSeconds(40);

    /** A window that is not the active one yet hears no key; whoever presses one that does nothing presses it again. */
    private static final Duration KEY_AGAIN = Duration.ofSeconds(8);

    /** Chromium writes its preferences ten seconds after they changed, if it is not closed before. */
    private static final Duration WRITTEN_LIMIT = Duration.ofSeconds(20);

    private final Path unpacked;
    private final Options options;
    private final Profile profile;
    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private Session session;
    private String extension;

    private Chromium(Path unpacked, Options options, Profile profile) {
        this.unpacked = unpacked;
        this.options = options;
        this.profile = profile;
        profile.keepDownloads();
        this.session = Session.start(options, profile.folder(), lines::add);
        this.extension = extension();
    }

    /**
     * Starts the browser and, in a profile that does not have the extension yet, installs it.
     *
     * @param unpackedExtension the folder with its manifest.json
     */
    public static Chromium start(Path unpackedExtension, Options options) {
        Path kept = options.profile();
        Profile profile = kept == null ? Profile.inTemporaryFolder() : Profile.in(kept);
        return new Chromium(unpackedExtension.toAbsolutePath().normalize(), options, profile);
    }

    @Override
    public Tab open(String url) {
        return session.open(url);
    }

    /**
     * A new tab in front that shows this HTML at this address, {@code https} too: every request of the tab is answered by
     * the driver, those for anything else with nothing. Scripts of the page itself do not run.
     */
    public Tab openWritten(String url, String html) {
        return session.openWritten(url, html);
    }

    /** From now on, and until the tab is closed, its page's origin has so much room; -1 takes that back. */
    public void quota(Tab tab, long bytes) {
        session.cdp()
                .sendTo(
                        session.cdp().sessionOf(tab.context()),
                        "Storage.overrideQuotaForOrigin",
                        "origin",
                        tab.eval("return location.origin").getAsString(),
                        "quotaSize",
                        bytes < 0 ? null : bytes);
    }

    @Override
    public String extensionUrl(String path) {
        return "chrome-extension://" + extension + "/" + path;
    }

    @Override
    public JsonElement worker(String asyncBody) {
        return worker().eval(asyncBody);
    }

    @Override
    public boolean workerIsAwake() {
        return worker().isAwake();
    }

    @Override
    public void stopWorker() {
        worker().stop();
    }

    @Override
    public void grantHost(String pattern) {
        onExtensionsPage("await chrome.developerPrivate.addHostPermission(%s, %s)", pattern);
        // So far Chromium only knows that the person would agree: the extension still has to ask, with a gesture.
        Tab asking = session.openBehind(extensionUrl("manifest.json"));
        try {
            asking.evalAsPerson("if (!await chrome.permissions.request({origins: [%s]})) throw 'not granted'"
                    .formatted(Json.literal(pattern)));
        } finally {
            asking.close();
        }
    }

    @Override
    public void answerQuestion(boolean allow) {
        String display = options.display();
        if (display == null) {
            throw new BrowserFailure("Without a window Chromium asks nobody: grant the host instead.");
        }
        new Question(this, new Xdotool(display)).answer(allow);
    }

    @Override
    public void removeHost(String pattern) {
        onExtensionsPage("await chrome.developerPrivate.removeHostPermission(%s, %s)", pattern);
    }

    @Override
    public void enableExtension(boolean enabled) {
        onExtensionsPage("await chrome.management.setEnabled(%s, " + enabled + ")");
    }

    @Override
    public Popup popup(Tab tab) {
        return opened(
                tab,
                LIMIT,
                () -> session.cdp().send("Extensions.triggerAction", "id", extension, "targetId", around(tab)));
    }

    @Override
    public Popup popup(Tab tab, String key) {
        // One that the extension has opened by itself would take the key, and no other would come: it goes first.
        return opened(tab, KEY_AGAIN, () -> keys("Escape", key));
    }

    @Override
    public void keys(String... keys) {
        Xdotool.on(options).keys(List.of(keys));
    }

    private Popup opened(Tab tab, Duration again, Runnable opening) {
        tab.activate();
        Set<String> before = extensionPages().map(Target::id).collect(Collectors.toSet());
        AtomicReference<Instant> next = new AtomicReference<>(Instant.now());
        Target opened = Poll.until(LIMIT, "the popup", () -> {
            if (!Instant.now().isBefore(next.get())) {
                opening.run();
                next.set(Instant.now().plus(again));
            }
            return extensionPages().filter(it -> !before.contains(it.id())).findFirst();
        });
        return new ChromiumPopup(session.cdp(), opened);
    }

    /**
     * In a window it is the real native menu, on the keyboard. ({@code activeTab} may reach the tab a moment after
     * {@code onClicked} reaches the worker: the first {@code executeScript} can fail, in Chromium 156.) Without a window there is none: the page hears a real
     * right click ({@code contextmenu} listeners too), then {@code chrome.contextMenus.onClicked} is dispatched in the
     * worker with what a click would tell. That is no user's gesture, so {@code activeTab} is not granted by it, and the
     * {@code frameId} of a frame that the extension may not look into is made up.
     */
    @Override
    public void contextMenu(Tab tab, Tab frame, String css, MenuItem item) {
        tab.activate();
        String display = options.display();
        if (display == null) {
            new DispatchedMenu(this, tab, frame).choose(css, item);
        } else {
            new NativeMenu(new Xdotool(display), tab, frame).choose(css, item);
        }
    }

    /** What a screen reader is given to say of a page, one line for each thing; see {@link Spoken}. */
    public List<String> spoken(Tab tab) {
        return Spoken.of(session.cdp().sendTo(session.cdp().sessionOf(tab.context()), "Accessibility.getFullAXTree"));
    }

    /** The same of the popup. */
    public List<String> spoken(Popup popup) {
        return Spoken.of(((ChromiumPopup) popup).accessibilityTree());
    }

    /** Opens the context menu of what has the focus in the tab, by a real key, and chooses the item. Needs a window. */
    public void contextMenuByKey(Tab tab, MenuItem item) {
        tab.activate();
        new NativeMenu(Xdotool.on(options), tab, tab).chooseByKey(item);
    }

    @Override
    public List<Line> log() {
        return List.copyOf(lines);
    }

    /**
     * Errors and warnings of pages, tabs and worker, those that Chromium itself noted about the extension included.
     * (Of the worker all errors are heard, but not every warning.) The browser must be running.
     */
    @Override
    public List<Line> complaints() {
        return Stream.concat(lines.stream(), extensionErrors().stream())
                .filter(Line::complains)
                .distinct()
                .toList();
    }

    @Override
    public void forgetLog() {
        onExtensionsPage("await chrome.developerPrivate.deleteExtensionErrors({extensionId: %s})");
        lines.clear();
    }

    @Override
    public void restart() {
        if (!session.wire().ended().isDone()) {
            lines.addAll(extensionErrors());
            session.close();
        }
        profile.keepExtension(unpacked);
        session = Session.start(options, profile.folder(), lines::add);
        extension = extension();
    }

    @Override
    public void kill() {
        awaitWritten();
        session.kill();
    }

    @Override
    public void upgrade() {
        // Asked for what went wrong, Chromium answers once the extension is there again; until then its pages are
        // blocked.
        JsonElement failed = onExtensionsPage(
                "return await chrome.developerPrivate.reload(%s, {failQuietly: true, populateErrorForUnpacked: true})");
        if (!failed.isJsonNull()) {
            throw new BrowserFailure("Chromium did not load the extension again: " + failed);
        }
    }

    /** {@link #kill} in two steps, for those who time the second: waits until the extension itself is on the disk. */
    public void awaitWritten() {
        Poll.until(WRITTEN_LIMIT, "Chromium to write its preferences", () -> profile.extension(unpacked));
    }

    @Override
    public void awaitClosed() {
        session.wire().ended().join();
    }

    @Override
    public void close() {
        session.close();
        if (profile.temporary()) {
            profile.delete();
        } else {
            profile.keepExtension(unpacked);
        }
    }

    private Worker worker() {
        return new Worker(session, extension);
    }

    private String extension() {
        return profile.extension(unpacked).orElseGet(() -> install(unpacked));
    }

    /** Installs one more unpacked extension, for as long as the browser runs; answers its id. */
    public String install(Path folder) {
        JsonObject where =
                Json.object("type", "path", "path", folder.toAbsolutePath().toString());
        return Json.text(session.wire().send("webExtension.install", "extensionData", where), "extension");
    }

    private Stream<Target> extensionPages() {
        return session.cdp().targets().stream().filter(it -> it.is("page", extensionUrl("")));
    }

    /** The target of the tab around a page: the toolbar belongs to the tab. Nothing but the URL connects the two. */
    private String around(Tab tab) {
        String url = tab.url();
        List<Target> candidates = session.cdp().targets().stream()
                .filter(it -> it.type().equals("tab") && it.url().equals(url))
                .toList();
        if (candidates.size() != 1) {
            throw new BrowserFailure(candidates.size() + " tabs show " + url + ": the popup wants exactly one");
        }
        return candidates.getFirst().id();
    }

    private List<Line> extensionErrors() {
        JsonElement errors = onExtensionsPage("const it = await chrome.developerPrivate.getExtensionInfo(%s);"
                + " return [...it.runtimeErrors, ...it.manifestErrors]");
        return errors.getAsJsonArray().asList().stream()
                .map(error -> Line.ofExtensionError(error.getAsJsonObject()))
                .toList();
    }

    /** On a bare file of the extensions page: it may do the same, and is there in a fifth of the time. */
    private JsonElement onExtensionsPage(String script, String... arguments) {
        Tab page = session.openBehind("chrome://extensions/strings.m.js");
        try {
            Object[] literals = Stream.concat(Stream.of(extension), Stream.of(arguments))
                    .map(Json::literal)
                    .toArray();
            return page.eval(Objects.requireNonNull(script.formatted(literals)));
        } finally {
            page.close();
        }
    }
}
