package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kith.demo.Comment;
import kith.demo.Commenter;
import kith.demo.DemoBlog;
import kith.drive.Brand;
import kith.drive.Browser;
import kith.drive.Line;
import kith.drive.Options;
import kith.drive.Popup;
import kith.drive.Tab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is nobody's fault and happens all the same: two tabs, tidied browsers, clocks that are off. */
@ParameterizedClass
@EnumSource(Brand.class)
@SuppressWarnings("NullAway.Init") // open() fills the fields, but NullAway knows only JUnit's older annotations
class OddDaysIT {
    private static final Path TARGET = Path.of("target");

    private static DemoBlog blogs;
    private static Browser browser;
    private static Stage stage;

    @Parameter
    Brand brand = Brand.CHROMIUM;

    @BeforeParameterizedClassInvocation
    static void open(Brand brand) throws IOException {
        blogs = DemoBlog.start();
        browser = brand.start(TARGET, Options.headless());
        stage = stage(browser, brand);
        browser.grantHost(blogs.pattern("ines"));
    }

    private static Stage stage(Browser browser, Brand brand) throws IOException {
        Path pictures = Files.createDirectories(TARGET.resolve("screenshots/odd-days-" + brand));
        Stage made = new Stage(browser, blogs, pictures, sentence -> {});
        made.kith("welcome.html").close();
        return made;
    }

    @AfterParameterizedClassInvocation
    static void close() {
        browser.close();
        blogs.close();
    }

    /** The blog's own pages may: "already said that" comes with an error's number. */
    @AfterEach
    void theBlogAsksForNoApproval() {
        blogs.moderate("ines", false);
    }

    @AfterEach
    void kithHasNothingToComplainOf() {
        List<Line> complaints = browser.complaints().stream()
                .filter(line -> line.where().startsWith(browser.extensionUrl("")))
                .toList();
        browser.forgetLog();
        assertEquals(List.of(), complaints);
    }

    @Test
    void twoTabsThatSendTwoCommentsAtOnceAreTwoNotes() {
        String slug = publish("Ladders");
        Tab one = post(slug, "#one");
        Tab two = post(slug, "#two");
        write(one, "Mine has eleven rungs.");
        write(two, "And one of them creaks.");
        sendAtOnce(one, two);
        reread(one, slug);
        Notes.assertHeld(browser, one, "Mine has eleven rungs. VISIBLE", "And one of them creaks. VISIBLE");
        one.close();
        two.close();
    }

    @Test
    void twoTabsThatSendTheSameCommentAtOnceAreOneNote() {
        String slug = publish("Hammocks");
        Tab one = post(slug, "#one");
        Tab two = post(slug, "#two");
        write(one, "Between two pear trees.");
        write(two, "Between two pear trees.");
        sendAtOnce(one, two);
        reread(one, slug);
        reread(two, slug);
        Notes.assertHeld(browser, one, "Between two pear trees. VISIBLE");
        one.close();
        two.close();
    }

    @Test
    void whatTheBlogKeptInTheBrowserMayBeClearedBeforeTheCommentIsThere() {
        String slug = publish("Bicycles");
        Tab post = post(slug, "");
        blogs.moderate("ines", true);
        stage.comment(post, "Mine is green.");
        Notes.assertHeld(browser, post, "Mine is green. HELD");
        post.eval("""
            localStorage.clear();
            sessionStorage.clear();
            for (const cookie of document.cookie.split('; ')) document.cookie = cookie.split('=')[0] + '=; Max-Age=0; path=/';
            if (document.cookie) throw new Error(document.cookie);\
            """);
        reread(post, slug);
        stage.showsNot(post.text("body"), "Mine is green.");
        Notes.assertHeld(browser, post, "Mine is green. HELD");
        Comment waiting = blogs.comments("ines", slug).getLast();
        blogs.approve(waiting.id());
        blogs.moderate("ines", false);
        reread(post, slug);
        stage.shows(post.text("body"), "Mine is green.");
        Notes.assertHeld(browser, post, "Mine is green. VISIBLE");
        post.close();
    }

