package kith.story;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/format/encrypted.md says is so: its example, and what it says is noticed. */
class SealedFileTest {
    private static final byte[] PLAIN = "Wool from three islands.".getBytes(StandardCharsets.UTF_8);

    @Test
    void theExampleOfThePageOpens() throws IOException, GeneralSecurityException {
        String page = Files.readString(Path.of("../docs/format/encrypted.md"));
        List<String> blocks = Pattern.compile("```\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        var file = new ByteArrayOutputStream();
        file.writeBytes(blocks.get(0).getBytes(StandardCharsets.US_ASCII));
        for (String chunk : blocks.get(1).lines().toList()) {
            file.writeBytes(HexFormat.of().parseHex(chunk));
        }
        assertArrayEquals(PLAIN, SealedFile.open(file.toByteArray(), "three islands"));
    }

    @Test
    void whatIsClosedOpensAlsoWhenThereIsNothingInItOrTheLastChunkIsFull() throws GeneralSecurityException {
        for (int length : new int[] {0, 1, 7, 8, 9, 16, 24}) {
            byte[] plain = Arrays.copyOf(PLAIN, length);
            assertArrayEquals(plain, SealedFile.open(SealedFile.seal(plain, "words", 1_000, 8), "words"));
        }
    }

    @Test
    void whatAnEarlyKithClosedOpens() throws GeneralSecurityException {
        assertArrayEquals(PLAIN, SealedFile.open(SealedFile.sealedByVersion1(PLAIN, "words"), "words"));
    }

    @Test
    void anotherPassphraseIsToldFromAChangedByteAndFromAMissingEnd() throws GeneralSecurityException {
        byte[] file = SealedFile.seal(PLAIN, "words", 1_000, 8);
        assertEquals("another passphrase", trouble(file, "word"));
        byte[] head = file.clone();
        head[30]++;
        assertEquals("the head is damaged", trouble(head, "words"));
        byte[] chunk = file.clone();
        chunk[file.length - 30]++;
        assertEquals("Tag mismatch", trouble(chunk, "words"));
        assertEquals("Tag mismatch", trouble(Arrays.copyOf(file, file.length - 24), "words"));
        assertEquals("Tag mismatch", trouble(Arrays.copyOf(file, file.length + 24), "words"));
    }

    private static String trouble(byte[] file, String passphrase) {
        return String.valueOf(assertThrows(GeneralSecurityException.class, () -> SealedFile.open(file, passphrase))
                .getMessage());
    }
}
