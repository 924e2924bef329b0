package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import kith.demo.DemoBlog;
import kith.drive.Chromium;
import kith.drive.Display;
import kith.drive.Options;
import org.junit.jupiter.api.Test;

/** Kith in a real Chromium. */
class StoryIT {
    private static final Path EXTENSION = Path.of("target/chromium");

    @Test
    void theStoryIsTrueInChromium() throws Exception {
        Path pictures = Files.createDirectories(Path.of("target/screenshots"));
        try (Display display = Display.start();
                DemoBlog blogs = DemoBlog.start();
                Chromium browser = Chromium.start(EXTENSION, Options.on(display))) {
            new Story(new Stage(browser, blogs, pictures, System.out::println)).tell();
        }
    }

    @Test
    void aWorkerClosedRightAfterTheSubmitLosesAndDoublesNothing() {
        assertEquals(new KillWorker.Outcome(0, 0), KillWorker.run(EXTENSION, 5));
    }

    @Test
    void whatIsNotATabsReportIsRefusedAndWritesNothing() {
        try (Chromium browser = Chromium.start(EXTENSION, Options.headless())) {
            var page = browser.open(browser.extensionUrl("welcome.html"));
            page.until("document.documentElement.dataset.ready", Stage.LIMIT);
            assertEquals("refused", answer(page, "{\"type\":\"ring\"}"), "a report from a page of Kith's");
            assertEquals("refused", answer(page, "{\"type\":\"nonsense\"}"));
            assertEquals("refused", answer(page, "not JSON at all"));
            assertEquals("refused", answer(page, "{\"type\":\"forget\"}"), "a command without its person");
            assertEquals(
                    "done", answer(page, "{\"type\":\"purpose\",\"words\":\"because\"}"), "a command that is in order");
            assertEquals("id", page.eval("""
                return await new Promise(done => {
                  const open = indexedDB.open('kith');
                  open.onsuccess = () => done(open.result.transaction('settings').objectStore('settings').keyPath);
                })""").getAsString());
        }
    }

    private static String answer(kith.drive.Tab page, String message) {
        return page.eval("return JSON.parse(await chrome.runtime.sendMessage("
                        + new com.google.gson.JsonPrimitive(message) + ")).type")
                .getAsString();
    }
}
