package kith.drive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChromiumIT {
    private static final Duration SOON = Duration.ofSeconds(40);
    private static final String NOTES = "return (await chrome.storage.local.get()).notes";

    @TempDir
    private Path folder;

    private HttpServer pages = serve();

    private static HttpServer serve() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void startPages() {
        pages.createContext("/", exchange -> {
            String host = exchange.getRequestHeaders().getFirst("Host");
            String frame = host.startsWith("page.") ? "<iframe src='" + url("frame") + "'></iframe>" : "";
            byte[] html = ("<!doctype html><meta charset=utf-8><title>" + host.split("\\.")[0] + "</title>"
                            + "<p id=said>What was said</p><a id=link href='/who'>who</a><input id=field>" + frame)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, html.length);
            exchange.getResponseBody().write(html);
            exchange.close();
        });
        pages.start();
    }

    @AfterEach
    void stopPages() {
        pages.stop(0);
    }

    private String url(String host) {
        return "http://" + host + ".localhost:" + pages.getAddress().getPort() + "/";
    }

    private Chromium start(Options options) {
        return Chromium.start(Throwaway.in(folder), options);
    }

    private static List<JsonObject> notes(Chromium chromium, String kind) {
        JsonArray notes = Poll.until(SOON, "a note of " + kind, () -> {
            var all = chromium.worker(NOTES);
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
    void aPageIsReadTypedIntoAndPictured() throws IOException {
        try (Chromium chromium = start(Options.headless())) {
            Tab tab = chromium.open(url("page"));
            assertEquals("What was said", tab.text("#said"));
            assertEquals(
                    "frame",
                    tab.frame(url("frame")).eval("return document.title").getAsString());
            tab.type("#field", "two words");
            tab.press("Control+a", "x", "Shift+y");
            assertEquals(
                    "xY",
                    tab.eval("return document.querySelector('#field').value").getAsString());
            tab.viewport(400, 300, 2);
            tab.dark();
            assertTrue(tab.eval("return matchMedia('(prefers-color-scheme: dark)').matches && devicePixelRatio == 2")
                    .getAsBoolean());
            tab.light();
            assertFalse(tab.eval("return matchMedia('(prefers-color-scheme: dark)').matches")
                    .getAsBoolean());
            Path picture = tab.screenshot(folder.resolve("pictures").resolve("page.png"));
            assertEquals(
                    0x89504E47, ByteBuffer.wrap(Files.readAllBytes(picture)).getInt());
            tab.click("#link");
            tab.until("location.pathname === '/who'", SOON);
            tab.back();
            tab.until("location.pathname === '/'", SOON);
            assertEquals(List.of(), chromium.complaints());
        }
    }

    @Test
    void aWrittenPageStandsAtItsOwnAddressAndAsksNobody() {
        try (Chromium chromium = start(Options.headless())) {
            String url = "https://ines.example/wool/?p=1#said";
            String html = "<p id=said>\u7fbd\u6bdb</p><script>document.write('more')</script>";
            Tab tab = chromium.openWritten(url, "<!doctype html><meta charset=utf-8><title>Wool</title>" + html);
            assertEquals(url, tab.url());
            assertEquals("\u7fbd\u6bdb", tab.text("body"));
            assertEquals(
                    "404 ",
                    tab.eval("const r = await fetch('/'); return r.status + ' ' + await r.text()")
                            .getAsString());
            BrowserFailure nobody = assertThrows(BrowserFailure.class, () -> chromium.open(url));
            assertTrue(String.valueOf(nobody.getMessage()).contains("ERR_NAME_NOT_RESOLVED"), nobody::getMessage);
        }
    }

    @Test
    void waitingSpansANavigationAndNamesWhatNeverCame() {
        try (Chromium chromium = start(Options.headless())) {
            Tab tab = chromium.open(url("page"));
            tab.eval("setTimeout(() => location.href = '/who', 300)");
            tab.until("location.pathname === '/who'", SOON);
            var failure = assertThrows(
                    BrowserFailure.class, () -> tab.until("document.title === 'never'", Duration.ofMillis(200)));
            assertTrue(String.valueOf(failure.getMessage()).contains("document.title === 'never'"));
        }
    }

    @Test
    void theWorkerIsAskedStoppedAndWokenAgain() {
        try (Chromium chromium = start(Options.headless())) {
            String life = chromium.worker("return life").getAsString();
            assertEquals(life, chromium.worker("return life").getAsString());
            chromium.stopWorker();
            assertFalse(chromium.workerIsAwake());
            assertNotEquals(life, chromium.worker("return life").getAsString());
            assertEquals(1, notes(chromium, "installed").size());
        }
    }

    @Test
    void aHostIsGrantedAndTakenBackWithoutAPrompt() {
        try (Chromium chromium = start(Options.headless())) {
            String granted = "return chrome.permissions.contains({origins: ['http://page.localhost/*']})";
            assertFalse(chromium.worker(granted).getAsBoolean());
            chromium.grantHost("http://page.localhost/*");
            assertTrue(chromium.worker(granted).getAsBoolean());
            chromium.restart();
            assertTrue(chromium.worker(granted).getAsBoolean());
            chromium.removeHost("http://page.localhost/*");
            assertFalse(chromium.worker(granted).getAsBoolean());
        }
    }

    @Test
    void thePopupOpensOnItsTabAndMayReadIt() {
        try (Chromium chromium = start(Options.headless())) {
            readThroughPopup(chromium);
        }
    }

    private void readThroughPopup(Chromium chromium) {
        chromium.open(url("other"));
        Tab tab = chromium.open(url("page") + "#said");
        chromium.open(url("another"));
        Popup popup = chromium.popup(tab);
        popup.type("#name", "Jo");
        popup.click("#read");
        popup.until("document.getElementById('out').textContent", SOON);
        assertEquals("Jo reads page, true", popup.text("#out"));
        assertTrue(Files.exists(popup.screenshot(folder.resolve("popup.png"))));
        popup.close();
        assertFalse(popup.isOpen());
        assertEquals(List.of(), chromium.complaints());
    }

    @Test
    void aRestartKeepsWhatWasStoredAndIsNoSecondInstall() {
        try (Chromium chromium = start(Options.headless())) {
            notes(chromium, "installed");
            chromium.restart();
            assertEquals(1, notes(chromium, "started").size());
            assertEquals(1, notes(chromium, "installed").size());
            chromium.open(chromium.extensionUrl("popup.html"));
        }
    }

    @Test
    void aKilledBrowserComesBackWithItsExtension() {
        try (Chromium chromium = start(Options.headless())) {
            notes(chromium, "installed");
            chromium.kill();
            chromium.restart();
            assertEquals(1, notes(chromium, "started").size());
            assertEquals(1, notes(chromium, "installed").size());
        }
    }

    @Test
    void aKeptProfileIsFoundAgainByTheNextBrowser() {
        Options kept = Options.headless().keeping(folder.resolve("kept"));
        try (Chromium chromium = start(kept)) {
            notes(chromium, "installed");
        }
        try (Chromium chromium = start(kept)) {
            assertEquals(1, notes(chromium, "installed").size());
        }
    }

    @Test
    void complaintsOfPageWorkerAndPopupAreAllHeard() {
        try (Chromium chromium = start(Options.headless())) {
            Tab tab = chromium.open(url("page"));
            tab.eval("console.error('page is cross'); setTimeout(() => { throw new Error('page threw') })");
            chromium.worker("console.error('worker is cross'); setTimeout(() => { throw new Error('worker threw') })");
            Popup popup = chromium.popup(tab);
            popup.click("#grumble");
            for (String complaint :
                    List.of("page is cross", "page threw", "worker is cross", "worker threw", "popup is cross")) {
                Poll.untilTrue(
                        SOON, complaint, () -> chromium.complaints().toString().contains(complaint));
            }
            popup.close();
            chromium.forgetLog();
            assertEquals(List.of(), chromium.complaints());
        }
    }

    @Test
    void withoutAWindowTheMenuItemIsDispatched() {
        try (Chromium chromium = start(Options.headless())) {
            Tab tab = chromium.open(url("page"));
            tab.eval("addEventListener('contextmenu', event => globalThis.heard = event.isTrusted)");
            tab.select("#said");
            chromium.contextMenu(tab, "#said", Throwaway.REMEMBER);
            JsonObject info = notes(chromium, "menu").getFirst().getAsJsonObject("detail");
            assertEquals("remember", Json.text(info, "menuItemId"));
            assertEquals("What was said", Json.text(info, "selectionText"));
            assertEquals(url("page"), Json.text(info, "pageUrl"));
            assertTrue(tab.eval("return heard").getAsBoolean());
        }
    }

    @Test
    void inAWindowTheRealMenuIsUsed() {
        try (Display display = Display.start();
                Chromium chromium = start(Options.on(display))) {
            Tab tab = chromium.open(url("page"));
            tab.eval("addEventListener('contextmenu', event => globalThis.heard = event.isTrusted)");
            chromium.contextMenu(tab, "#said", Throwaway.REMEMBER);
            JsonObject info = notes(chromium, "menu").getFirst().getAsJsonObject("detail");
            assertEquals("remember", Json.text(info, "menuItemId"));
            assertEquals(0, info.get("frameId").getAsInt());
            assertEquals("page", Json.text(notes(chromium, "title").getFirst(), "detail"));
            assertTrue(tab.eval("return heard").getAsBoolean());
            readThroughPopup(chromium);
        }
    }

    @Test
    void inAWindowTheItemIsFoundByItsPlaceWhateverIsClicked() {
        try (Display display = Display.start();
                Chromium chromium = start(Options.on(display))) {
            Tab tab = chromium.open(url("page"));
            Tab frame = tab.frame(url("frame"));
            List<Tab> places = List.of(tab, frame);
            for (Tab place : places) {
                for (String css : List.of("#said", "#link", "#field")) {
                    int before = menuNotes(chromium);
                    chromium.contextMenu(tab, place, css, Throwaway.REMEMBER_BY_PLACE);
                    Poll.untilTrue(SOON, "a click on " + css, () -> menuNotes(chromium) == before + 1);
                }
            }
            List<JsonObject> notes = notes(chromium, "menu");
            assertEquals(url("frame") + "who", Json.text(notes.get(4).getAsJsonObject("detail"), "linkUrl"));
            assertEquals(url("frame"), Json.text(notes.getLast().getAsJsonObject("detail"), "frameUrl"));
        }
    }

    private static int menuNotes(Chromium chromium) {
        return chromium.worker(NOTES).toString().split("\"kind\":\"menu\"", -1).length - 1;
    }
}
