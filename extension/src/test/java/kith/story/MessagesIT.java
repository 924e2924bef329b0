package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonPrimitive;
import java.nio.file.Files;
import java.nio.file.Path;
import kith.demo.DemoBlog;
import kith.drive.Chromium;
import kith.drive.Options;
import kith.drive.Tab;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that Kith must not obey: each is refused with a reason, and what is held stays as it is. */
class MessagesIT {
    private static DemoBlog blogs;
    private static Chromium browser;
    private static Stage stage;
    private static Tab blog;
    private static Tab page;
    private String before = "";

    @BeforeAll
    static void open() {
        blogs = DemoBlog.start();
        browser = Chromium.start(Path.of("target/chromium"), Options.headless());
        stage = new Stage(browser, blogs, Path.of("target/screenshots"), it -> {});
        browser.grantHost(blogs.pattern("ines"));
        blog = browser.open(blogs.url("ines", "/knitting-as-networking/"));
        stage.comment(blog, "Which needles?");
        stage.held("turns", "turn => turn.mine && turn.state === 'VISIBLE'");
        page = stage.kith("welcome.html");
        String done = answer("'{\"type\":\"purpose\",\"words\":\"because\"}'");
        assertTrue(done.startsWith("{\"type\":\"done\""), "a command that is in order: " + done);
    }

    @AfterAll
    static void close() {
        browser.close();
        blogs.close();
    }

    @BeforeEach
    void remember() {
        before = stage.everythingHeld();
        assertTrue(before.contains("Which needles?"), before);
    }

    @AfterEach
    void nothingWasWritten() {
        assertEquals(before, stage.everythingHeld());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not JSON at all",
                "null",
                "[]",
                "{}",
                "{\"type\":\"nonsense\"}",
                "{\"type\":[\"undo\"]}",
                "{\"type\":\"undo\"",
                "{\"type\":\"undo\"} {\"type\":\"undo\"}",
                "{\"type\":\"undo\",\"type\":\"undo\"}",
                "{\"type\":\"forget\"}",
                "{\"type\":\"forget\",\"person\":7}",
                "{\"type\":\"look\",\"tab\":-1}",
                "{\"type\":\"look\",\"tab\":1.5}",
                "{\"type\":\"judge\",\"card\":\"c\",\"person\":\"p\",\"verdict\":\"MAYBE\",\"days\":1}",
                "{\"type\":\"keepFor\",\"person\":\"nobody\",\"link\":\"https://a.example/\",\"title\":\"A\"}",
                "{\"type\":\"keepFor\",\"person\":\"link:ines.localhost\",\"link\":\"javascript:alert(1)\",\"title\":\"A\"}",
                "{\"type\":\"restore\",\"change\":{\"puts\":[{\"store\":\"SHELF\",\"record\":{\"v\":1,\"id\":\"k\",\"person\":\"nobody\"}}]}}",
                "{\"type\":\"restore\",\"change\":{\"puts\":[{\"store\":\"people\",\"record\":{\"v\":1}}],\"deletes\":[]}}",
                "{\"type\":\"restore\",\"change\":{\"puts\":[],\"deletes\":[{\"store\":\"secrets\",\"id\":\"digests\"}]}}"
            })
    void whatIsNoMessageIsRefused(String message) {
        refused(answer(new JsonPrimitive(message).toString()));
    }

    @Test
    void whatIsNoTextIsRefused() {
        for (String message : new String[] {"{type: 'undo'}", "['undo']", "null", "undefined", "17"}) {
            refused(answer(message));
        }
    }

    @Test
    void nestingWithoutEndIsRefused() {
        refused(answer("'{\"type\":' + '['.repeat(200000)"));
        refused(answer("'{\"type\":\"purpose\",\"words\":' + '{\"a\":'.repeat(100000) + '1' + '}'.repeat(100001)"));
    }

    @Test
    void reportsFromAPageOfKithsAreRefused() {
        refused(answer("'{\"type\":\"ring\"}'"));
    }

    @Test
    void aReportOfMoreThanAMillionCharactersIsRefused() {
        refused(fromTab("'{\"type\":\"posted\",\"id\":\"1\",\"text\":\"' + 'a'.repeat(1000001) + '\"}'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"undo\"}",
                "{\"type\":\"purpose\",\"words\":\"taken over\"}",
                "{\"type\":\"freshStart\"}",
                "{\"type\":\"keepFor\",\"person\":\"p\",\"link\":\"https://a.example/\",\"title\":\"A\"}",
                "{\"type\":\"takeOff\",\"kept\":\"k\"}",
                "{\"type\":\"restore\",\"change\":{\"puts\":[],\"deletes\":[{\"store\":\"last\",\"id\":\"last\"}]}}",
                "{\"type\":\"seen\"}",
                "{\"type\":\"posted\",\"id\":\"1\",\"page\":{\"url\":\"https://elsewhere.example/\",\"link\":\"https://elsewhere.example/\"},\"text\":\"Never said.\"}"
            })
    void whatATabMayNotSayIsRefused(String message) {
        refused(fromTab(new JsonPrimitive(message).toString()));
    }

    @Test
    void anotherExtensionIsNotHeard(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("manifest.json"), """
            {"manifest_version": 3, "name": "Other", "version": "1"}""");
        Files.writeString(folder.resolve("other.html"), "<!doctype html><title>Other</title>");
        Tab other = browser.open("chrome-extension://" + browser.install(folder) + "/other.html");
        String kith = browser.extensionUrl("").replaceAll("^.*//|/$", "");
        String heard = other.eval(
                        "return await chrome.runtime.sendMessage('" + kith
                                + "', '{\"type\":\"purpose\",\"words\":\"taken over\"}').then(answer => 'heard ' + answer, error => error.message)")
                .getAsString();
        other.close();
        assertTrue(heard.contains("Receiving end does not exist"), heard);
    }

    private static void refused(String answer) {
        assertTrue(answer.matches("\\{\"type\":\"refused\",\"reason\":\"[^\"].*"), answer);
    }

    /** What the worker answers one of Kith's own pages. */
    private static String answer(String expression) {
        return page.eval("return String(await chrome.runtime.sendMessage(" + expression + "))")
                .getAsString();
    }

    /** What it answers a content script: the worker itself has the tab say it, in Kith's world beside the page. */
    private static String fromTab(String expression) {
        blog.activate();
        return browser.worker("""
            const [tab] = await chrome.tabs.query({active: true, lastFocusedWindow: true});
            const [{result}] = await chrome.scripting.executeScript({target: {tabId: tab.id},
              func: async message => String(await chrome.runtime.sendMessage(message)), args: [%s]});
            return result;""".formatted(expression)).getAsString();
    }
}
