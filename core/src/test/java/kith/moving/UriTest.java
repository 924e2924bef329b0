package kith.moving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against java.net.URI. */
class UriTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
        https://ines.example/wool/?p=1#comment-3, https://ines.example/wool/?p=1#comment-3
        HTTPS://ines.example/\u7fbd,              https://ines.example/%E7%BE%BD
        https://ines.example/a"b<c>`d,            https://ines.example/a%22b%3Cc%3E%60d
        https://ines.example/%41%zz,              https://ines.example/%41%25zz
        https://ines.example/#a#b,                https://ines.example/#a%23b
        https://ines.example/[1],                 https://ines.example/%5B1%5D
        https://[::1]/x,                          https://[::1]/x
        https://good.example\\@evil.example/,     https://good.example/@evil.example/
        https://good.example@evil.example/,       https://evil.example/
        https://ines.example/?a\\b,               https://ines.example/?a/b
        javascript:alert(1),                      ``
        mailto:ines@ines.example,                 ``
        ines,                                     ``
        """)
    void anAddressIsEncodedAndStaysTheSame(String written, String expected) {
        assertEquals(expected, Uri.of(written));
    }

    @Test
    void aStrictReaderTakesEveryOneOfThem() throws URISyntaxException {
        int read = 0;
        for (long seed = 0; seed < 20_000; seed++) {
            String uri = Uri.of(new AnyLife(seed).link());
            if (!uri.isEmpty()) {
                URI parsed = new URI(uri);
                assertTrue(parsed.getScheme().startsWith("http"), uri);
                assertEquals(parsed.toASCIIString(), uri);
                assertEquals(uri.length(), uri.getBytes(StandardCharsets.UTF_8).length);
                read++;
            }
        }
        assertTrue(read > 5_000, read + " addresses");
    }
}
