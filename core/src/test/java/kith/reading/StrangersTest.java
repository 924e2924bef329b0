package kith.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Platforms without a site file, and without a labelled page to fit a rule to: each is read by what repeats on it.
 *
 * <p>A page of {@code stranger/} has one comment between <code>&lt;!--{--&gt;</code> and <code>&lt;!--}--&gt;</code>,
 * which {@link Stranger} writes once for each of six people.
 */
class StrangersTest {

    @TestFactory
    Stream<DynamicTest> aStrangersCommentsAreRead() throws IOException {
        return strangers()
                .map(each -> dynamicTest(each.name(), () -> assertEquals(each.expected(), read(each.page()))));
    }

    @TestFactory
    Stream<DynamicTest> aCommentKeepsItsKeyWhenTimePassesAndMoreAreWritten() throws IOException {
        return strangers()
                .map(each -> dynamicTest(each.name(), () -> {
                    List<String> before = keys(each.page());
                    assertEquals(before, keys(each.later()).subList(0, before.size()));
                    assertEquals(before.size(), before.stream().distinct().count());
                }));
    }

    private static List<String> keys(Page page) {
        return Shipped.readAsUnknown(page).comments().stream().map(Comment::key).toList();
    }

    /** Author, words, whether there is a time, and which one is answered, for each comment. */
    private static String read(Page page) {
        List<Comment> comments = Shipped.readAsUnknown(page).comments();
        List<String> keys = comments.stream().map(Comment::key).toList();
        StringBuilder out = new StringBuilder();
        for (Comment each : comments) {
            out.append(
                    Stranger.line(each.author(), each.text(), !each.time().isEmpty(), keys.indexOf(each.parentKey())));
        }
        return out.toString();
    }

    private static Stream<Stranger> strangers() throws IOException {
        Path folder = Path.of(System.getProperty("basedir", "."), "../core/src/test/resources/kith/reading/stranger");
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream().map(Stranger::from);
        }
    }
}
