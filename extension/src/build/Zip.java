import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Zips files so that equal files give equal bytes: sorted by name, and all of one time.
 *
 * <p>{@code java Zip.java OUT.zip FOLDER < NAMES}: names, one a line, are relative to the folder and become those of the
 * entries. Fails when a name is no file.
 */
public final class Zip {
    /** The first moment that a zip can hold. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Zip() {}

    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[0]);
        Path folder = Path.of(args[1]);
        List<String> names = new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(name -> name.startsWith("./") ? name.substring(2) : name)
                .sorted()
                .toList();
        Files.createDirectories(out.toAbsolutePath().getParent());
        try (OutputStream bytes = Files.newOutputStream(out);
                ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (String name : names) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                Files.copy(folder.resolve(name), zip);
                zip.closeEntry();
            }
        }
    }
}
