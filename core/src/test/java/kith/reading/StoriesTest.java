package kith.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every page in src/test/resources/kith/reading/site, read; {@code -Dupdate=true} writes the expected texts anew. */
class StoriesTest {

    private static final String POISON = "\"><img src=x onerror=alert(1)>";

    @TestFactory
    Stream<DynamicTest> itsSiteAloneClaimsTheStory() throws IOException {
        return Story.all().stream()
                .map(story -> dynamicTest(story.name(), () -> {
                    List<String> claiming = Sites.ALL.stream()
                            .filter(site -> site.claims(story.page()))
                            .map(Site::id)
                            .toList();
                    assertEquals(List.of(story.site()), claiming);
                }));
    }

    @TestFactory
    Stream<DynamicTest> theStoryIsReadAsWrittenBesideIt() throws IOException {
        return Story.all().stream()
                .map(story -> dynamicTest(story.name(), () -> {
                    String retold = Retold.of(Shipped.read(story.page()));
                    if (Boolean.getBoolean("update")) {
                        Files.writeString(story.expected(), retold);
                    }
                    assertTrue(
                            Files.exists(story.expected()), "no expected reading yet: ./dev test --update writes it");
                    assertEquals(Files.readString(story.expected()), retold);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aPoisonedAttributeStaysPlainText() throws IOException {
        return Story.all().stream()
                .map(story -> dynamicTest(story.name(), () -> {
                    PageReading reading = Shipped.read(poisoned(story));
                    assertLeadsNowhereElse(reading.author().link());
                    assertLeadsNowhereElse(reading.home());
                    for (Comment comment : reading.comments()) {
                        assertLeadsNowhereElse(comment.authorLink());
                        assertLeadsNowhereElse(comment.permalink());
                        assertFalse(comment.key().contains("\""), comment.key());
                    }
                    assertEquals(
                            reading.title(),
                            JsonParser.parseString(Report.seen(reading))
                                    .getAsJsonObject()
                                    .get("title")
                                    .getAsString());
                }));
    }

    @Test
    void everySiteHasAStory() throws IOException {
        List<String> told = Story.all().stream().map(Story::site).toList();
        for (Site site : Sites.ALL) {
            assertTrue(told.contains(site.id()), "no " + site.id() + "*.story.html");
        }
    }

    /** Every link leads to a script, and every other attribute that may be read as a text holds markup. */
    private static Page poisoned(Story story) {
        Document document = Jsoup.parse(story.html(), story.url());
        for (Element element : document.getAllElements()) {
            for (Attribute attribute : element.attributes().asList()) {
                switch (attribute.getKey()) {
                    case "href" -> element.attr("href", element.hasAttr("rel") ? "javascript:alert(1)" : POISON);
                    case "title", "alt", "datetime" -> element.attr(attribute.getKey(), POISON);
                    default -> {} // class, id, name and action are what the site is known by
                }
            }
        }
        document.head().appendElement("meta").attr("name", "generator").attr("content", "WordPress" + POISON);
        return new Page(story.url(), story.url(), JsoupMarkup.of(document), 0);
    }

    private static void assertLeadsNowhereElse(String link) {
        assertTrue(link.isEmpty() || link.startsWith("https://ines.example/"), link);
    }
}
