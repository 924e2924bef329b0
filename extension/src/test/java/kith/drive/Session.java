package kith.drive;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One life of the browser: from its start until it is closed or killed. */
record Session(Driver driver, Wire wire, Cdp cdp) {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--remote-debugging-pipe",
            // Lets webExtension.install and Extensions.triggerAction through; wants the pipe above.
            "--enable-unsafe-extension-debugging",
            "--no-first-run",
            // Nothing but the pages of the test may be asked for anything.
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-quic",
            // Pages and workers in the back keep their pace.
            "--disable-background-timer-throttling",
            "--disable-renderer-backgrounding",
            "--disable-backgrounding-occluded-windows");

    static Session start(Options options, Path profile, Consumer<Line> hears) {
        Path program = Programs.find("chromium");
        Driver driver = Driver.start(options.display(), options.language());
        try {
            Wire wire = driver.connect();
            wire.on("log.entryAdded", entry -> hears.accept(Line.ofLog(entry)));
            wire.send("session.new", "capabilities", Json.object("alwaysMatch", wanted(options, program, profile)));
            wire.send("session.subscribe", "events", List.of("log.entryAdded"));
            var cdp = new Cdp(wire);
            letNewPagesRun(cdp);
            return new Session(driver, wire, cdp);
        } catch (RuntimeException e) {
            driver.end(false);
            throw e;
        }
    }

    Tab open(String url) {
        return open(url, false);
    }

    /** In a tab behind the one in front, which stays in front. */
    Tab openBehind(String url) {
        return open(url, true);
    }

    Tab openWritten(String url, String html) {
        JsonObject made = wire.send("browsingContext.create", "type", "tab");
        String context = Json.text(made, "context");
        new WrittenPage(wire, context, url, html).listen();
        var tab = new Tab(wire, cdp::media, context);
        tab.navigate(url);
        return tab;
    }

    void close() {
        boolean leaves = !wire.ended().isDone();
        try {
            if (leaves) {
                wire.send("browser.close");
            }
        } catch (BrowserFailure e) {
            // It may go before it answers: what counts is that it goes, and the driver sees to that.
            leaves = wire.ended().isDone();
        }
        driver.end(leaves);
        wire.close();
    }

    void kill() {
        ProcessHandle browser = driver.browser();
        browser.destroyForcibly();
        browser.onExit().join();
        driver.end(false);
        wire.close();
    }

    /**
     * chromedriver halts everything new until it has looked at it, and forgets to let popups go again (Chromium 156:
     * nothing in a popup ever runs). The filter is its own.
     */
    private static void letNewPagesRun(Cdp cdp) {
        cdp.send(
                "Target.setAutoAttach",
                "autoAttach",
                true,
                "flatten",
                true,
                "waitForDebuggerOnStart",
                false,
                "filter",
                List.of(Map.of("type", "page", "exclude", true), Map.of()));
    }

    private Tab open(String url, boolean behind) {
        JsonObject made = wire.send("browsingContext.create", "type", "tab", "background", behind);
        var tab = new Tab(wire, cdp::media, Json.text(made, "context"));
        tab.navigate(url);
        return tab;
    }

    private static JsonObject wanted(Options options, Path program, Path profile) {
        var flags = new ArrayList<>(FLAGS);
        flags.add("--user-data-dir=" + profile);
        flags.add("--lang=" + options.language());
        flags.add("--window-size=" + options.widthPixels() + "," + options.heightPixels());
        if (options.display() == null) {
            flags.add("--headless=new");
        }
        if (!options.watched()) {
            // Not even a question for an address leaves the machine.
            flags.add(
                    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1");
            flags.add("--window-position=0,0");
            flags.add("--hide-scrollbars");
        }
        JsonObject chrome = Json.object(
                "binary",
                program.toString(),
                "args",
                flags,
                "prefs",
                Map.of(
                        // Without it, Chromium switches unpacked extensions off and keeps no list of their errors.
                        "extensions.ui.developer_mode", true, "intl.accept_languages", options.language()));
        if (options.watched()) {
            chrome.add("excludeSwitches", Json.array("enable-automation"));
        }
        return Json.object(
                "webSocketUrl",
                true,
                "unhandledPromptBehavior",
                Map.of("default", "ignore"),
                "goog:chromeOptions",
                chrome);
    }
}
