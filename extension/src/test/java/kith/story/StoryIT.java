package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import kith.demo.DemoBlog;
import kith.drive.Brand;
import kith.drive.Browser;
import kith.drive.Display;
import kith.drive.Options;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Kith in a real Chromium and in a real Firefox. */
class StoryIT {
    private static final Path TARGET = Path.of("target");

    @ParameterizedTest
    @EnumSource
    void theStoryIsTrue(Brand brand) throws Exception {
        Path pictures = Files.createDirectories(TARGET.resolve("screenshots"));
        try (Display display = Display.start();
                DemoBlog blogs = DemoBlog.start();
                Browser browser = brand.start(TARGET, Options.on(display))) {
            new Story(new Stage(browser, blogs, pictures, System.out::println)).tell();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWorkerClosedRightAfterTheSubmitLosesAndDoublesNothing(Brand brand) {
        assertEquals(new KillWorker.Outcome(0, 0), KillWorker.run(brand, TARGET, 5));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotATabsReportIsRefusedAndWritesNothing(Brand brand) {
        try (Browser browser = brand.start(TARGET, Options.headless())) {
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
