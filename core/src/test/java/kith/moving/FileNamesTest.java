package kith.moving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
        Ines,                     Ines
        J. R. Smith,              J. R. Smith
        ../../etc/passwd,         etc passwd
        .bashrc,                  bashrc
        -rf *,                    rf
        con,                      _con
        AUX.txt,                  _AUX.txt
        com1,                     _com1
        lpt9.md,                  _lpt9.md
        common,                   common
        a:b|c?d,                  a b c d
        ends.,                    ends
        \u05e9\u05dc\u05d5\u05dd, \u05e9\u05dc\u05d5\u05dd
        \u202egnp.exe,            gnp.exe
        \ud83d\ude00 Ann,         \ud83d\ude00 Ann
        ???,                      Somebody
        ..,                       Somebody
        ` `,                      Somebody
        """)
    void aNameIsSafeOnEverySystem(String name, String expected) {
        assertEquals(expected, new FileNames("Somebody").of(name));
    }

    @Test
    void noTwoAreTheSameToAnySystem() {
        FileNames names = new FileNames("Somebody");
        assertEquals("Ines", names.of("Ines"));
        assertEquals("INES 2", names.of("INES"));
        assertEquals("In\u00e9s 3", names.of("In\u00e9s"));
        assertEquals("Ines 2 2", names.of("Ines 2"));
        assertEquals("ines 4", names.of("ines"));
    }

    @Test
    void whateverANameIsItsFileIsShortPlainAndItsOwn() {
        FileNames names = new FileNames("\u202e");
        Set<String> all = new HashSet<>();
        for (long seed = 0; seed < 20_000; seed++) {
            String name = names.of(new AnyLife(seed).name());
            String folded = Normalizer.normalize(name, Normalizer.Form.NFKD)
                    .toUpperCase(Locale.ROOT)
                    .toLowerCase(Locale.ROOT);
            assertTrue(all.add(folded), name + " is there already");
            assertEquals(name, new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
            assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 130, name);
            assertFalse(name.isBlank());
            assertFalse(name.matches("(?s).*[\\x00-\\x1f<>:\"/\\\\|?*\\u202a-\\u202e\\u2066-\\u2069].*"), name);
            assertFalse(name.startsWith(".") || name.startsWith("-") || name.endsWith(".") || name.endsWith(" "), name);
        }
    }
}
