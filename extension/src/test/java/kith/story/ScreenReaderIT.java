package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import kith.demo.DemoBlog;
import kith.drive.Brand;
import kith.drive.Chromium;
import kith.drive.Options;
import kith.drive.Popup;
import kith.drive.Tab;
import org.junit.jupiter.api.Test;

/** What a screen reader is given to say, in its order: docs/accessibility.md tells the same walk. */
class ScreenReaderIT {
    private static final Path TARGET = Path.of("target");
    private static final String QUESTION = "The 990 form confused me too. How did you learn it?";
    private static final String ANSWER = "I sat with the instructions for a week, and then I asked the county clerk.";

    private static final String POPUP = """
            banner
            heading 1: Kith
            main
            heading 2: Ines answered you.
            blockquote
            text: “I sat with the instructions for a week, and then I asked the county clerk.”
            link: Go there
            text: Since then: one more comment.
            region: What I said here
            heading 2: What I said here
            list
            blockquote
            text: “The 990 form confused me too. How did you learn it?”
            link: this week
            region: People I know here
            heading 2: People I know here
            list
            link: Ines
            text: wrote this post
            button: Remember Ines
            text: Also here:
            link: Feed
            group
            menu expanded false: Remember somebody from elsewhere
            text: Noting here
            button: Stop noting here
            search
            text: Who knows about…?
            searchbox: Who knows about…?
            status
            list
            contentinfo
            link: This week
            link: People
            link: My comments
            link: Settings""";

    private static final String WEEK = """
            link: To the page
            banner
            link: Kith
            navigation: Pages of Kith
            list
            link: This week
            link: People
            link: My comments
            link: Settings
            main
            heading 1: A few ideas, if you like.
            form
            text: Why I do this, in one line (if you like)
            textbox: Why I do this, in one line (if you like)
            article
            heading 2: “Knitting as networking”
            link: Ines
            text: Ines answered your question about the 990 form.
            text: Thank Ines, in the thread. Any time this week or next.
            text: Nothing is asked of Ines.
            term: To use: their words
            definition
            blockquote
            text: “I sat with the instructions for a week, and then I asked the county clerk.”
            term: yours
            definition
            blockquote
            text: “The 990 form confused me too. How did you learn it?”
            text: When I next open the blog, I write two lines about the county clerk.
            link: Open the thread
            button expanded false: Draft
            button: Done
            button: Not now
            group
            menu expanded false: On a better day
            button: Feels forced
            group
            menu expanded false: Not like this
            region: That’s all.
            heading 2: That’s all.
            text: Two small things are a full week.
            text: Shall Kith show a small dot when a new week is there?
            button: A dot
            text: ·
            button: No
            contentinfo
            button: Rest a while
            button: Fresh start
            text: keeps people, clears ideas.
            form
            group: Energy for people, these days
            text: Energy for people, these days
            radio checked false: Little
            text: Little
            radio checked true: Some
            text: Some
            radio checked false: Plenty
            text: Plenty
            link: How much, and what
            link: Yours to keep""";

    @Test
    void thePopupAndACardAreHeardInTheOrderInWhichTheyAreRead() throws Exception {
        Path pictures = Files.createDirectories(TARGET.resolve("screenshots/spoken"));
        try (DemoBlog blogs = DemoBlog.start();
                Chromium chromium = (Chromium) Brand.CHROMIUM.start(TARGET, Options.headless())) {
            Stage stage = new Stage(chromium, blogs, pictures, sentence -> {});
            chromium.grantHost(blogs.pattern("ines"));
            Tab blog = chromium.open(blogs.url("ines", "/knitting-as-networking/"));
            stage.comment(blog, QUESTION);
            stage.held("turns", "turn => turn.mine && turn.state === 'VISIBLE'");
            stage.daysPass(2);
            blogs.answerAs("Ines", QUESTION, ANSWER);
            blog.reload();
            stage.held("turns", "turn => !turn.mine");
            blog.activate();
            Popup popup = stage.popup(blog);
            assertEquals(POPUP, String.join("\n", chromium.spoken(popup)));
            popup.close();
            Tab week = stage.kith("weekly.html");
            assertEquals(WEEK, String.join("\n", chromium.spoken(week)));
        }
    }
}
