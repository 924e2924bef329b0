package kith.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kith.people.Change;
import kith.people.Last;
import kith.people.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            ``                                                      | not JSON
            `   `                                                   | not JSON
            {                                                       | not JSON
            {"type":"rin                                            | not JSON
            {"type":"ring"} {}                                      | not JSON
            {'type':'ring'}                                         | not JSON
            {type:"ring"}                                           | not JSON
            {"type":"ring",}                                        | not JSON
            {"type":"ring" /* */}                                   | not JSON
            {"type":"purpose","words":"\\u12G4"}                    | not JSON
            {"type":"look","tab":NaN}                               | not JSON
            {"type":"look","tab":Infinity}                          | not JSON
            {"type":"look","tab":01}                                | not JSON
            {"type":"ring","type":"undo"}                           | a member stands twice
            {"type":"look","tab":null,"tab":1}                      | a member stands twice
            null                                                    | message: an object is expected
            7                                                       | message: an object is expected
            []                                                      | message: an object is expected
            {}                                                      | message.type: a text is needed
            {"type":7}                                              | message.type: a text of at most
            {"type":null}                                           | message.type: a text of at most
            {"type":["ring"]}                                       | message.type: a text of at most
            {"type":"RING"}                                         | message.type: no message is called so
            {"type":"look"}                                         | message.tab: a whole number from 0
            {"type":"look","tab":"1"}                               | message.tab: a whole number from 0
            {"type":"look","tab":1.5}                               | message.tab: a whole number from 0
            {"type":"look","tab":-1}                                | message.tab: a whole number from 0
            {"type":"look","tab":2147483648}                        | message.tab: a whole number from 0
            {"type":"look","tab":1e999999999}                       | message.tab: a whole number from 0
            {"type":"stopNoting"}                                   | message.origin: a text is needed
            {"type":"noteHere"}                                     | message.origin: a text is needed
            {"type":"keepMine","tab":1,"commentKey":""}             | message.commentKey: a text is needed
            {"type":"why","person":"p"}                             | message.words: is missing
            {"type":"draft","card":"c"}                             | message.card: an object is expected
            {"type":"draft","card":{"v":1,"id":"c","person":"p","verdict":"OPEN"}} | message.words: is missing
            {"type":"rest"}                                         | message.resting: is missing
            {"type":"rest","resting":"true"}                        | message.resting: true or false
            {"type":"choose","when":"NEVER"}                        | message.when: one of the 3 words
            {"type":"speak"}                                        | message.language: is missing
            {"type":"choose"}                                       | message.when: one of the 3 words
            {"type":"judge","card":{"v":1,"id":"c","person":"p","verdict":"OPEN"},"verdict":"DONE","days":3661} | message.days: a whole number from 0 to 3660
            {"type":"shown","cards":[{"v":2,"id":"c"}]}             | message.cards[0].v: version 2 was written by a newer Kith
            {"type":"keepFor","link":"https://a.example/"}          | message.person: a text is needed
            {"type":"keepFor","person":"p","title":"t"}             | message.link: a text is needed
            {"type":"keepFor","person":"p","link":["l"]}            | message.link: a text of at most
            {"type":"keepFor","person":"p","link":"l","title":7}    | message.title: a text of at most
            {"type":"takeOff"}                                      | message.kept: a text is needed
            {"type":"aside","person":"p"}                           | message.aside: is missing
            {"type":"tune","rhythm":{"dose":"MANY"}}                | message.rhythm.dose: one of the 3 words
            {"type":"restore"}                                      | message.change: an object is expected
            {"type":"restore","change":[]}                          | message.change: an object is expected
            {"type":"restore","change":{"puts":{}}}                 | message.change.puts: a list of at most
            {"type":"restore","change":{"puts":[7]}}                | message.change.puts[0]: an object is expected
            {"type":"restore","change":{"puts":[{"store":"ALL"}]}}  | message.change.puts[0].store: one of the 9 words
            {"type":"restore","change":{"puts":[{"store":"CARDS"}]}} | message.change.puts[0].record: an object
            {"type":"restore","change":{"deletes":[{"store":"CARDS"}]}} | message.change.deletes[0].id: a text is needed
            {"type":"seen","author":"Ines"}                         | message.author: an object is expected
            {"type":"seen","comments":{}}                           | message.comments: a list of at most 5000
            {"type":"seen","comments":[{},{"held":1}]}              | message.comments[1].held: true or false
            {"type":"seen","claimed":-2}                            | message.claimed: a whole number from -1
            {"type":"posted","page":{},"text":"x"}                  | message.id: a text is needed
            {"type":"posted","id":"1","text":"x"}                   | message.page: an object is expected
            {"type":"posted","id":"1","page":{},"text":" \\u2003"}  | message.text: a text that is not blank
            """)
    void aMessageThatIsNoneIsRefusedWithTheReason(String json, String reason) {
        assertRefused(reason, () -> Messages.read(json));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            PEOPLE        | {"id":"p"}                                  | record.v: a whole number from 1
            PEOPLE        | {"v":"1","id":"p"}                          | record.v: a whole number from 1
            PEOPLE        | {"v":0,"id":"p"}                            | record.v: a whole number from 1
            PEOPLE        | {"v":2,"id":"p"}                            | record.v: version 2 was written by a newer Kith
            PEOPLE        | {"v":1}                                     | record.id: a text is needed
            PEOPLE        | {"v":1,"id":""}                             | record.id: a text is needed
            PEOPLE        | {"v":1,"id":7}                              | record.id: a text of at most
            PEOPLE        | {"v":1,"id":"p","quote":""}                 | record.quote: an object is expected
            PEOPLE        | {"v":1,"id":"p","sinceAt":"2026-11-01"}     | record.sinceAt: a whole number
            PEOPLE        | {"v":1,"id":"p","sinceAt":8640000000000001} | record.sinceAt: a whole number
            PEOPLE        | {"v":1,"id":"p","note":null}                | record.note: a text of at most
            HANDLES       | {"v":1,"id":"h"}                            | record.person: a text is needed
            CONVERSATIONS | {"v":1,"id":"c","before":[1,"2"]}           | record.before: a whole number
            CONVERSATIONS | {"v":1,"id":"c","before":[2147483648]}      | record.before: a whole number
            TURNS         | {"v":1,"id":"t","state":"GONE"}             | record.conversation: a text is needed
            TURNS         | {"v":1,"id":"t","conversation":"c"}         | record.state: one of the 4 words
            TURNS         | {"v":1,"id":"t","conversation":"c","state":"GONE","topics":["a",1]} | record.topics[1]: a text
            SIGHTINGS     | {"v":1,"id":"s"}                            | record.person: a text is needed
            CARDS         | {"v":1,"id":"c","person":"p"}               | record.verdict: one of the 6 words
            SHELF         | {"v":1,"id":"p a.example"}                  | record.person: a text is needed
            SHELF         | {"v":1,"id":"k","person":"p","at":"now"}    | record.at: a whole number
            SETTINGS      | {"v":1,"id":"mine","when":"CLICK"}          | record.id: "settings" is expected
            LAST          | {"v":1,"id":"last","kind":"KEPT"}           | record.back: an object is expected
            """)
    void aRecordThatIsNoneIsRefusedWithTheReason(Store store, String json, String reason) {
        assertRefused(reason, () -> Records.read(store, json));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            {"type":"maybe"}                                  | answer.type: no answer is called so
            {"type":"done"}                                   | answer.back: an object is expected
            {"type":"looked"}                                 | answer.access: one of the 4 words
            {"type":"looked","access":"READS"}                | answer.page: an object is expected
            {"type":"looked","access":"READS","page":{},"which":"comment-1"} | answer.which: a list
            """)
    void anAnswerThatIsNoneIsRefusedWithTheReason(String json, String reason) {
        assertRefused(reason, () -> Answers.read(json));
    }

    @Test
    void aLastInsideOfAChangeInsideOfALastIsRefused() {
        Last last = new Last(Last.Kind.KEPT, "", "", "", List.of(), Change.NONE, Set.of(), Instant.EPOCH);
        String once = Records.write(last);
        String twice = once.replace("\"puts\":[]", "\"puts\":[{\"store\":\"LAST\",\"record\":" + once + "}]");
        assertEquals(last, Records.read(Store.LAST, once));
        assertRefused("record.back.puts[0].record: a change inside", () -> Records.read(Store.LAST, twice));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"type\":\"ring\",\"a\":[[[", "[{\"a\":"})
    void whatNestsTooDeeplyIsRefusedWithoutExhaustingTheStack(String level) {
        String deep = level.repeat(100_000);
        assertRefused("too deep", () -> Messages.readOurs(deep));
        assertRefused("too deep", () -> Records.read(Store.PEOPLE, deep));
        assertRefused("too deep", () -> Records.readChange(deep));
        assertRefused("too deep", () -> Answers.read(deep));
    }

    @Test
    void aMessageOfAMillionCharactersIsReadAndALongerOneIsNotEvenLookedAt() {
        String ring = "{\"type\":\"ring\"}";
        String longest = ring + " ".repeat(Messages.MAX_CHARS - ring.length());
        assertEquals(new Message.Ring(), Messages.read(longest));
        assertRefused("longer than 1000000 characters", () -> Messages.read(longest + " "));
        assertRefused("longer than 1000000 characters", () -> Messages.read("x".repeat(1_000_001)));
    }

    @Test
    void aTextIsReadUpTo100000CharactersAndAListUpToItsBound() {
        String words = "x".repeat(100_000);
        assertEquals(new Message.Purpose(words), Messages.read(Messages.write(new Message.Purpose(words))));
        assertRefused("message.words: a text", () -> Messages.read(Messages.write(new Message.Purpose(words + "x"))));
        String comments = "{\"type\":\"seen\",\"comments\":[" + "{},".repeat(4_999) + "{}";
        Message.Seen seen = (Message.Seen) Messages.read(comments + "]}");
        assertEquals(5_000, seen.page().comments().size());
        assertRefused("a list of at most 5000", () -> Messages.read(comments + ",{}]}"));
        String deletes = "{\"deletes\":[" + "{},".repeat(100_000) + "{}]}";
        assertRefused("a list of at most 100000", () -> Records.readChange(deletes));
    }

    @Test
    void aTruncatedMessageIsRefusedWhereverItIsCut() {
        String whole = Messages.write(new Message.Submitted(new Anything(3).posted()));
        for (int end = 0; end < whole.length(); end++) {
            String cut = whole.substring(0, end);
            assertRefused("not JSON", () -> Messages.read(cut));
        }
    }

    @Test
    void whateverIsDoneToAMessageOnlyMalformedComesOfItAndNothingOfThePageIsInIt() {
        Random random = new Random(4);
        String alphabet = "{}[]\",:\\u0tfn-1.eE9 \u0000\ud800";
        int refused = 0;
        for (int i = 0; i < 3_000; i++) {
            StringBuilder json = new StringBuilder(secretive());
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                int at = random.nextInt(json.length());
                String piece = String.valueOf(alphabet.charAt(random.nextInt(alphabet.length())));
                json.replace(at, at + random.nextInt(2), piece);
            }
            try {
                Messages.read(json.toString());
            } catch (Malformed malformed) {
                refused++;
                assertTellsNothing(malformed);
            }
        }
        assertTrue(refused > 1_000, "refused only " + refused);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"secret\"}",
                "{\"type\":\"choose\",\"when\":\"secret\"}",
                "{\"type\":\"look\",\"tab\":\"secret\"}",
                "{\"type\":\"seen\",\"secret\":secret}",
                "{\"type\":\"seen\",\"secret\":1,\"secret\":2}",
                "{\"type\":\"seen\",\"secret\":{\"secret\":[}}",
                "{\"type\":\"seen\",\"comments\":{\"secret\":1}}",
                "secret"
            })
    void nothingOfThePageIsInTheReason(String json) {
        assertTellsNothing(assertThrows(Malformed.class, () -> Messages.read(json)));
    }

    private static String secretive() {
        return "{\"type\":\"posted\",\"id\":\"secret1\",\"page\":{\"title\":\"secret\",\"secret\":[\"secret\",1],"
                + "\"author\":{\"name\":\"secret\"},\"comments\":[{\"key\":\"secret\",\"held\":true}],\"claimed\":1},"
                + "\"text\":\"secret\",\"name\":\"secret\"}";
    }

    private static void assertRefused(String reason, Runnable reading) {
        String message =
                String.valueOf(assertThrows(Malformed.class, reading::run).getMessage());
        assertTrue(message.contains(reason), message);
    }

    private static void assertTellsNothing(Malformed malformed) {
        String message = String.valueOf(malformed.getMessage());
        for (String word : List.of("sec", "ecr", "cre", "ret")) {
            assertFalse(message.contains(word), message);
        }
        assertNull(malformed.getCause(), "a cause may quote the page");
    }
}
