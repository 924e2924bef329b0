package kith.moving;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8Test {
    @Test
    void theBytesAreThoseOfTheJdkAndHalfAPairIsReplaced() {
        for (long seed = 0; seed < 5_000; seed++) {
            String text = new AnyLife(seed).text();
            byte[] expected = text.replaceAll("\\p{Cs}", "\ufffd").getBytes(StandardCharsets.UTF_8);
            assertArrayEquals(expected, Utf8.bytes(text));
            assertEquals(expected.length, Utf8.size(text));
        }
    }

    @Test
    void everyCharacterHasTheBytesOfTheJdk() {
        for (int code = 0; code <= Character.MAX_CODE_POINT; code += code < 0x11000 ? 1 : 97) {
            if (code < 0xd800 || code > 0xdfff) {
                String text = Character.toString(code);
                assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), Utf8.bytes(text));
            }
        }
    }
}
