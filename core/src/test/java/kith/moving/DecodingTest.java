package kith.moving;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import kith.moving.Decoding.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static byte[] marked(String mark, byte[] rest) {
        byte[] all = Arrays.copyOf(mark.getBytes(ISO_8859_1), mark.length() + rest.length);
        System.arraycopy(rest, 0, all, mark.length(), rest.length);
        return all;
    }

    private static void reads(String text, Encoding encoding, byte[] bytes) {
        assertEquals(new Decoding(text, encoding), Decoding.of(bytes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "name\r\nInes",
                "Müller, “Grüße” – 1 €\n",
                "الاسم,الرابط\r\nإيناس,https://ines.example/\r\n",
                "名前\t羽毛\n",
                "wool \ud83e\uddf6, yarn\n"
            })
    void everyEncodingIsFoundOut(String text) {
        reads(text, Encoding.UTF_8, text.getBytes(UTF_8));
        reads(text, Encoding.UTF_8, marked("\u00ef\u00bb\u00bf", text.getBytes(UTF_8)));
        reads(text, Encoding.UTF_16_LE, marked("\u00ff\u00fe", text.getBytes(UTF_16LE)));
        reads(text, Encoding.UTF_16_BE, marked("\u00fe\u00ff", text.getBytes(UTF_16BE)));
        if (text.indexOf('\n') > 0) {
            reads(text, Encoding.UTF_16_LE, text.getBytes(UTF_16LE));
            reads(text, Encoding.UTF_16_BE, text.getBytes(UTF_16BE));
        }
    }

    @Test
    void whatIsNoUtf8IsWindows1252() {
        String text = "Jürgen Groß; “wool” – 5 €; naïve\n";
        reads(text, Encoding.WINDOWS_1252, text.getBytes(WINDOWS));
    }

    @Test
    void goodUtf8WithAWoundStaysUtf8() {
        byte[] bytes = "Jürgen Groß, Käthe, Zoë\n".getBytes(UTF_8);
        bytes[1] = (byte) 0xff;
        reads("J\ufffd\ufffdrgen Groß, Käthe, Zoë\n", Encoding.UTF_8, bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00c0\u00af", // a slash in two bytes
                "\u00ed\u00a0\u0080", // half of a pair
                "\u00f4\u0090\u0080\u0080", // beyond Unicode
                "\u00e0\u0080\u00af",
                "\u00c3",
                "\u0080"
            })
    void bytesThatUtf8ForbidsAreNoUtf8(String forbidden) {
        byte[] bytes = forbidden.getBytes(ISO_8859_1);
        assertEquals(Encoding.WINDOWS_1252, Decoding.of(bytes).encoding());
        assertEquals("\ufffd".repeat(bytes.length), Decoding.utf8(bytes, 0));
    }

    /** The JDK's own decoders read the same. */
    @Test
    void anyBytesAreReadAsTheJdkReadsThem() {
        Random chance = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = chance.nextInt(40); j >= 0; j--) {
                int character = chance.nextInt(chance.nextBoolean() ? 0x180 : 0x11_0000);
                text.appendCodePoint((character >= 0xd800 && character < 0xe000) || character == 0 ? 'x' : character);
            }
            byte[] bytes = text.toString().getBytes(UTF_8);
            assertEquals(text.toString(), Decoding.utf8(bytes, 0));
            chance.nextBytes(bytes);
            String windows = Decoding.windows1252(bytes);
            for (int j = 0; j < bytes.length; j++) {
                char expected = new String(bytes, j, 1, WINDOWS).charAt(0);
                assertEquals(expected == '\ufffd' ? (char) (bytes[j] & 0xff) : expected, windows.charAt(j));
            }
        }
    }
}
