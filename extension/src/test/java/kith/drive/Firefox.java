package kith.drive;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * A real Firefox with an unpacked extension in it.
 *
 * <p>Pages are driven by BiDi. The toolbar, the context menu, grants and the event page are the browser's own and are
 * reached from its window (Firefox 153, November 2026).
 */
public final class Firefox implements Browser {
    private static final Duration LIMIT = Duration.ofSeconds(40);

    /** Firefox's own remarks on a page that was left while a call of its was on the way; no script can prevent it. */
    private static final List<String> LEFT_MEANWHILE =
            List.of("Promise rejected after context unloaded", "Promise resolved while context is inactive");

    /** What its store of passwords says of each field for one on an extension's page; nothing is amiss. */
    private static final String ASKED_FOR_RECIPES = "Falling back to a synchronous message for: moz-extension:";

    private final Path unpacked;
    private final Options options;
    private final Profile profile;
    private final String extension;
    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private FirefoxSession session;
    private String origin;

    private Firefox(Path unpacked, Options options, Profile profile) {
        this.unpacked = unpacked;
        this.options = options;
        this.profile = profile;
        this.extension = idOf(unpacked);
        this.session = FirefoxSession.start(options, profile.folder(), lines::add);
        if (onExtension("return Boolean(policy)").getAsBoolean()) {
            this.origin = origin();
        } else {
            install();
            this.origin = origin();
            pin();
        }
    }

    /** Starts the browser and, in a profile that does not have the extension yet, installs it. */
    public static Firefox start(Path unpackedExtension, Options options) {
        Path kept = options.profile();
        Profile profile = kept == null ? Profile.inTemporaryFolder() : Profile.in(kept);
        return new Firefox(unpackedExtension.toAbsolutePath().normalize(), options, profile);
    }

    @Override
    public Tab open(String url) {
        return session.open(url, false);
    }

    @Override
    public String extensionUrl(String path) {
        return origin + path;
    }

    @Override
    public JsonElement worker(String asyncBody) {
        String context = Poll.until(LIMIT, "the event page to be there", () -> {
            String found = onExtension("""
                    await extension.wakeupBackground();
                    return extension.backgroundContext?.xulBrowser.browsingContext.id.toString() ?? '';\
                    """).getAsString();
            return found.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(found);
        });
        return session.tab(context).eval(asyncBody);
    }

    @Override
    public boolean workerIsAwake() {
        return !onExtension("return extension.backgroundState").getAsString().equals("stopped");
    }

    @Override
    public void stopWorker() {
        Poll.untilTrue(LIMIT, "the event page to stop", () -> {
            boolean awake = workerIsAwake();
            if (awake) {
                onExtension("await extension.terminateBackground({disableResetIdleForTest: true})");
            }
            return !awake;
        });
    }

    @Override
    public void grantHost(String pattern) {
        permissions("add", pattern);
    }

    @Override
    public void answerQuestion(boolean allow) {
        session.privileged("""
            const find = () => document.querySelector('#addon-webext-permissions-notification');
            const end = Date.now() + 10000;
            while (find()?.closest('panel')?.state !== 'open') {
              if (Date.now() > end) throw new Error('Firefox did not ask');
              await new Promise(next => setTimeout(next, 20));
            }
            find().querySelector('.popup-notification-%s-button').click();\
            """.formatted(allow ? "primary" : "secondary"));
    }

    @Override
    public void removeHost(String pattern) {
        permissions("remove", pattern);
    }

    @Override
    public void enableExtension(boolean enabled) {
        session.privileged("""
            const {AddonManager} = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
            const addon = await AddonManager.getAddonByID(%s);
            await addon.%s();\
            """.formatted(Json.literal(extension), enabled ? "enable" : "disable"));
    }

    @Override
    public Popup popup(Tab tab) {
        tab.activate();
        return FirefoxPopup.open(session, extension);
    }

    @Override
    public Popup popup(Tab tab, String key) {
        tab.activate();
        return FirefoxPopup.opened(session, () -> keys(key));
    }

    @Override
    public void keys(String... keys) {
        Xdotool.on(options).keys(List.of(keys));
    }

