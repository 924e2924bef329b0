package kith.drive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kith.demo.DemoBlog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The driving of Firefox itself, with a tiny extension; see {@link ChromiumIT}. */
final class FirefoxIT {
    private static final Duration SOON = Duration.ofSeconds(40);

    @TempDir
    private Path folder;

    private interface Scene {
        void play(Firefox firefox, DemoBlog blogs) throws Exception;
    }

    private void with(Scene scene) throws Exception {
        try (DemoBlog blogs = DemoBlog.start();
                Firefox firefox = Firefox.start(Throwaway.forFirefox(folder), Options.headless())) {
            scene.play(firefox, blogs);
        }
    }

    private static List<JsonObject> notes(Firefox firefox, String kind) {
        JsonArray notes = Poll.until(SOON, "a note of " + kind, () -> {
            var all = firefox.worker("return (await chrome.storage.local.get()).notes");
            return all instanceof JsonArray array && array.toString().contains("\"" + kind + "\"")
                    ? Optional.of(array)
                    : Optional.empty();
        });
        return notes.asList().stream()
                .map(note -> note.getAsJsonObject())
                .filter(note -> Json.text(note, "kind").equals(kind))
                .toList();
    }

    @Test
    void theEventPageIsAskedStoppedAndWokenAgain() throws Exception {
        with((firefox, blogs) -> {
            String life = firefox.worker("return life").getAsString();
            assertEquals(life, firefox.worker("return life").getAsString());
            firefox.stopWorker();
            assertFalse(firefox.workerIsAwake());
            assertNotEquals(life, firefox.worker("return life").getAsString());
            assertEquals(1, notes(firefox, "installed").size());
        });
    }

    @Test
    void aHostIsGrantedTakenBackAndKeptOverARestart() throws Exception {
        with((firefox, blogs) -> {
            String granted = "return chrome.permissions.contains({origins: ['http://ines.localhost/*']})";
            assertFalse(firefox.worker(granted).getAsBoolean());
            firefox.grantHost(blogs.pattern("ines"));
            notes(firefox, "installed");
            firefox.restart();
            assertTrue(firefox.worker(granted).getAsBoolean());
            assertEquals(1, notes(firefox, "started").size());
            assertEquals(1, notes(firefox, "installed").size());
            firefox.removeHost(blogs.pattern("ines"));
            assertFalse(firefox.worker(granted).getAsBoolean());
        });
    }

    @Test
    void thePopupOpensOnItsTabAndMayReadIt() throws Exception {
        with((firefox, blogs) -> {
            Tab tab = firefox.open(blogs.url("plain", "/how-counties-file/"));
            firefox.open(blogs.url("ines", "/"));
            Popup popup = firefox.popup(tab);
            popup.type("#name", "Jo");
            popup.click("#read");
            popup.until("document.getElementById('out').textContent.includes('ounties')", SOON);
            assertTrue(popup.text("#out").endsWith(", true"), popup.text("#out"));
            assertTrue(Files.exists(popup.screenshot(folder.resolve("popup.png"))));
            popup.close();
            assertFalse(popup.isOpen());
            assertEquals(List.of(), firefox.complaints());
        });
    }

    @Test
    void theRealMenuIsUsedInPageAndFrame() throws Exception {
        with((firefox, blogs) -> {
            notes(firefox, "installed");
            Tab tab = firefox.open(blogs.url("plain", "/the-reading-room/"));
            firefox.contextMenu(tab, "h1", Throwaway.REMEMBER);
            assertEquals(tab.url(), Json.text(menu(firefox, 1), "pageUrl"));
            firefox.contextMenu(tab, tab.frame(blogs.url("frame", "/")), ".post a", Throwaway.REMEMBER);
            assertEquals(blogs.url("frame", "/"), originOf(Json.text(menu(firefox, 2), "frameUrl")));
        });
    }

    private static JsonObject menu(Firefox firefox, int count) {
        Poll.untilTrue(SOON, "click " + count, () -> notes(firefox, "menu").size() == count);
        return notes(firefox, "menu").get(count - 1).getAsJsonObject("detail");
    }

    private static String originOf(String url) {
        return url.substring(0, url.indexOf('/', "http://".length()) + 1);
    }

    @Test
    void complaintsOfPageEventPageAndPopupAreAllHeard() throws Exception {
        with((firefox, blogs) -> {
            Tab tab = firefox.open(blogs.url("plain", "/how-counties-file/"));
            tab.eval("console.error('page is cross'); setTimeout(() => { throw new Error('page threw') })");
            firefox.worker("console.error('worker is cross'); setTimeout(() => { throw new Error('worker threw') })");
            firefox.popup(tab).click("#grumble");
            for (String complaint :
                    List.of("page is cross", "page threw", "worker is cross", "worker threw", "popup is cross")) {
                Poll.untilTrue(
                        SOON, complaint, () -> firefox.complaints().toString().contains(complaint));
            }
            firefox.forgetLog();
            assertEquals(List.of(), firefox.complaints());
        });
    }
}
