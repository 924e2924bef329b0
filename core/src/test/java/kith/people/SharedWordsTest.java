package kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedWordsTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            The 990 form confused me too. How did you learn it? | Nobody explained the 990 form to me.   | the 990 form
            I sat with the instructions for a week, and then I asked the county clerk. | what helped was a visit to the county clerk | the county clerk
            A county clerk knows                      | The county clerk is kind                             | a county clerk
            The COUNTY Clerk                          | a county clerk                                       | the COUNTY Clerk
            Ines’s scarves are warm                   | I love Ines's scarves                                | Ines’s scarves
            I like knitting.                          | About knitting, mostly                               | knitting
            Form 990                                  | The form 990!                                        | form 990
            county. Clerk                             | the county clerk                                     | county + clerk
            treasurer county clerk office             | the county clerk office; the treasurer county        | county clerk office + treasurer
            Which county is that?                     | Our county has a clerk                               | the county
            My rye sourdough                          | rye sourdough, slowly                                | the rye sourdough
            Stairs are steep                          | on the stairs                                        | stairs
            WordPress again                           | about WordPress                                      | WordPress
            I listen at the garden wall               | listen at the garden wall                            | the garden wall + listen
            Look at https://wool.example/sheep        | https://wool.example/sheep is gone                   | ``
            bread of the county                       | the bread of the county                              | bread of the county
            One form, two forms                       | form                                                 | ``
            How did you learn it?                     | How did you learn this, and where?                   | ``
            People say things                         | People say things                                    | ``
            Something else entirely                   | The 990 form                                         | ``
            ``                                        | The 990 form                                         | ``
            The 990 form                              | ``                                                   | ``
            ?!... --                                  | ?!... --                                             | ``
            私は編み物が好きです                         | 私は編み物が好きです                                    | 私は編み物が好きです
            """)
    void whatTwoTextsHaveInCommon(String text, String other, String shared) {
        assertEquals(shared, String.join(" + ", SharedWords.of(text, other, 3)));
    }

    @ParameterizedTest
    @CsvSource({
        "loom, My loom was a gift, the loom",
        "wool, I like wool, wool",
        "wool, 'My, wool!', wool",
        "bell, Bells, bell"
    })
    void whatIsOneThingIsNamedWithItsArticle(String word, String text, String named) {
        assertEquals(named, SharedWords.named(word, text));
    }

    /** Their articles stay out: a sentence of Kith's would need another case of them. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            Das Formular 990 hat mich auch verwirrt. Wie hast du das gelernt? | Niemand hat mir das Formular 990 erklärt.   | Formular 990
            Ich habe dann einfach die Frau vom Amt für Wolle gefragt.         | Bei uns hilft das Amt für Wolle gern.       | Amt für Wolle
            Vielleicht könnten wir darüber schreiben, einfach zusammen.       | Vielleicht schreiben wir einfach darüber, zusammen. | ``
            Ich mag Schafwolle sehr.                                          | Aus Schafwolle wird alles.                  | Schafwolle
            The war was long, and we were knitting                            | Knitting in the war                         | knitting
            سألت عن استمارة الضرائب في البلدية.                               | كانت استمارة الضرائب صعبة جدًا.              | استمارة الضرائب
            شكرًا جدًا، كثيرًا، أيضًا                                           | شكرا جدا كثيرا أيضا                         | ``
            """)
    void littleWordsAreThoseOfTheTextsOwnLanguage(String text, String other, String phrase) {
        assertEquals(phrase, String.join(" + ", SharedWords.of(text, other, 1)));
    }

    @Test
    void theLongestComesFirstAndNoMoreThanAskedFor() {
        String text = "Knitting helps. The county clerk has the whole 990 form list.";
        String other = "About knitting, and the county clerk, and the 990 form list.";
        assertEquals(List.of("990 form list", "the county clerk", "knitting"), SharedWords.of(text, other, 3));
        assertEquals(List.of("990 form list"), SharedWords.of(text, other, 1));
        assertEquals(List.of(), SharedWords.of(text, other, 0));
    }

    @Test
    void aPhraseIsNeverLongerThanFourWordsAndItsArticle() {
        String song = "the purple county clerk sings gentle knitting songs";
        for (String phrase : SharedWords.of(song, song, 9)) {
            assertTrue(phrase.split(" ").length <= 5, phrase);
        }
    }

    @Test
    void aPhraseNeverBeginsOrEndsWithALittleWordButAnArticle() {
        Set<String> little = Set.of("of", "and", "to", "is", "it", "for", "how", "you", "me", "with", "comment");
        Set<String> articles = Set.of("the", "a", "an");
        List<String> words = new ArrayList<>(little);
        words.addAll(articles);
        words.addAll(List.of("county", "clerk", "knitting", "990", "form", "scarf", "wool", ".", ","));
        Random random = new Random(11);
        Set<String> found = new HashSet<>();
        for (int i = 0; i < 5_000; i++) {
            List<String> phrases = SharedWords.of(some(words, random), some(words, random), 3);
            found.addAll(phrases);
        }
        assertTrue(found.size() > 20, found::toString);
        for (String phrase : found) {
            List<String> parts = List.of(phrase.split(" "));
            assertFalse(little.contains(parts.getFirst()) || little.contains(parts.getLast()), phrase);
            assertFalse(articles.contains(parts.getLast()), phrase);
        }
    }

    @Test
    void whatIsFoundStandsInBothTexts() {
        List<String> words = List.of("the", "county", "clerk", "knitting", "990", "form", "of", "scarves");
        Random random = new Random(12);
        for (int i = 0; i < 5_000; i++) {
            String text = some(words, random);
            String other = some(words, random);
            for (String phrase : SharedWords.of(text, other, 3)) {
                String bare = phrase.startsWith("the ") ? phrase.substring(4) : phrase;
                assertTrue(text.contains(phrase), phrase);
                assertTrue(other.contains(bare), phrase);
            }
        }
    }

    @Test
    void endlessTextsAreReadAsFarAsThePageMayGo() {
        String text = "knitting ".repeat(50_000);
        assertEquals(1, SharedWords.of(text, text, 1).size());
        assertEquals(List.of(), SharedWords.of("county", "x ".repeat(10_000) + "county", 1));
    }

    private static String some(List<String> words, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(words.get(random.nextInt(words.size()))).append(' ');
        }
        return text.toString().strip();
    }
}
