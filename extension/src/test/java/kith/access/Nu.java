package kith.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The Nu HTML Checker of the W3C, which checks style sheets as well. It comes from npm (30 MB) and runs as a program of
 * its own: about 3 seconds, however many files.
 */
public final class Nu {
    private static final Path CHECKER = Path.of("node_modules/vnu-jar/build/dist/vnu.jar");

    /** Of all that is new in CSS, what the checker of September 2026 has not heard of and Kith uses. */
    private static final List<String> UNKNOWN_YET = List.of(
            "CSS: “field-sizing”: Property “field-sizing” doesn't exist.",
            "CSS: “container”: Property “container” doesn't exist.");

    private Nu() {}

    /** Errors and warnings, one a line; templates are checked like the rest of a page. */
    public static List<String> complaints(List<Path> files) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", CHECKER.toString()));
        command.addAll(
                List.of("--stdout", "--also-check-css", "--skip-info-messages", "--exit-zero-always", "--no-stream"));
        files.forEach(file -> command.add(file.toString()));
        String said = run(command);
        return said.lines()
                .filter(line -> !line.isBlank())
                .filter(line -> UNKNOWN_YET.stream().noneMatch(line::endsWith))
                .toList();
    }

    /** A copy that holds the same rules in words the checker knows: else it skips all that is in a container query. */
    public static Path withoutContainers(Path css, Path folder) throws IOException {
        String text = Files.readString(css).replaceAll("@container \\w+ ", "@media ");
        return Files.writeString(Files.createDirectories(folder).resolve("checked.css"), text);
    }

    private static String run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = process.waitFor();
            if (end != 0) {
                throw new IllegalStateException("the checker ended with " + end + ": " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the checker ran", e);
        }
    }
}
