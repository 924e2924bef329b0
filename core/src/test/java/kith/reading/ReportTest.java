package kith.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final String NASTY = "\"\\\b\f\n\r\t\u0000\u001f</script>\u2028\u2029 \ud83e\uddf6 \ud800 \udc00";

    private static final Comment COMMENT = new Comment(
            "comment-12",
            NASTY,
            "https://wg.example/",
            "https://ines.example/wool/#comment-12",
            "2026-11-03",
            NASTY,
            "comment-9",
            true,
            false);

    static PageReading reading(List<Comment> comments) {
        return new PageReading(
                "wordpress",
                "https://ines.example/wool/?unapproved=1",
                "https://ines.example/wool/",
                NASTY,
                new Byline("Ines", "https://ines.example/"),
                NASTY,
                "https://ines.example/",
                "en",
                -60,
                NASTY,
                NASTY,
                comments,
                true,
                false,
                false,
                true,
                false,
                7,
                "");
    }

    @Test
    void whatWasSeenIsReadBackMemberByMember() throws ReflectiveOperationException {
        PageReading reading = reading(List.of(COMMENT, COMMENT));
        JsonObject json = JsonParser.parseString(Report.seen(reading)).getAsJsonObject();
        assertEquals("seen", json.remove("type").getAsString());
        assertSame(reading, json);
    }

    @Test
    void whatWasPostedIsReadBackMemberByMember() throws ReflectiveOperationException {
        Posted posted = new Posted(
                "claim-1", reading(List.of(COMMENT)), "a\nb" + NASTY, "WG", "https://wg.example/", "comment-12");
        JsonObject json = JsonParser.parseString(Report.posted(posted)).getAsJsonObject();
        assertEquals("posted", json.remove("type").getAsString());
        assertSame(posted, json);
    }

    @Test
    void theTextSurvivesUtf8AndHoldsNoLineBreaks() {
        String json = Report.seen(reading(List.of(COMMENT)));
        assertEquals(json, new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        assertTrue(json.contains("\\ud800") && json.contains("\\udc00") && json.contains("\\u2028"));
        assertFalse(json.contains("\n") || json.contains("\u2029"));
    }

    @Test
    void theBiggestPageStaysUnderAMillionCharacters() {
        List<Comment> comments = new ArrayList<>();
        for (int i = 0; i < 6_000; i++) {
            String link = "https://wg.example/" + "a".repeat(1_900);
            String text = "\u0001".repeat(2_000);
            comments.add(new Comment("comment-" + i, text, link, link, text, text, "comment-" + i, true, true));
        }
        String json = Report.seen(reading(comments));
        assertTrue(json.length() < 1_000_000, "" + json.length());
        assertTrue(json.contains("\"comment-0\"") && json.contains("\"comment-4999\""));
    }

    /**
     * Every component of the record is a member of the same name and value, in the same order, and there is no other.
     */
    private static void assertSame(Record expected, JsonObject json) throws ReflectiveOperationException {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : expected.getClass().getRecordComponents()) {
            names.add(component.getName());
            assertSame(component.getAccessor().invoke(expected), json.get(component.getName()));
        }
        assertEquals(names, List.copyOf(json.keySet()));
    }

    private static void assertSame(Object expected, JsonElement json) throws ReflectiveOperationException {
        switch (expected) {
            case Record nested -> assertSame(nested, json.getAsJsonObject());
            case Boolean flag -> assertEquals(flag, json.getAsBoolean());
            case Integer number -> assertEquals(number, json.getAsInt());
            case List<?> many -> {
                assertEquals(many.size(), json.getAsJsonArray().size());
                for (int i = 0; i < many.size(); i++) {
                    assertSame(many.get(i), json.getAsJsonArray().get(i));
                }
            }
            default -> assertEquals(expected, json.getAsString());
        }
    }
}
