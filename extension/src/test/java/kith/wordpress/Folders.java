package kith.wordpress;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Whole folders at once. */
final class Folders {
    private Folders() {}

    /** Unpacks all that lies below {@code root} in the archive ({@code ""} for everything). */
    static void unzip(Path zip, String root, Path into) throws IOException {
        try (InputStream bytes = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(bytes)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (!entry.getName().startsWith(root)) {
                    continue;
                }
                Path to = into.resolve(entry.getName().substring(root.length())).normalize();
                if (!to.startsWith(into)) {
                    throw new IOException(zip + " leads out of its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(to);
                } else {
                    Files.createDirectories(Objects.requireNonNull(to.getParent()));
                    Files.copy(entries, to, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** A file or folder that lies beside this class in the test's resources. */
    static Path ours(String name) {
        URL found = Objects.requireNonNull(Folders.class.getResource(name), name);
        try {
            return Path.of(found.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e); // a resource's own address
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    static Path temporary() {
        try {
            return Files.createTempDirectory("kith-wordpress-");
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary folder for WordPress", e);
        }
    }

    /** Also one that is not there. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not delete " + folder, e);
        }
    }
}
