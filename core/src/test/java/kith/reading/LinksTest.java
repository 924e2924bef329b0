package kith.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://ines.example/wool/                              | https://ines.example/wool/
            https://ines.example                                    | https://ines.example/
            https://ines.example?p=41                               | https://ines.example/?p=41
            HTTPS://Ines.Example/Wool/                              | https://ines.example/Wool/
            https://ines.example:443/wool                           | https://ines.example/wool
            http://ines.example:80/wool                             | http://ines.example/wool
            http://ines.example:443/wool                            | http://ines.example:443/wool
            http://127.0.0.1:8810/?p=5                              | http://127.0.0.1:8810/?p=5
            https://[2001:db8::1]:443/                              | https://[2001:db8::1]/
            https://ines.example/wool/#comment-12                   | https://ines.example/wool/
            https://ines.example/wool/?a=1#?b=2                     | https://ines.example/wool/?a=1
            https://ines.example/?utm_source=x&p=41&utm_medium=y    | https://ines.example/?p=41
            https://ines.example/?p=41&fbclid=abc                   | https://ines.example/?p=41
            https://ines.example/wool/?gclid=1&mc_cid=2&mc_eid=3    | https://ines.example/wool/
            https://ines.example/wool/?ref_src=a&igshid=b           | https://ines.example/wool/
            https://ines.example/wool/?UTM_Source=x                 | https://ines.example/wool/
            https://ines.example/wool/?replytocom=12#respond        | https://ines.example/wool/
            https://ines.example/wool/?unapproved=31&moderation-hash=0f | https://ines.example/wool/
            https://ines.example/?p=41&cpage=2                      | https://ines.example/?p=41
            https://ines.example/wool/comment-page-2/               | https://ines.example/wool/
            https://ines.example/wool/comment-page-2                | https://ines.example/wool
            https://ines.example/wool/comment-page-two/             | https://ines.example/wool/comment-page-two/
            https://ines.example/?utm=1&utmost=2                    | https://ines.example/?utm=1&utmost=2
            https://ines.example/?&&p=41&                           | https://ines.example/?p=41
            https://ines.example/t.php?p=7&sid=0311f125385c248eb11c61ee7339229a | https://ines.example/t.php?p=7
            https://ines.example/t.php?s=e3c94620532c949b2327d48f00d1bda8&p=7 | https://ines.example/t.php?p=7
            https://ines.example/?s=wool&sid=12                     | https://ines.example/?s=wool&sid=12
            https://ines.example/?s=a-ledger-for-wool-and-other-things-7 | https://ines.example/?s=a-ledger-for-wool-and-other-things-7
            https://wg:secret@ines.example/wool                     | https://ines.example/wool
            '  https://ines.example/wool  '                         | https://ines.example/wool
            """)
    void anAddressIsMadePlain(String written, String plain) {
        assertEquals(plain, Links.clean(written));
        assertEquals(plain, Links.clean(plain), "cleaning twice changes nothing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "JavaScript:alert(1)//https://ines.example/",
                "data:text/html,hello",
                "mailto:ines@ines.example",
                "file:///etc/hosts",
                "about:srcdoc",
                "ftp://ines.example/",
                "//ines.example/wool",
                "/wool",
                "https:",
                "https://",
                "https:///wool",
                "http://?p=1",
                "https://wg@/wool",
                "https://ines.example/a b",
                "https://ines.\nexample/"
            })
    void whatIsNoPageIsNoLink(String written) {
        assertEquals("", Links.clean(written));
        assertFalse(Links.same(written, written));
    }

    @Test
    void anAddressIsAsLongAsTwoThousandCharacters() {
        String start = "https://ines.example/";
        String longest = start + "a".repeat(2_000 - start.length());
        assertEquals(longest, Links.clean(longest));
        assertEquals("", Links.clean(longest + "a"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://ines.example/wool          | https://ines.example/wool/
            https://www.ines.example/wool     | https://ines.example/wool#respond
            https://ines.example              | http://www.ines.example/
            https://ines.example/?p=41        | https://ines.example/?p=41&utm_source=x
            https://ines.example/wool/?a=1    | https://ines.example/wool?a=1
            """)
    void schemeWwwAndTheLastSlashMakeNoOtherPage(String a, String b) {
        assertTrue(Links.same(a, b));
        assertTrue(Links.same(b, a));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://ines.example/wool   | https://ines.example/Wool
            https://ines.example/?p=41  | https://ines.example/?p=42
            https://ines.example/       | https://blog.ines.example/
            https://ines.example:8080/  | https://ines.example/
            https://wwwines.example/    | https://ines.example/
            """)
    void anotherPathQueryHostOrPortIsAnotherPage(String a, String b) {
        assertFalse(Links.same(a, b));
    }

    @ParameterizedTest
    @CsvSource({
        "https://Ines.example/wool/?p=1, https://ines.example/",
        "http://ines.example:8080/wool,  http://ines.example:8080/",
        "https://evil.example\\@ines.example/wool, https://evil.example/",
        "https://ines.example@evil.example/wool, https://evil.example/",
        "about:blank, ''"
    })
    void theOriginIsTheHostABrowserWouldGoTo(String url, String origin) {
        assertEquals(origin, Links.origin(url));
    }

    @Test
    void aPermalinkKeepsItsPlaceAndLosesTheSessionOfItsReader() {
        String session = "sid=0311f125385c248eb11c61ee7339229a";
        assertEquals(
                "https://ines.example/t.php?p=7&cpage=2#p7",
                Links.withoutSession("https://ines.example/t.php?p=7&" + session + "&cpage=2#p7"));
        assertEquals(
                "https://ines.example/t.php#p7", Links.withoutSession("https://ines.example/t.php?" + session + "#p7"));
        assertEquals("https://ines.example/t#?" + session, Links.withoutSession("https://ines.example/t#?" + session));
    }
}
