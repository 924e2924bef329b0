package kith.drive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An unpacked extension as the one file that a store would send. */
final class Archives {
    private Archives() {}

    static Path zip(Path folder, Path archive) {
        try (Stream<Path> all = Files.walk(folder);
                var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                Files.copy(file, zip);
            }
            return archive;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not pack " + folder, e);
        }
    }
}
