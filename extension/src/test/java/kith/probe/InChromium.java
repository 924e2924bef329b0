package kith.probe;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import kith.drive.Chromium;
import kith.drive.Options;
import kith.drive.Tab;

/** {@link Results} compiled to WebAssembly, in an ordinary page of a headless Chromium, as {@code core} of that page. */
final class InChromium implements AutoCloseable {
    private static final Path EXTENSION = Path.of("target/chromium");
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private static final String PAGE = """
        <!doctype html><meta charset="utf-8"><title>The core</title>
        <script type="module">
          import { load } from './runtime.mjs';
          globalThis.core = (await load('core.wasm', { noAutoImports: true })).exports;
        </script>\
        """;

    private final HttpServer server;
    private final Chromium browser;
    private final Tab page;

    /** Starts a browser; the working directory is the module's. */
    InChromium() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/", "text/html", PAGE.getBytes(StandardCharsets.UTF_8));
        answer("/runtime.mjs", "text/javascript", Files.readAllBytes(Path.of("target/runtime/stock.mjs")));
        answer("/core.wasm", "application/wasm", Files.readAllBytes(Path.of("target/probe/probe.wasm")));
        server.start();
        browser = Chromium.start(EXTENSION, Options.headless());
        page = browser.open("http://localhost:" + server.getAddress().getPort() + "/");
        page.until("globalThis.core", LIMIT);
    }

    /** What an expression gives there, as text; may await. */
    String text(String expression) {
        return page.eval("return String(" + expression + ")").getAsString();
    }

    /** Serves one more file to the page. */
    void answer(String path, String type, byte[] body) {
        server.createContext(path, (HttpExchange exchange) -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", type);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
    }

    @Override
    public void close() {
        browser.close();
        server.stop(0);
    }
}
