package kith.drive;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder in which a Chromium keeps everything between two lives. */
record Profile(Path folder, boolean temporary) {
    /** {@code ManifestLocation::kUnpacked}. */
    private static final int UNPACKED = 4;

    /**
     * The creation flag that {@code Extensions.loadUnpacked} sets beside those of "Load unpacked" (measured in Chromium
     * 156): an extension with it is forgotten at the next start, with every host it was granted.
     */
    private static final int FORGOTTEN_AT_NEXT_START = 1 << 15;

    static Profile in(Path folder) {
        return new Profile(folder.toAbsolutePath(), false);
    }

    static Profile inTemporaryFolder() {
        try {
            return new Profile(Files.createTempDirectory("chromium-profile"), true);
        } catch (IOException e) {
            throw new UncheckedIOException("No place for a browser profile", e);
        }
    }

    /** Where the browser puts what is downloaded. */
    static Path downloads(Path profile) {
        return profile.resolve("downloads");
    }

    /** Before the first start: downloads go into the profile, and not among the person's own. */
    void keepDownloads() {
        Path preferences = folder.resolve("Default/Preferences");
        if (Files.exists(preferences)) {
            return;
        }
        JsonObject download = Json.object("default_directory", downloads(folder).toString(), "directory_upgrade", true);
        try {
            Files.createDirectories(preferences.getParent());
            Files.writeString(preferences, Json.object("download", download).toString());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write Chromium's preferences", e);
        }
    }

    /** The id of the extension unpacked in that folder, once Chromium has written it down (it takes its time). */
    Optional<String> extension(Path unpacked) {
        return read().flatMap(preferences -> entries(preferences).stream()
                .filter(entry -> isUnpackedIn(entry.getValue().getAsJsonObject(), unpacked))
                .map(Map.Entry::getKey)
                .findFirst());
    }

    /** Makes the next start one like any other for the extension: already there, its grants too. Browser must be closed. */
    void keepExtension(Path unpacked) {
        Optional<JsonObject> preferences = read();
        if (preferences.isEmpty()) {
            return;
        }
        for (Map.Entry<String, JsonElement> entry : entries(preferences.get())) {
            JsonObject extension = entry.getValue().getAsJsonObject();
            if (isUnpackedIn(extension, unpacked) && extension.has("creation_flags")) {
                int flags = extension.get("creation_flags").getAsInt();
                extension.addProperty("creation_flags", flags & ~FORGOTTEN_AT_NEXT_START);
            }
        }
        try {
            Files.writeString(file(), preferences.get().toString());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + file(), e);
        }
    }

    void delete() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not delete the temporary profile " + folder, e);
        }
    }

    private static boolean isUnpackedIn(JsonObject extension, Path unpacked) {
        return Json.text(extension, "path").equals(unpacked.toString())
                && Json.text(extension, "location").equals(String.valueOf(UNPACKED));
    }

    private static List<Map.Entry<String, JsonElement>> entries(JsonObject preferences) {
        return preferences.get("extensions") instanceof JsonObject extensions
                        && extensions.get("settings") instanceof JsonObject settings
                ? List.copyOf(settings.entrySet())
                : List.of();
    }

    private Path file() {
        return folder.resolve("Default").resolve("Preferences");
    }

    private Optional<JsonObject> read() {
        try {
            return Files.exists(file())
                    ? Optional.of(
                            JsonParser.parseString(Files.readString(file())).getAsJsonObject())
                    : Optional.empty();
        } catch (IOException | JsonSyntaxException e) {
            throw new BrowserFailure("The browser's preferences cannot be read: " + file(), e);
        }
    }
}
