package kith.drive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A running chromedriver and, once a session is open, the browser under it. */
final class Driver {
    private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration END_LIMIT = Duration.ofSeconds(40);

    private final Process process;
    private final CompletableFuture<Integer> port = new CompletableFuture<>();

    private Driver(Process process) {
        this.process = process;
        Thread reader = new Thread(this::read, "chromedriver output");
        reader.setDaemon(true);
        reader.start();
    }

    static Driver start(@Nullable String display, String language) {
        Path program = Programs.find("chromedriver");
        var builder = new ProcessBuilder(program.toString(), "--port=0").redirectErrorStream(true);
        builder.environment().remove("DISPLAY");
        if (display != null) {
            builder.environment().put("DISPLAY", display);
        }
        // On Linux, Chromium takes the language of its own words from here.
        builder.environment().put("LANGUAGE", language.replace('-', '_'));
        try {
            return new Driver(Children.tied(builder.start()));
        } catch (IOException e) {
            throw new UncheckedIOException("chromedriver did not start", e);
        }
    }

    Wire connect() {
        try {
            int chosen = port.get(START_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            return Wire.connect("ws://127.0.0.1:" + chosen + "/session");
        } catch (ExecutionException | TimeoutException e) {
            throw new BrowserFailure("chromedriver did not say that it had started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrowserFailure("Interrupted while chromedriver was starting", e);
        }
    }

    /** The browser itself; its renderers and the rest are its children. */
    ProcessHandle browser() {
        return process.children()
                .findFirst()
                .orElseThrow(() -> new BrowserFailure("chromedriver has no browser running"));
    }

    /** Waits a while for the browser to leave by itself, then ends it and the driver, by their process ids. */
    void end(boolean politely) {
        List<ProcessHandle> browsers = process.descendants().toList();
        if (politely) {
            browsers.forEach(Driver::awaitEnd);
        }
        process.destroy();
        awaitEnd(process.toHandle());
        browsers.forEach(ProcessHandle::destroyForcibly);
        browsers.forEach(Driver::awaitEnd);
    }

    private static void awaitEnd(ProcessHandle handle) {
        try {
            handle.onExit().get(END_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            handle.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            handle.destroyForcibly();
        }
    }

    /** The pipe must be emptied for as long as the driver lives, or it would block on a full one. */
    private void read() {
        var said = new StringBuilder();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher started = STARTED.matcher(line);
                if (started.find()) {
                    port.complete(Integer.valueOf(started.group(1)));
                }
                if (!port.isDone()) {
                    said.append(line).append('\n');
                }
            }
        } catch (IOException e) {
            said.append(e);
        }
        port.completeExceptionally(new BrowserFailure("chromedriver ended: " + said));
    }
}
