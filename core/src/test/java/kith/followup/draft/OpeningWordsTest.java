package kith.followup.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kith.followup.Opening;
import kith.people.Move;
import org.junit.jupiter.api.Test;

/** What the words of all openings keep to, in every language there is; the list of words that are never said is English. */
class OpeningWordsTest {
    private static final Map<Part, String> PARTS = Map.of(
            Part.NAME, "Ines",
            Part.TOPIC, "the 990 form",
            Part.POST, "Clerks who help",
            Part.TALK, "Knitting as networking",
            Part.KEPT, "How counties file",
            Part.OTHER, "WG");

    private static Line line(Shape.Start start) {
        return new Line(start.key(), start.parts().stream().map(PARTS::get).toList());
    }

    @Test
    void onlyADraftForAdviceMayAskInAnyLanguage() {
        for (Said language : Said.all()) {
            String hello = language.line(new Line("draftHelloName", List.of("Ines")));
            for (Shape shape : Shape.TABLE) {
                for (Shape.Start start : shape.starts()) {
                    String said = language.line(line(start));
                    assertFalse(shape.move() != Move.ADVICE && Opening.asks(said), said);
                    assertFalse(shape.move() != Move.ADVICE && Opening.asks(hello + "\n\n" + said), said);
                }
            }
        }
    }

    @Test
    void noSilenceIsRemarkedOnNobodyIsHeOrSheAndNothingSells() {
        Set<String> never = Set.of(
                "sorry",
                "apologies",
                "apologize",
                "silence",
                "long",
                "ago",
                "while",
                "finally",
                "late",
                "again",
                "he",
                "she",
                "him",
                "her",
                "his",
                "hers",
                "sir",
                "madam",
                "please",
                "reach",
                "touch",
                "connect",
                "network",
                "opportunity",
                "value",
                "amazing",
                "awesome",
                "great",
                "just",
                "quick",
                "busy",
                "hope",
                "favor",
                "favour");
        for (Shape shape : Shape.TABLE) {
            for (Shape.Start start : shape.starts()) {
                String said = Said.ENGLISH.line(new Line(
                        start.key(), start.parts().stream().map(part -> "").toList()));
                for (String word : said.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
                    assertFalse(never.contains(word), said);
                }
                assertFalse(said.contains("!"), said);
            }
        }
    }

    @Test
    void everyOpeningIsSaidInEveryLanguageWithAllItsPartsAndNoTwoAreTheSame() {
        for (Said language : Said.all()) {
            Map<String, String> said = new HashMap<>();
            for (Shape shape : Shape.TABLE) {
                for (Shape.Start start : shape.starts()) {
                    assertTrue(language.has(start.key()), language.language() + " lacks " + start.key());
                    assertEquals(start.parts().size(), language.places(start.key()), start.key());
                    String words = language.line(line(start));
                    start.parts().forEach(part -> assertTrue(words.contains(PARTS.get(part)), words));
                    assertFalse(words.contains("$"), words);
                    assertEquals(null, said.put(words, start.key()), words);
                }
            }
        }
    }

    @Test
    void endingsGreetingsAndFactsAreSaidInEveryLanguage() {
        Set<String> keys = new TreeSet<>(List.of("draftHello", "draftHelloName", "draftNextLine", "draftYourSentence"));
        Shape.TABLE.forEach(shape -> keys.add(shape.ending()));
        keys.remove("");
        for (Fact.Kind kind : Fact.Kind.values()) {
            new Fact(kind, "words", "title", "link").line().ifPresent(line -> keys.add(line.key()));
            new Fact(kind, "words", "", "link").line().ifPresent(line -> keys.add(line.key()));
        }
        Said.all().forEach(language -> keys.forEach(key -> assertTrue(language.has(key), key)));
    }

    @Test
    void everyMoveHasAShapeAndTwoOpeningsOrMoreThatNeedNothingButAName() {
        for (Move move : Move.values()) {
            for (boolean letter : List.of(true, false)) {
                Shape shape = Shape.of(move, letter);
                Set<Part> enough = move == Move.INTRODUCE ? Set.of(Part.NAME, Part.OTHER) : Set.of(Part.NAME);
                long plain = shape.starts().stream()
                        .filter(start -> enough.containsAll(start.parts()))
                        .count();
                assertTrue(plain >= 2, move + (letter ? " letter" : " thread"));
            }
        }
    }

    @Test
    void aThreadAndALetterShareNoOpening() {
        Set<String> inThreads = new HashSet<>();
        Shape.TABLE.stream()
                .filter(shape -> !shape.letter())
                .flatMap(shape -> shape.starts().stream())
                .forEach(start -> inThreads.add(start.key()));
        Shape.TABLE.stream()
                .filter(Shape::letter)
                .flatMap(shape -> shape.starts().stream())
                .forEach(start -> assertFalse(inThreads.contains(start.key()), start.key()));
    }
}
