package kith.drive;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** One life of a Firefox: it speaks BiDi itself, no driver stands between. */
record FirefoxSession(Process process, Wire wire) {
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration END_LIMIT = Duration.ofSeconds(20);

    /** Of the versions tried: 140 cannot be driven so, 153 can (November 2026). */
    private static final int OLDEST_DRIVEN = 153;

    private static final String LISTENING = "WebDriver BiDi listening on ";

    /**
     * BiDi knows tabs and the frames in them by name. It can speak to an extension's popup and event page just as well,
     * but does not find them (Firefox 153): here they get the number of their context for a name.
     */
    private static final String HEAR_ALL = """
        const {NavigableManager: known} = ChromeUtils.importESModule(
            'chrome://remote/content/shared/NavigableManager.sys.mjs');
        const find = known.getBrowsingContextById.bind(known), name = known.getIdForBrowsingContext.bind(known);
        known.getBrowsingContextById = id => find(id) ?? BrowsingContext.get(id) ?? null;
        known.getIdForBrowsingContext = context => name(context) ?? context?.id?.toString() ?? null;

        // Nor does it tell what an event page or a popup says: a script in the extensions' process does.
        window.kithSaid = [];
        Services.ppmm.addMessageListener('kith:said', message => kithSaid.push(message.data));
        Services.ppmm.loadProcessScript('data:application/javascript,' + encodeURIComponent(`
          if (Services.appinfo.remoteType === 'extension') {
            Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).addLogEventListener(
              ({wrappedJSObject: said}) => Services.cpmm.sendAsyncMessage('kith:said',
                  {where: said.filename, level: said.level, text: Array.from(said.arguments, String).join(' ')}),
              Cc['@mozilla.org/systemprincipal;1'].createInstance(Ci.nsIPrincipal));
          }`), true);\
        """;

    static FirefoxSession start(Options options, Path profile, Consumer<Line> hears) {
        FirefoxPreferences.write(options, profile);
        Process process = launch(options, profile);
        try {
            Wire wire = Wire.connect(address(process) + "/session");
            wire.on("log.entryAdded", entry -> hears.accept(Line.ofLog(entry)));
            JsonObject wanted = Json.object("unhandledPromptBehavior", Map.of("default", "ignore"));
            newEnough(wire.send("session.new", "capabilities", Json.object("alwaysMatch", wanted)));
            wire.send("session.subscribe", "events", List.of("log.entryAdded"));
            var session = new FirefoxSession(process, wire);
            session.privileged(HEAR_ALL);
            return session;
        } catch (RuntimeException e) {
            end(process);
            throw e;
        }
    }

    /** Older ones run Kith, but not these tests: their BiDi does not reach the browser's own window. */
    private static void newEnough(JsonObject session) {
        String version = Json.text(session.getAsJsonObject("capabilities"), "browserVersion");
        if (Integer.parseInt(version.substring(0, version.indexOf('.'))) < OLDEST_DRIVEN) {
            throw new BrowserFailure(
                    "The tests need Firefox " + OLDEST_DRIVEN + " or newer, and this one is " + version);
        }
    }

    Tab open(String url, boolean behind) {
        JsonObject made = wire.send("browsingContext.create", "type", "tab", "background", behind);
        Tab tab = tab(Json.text(made, "context"));
        tab.navigate(url);
        return tab;
    }

    Tab tab(String context) {
        return new Tab(wire, this::media, context);
    }

    /** Evaluates the body of an async function in the browser's own window, with all its rights. */
    JsonElement privileged(String asyncBody) {
        JsonObject tree = wire.send("browsingContext.getTree", "moz:scope", "chrome");
        String window = Json.text(Json.objects(tree, "contexts").getFirst(), "context");
        return tab(window).eval(asyncBody);
    }

    void close() {
        if (!wire.ended().isDone()) {
            try {
                wire.send("browser.close");
            } catch (BrowserFailure goneBeforeItAnswered) {
                // What counts is that it goes: seen to below.
            }
        }
        awaitEnd(process);
        wire.close();
    }

    void kill() {
        end(process);
        wire.close();
    }

    void media(String context, Map<String, String> features) {
        String scheme = features.getOrDefault("prefers-color-scheme", "");
        if (features.size() != 1 || scheme.isEmpty()) {
            throw new BrowserFailure("Firefox can only be told the colour scheme, not " + features);
        }
        privileged("""
            const {NavigableManager} = ChromeUtils.importESModule(
                'chrome://remote/content/shared/NavigableManager.sys.mjs');
            NavigableManager.getBrowsingContextById(%s).prefersColorSchemeOverride = %s;\
            """.formatted(Json.literal(context), Json.literal(scheme)));
    }

    private static Process launch(Options options, Path profile) {
        var command = new ArrayList<>(List.of(
                Programs.firstOf("firefox-esr", "firefox").toString(),
                "--no-remote",
                "--profile",
                profile.toString(),
                "--remote-debugging-port=0",
                // For the few things that only the browser's own window can do: its menus, its toolbar, its grants.
                "--remote-allow-system-access",
                "--width",
                String.valueOf(options.widthPixels()),
                "--height",
                String.valueOf(options.heightPixels())));
        String display = options.display();
        if (display == null) {
            command.add("--headless");
        }
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("MOZ_CRASHREPORTER_DISABLE", "1");
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        if (display != null) {
            builder.environment().put("DISPLAY", display);
        }
        try {
            return Children.tied(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("Firefox did not start", e);
        }
    }

    /** Firefox says where it listens; its output must be emptied for as long as it lives. */
    private static String address(Process process) {
        var address = new CompletableFuture<String>();
        Thread reader = new Thread(() -> read(process, address), "firefox output");
        reader.setDaemon(true);
        reader.start();
        try {
            return address.get(START_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new BrowserFailure("Firefox did not say where it listens", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrowserFailure("Interrupted while Firefox was starting", e);
        }
    }

    private static void read(Process process, CompletableFuture<String> address) {
        var said = new StringBuilder();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int at = line.indexOf(LISTENING);
                if (at >= 0) {
                    address.complete(line.substring(at + LISTENING.length()).strip());
                }
                if (!address.isDone()) {
                    said.append(line).append('\n');
                }
            }
        } catch (IOException e) {
            said.append(e);
        }
        address.completeExceptionally(new BrowserFailure("Firefox ended: " + said));
    }

    private static void awaitEnd(Process process) {
        try {
            if (!process.waitFor(END_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                end(process);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end(process);
        }
    }

    /** By its process id, and its children's. */
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }
}
