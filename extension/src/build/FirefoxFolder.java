import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Makes the unpacked extension for Firefox of the one for Chromium: the same files, another manifest.
 *
 * <p>{@code java FirefoxFolder.java CHROMIUM_FOLDER FIREFOX_FOLDER}. The build fails with a sentence when the manifest
 * no longer holds what is changed here.
 */
public final class FirefoxFolder {
    /**
     * Who it is, for whom, and that it sends nothing anywhere. Firefox for Android has no context menu, so Kith is not
     * for it; the store takes every extension for one until told otherwise, hence a range that no phone has any more.
     */
    private static final String SETTINGS = """
            "browser_specific_settings": {
                "gecko": {
                  "id": "kith@kith.example",
                  "strict_min_version": "140.0",
                  "data_collection_permissions": { "required": ["none"] }
                },
                "gecko_android": { "strict_min_version": "142.0", "strict_max_version": "142.*" }
              },""";

    private FirefoxFolder() {}

    public static void main(String[] args) throws IOException {
        Path from = Path.of(args[0]);
        Path to = Path.of(args[1]);
        delete(to);
        copy(from, to);
        Path manifest = to.resolve("manifest.json");
        String text = Files.readString(manifest);
        text = replaced(text, "\"minimum_chrome_version\": \"120\",", SETTINGS);
        // An event page, not a service worker.
        text = replaced(text, "\"service_worker\": \"worker.js\"", "\"scripts\": [\"worker.js\"]");
        // Without "menus" there is no menus.getTargetElement, without "contextMenus" no chrome.contextMenus.
        text = replaced(text, "\"contextMenus\",", "\"contextMenus\", \"menus\",");
        // Its event page is a document, which needs no other.
        text = replaced(text, "\"downloads\", \"offscreen\"", "\"downloads\"");
        Files.writeString(manifest, text);
    }

    private static String replaced(String text, String before, String after) {
        int at = text.indexOf(before);
        if (at < 0 || text.indexOf(before, at + 1) >= 0) {
            throw new IllegalStateException("The manifest must hold this once, to become Firefox's: " + before);
        }
        return text.substring(0, at) + after + text.substring(at + before.length());
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)));
            }
        }
    }
}
