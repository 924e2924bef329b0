package kith.drive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keys for, and a look at, the windows of one X display: native menus hear no WebDriver. */
record Xdotool(String display) {
    /** That of the display on which a browser runs. */
    static Xdotool on(Options options) {
        String display = options.display();
        if (display == null) {
            throw new BrowserFailure("Without a window nothing hears real keys: start the browser on a display.");
        }
        return new Xdotool(display);
    }

    /** Presses keys for whatever has the keyboard, an open menu first of all. */
    void keys(List<String> keys) {
        var arguments = new ArrayList<>(List.of("key"));
        arguments.addAll(keys);
        if (tries(arguments.toArray(String[]::new)).isEmpty()) {
            throw new BrowserFailure("xdotool could not press " + keys);
        }
    }

    /** The ids of all windows that can be seen, menus among them. */
    Set<String> visibleWindows() {
        return tries("search", "--onlyvisible", "--name", ".*").stream()
                .flatMap(String::lines)
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What xdotool says, or empty when it says that it could not. */
    Optional<String> tries(String... arguments) {
        var command = new ArrayList<String>();
        command.add(Programs.find("xdotool").toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", display);
        try {
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(said) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("xdotool did not run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrowserFailure("Interrupted while xdotool ran", e);
        }
    }
}
