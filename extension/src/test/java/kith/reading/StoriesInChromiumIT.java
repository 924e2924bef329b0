package kith.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import kith.drive.Chromium;
import kith.drive.Options;
import kith.drive.Tab;
import kith.wire.Message;
import kith.wire.Messages;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every story page of the core, read in the real DOM by the content script that ships. */
class StoriesInChromiumIT {
    private static final Path EXTENSION = Path.of("target/chromium");
    private static final String HOST = "https://ines.example/";

    @TestFactory
    Stream<DynamicTest> theStoryIsReadInChromiumAsWrittenBesideIt() throws IOException {
        Chromium browser = Chromium.start(EXTENSION, Options.headless());
        browser.grantHost(HOST + "*");
        Tab kith = browser.open(browser.extensionUrl("welcome.html"));
        return Story.all().stream()
                .map(story -> dynamicTest(story.name(), () -> {
                    Tab page = browser.openWritten(story.url(), story.html());
                    Message message = Messages.read(read(kith, story.url()));
                    page.close();
                    PageReading reading =
                            assertInstanceOf(Message.Seen.class, message).page();
                    assertEquals(Files.readString(story.expected()), Retold.of(reading));
                }))
                .onClose(browser::close);
    }

    /** As the worker does it (TabReader): the script's last value is the report. */
    private static String read(Tab kith, String url) {
        return kith.eval("""
                        const tabs = await chrome.tabs.query({});
                        const {id} = tabs.find(tab => tab.url === %s);
                        const [{result}] = await chrome.scripting.executeScript(
                            {target: {tabId: id}, files: ['rules.js', 'content.js', 'content-start.js']});
                        return result;
                        """.formatted(new JsonPrimitive(url))).getAsString();
    }
}
