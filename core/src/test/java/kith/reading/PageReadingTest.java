package kith.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import kith.wire.Message;
import kith.wire.Messages;
import org.junit.jupiter.api.Test;

class PageReadingTest {

    private static Comment comment(int number, String text) {
        return new Comment("comment-" + number, "WG", "", "", "", text, "", false, false);
    }

    private static List<Comment> comments(int count, String text) {
        List<Comment> comments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            comments.add(comment(i, text));
        }
        return comments;
    }

    @Test
    void whatIsTooLongIsCut() {
        String text = "x".repeat(30_000);
        Comment comment = new Comment(text, text, "https://wg.example/" + text, text, text, text, text, false, false);
        assertEquals(200, comment.author().length());
        assertEquals("", comment.authorLink());
        assertEquals("", comment.permalink());
        assertEquals(64, comment.time().length());
        assertEquals(2_000, comment.text().length());
        PageReading reading = ReportTest.reading(comments(5_001, ""));
        assertEquals(5_000, reading.comments().size());
        assertEquals(200, new Byline(text, text).name().length());
    }

    @Test
    void aLinkThatIsNoPageIsDropped() {
        assertEquals("", new Byline("WG", "javascript:alert(1)").link());
        assertEquals("", new Posted("1", ReportTest.reading(List.of()), "hi", "WG", "data:,x", "").site());
    }

    @Test
    void aClaimHasAText() {
        PageReading page = ReportTest.reading(List.of());
        assertThrows(IllegalArgumentException.class, () -> new Posted("1", page, " \n\u00a0", "WG", "", ""));
    }

    @Test
    void anOrdinaryPageIsBoundedAlready() {
        PageReading reading = ReportTest.reading(comments(300, "t".repeat(2_000)));
        assertEquals(reading, sent(reading));
    }

    @Test
    void inALongThreadEveryCommentKeepsAShareOfItsText() {
        PageReading bounded = sent(ReportTest.reading(comments(1_000, "t".repeat(2_000))));
        assertEquals(1_000, bounded.comments().size());
        assertEquals(600, bounded.comments().get(999).text().length());
    }

    @Test
    void inAnEndlessThreadBothEndsAreKeptInOrder() {
        PageReading whole = ReportTest.reading(comments(5_000, "t".repeat(2_000)));
        PageReading bounded = sent(whole);
        List<String> keys = bounded.comments().stream().map(Comment::key).toList();
        assertTrue(keys.size() > 2_000 && keys.size() < 5_000, "" + keys.size());
        assertEquals("comment-0", keys.get(0));
        assertEquals("comment-4999", keys.get(keys.size() - 1));
        List<String> inOrder = whole.comments().stream()
                .map(Comment::key)
                .filter(keys::contains)
                .toList();
        assertEquals(inOrder, keys);
        assertTrue(bounded.paged());
    }

    private static PageReading sent(PageReading reading) {
        return ((Message.Seen) Messages.read(Report.seen(reading))).page();
    }
}
