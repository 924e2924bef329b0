package kith.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A web server that only this machine can reach, on a port of its own. */
final class Loopback implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Loopback() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("No port for the demo blog", e);
        }
        server.setExecutor(threads);
    }

    int port() {
        return server.getAddress().getPort();
    }

    void serve(Function<Request, Reply> answers) {
        server.createContext("/", exchange -> serve(exchange, answers));
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void serve(HttpExchange exchange, Function<Request, Reply> answers) throws IOException {
        try (exchange) {
            answers.apply(Request.of(exchange)).to(exchange);
        }
    }
}
