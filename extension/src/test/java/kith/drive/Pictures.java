package kith.drive;

import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** Screenshots as both protocols send them (PNG in base 64) onto the disk. */
final class Pictures {
    private Pictures() {}

    static Path save(JsonPrimitive base64, Path png) {
        try {
            Path folder = png.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            return Files.write(png, Base64.getDecoder().decode(base64.getAsString()));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not save " + png, e);
        }
    }
}
