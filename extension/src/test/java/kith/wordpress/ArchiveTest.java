package kith.wordpress;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a tiny package that npm packs from a folder of ours, so without a network. */
final class ArchiveTest {
    private static final String FILE = "kith-wool-1.0.0.tgz";

    @TempDir
    private Path folder;

    private Path cache;
    private byte[] whole;

    @BeforeEach
    void packWool() throws IOException {
        cache = folder.resolve("cache");
        Path wool = Files.createDirectory(folder.resolve("wool"));
        Files.writeString(wool.resolve("package.json"), "{\"name\": \"kith-wool\", \"version\": \"1.0.0\"}");
        Files.writeString(wool.resolve("sock.txt"), "left");
        Command.run(folder, "npm", List.of("npm", "pack", wool.toString(), "--silent"));
        whole = Files.readAllBytes(folder.resolve(FILE));
    }

    private Archive archive(byte[] expected) throws Exception {
        String digest = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-512").digest(expected));
        return new Archive(cache, folder.resolve("wool").toString(), FILE, "sha512-" + digest);
    }

    @Test
    void whatIsNotThereIsFetchedOnceAndKept() throws Exception {
        Path kept = archive(whole).whole();
        assertArrayEquals(whole, Files.readAllBytes(kept));
        Files.delete(folder.resolve("wool").resolve("package.json")); // now npm could not
        assertEquals(kept, archive(whole).whole());
        assertEquals(List.of(FILE), kept());
    }

    @Test
    void halfAFileIsFetchedAnew() throws Exception {
        Files.createDirectories(cache);
        Files.write(cache.resolve(FILE), Arrays.copyOf(whole, whole.length / 2));
        assertArrayEquals(whole, Files.readAllBytes(archive(whole).whole()));
    }

    @Test
    void whatIsNotWhatItWasIsRefusedAndThrownAway() throws Exception {
        Archive other = archive("something else".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var refused = assertThrows(WordPressFailure.class, other::whole);
        assertTrue(String.valueOf(refused.getMessage()).contains("is not what it was"), refused.getMessage());
        assertEquals(List.of(), kept());
    }

    @Test
    void whatCannotBeFetchedIsSaidInASentence() throws Exception {
        Files.delete(folder.resolve("wool").resolve("package.json"));
        var failed = assertThrows(WordPressFailure.class, () -> archive(whole).whole());
        assertTrue(
                String.valueOf(failed.getMessage()).startsWith("WordPress could not be fetched: it needs npm"),
                failed.getMessage());
        assertEquals(List.of(), kept());
    }

    @Test
    void oneFolderOfItIsUnpacked() throws Exception {
        Path into = Files.createDirectory(folder.resolve("unpacked"));
        Archive.unpack(archive(whole).whole(), 1, into, "package/sock.txt");
        assertEquals("left", Files.readString(into.resolve("sock.txt")));
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
