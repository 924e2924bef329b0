package kith.wordpress;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** PHP's own web server over one folder, reached by this machine alone. */
final class PhpServer implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final long STEP_MILLIS = 50;
    private static final String WORKERS = "4";

    private final Process server;
    private final Path log;

    private PhpServer(Process server, Path log) {
        this.server = server;
        this.log = log;
        // Whoever stops us in the middle (Ctrl-C in a terminal) must not leave a server behind.
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    }

    /** A port that nobody uses at this moment. */
    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new WordPressFailure("No port for WordPress", e);
        }
    }

    /** Returns when it answers. */
    static PhpServer start(Path root, int port, Path log) {
        var command = new ProcessBuilder(
                        "php", "-d", "display_errors=0", "-S", "127.0.0.1:" + port, "-t", root.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        command.environment().put("PHP_CLI_SERVER_WORKERS", WORKERS);
        try {
            var server = new PhpServer(command.start(), log);
            server.awaitAnswer(port);
            return server;
        } catch (IOException e) {
            throw new WordPressFailure(
                    "php did not start (" + e.getMessage() + "): install it, on Debian with \"apt-get install php-cli"
                            + " php-sqlite3\".",
                    e);
        }
    }

    /** The workers are processes of their own and outlive their parent if it is ended first. */
    @Override
    public void close() {
        end();
        try {
            server.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end() {
        List<ProcessHandle> workers = server.descendants().toList();
        Stream.concat(workers.stream(), Stream.of(server.toHandle())).forEach(ProcessHandle::destroyForcibly);
    }

    private void awaitAnswer(int port) throws IOException {
        long end = System.nanoTime() + LIMIT.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                    .timeout(LIMIT)
                    .build();
            while (!answers(client, request)) {
                if (!server.isAlive() || System.nanoTime() > end) {
                    close();
                    throw new WordPressFailure("WordPress did not answer:\n" + Files.readString(log));
                }
                Thread.sleep(STEP_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WordPressFailure("Interrupted while WordPress started", e);
        }
    }

    /** Any answer will do: asked by number, WordPress redirects to its name. */
    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            client.send(request, HttpResponse.BodyHandlers.discarding());
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
