package kith.drive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** An X display of its own that nobody sees, with a window manager on it. */
public final class Display implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(40);

    private final Process server;
    private final String name;
    private final Process windowManager;

    private Display(int widthPixels, int heightPixels) {
        server = launch(new ProcessBuilder(
                        program("Xvfb"),
                        // The server picks a free number and writes it to file 1, its standard output.
                        "-displayfd",
                        "1",
                        "-screen",
                        "0",
                        widthPixels + "x" + heightPixels + "x24",
                        // Else it starts anew when its last client leaves: the first may leave as openbox comes.
                        "-noreset",
                        "-nolisten",
                        "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD));
        try {
            name = ":" + firstLine(server);
            windowManager = launch(on(new ProcessBuilder(program("openbox"))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)));
        } catch (RuntimeException e) {
            end(server);
            throw e;
        }
        // Only a window manager counts desktops: once it does, it is up.
        Poll.untilTrue(
                LIMIT,
                "openbox on display " + name,
                () -> xdotool("get_num_desktops").map(it -> !it.isBlank()).orElse(false));
    }

    /** True where Xvfb, openbox and xdotool are installed. */
    public static boolean isPossible() {
        return Programs.areThere(List.of("Xvfb", "openbox", "xdotool"));
    }

    public static Display start() {
        return new Display(1280, 900);
    }

    /** As the variable DISPLAY wants it: {@code :99}. */
    public String name() {
        return name;
    }

    @Override
    public void close() {
        end(windowManager);
        end(server);
    }

    private Optional<String> xdotool(String... arguments) {
        return new Xdotool(name).tries(arguments);
    }

    private ProcessBuilder on(ProcessBuilder builder) {
        builder.environment().put("DISPLAY", name);
        return builder;
    }

    private static String program(String name) {
        Path found = Programs.find(name);
        return found.toString();
    }

    private static Process launch(ProcessBuilder builder) {
        try {
            return Children.tied(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(builder.command().getFirst() + " did not start", e);
        }
    }

    private static String firstLine(Process process) {
        var line = CompletableFuture.supplyAsync(() -> {
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                String first = lines.readLine();
                if (first == null) {
                    throw new BrowserFailure("Xvfb ended at once");
                }
                return first.strip();
            } catch (IOException e) {
                throw new UncheckedIOException("Xvfb does not speak", e);
            }
        });
        return line.orTimeout(LIMIT.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
