package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What ships. */
class PackageIT {
    private static final Path UNPACKED = Path.of("target/chromium");
    private static final Path WEB = Path.of("src/main/web");

    @Test
    void noScriptMakesCodeOfTextOrMarkup() throws IOException {
        for (Path script : files(UNPACKED, ".js")) {
            String text = Files.readString(script);
            for (String forbidden :
                    List.of("new Function", "eval(", "innerHTML", "insertAdjacentHTML", "document.write")) {
                assertTrue(!text.contains(forbidden), script + " contains " + forbidden);
            }
        }
    }

    /** What the tests use is for the tests. */
    @Test
    void nothingOfTheToolsThatCheckPagesShips() throws IOException {
        for (String browser : List.of("chromium", "firefox")) {
            List<Path> shipped = files(Path.of("target", browser), "");
            assertTrue(shipped.size() > 15, "too few: " + shipped);
            for (Path file : shipped.stream().filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (String sign : List.of("axe.run", "axe-core", "Deque Systems", "nu.validator")) {
                    assertTrue(!text.contains(sign), file + " contains " + sign);
                }
            }
        }
    }

    @Test
    void handWrittenScriptsStayFewAndSayWhyTheyAreNotJava() throws IOException {
        long lines = 0;
        for (Path script : files(WEB, ".js")) {
            List<String> text = Files.readAllLines(script);
            lines += text.stream().filter(line -> !line.isBlank()).count();
            assertTrue(
                    text.getFirst().startsWith("// JavaScript because"), script + " does not say why it is not Java");
        }
        System.out.println("hand-written JavaScript that ships: " + lines + " lines");
        assertTrue(lines < 150, lines + " lines of hand-written JavaScript");
    }

    @Test
    void theManifestAsksForNoMoreThanItMay() throws IOException {
        JsonObject manifest = JsonParser.parseString(Files.readString(UNPACKED.resolve("manifest.json")))
                .getAsJsonObject();
        assertEquals(
                Set.of("activeTab", "contextMenus", "storage", "unlimitedStorage", "alarms", "scripting"),
                strings(manifest, "permissions"));
        assertEquals(Set.of("notifications", "downloads", "offscreen"), strings(manifest, "optional_permissions"));
        assertEquals("not_allowed", manifest.get("incognito").getAsString());
        assertTrue(!manifest.has("web_accessible_resources") && !manifest.has("host_permissions"));
        String policy = manifest.getAsJsonObject("content_security_policy")
                .get("extension_pages")
                .getAsString();
        assertTrue(policy.contains("script-src 'self' 'wasm-unsafe-eval';"), policy);
        assertTrue(!policy.contains("http") && !policy.contains("'unsafe"), policy);
    }

    /** Chromium takes four suggested keys at most, and wants Ctrl or Alt in each; both browsers name a Mac's Control so. */
    @Test
    void theKeyOfWhoKnowsIsSuggestedInBothManifests() throws IOException {
        for (String browser : List.of("chromium", "firefox")) {
            JsonObject commands = JsonParser.parseString(Files.readString(Path.of("target", browser, "manifest.json")))
                    .getAsJsonObject()
                    .getAsJsonObject("commands");
            assertEquals(Set.of("who-knows"), commands.keySet());
            JsonObject keys = commands.getAsJsonObject("who-knows").getAsJsonObject("suggested_key");
            assertEquals("Alt+Shift+K", keys.get("default").getAsString());
            assertEquals("MacCtrl+Shift+K", keys.get("mac").getAsString());
        }
    }

    @Test
    void whatRunsInPagesStaysSmall() throws IOException {
        assertSmall("doorbell.js", 1_024, 700);
        assertSmall("content.js", 64 * 1024, 20 * 1024);
        assertSmall("rules.js", 64 * 1024, 16 * 1024);
    }

    private static void assertSmall(String script, int maxBytes, int maxZipped) throws IOException {
        // Without the line that says why it is no Java.
        byte[] bytes = Files.readString(UNPACKED.resolve(script))
                .replaceFirst("^//.*\n", "")
                .getBytes(StandardCharsets.UTF_8);
        var zipped = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.GZIPOutputStream(zipped)) {
            zip.write(bytes);
        }
        System.out.println(script + ": " + bytes.length + " bytes, " + zipped.size() + " zipped");
        assertTrue(bytes.length <= maxBytes, script + " has " + bytes.length + " bytes");
        assertTrue(zipped.size() <= maxZipped, script + " has " + zipped.size() + " bytes zipped");
    }

    /** Browsers compile all of it whenever the worker wakes and whenever a page opens. */
    @Test
    void theWasmStaysSmall() throws IOException {
        assertModule("worker.wasm", 536);
        assertModule("pages.wasm", 752);
        assertModule("moving.wasm", 656);
    }

    private static void assertModule(String module, int mostKilobytes) throws IOException {
        long bytes = Files.size(UNPACKED.resolve(module));
        System.out.println(module + ": " + bytes + " bytes");
        assertTrue(bytes <= mostKilobytes * 1024L, module + " has " + bytes + " bytes: see ./dev bench start");
    }

    private static Set<String> strings(JsonObject object, String name) {
        Set<String> strings = new TreeSet<>();
        object.getAsJsonArray(name).forEach(element -> strings.add(element.getAsString()));
        return strings;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        }
    }
}
