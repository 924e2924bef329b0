package kith.story;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kith.demo.Commenter;
import kith.demo.DemoBlog;
import kith.drive.Chromium;
import kith.drive.Options;
import kith.drive.Tab;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a comment that is sent, on a classic theme (Ines's) and on a block theme (WG's). */
class PostingIT {
    private static DemoBlog blogs;
    private static Chromium browser;
    private static Stage stage;

    @BeforeAll
    static void open() throws Exception {
        blogs = DemoBlog.start();
        browser = Chromium.start(Path.of("target/chromium"), Options.headless());
        stage = new Stage(browser, blogs, Files.createDirectories(Path.of("target/screenshots/posting")), it -> {});
        browser.grantHost(blogs.pattern("ines"));
        browser.grantHost(blogs.pattern("wg"));
    }

    @AfterAll
    static void close() {
        browser.close();
        blogs.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ines", "wg"})
    void aCommentIsKeptAndConfirmedAndReloadingChangesNothing(String host) {
        Tab post = post(host, "Pencils");
        stage.comment(post, "A soft one, always.");
        assertNotes(post, "A soft one, always. VISIBLE");
        stage.shows(stage.popupSays(post, "kept"), "Kept, only here.", "What I said here");
        post.reload();
        assertNotes(post, "A soft one, always. VISIBLE");
        post.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ines", "wg"})
    void aDoubleClickOnSubmitIsOneNote(String host) {
        Tab post = post(host, "Erasers");
        write(post, "Bread crumbs do as well.");
        Stage.answered(post, () -> post.doubleClick("#submit"));
        back(post, "erasers");
        assertNotes(post, "Bread crumbs do as well. VISIBLE");
        post.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ines", "wg"})
    void goingBackAndPostingTheSameAgainIsOneNote(String host) {
        Tab post = post(host, "Rulers");
        stage.comment(post, "Mine is from the fair.");
        post.back();
        awaitForm(post);
        write(post, "Mine is from the fair.");
        send(post);
        stage.shows(post.text("body"), "Duplicate comment detected");
        stage.popupSays(post, "duplicate");
        back(post, "rulers");
        assertNotes(post, "Mine is from the fair. VISIBLE");
        post.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ines", "wg"})
    void aDuplicateCorrectedAndSentAgainIsASecondNoteBesideTheFirst(String host) {
        Tab post = post(host, "Staples");
        stage.comment(post, "I fold the corner.");
        post.back();
        awaitForm(post);
        write(post, "I fold the corner.");
        send(post);
        post.back();
        awaitForm(post);
        write(post, "Pins rust, by the way, and paper remembers.");
        send(post);
        assertNotes(post, "I fold the corner. VISIBLE", "Pins rust, by the way, and paper remembers. VISIBLE");
        post.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ines", "wg"})
    void aCommentThatTheSiteLostIsOneNoteOnceCorrectedAndSentAgain(String host) {
        Tab post = post(host, "Envelopes");
        blogs.failNext(host);
        write(post, "I turn used ones inside out and glue them.");
        send(post);
        stage.shows(post.text("body"), "critical error");
        stage.popupSays(post, "lost");
        post.back();
        awaitForm(post);
        write(post, "I turn old ones inside out and glue them.");
        send(post);
        assertNotes(post, "I turn old ones inside out and glue them. VISIBLE");
        post.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ines", "wg"})
    void aCommentRefusedForItsAddressIsOneNoteOnceSentWithAnother(String host) {
        Tab post = post(host, "Stamps");
        write(post, "The ones with birds.");
        post.eval("document.querySelector('#email').value = 'jo@home'");
        send(post);
        stage.shows(post.text("body"), "valid email address");
        post.back();
        awaitForm(post);
        write(post, "The ones with birds.");
        send(post);
        assertNotes(post, "The ones with birds. VISIBLE");
        post.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ines", "wg"})
    void aHeldCommentWaitsIsApprovedAndIsTakenAway(String host) {
        Tab post = post(host, "Ledgers");
        blogs.comment(host, "ledgers", new Commenter("Pilar", "", ""), "Mine has a lock.");
        blogs.moderate(host, true);
        stage.comment(post, "Mine has a ribbon.");
        blogs.moderate(host, false);
        String preview = post.url();
        assertTrue(preview.contains("moderation-hash="), preview);
        assertNotes(post, "Mine has a ribbon. HELD");
        stage.shows(stage.popupSays(post, "held"), "Mine has a ribbon.", "waiting for the site");
        stage.comment(post, "And a pencil on a string.");
        assertNotes(post, "Mine has a ribbon. HELD", "And a pencil on a string. VISIBLE");
        String hash = preview.substring(preview.indexOf("moderation-hash=") + 16, preview.indexOf('#'));
        stage.showsNot(stage.everythingHeld(), hash, "moderation-hash");

        int id = idOf(host, "ledgers", "Mine has a ribbon.");
        blogs.approve(id);
        post.navigate(blogs.url(host, "/ledgers/"));
        assertNotes(post, "Mine has a ribbon. VISIBLE", "And a pencil on a string. VISIBLE");
        blogs.delete(id);
        post.reload();
        assertNotes(post, "Mine has a ribbon. GONE", "And a pencil on a string. VISIBLE");
        stage.shows(stage.popupSays(post, "gone"), "no longer on the page");
        post.close();
    }

    private static Tab post(String host, String title) {
        String slug = blogs.publish(host, title, List.of("What do you keep on your desk?"))
                .slug();
        return browser.open(blogs.url(host, "/" + slug + "/"));
    }

    /** Fills the form anew, whatever the browser has put back into it. */
    private static void write(Tab post, String words) {
        post.eval("document.querySelector('#comment').value = ''");
        post.type("#comment", words);
        post.eval("document.querySelector('#author').value = 'Jo';"
                + " document.querySelector('#email').value = 'jo@jo.example'");
    }

    private static void send(Tab post) {
        Stage.answered(post, () -> post.click("#submit"));
    }

    private static void back(Tab post, String slug) {
        if (!post.url().contains(slug)) {
            post.back();
        }
        awaitForm(post);
        post.reload();
    }

    private static void awaitForm(Tab post) {
        post.until("document.readyState === 'complete' && document.querySelector('#comment')", Stage.LIMIT);
    }

    private static int idOf(String host, String slug, String text) {
        return blogs.comments(host, slug).stream()
                .filter(comment -> comment.text().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void assertNotes(Tab post, String... expected) {
        stage.popupSays(post, "notes");
        Notes.assertHeld(browser, post, expected);
    }
}
