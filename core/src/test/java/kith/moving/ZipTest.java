package kith.moving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Read by the JDK's java.util.zip, which checks sums. */
class ZipTest {
    private static final Instant AT = Instant.parse("2026-11-23T15:04:06Z");

    @TempDir
    Path folder;

    @Test
    void filesComeOutAsTheyWentIn() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Zip zip = new Zip(AT, 60);
        for (long seed = 0; seed < 2_000; seed++) {
            bytes.write(zip.add("Kith/" + seed + " \u05e9\u05dc\u05d5\u05dd.md", new AnyLife(seed).text()));
        }
        bytes.write(zip.end());
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (long seed = 0; seed < 2_000; seed++) {
                ZipEntry entry = in.getNextEntry();
                assertEquals("Kith/" + seed + " \u05e9\u05dc\u05d5\u05dd.md", entry.getName());
                assertEquals(
                        new AnyLife(seed).text().replaceAll("\\p{Cs}", "\ufffd"),
                        new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
            assertNull(in.getNextEntry());
        }
    }

    @Test
    void theDirectoryAtTheEndSaysTheSameOfEveryFile() throws IOException {
        Path file = folder.resolve("a.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            Zip zip = new Zip(AT, 60);
            out.write(zip.add("a.md", "one"));
            out.write(zip.add("b.md", ""));
            out.write(zip.end());
        }
        try (ZipFile read = new ZipFile(file.toFile())) {
            assertEquals(2, read.size());
            ZipEntry entry = read.getEntry("a.md");
            assertEquals(LocalDateTime.parse("2026-11-23T16:04:06"), entry.getTimeLocal());
            assertEquals("one", new String(read.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            assertEquals(0, read.getEntry("b.md").getSize());
        }
    }

    @Test
    void moreFilesThanTheOldFormatCountsAreAllThere() throws IOException {
        Path file = folder.resolve("many.zip");
        int many = 70_000;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            Zip zip = new Zip(AT, 0);
            for (int i = 0; i < many; i++) {
                out.write(zip.add(i + ".md", "text " + i));
            }
            byte[] end = zip.end();
            out.write(end);
            // The JDK does not ask for the long count; others do.
            ByteBuffer directory = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
            int at = end.length - 22 - 20 - 56;
            assertEquals(0x06064b50, directory.getInt(at));
            assertEquals(many, directory.getLong(at + 32));
        }
        try (ZipFile read = new ZipFile(file.toFile())) {
            assertEquals(many, read.size());
            ZipEntry last = read.getEntry((many - 1) + ".md");
            assertEquals(
                    "text " + (many - 1), new String(read.getInputStream(last).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aZipOfNothingAndATimeBeforeZipsAreStillZips() throws IOException {
        Path file = folder.resolve("empty.zip");
        Zip zip = new Zip(Instant.ofEpochMilli(-8_640_000_000_000_000L), 0);
        Files.write(file, zip.end());
        try (ZipFile read = new ZipFile(file.toFile())) {
            assertEquals(0, read.size());
        }
    }

    @Test
    void twentyThousandPeopleAreWrittenOneByOne() {
        long size = 0;
        Zip zip = new Zip(AT, 0);
        var files = Markdown.files(Crowd.of(20_000), Ines::say, 0);
        while (files.hasNext()) {
            Markdown.File file = files.next();
            byte[] piece = zip.add(file.name(), file.text());
            assertTrue(piece.length < 10_000);
            size += piece.length;
        }
        assertTrue(size > 20_000 * 500L, size + " bytes");
    }
}
