package kith.reading.bench;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
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
import kith.drive.Chromium;
import kith.drive.Options;
import kith.drive.Tab;
import kith.reading.Comment;
import kith.reading.Outline;
import kith.reading.PageReading;
import kith.reading.learn.Learn;
import kith.wire.Message;
import kith.wire.Messages;

/**
 * A tab of a real Chromium in which the shipped {@code content.js}, byte for byte, reads pages that are not open there.
 *
 * <p>A saved page is parsed by {@code DOMParser}, never navigated to: its scripts would run. The script is given a
 * {@code window} of our own whose document that is.
 */
final class ReadingTab implements AutoCloseable {

    private static final Path EXTENSION = Path.of("target/chromium");
    private static final Path PEER = Path.of("node_modules/defuddle/dist/index.full.js");
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** What the content script never finds: a host that is not granted has no notes. */
    private static final String HARNESS = """
            globalThis.parsed = (html, url) => {
              const page = new DOMParser().parseFromString(html, 'text/html');
              const base = page.querySelector('base[href]') ?? page.head.insertBefore(page.createElement('base'), page.head.firstChild);
              try { base.href = new URL(base.getAttribute('href') ?? url, url).href; } catch { base.href = url; }
              return page;
            };
            globalThis.started = (page, url, rules) => {
              const window = { document: page, location: { href: url }, addEventListener() {} };
              const kith = new Function('window', 'chrome', 'globalThis', contentScript + '\\nreturn { main, readPage, readLearned };')
                (window, {}, { kithRules: rules });
              kith.main([]);
              const told = slices => { for (let all = '', more; ; all += more) if ((more = slices()) === null) return all; };
              return { read: () => told(kith.readPage()), learned: rule => told(kith.readLearned(rule)) };
            };
            globalThis.read = async (page, url, known) => {
              globalThis.kithTab = started(parsed(await (await fetch(page)).text(), url), url, known ? kithRules : '');
              return kithTab.read();
            };
            globalThis.peer = async (page, url) => {
              const html = await (await fetch(page)).text();
              const { content } = new (Defuddle.default ?? Defuddle)(parsed(html, url), { url }).parse();
              return [...parsed(content, url).querySelectorAll('.comment')].map(comment => [
                comment.querySelector('.comment-author')?.textContent ?? '',
                comment.querySelector('.comment-content')?.textContent ?? '']);
            };
            """;

    private final HttpServer server;
    private final Chromium browser;
    private final Tab tab;
    private byte[] page = new byte[0];

    ReadingTab() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String script = Files.readString(EXTENSION.resolve("content.js"));
        answer(
                "/",
                "text/html",
                "<!doctype html><meta charset=utf-8><title>Reading</title>".getBytes(StandardCharsets.UTF_8));
        server.createContext("/page", exchange -> send(exchange, "text/plain; charset=utf-8", page));
        server.start();
        browser = Chromium.start(EXTENSION, Options.headless());
        tab = browser.open("http://localhost:" + server.getAddress().getPort() + "/");
        tab.until("document.title", LIMIT);
        tab.eval("globalThis.contentScript = " + new JsonPrimitive(script) + ";" + HARNESS
                + Files.readString(EXTENSION.resolve("rules.js")));
    }

    /** What the page says: learned on the JVM as the worker does, read in the browser before and after. */
    PageReading read(LabelledPage labelled, boolean known) throws IOException {
        page = Files.readAllBytes(labelled.path());
        String report = text(tab.eval("return read('/page', " + literal(labelled.url()) + ", " + known + ")"));
        if (report.startsWith(Outline.MARK)) {
            String rule = Learn.from(report.substring(Outline.MARK.length()));
            report = text(tab.eval("return kithTab.learned(" + literal(rule) + ")"));
        }
        return report.isEmpty() ? reading("{\"type\":\"seen\"}") : reading(report);
    }

    /** The comments that defuddle (github.com/kepano/defuddle) finds: author and text. */
    List<Comment> peer(LabelledPage labelled) throws IOException {
        page = Files.readAllBytes(labelled.path());
        if (!tab.eval("return typeof Defuddle").getAsString().equals("function")) {
            tab.eval("(0, eval)(" + literal(Files.readString(PEER)) + ")");
        }
        JsonArray found;
        try {
            found = tab.eval("return peer('/page', " + literal(labelled.url()) + ")")
                    .getAsJsonArray();
        } catch (RuntimeException e) {
            return List.of();
        }
        List<Comment> comments = new ArrayList<>();
        for (JsonElement each : found) {
            String author = each.getAsJsonArray().get(0).getAsString();
            String text = each.getAsJsonArray().get(1).getAsString();
            comments.add(new Comment("k" + comments.size(), author, "", "", "", text, "", false, false));
        }
        return comments;
    }

    @Override
    public void close() {
        browser.close();
        server.stop(0);
    }

    static PageReading reading(String report) {
        Message message = Messages.read(report);
        if (message instanceof Message.Seen seen) {
            return seen.page();
        }
        throw new IllegalStateException("not a reading: " + report);
    }

    private static String literal(String text) {
        return new JsonPrimitive(text).toString();
    }

    private static String text(JsonElement element) {
        return element.isJsonNull() ? "" : element.getAsString();
    }

    private void answer(String path, String type, byte[] body) {
        server.createContext(path, exchange -> send(exchange, type, body));
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
