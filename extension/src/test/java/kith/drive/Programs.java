package kith.drive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Finds the programs that a test needs and, where one is missing, says which package brings it. */
final class Programs {
    /** As Debian and Ubuntu name them. */
    private static final Map<String, String> PACKAGES = Map.of(
            "chromium", "chromium",
            "chromedriver", "chromium-driver",
            "firefox-esr", "firefox-esr",
            "Xvfb", "xvfb",
            "openbox", "openbox",
            "xdotool", "xdotool");

    private Programs() {}

    static Path find(String program) {
        for (String folder : System.getenv().getOrDefault("PATH", "/usr/bin").split(":", -1)) {
            Path candidate = Path.of(folder, program);
            if (Files.isExecutable(candidate)) {
                return candidate;
            }
        }
        throw new BrowserFailure(program + " is missing: install it, on Debian with \"apt-get install "
                + PACKAGES.getOrDefault(program, program) + "\".");
    }

    /** The first that is there; where none is, says how to get the first. */
    static Path firstOf(String... programs) {
        for (String program : programs) {
            if (isThere(program)) {
                return find(program);
            }
        }
        return find(programs[0]);
    }

    static boolean areThere(List<String> programs) {
        return programs.stream().allMatch(Programs::isThere);
    }

    private static boolean isThere(String program) {
        try {
            find(program);
            return true;
        } catch (BrowserFailure e) {
            return false;
        }
    }
}
