package kith.drive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a Firefox is told before it starts, in the file user.js of its profile. */
final class FirefoxPreferences {
    private static final Map<String, Object> ALWAYS = Map.ofEntries(
            Map.entry("remote.active-protocols", 1),
            // The unpacked folder is installed as an archive that nobody signed: only so is it there after a restart.
            Map.entry("xpinstall.signatures.required", false),
            Map.entry("extensions.install_origins.enabled", false),
            // Nothing but the pages of the test may be asked for anything.
            Map.entry("app.update.disabledForTesting", true),
            Map.entry("browser.safebrowsing.downloads.remote.enabled", false),
            Map.entry("datareporting.policy.dataSubmissionEnabled", false),
            Map.entry("extensions.getAddons.cache.enabled", false),
            Map.entry("extensions.update.enabled", false),
            Map.entry("network.captive-portal-service.enabled", false),
            Map.entry("network.connectivity-service.enabled", false),
            Map.entry("network.prefetch-next", false),
            Map.entry("services.settings.server", "data:,#remote-settings-dummy/v1"),
            Map.entry("toolkit.telemetry.reportingpolicy.firstRun", false),
            // Nothing but the pages of the test may open by itself.
            Map.entry("browser.aboutwelcome.enabled", false),
            Map.entry("browser.shell.checkDefaultBrowser", false),
            Map.entry("browser.startup.homepage", "about:blank"),
            Map.entry("browser.startup.page", 0),
            Map.entry("browser.tabs.warnOnClose", false),
            Map.entry("termsofuse.bypassNotification", true),
            // A question of the browser's may be answered at once.
            Map.entry("security.notification_enable_delay", 0),
            // Pages in the back keep their pace.
            Map.entry("dom.min_background_timeout_value", 4),
            Map.entry("dom.timeout.enable_budget_timer_throttling", false),
            // On a busy machine five seconds of the wall's clock pass while a script waits for its turn.
            Map.entry("dom.max_ext_content_script_run_time", 0),
            Map.entry("ui.prefersReducedMotion", 1));

    private FirefoxPreferences() {}

    static void write(Options options, Path profile) {
        var preferences = new TreeMap<>(ALWAYS);
        preferences.put("intl.accept_languages", options.language());
        preferences.put("browser.download.folderList", 2); // the one of the next line
        preferences.put("browser.download.dir", Profile.downloads(profile).toString());
        List<String> lines = new ArrayList<>();
        preferences.forEach((name, value) -> lines.add("user_pref(%s, %s);"
                .formatted(Json.literal(name), value instanceof String text ? Json.literal(text) : value)));
        try {
            Files.createDirectories(profile);
            Files.write(profile.resolve("user.js"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write Firefox's preferences", e);
        }
    }
}