    @Test
    void aQuestionThatTheBrowserForgotIsAnsweredOrNotAskedAgain() {
        String slug = publish("Umbrellas");
        blogs.comment("ines", slug, new Commenter("Oskar", "oskar@oskar.example", ""), "Two, both lost.");
        blogs.comment("ines", slug, new Commenter("Runa", "runa@runa.example", ""), "I like to get wet.");
        Tab post = post(slug, "");
        stage.remember(post, ".entry-content p");
        Popup popup = stage.popup(post);
        popup.until("document.querySelector('[data-act=this-one]')", Stage.LIMIT);
        clearSession();
        post.activate();
        stage.showsNot(stage.popupSays(post, "forgotten-question"), "Which of these?");
        stage.comment(post, "Mine has a wooden handle.");
        stage.shows(stage.popupSays(post, "after"), "Kept, only here.", "Mine has a wooden handle.");
        stage.remember(post, ".comment-body:has(.comment-content) .comment-content p");
        stage.held("people", "person => person.name === 'Oskar' && person.remembered");
        post.close();
    }

    @ParameterizedTest
    @CsvSource({"1, Theo", "-1, Pilar"})
    void aBlogWhoseClockIsAnHourOffIsReadLikeAnyOther(int hoursAhead, String answerer) {
        String slug = publish("Clocks of " + answerer);
        String mine = "Mine strikes thirteen, like " + answerer + "'s.";
        String answer = "So you have an hour more, says " + answerer + ".";
        Tab post = post(slug, "");
        stage.comment(post, mine);
        blogs.answerAs(answerer, mine, answer);
        blogs.clockOff(Duration.ofHours(hoursAhead));
        reread(post, slug);
        Notes.assertHeld(browser, post, mine + " VISIBLE");
        String said = stage.popupSays(post, "clock-" + answerer);
        stage.shows(said, answerer + " answered you.", answer);
        stage.showsNot(said, "waiting for the site", "no longer on the page", "Something went wrong");
        stage.comment(post, "And " + answerer + " is up to it.");
        Notes.assertHeld(browser, post, mine + " VISIBLE", "And " + answerer + " is up to it. VISIBLE");
        Tab week = stage.kith("weekly.html");
        stage.shows(stage.says(week), answerer, answer);
        week.close();
        post.close();
    }

    @Test
    void anotherProfileAtTheSameTimeKnowsNothingOfThisOne() throws IOException {
        String slug = publish("Diaries");
        Tab post = post(slug, "");
        stage.comment(post, "Mine has a lock.");
        Notes.assertHeld(browser, post, "Mine has a lock. VISIBLE");
        try (Browser another = brand.start(TARGET, Options.headless())) {
            Stage theirs = stage(another, brand);
            another.grantHost(blogs.pattern("ines"));
            Tab same = another.open(blogs.url("ines", "/" + slug + "/"));
            theirs.popupSays(same, "another-profile");
            Notes.assertHeld(another, same);
            theirs.comment(same, "Mine has none.");
            Notes.assertHeld(another, same, "Mine has none. VISIBLE");
            reread(post, slug);
            Notes.assertHeld(browser, post, "Mine has a lock. VISIBLE");
            theirs.showsNot(theirs.everythingHeld(), "Mine has a lock.");
        }
        post.close();
    }

    private static String publish(String title) {
        return blogs.publish("ines", title, List.of("What is yours like?")).slug();
    }

    /** The popup answers when the page has been read: Kith listens there then. */
    private static Tab post(String slug, String hash) {
        Tab post = browser.open(blogs.url("ines", "/" + slug + "/" + hash));
        post.until("document.readyState === 'complete'", Stage.LIMIT);
        stage.popupSays(post, "before");
        return post;
    }

    /** At an address that no other tab has: a popup is found by that. */
    private static void reread(Tab post, String slug) {
        post.navigate("about:blank");
        post.navigate(blogs.url("ines", "/" + slug + "/#" + post.context()));
        stage.popupSays(post, "reread");
    }

    private static void write(Tab post, String words) {
        post.eval("document.querySelector('#comment').value = '%s'; document.querySelector('#author').value = 'Jo';"
                        .formatted(words)
                + " document.querySelector('#email').value = 'jo@jo.example'");
    }

    private static void sendAtOnce(Tab one, Tab two) {
        Stage.answered(
                one,
                () -> Stage.answered(
                        two,
                        () -> List.of(one, two).forEach(tab -> tab.eval("document.querySelector('#submit').click()"))));
    }

    private static void clearSession() {
        Tab page = stage.kith("welcome.html");
        page.eval("await chrome.storage.session.clear()");
        page.close();
    }
}
