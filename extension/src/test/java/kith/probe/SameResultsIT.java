package kith.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonPrimitive;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kith.drive.Chromium;
import kith.drive.Options;
import kith.drive.Tab;
import kith.people.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The core compiled to WebAssembly, in Chromium, against the core on the JVM. */
class SameResultsIT {
    private static final Path EXTENSION = Path.of("target/chromium");
    private static final Path SAVED = Path.of("../core/src/test/resources/kith/wire/v1");
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int MOST_NAMED = 20;

    private static final String PAGE = """
            <!doctype html><meta charset="utf-8"><title>The core</title>
            <script type="module">
              import { load } from './runtime.mjs';
              globalThis.core = (await load('core.wasm', { noAutoImports: true })).exports;
            </script>""";

    private static HttpServer server;
    private static Chromium browser;
    private static Tab page;

    @BeforeAll
    static void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/", "text/html", PAGE.getBytes(StandardCharsets.UTF_8));
        answer("/runtime.mjs", "text/javascript", Files.readAllBytes(Path.of("target/runtime/stock.mjs")));
        answer("/core.wasm", "application/wasm", Files.readAllBytes(Path.of("target/probe/probe.wasm")));
        server.start();
        browser = Chromium.start(EXTENSION, Options.headless());
        page = browser.open("http://localhost:" + server.getAddress().getPort() + "/");
        page.until("globalThis.core", LIMIT);
    }

    @AfterAll
    static void stop() {
        browser.close();
        server.stop(0);
    }

    @Test
    void theCoreGivesTheSameResultsInTheBrowserAsOnTheJvm() throws IOException {
        String saved = saved();
        List<String> here = Results.of(saved).lines().toList();
        List<String> there =
                inChromium("core.of(" + new JsonPrimitive(saved) + ")").lines().toList();
        assertTrue(here.size() > 10_000, "only " + here.size() + " results");
        List<String> different = new ArrayList<>();
        for (int i = 0; i < Math.min(here.size(), there.size()) && different.size() < MOST_NAMED; i++) {
            if (!here.get(i).equals(there.get(i))) {
                different.add("JVM  " + here.get(i) + "\nWasm " + there.get(i));
            }
        }
        assertEquals("", String.join("\n", different));
        assertEquals(here.size(), there.size());
    }

    /** Of characters that are not assigned (in the Unicode that this JVM knows) TeaVM 0.15.0 makes some letters. */
    @Test
    void everyAssignedCharacterIsTheSameInTheBrowser() {
        String here = Results.characters();
        String there = inChromium("core.characters()");
        assertEquals(here.length(), there.length());
        List<String> different = new ArrayList<>();
        for (int c = 0; c < PlatformRows.CHARACTERS; c++) {
            String jvm = here.substring(5 * c, 5 * c + 5);
            String wasm = there.substring(5 * c, 5 * c + 5);
            if (Character.isDefined(c) && !jvm.equals(wasm)) {
                different.add(Integer.toHexString(c) + " JVM " + jvm + " Wasm " + wasm);
            }
        }
        assertEquals(List.of(), different);
    }

    private static String inChromium(String expression) {
        return page.eval("return " + expression).getAsString();
    }

    /** As {@link StoreRows} reads them. */
    private static String saved() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(SAVED)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                Store store = Stream.of(Store.values())
                        .filter(each -> name.startsWith(each.title()))
                        .findFirst()
                        .orElseThrow();
                all.append(store).append('\n').append(Files.readString(file)).append("\n--\n");
            }
        }
        return all.toString();
    }

    private static void answer(String path, String type, byte[] body) {
        server.createContext(path, (HttpExchange exchange) -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", type);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
    }
}
