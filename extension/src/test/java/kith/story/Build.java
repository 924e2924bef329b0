package kith.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import kith.drive.Brand;

/** A copy of the unpacked extension that may become newer while a browser runs it. */
final class Build {
    private final Path manifest;
    private int number;

    private Build(Path manifest) {
        this.manifest = manifest;
    }

    static Build copied(Brand brand, Path target, Path folder) throws IOException {
        Path from = brand.unpacked(target);
        Path to = brand.unpacked(folder);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
        return new Build(to.resolve("manifest.json"));
    }

    /** Makes it the next version, and answers which that is. */
    String next() throws IOException {
        String version = "9." + ++number;
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.replaceFirst("\"version\": \"[^\"]*\"", "\"version\": \"" + version + "\""));
        return version;
    }
}
