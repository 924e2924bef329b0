package kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import kith.people.LookAway.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAwayTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            https://ines.example/                          , NO
            https://ines.example/linkedin.com/             , NO
            https://ines.example/?from=https://x.com/      , NO
            https://notx.com/                              , NO
            https://linkedin.com.ines.example/             , NO
            https://mailinglist.example/                   , NO
            https://riverbank.example/                     , NO
            about:blank                                    , NO
            ``                                             , NO
            https://www.linkedin.com/in/wg                 , TERMS
            https://LinkedIn.com:443/in/wg                 , TERMS
            https://linkedin.com./in/wg                    , TERMS
            https://wg@linkedin.com/                       , TERMS
            https://x.com                                  , TERMS
            https://mobile.twitter.com/wg                  , TERMS
            https://m.facebook.com/story                   , TERMS
            https://www.instagram.com/p/1/                 , TERMS
            https://linkedin.com\\@ines.example/            , TERMS
            https://mail.google.com/mail/u/0/              , PRIVATE
            https://banking.example.de/                    , PRIVATE
            https://onlinebanking.bank.example/            , PRIVATE
            https://www.bank.example/                      , PRIVATE
            https://webmail.ines.example/                  , PRIVATE
            https://login.ines.example/                    , PRIVATE
            https://www.tax.service.gov.uk/                , PRIVATE
            https://www.paypal.com/signin                  , PRIVATE
            """)
    void whyKithLooksAway(String url, Why why) {
        assertEquals(why, LookAway.from(url));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            https://user@Ines.Example:8080/x        , ines.example
            https://ines.example                    , ines.example
            https://ines.example?x=1                , ines.example
            https://ines.example.#x                 , ines.example
            http://[::1]:8080/                      , [::1]
            http://[::1]/                           , [::1]
            moz-extension://1234-abcd/popup.html    , 1234-abcd
            about:blank                             , ``
            ines.example                            , ``
            ``                                      , ``
            """)
    void theHostOfAnAddress(String url, String host) {
        assertEquals(host, LookAway.host(url));
    }

    @Test
    void thePatternsForTheBrowserNameTheSamePlaces() {
        assertTrue(Away.NOTHING_MORE.patterns().contains("*://*.linkedin.com/*"));
        assertTrue(Away.NOTHING_MORE.patterns().contains("*://*.mail.google.com/*"));
        for (String pattern : Away.NOTHING_MORE.patterns()) {
            String host = pattern.substring("*://*.".length(), pattern.length() - 2);
            assertFalse(LookAway.from("https://www." + host + "/x") == Why.NO, host);
        }
    }

    @Test
    void whatISayOfAHostHoldsForAllBelowIt() {
        Away away = Away.NOTHING_MORE.with("quiet.example", true);
        assertEquals(Why.CHOSEN, away.from("https://blog.quiet.example/post"));
        assertEquals(Why.NO, away.from("https://quieter.example/"));
        assertTrue(away.patterns().contains("*://*.quiet.example/*"));
        assertEquals(Away.NOTHING_MORE, away.with("quiet.example", false));
    }

    @Test
    void aHostThatLooksPrivateToKithMayBeReadWhenISaySo() {
        Away away = Away.NOTHING_MORE.with("gov.uk", false).with("mail.ines.example", false);
        assertEquals(Why.NO, away.from("https://blog.gov.uk/"));
        assertEquals(Why.NO, away.from("https://mail.ines.example/archive"));
        assertEquals(Why.PRIVATE, away.from("https://mail.example/"));
        assertFalse(away.patterns().contains("*://*.gov.uk/*"));
        assertEquals(Why.PRIVATE, away.with("gov.uk", true).from("https://blog.gov.uk/"));
    }

    @Test
    void termsThatForbidReadingStayInForceWhateverIsSaid() {
        Away away = Away.NOTHING_MORE.with("linkedin.com", false).with("x.com", true);
        assertEquals(Away.NOTHING_MORE, away);
        assertEquals(Why.TERMS, new Away(Set.of("x.com"), Set.of("x.com")).from("https://x.com/jo"));
    }

    @Test
    void whatIsNoHostIsNotPutDownForTheBrowserWouldRefuseTheWholeList() {
        for (String typed :
                List.of("", "two words", "*", "*.example", "b\u00fccher.example", "a/b", ".", "a..b", "-")) {
            assertEquals(Away.NOTHING_MORE, Away.NOTHING_MORE.with(typed, true), typed);
        }
    }

    @Test
    void noMoreThanAThousandHostsAreKept() {
        Away away = Away.NOTHING_MORE;
        for (int i = 0; i < 1_010; i++) {
            away = away.with("h" + i + ".example", true);
        }
        assertEquals(1_000, away.added().size());
    }
}