    /** The real menu; without a window too. */
    @Override
    public void contextMenu(Tab tab, Tab frame, String css, MenuItem item) {
        tab.activate();
        frame.rightClick(css);
        session.privileged("""
            const menu = document.getElementById('contentAreaContextMenu'), end = Date.now() + 10000;
            while (menu.state !== 'open') {
              if (Date.now() > end) throw new Error('the context menu is ' + menu.state);
              await new Promise(next => setTimeout(next, 20));
            }
            const item = menu.querySelector('[id$="-menuitem-_%s"]');
            if (!item || item.hidden) { menu.hidePopup(); throw new Error('the item is not in the menu'); }
            menu.activateItem(item);\
            """.formatted(item.id()));
    }

    @Override
    public List<Line> log() {
        return List.copyOf(lines);
    }

    @Override
    public List<Line> complaints() {
        JsonElement noted = session.privileged("""
            const noted = Services.console.getMessageArray()
                .filter(it => it instanceof Ci.nsIScriptError && (it.sourceName + it.errorMessage).includes(%s))
                .map(it => ({where: it.sourceName, level: it.flags & it.warningFlag ? 'warn' : 'error', text: it.errorMessage}));
            return [...noted, ...kithSaid];\
            """.formatted(Json.literal(origin)));
        Stream<Line> extensions = noted.getAsJsonArray().asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(it -> new Line(Json.text(it, "where"), Json.text(it, "level"), Json.text(it, "text")));
        return Stream.concat(lines.stream(), extensions)
                .filter(Line::complains)
                .filter(line -> LEFT_MEANWHILE.stream().noneMatch(line.text()::startsWith))
                .filter(line -> !line.text().startsWith(ASKED_FOR_RECIPES))
                .distinct()
                .toList();
    }

    @Override
    public void forgetLog() {
        session.privileged("Services.console.reset(); kithSaid.length = 0");
        lines.clear();
    }

    @Override
    public void restart() {
        session.close();
        session = FirefoxSession.start(options, profile.folder(), lines::add);
        Poll.untilTrue(
                LIMIT,
                "the extension to be there again",
                () -> onExtension("return Boolean(policy)").getAsBoolean());
        origin = origin();
    }

    @Override
    public void kill() {
        session.kill();
    }

    @Override
    public void upgrade() {
        install();
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
        }
    }

    /** Only a packed extension stays in a profile; a temporary one is forgotten, with all it stored, at the end. */
    private void install() {
        Path archive = Archives.zip(unpacked, profile.folder().resolve("extension.xpi"));
        JsonObject where = Json.object("type", "archivePath", "path", archive.toString());
        session.wire().send("webExtension.install", "extensionData", where, "moz:permanent", true);
    }

    private void pin() {
        // A person who uses it pins it: else the button hides behind the puzzle piece.
        session.privileged("""
            const {CustomizableUI} = ChromeUtils.importESModule(
                'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
            CustomizableUI.addWidgetToArea(%s, CustomizableUI.AREA_NAVBAR);\
            """.formatted(Json.literal(FirefoxPopup.button(extension))));
    }

    private String origin() {
        return onExtension("return policy.getURL('')").getAsString();
    }

    private void permissions(String deed, String pattern) {
        onExtension("""
            const {ExtensionPermissions} = ChromeUtils.importESModule(
                'resource://gre/modules/ExtensionPermissions.sys.mjs');
            await ExtensionPermissions.%s(%s, {permissions: [], origins: [%s]}, extension);\
            """.formatted(deed, Json.literal(extension), Json.literal(pattern)));
    }

    private JsonElement onExtension(String script) {
        return session.privileged("const policy = WebExtensionPolicy.getByID(%s), extension = policy?.extension; %s"
                .formatted(Json.literal(extension), script));
    }

    private static String idOf(Path unpacked) {
        try {
            JsonObject manifest = JsonParser.parseString(Files.readString(unpacked.resolve("manifest.json")))
                    .getAsJsonObject();
            JsonObject settings = manifest.getAsJsonObject("browser_specific_settings");
            return Json.text(settings.getAsJsonObject("gecko"), "id");
        } catch (IOException e) {
            throw new UncheckedIOException("No manifest in " + unpacked, e);
        }
    }
}
