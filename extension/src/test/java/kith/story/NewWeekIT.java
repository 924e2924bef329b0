package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kith.demo.DemoBlog;
import kith.drive.Brand;
import kith.drive.Browser;
import kith.drive.Options;
import kith.drive.Tab;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A dot on the icon tells of a new week: if I said so when I was asked, and only until I looked. */
class NewWeekIT {
    private static final Path TARGET = Path.of("target");
    private static final String POST = "/knitting-as-networking/";
    private static final String QUESTION = "Shall Kith show a small dot when a new week is there?";
    private static final String PLAIN = "Kith";
    private static final String DOT = "A new week is there, if you like.";

    /** The browser tells nobody which picture an icon shows; so what Kith sets is overheard. */
    private static final String OVERHEAR = """
        const set = chrome.action.setIcon;
        globalThis.icons = [];
        chrome.action.setIcon = (icon, ...rest) => {
          globalThis.icons.push(icon.path['16']);
          return set.call(chrome.action, icon, ...rest);
        };\
        """;

    private static final String TITLES = """
        (await Promise.all((await chrome.tabs.query({})).map(tab => chrome.action.getTitle({tabId: tab.id}))))\
        """;

    private interface Told {
        void by(Stage stage) throws IOException;
    }

    private static void told(Brand brand, Told story) throws IOException {
        Path pictures = Files.createDirectories(TARGET.resolve("screenshots/new-week-" + brand));
        try (DemoBlog blogs = DemoBlog.start();
                Browser browser = brand.start(TARGET, Options.headless())) {
            Stage stage = new Stage(browser, blogs, pictures, sentence -> {});
            stage.kith("welcome.html").close();
            browser.grantHost(blogs.pattern("ines"));
            story.by(stage);
            assertEquals(List.of(), browser.complaints());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoWantsADotHasItFromTheNewWeekUntilItsPageWasOpened(Brand brand) throws IOException {
        told(brand, stage -> {
            nothingIsAskedInAnEmptyWeek(stage);
            answered(stage, "How did you learn it?", "Ines", "From my mother.").close();
            aDotPlease(stage);
            stage.daysPass(7);
            answered(stage, "Is there a list?", "Oskar", "The clerk has one.").close();
            assertEquals(PLAIN, title(stage), "nobody has looked yet");
            stage.browser.worker(OVERHEAR);
            anHourPasses(stage);
            iconSays(stage, DOT);
            assertEquals(
                    "icons/icon-dot-16.png",
                    stage.browser.worker("return globalThis.icons.at(-1)").getAsString());
            aTabSaysItsOwnFirst(stage);
            stage.browser.restart();
            iconSays(stage, DOT);
            Tab blog = ticked(stage);
            Tab week = stage.kith("weekly.html");
            stage.shows(stage.says(week), "Oskar", "That's all.");
            stage.showsNot(stage.says(week), QUESTION);
            everyTabSays(stage, PLAIN); // one that had a tick once, too
            blog.close();
            anHourPasses(stage);
            assertEquals(PLAIN, title(stage));
            noMore(stage);
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoSaysNoIsNotAskedAgainAndHasNoDot(Brand brand) throws IOException {
        told(brand, stage -> {
            answered(stage, "How did you learn it?", "Ines", "From my mother.").close();
            Tab week = stage.kith("weekly.html");
            Tab other = stage.kith("weekly.html");
            stage.shows(stage.says(other), "That's all.", QUESTION);
            week.activate();
            week.click("[data-act=dot-no]");
            stage.held("settings", "it => it.rhythm.dot === 'NO'");
            stage.shows(stage.says(week), "No dot, then.", "Undo");
            other.eval("window.dispatchEvent(new Event('focus'))");
            other.until("!document.querySelector('main').innerText.includes('small dot')", Stage.LIMIT);
            week.reload();
            week.until("document.documentElement.dataset.ready", Stage.LIMIT);
            stage.showsNot(stage.says(week), "dot");
            assertEquals("[]", alarms(stage));
            stage.daysPass(7);
            answered(stage, "Is there a list?", "Oskar", "The clerk has one.").close();
            anHourPasses(stage);
            assertEquals(PLAIN, title(stage));
        });
    }

    private static void nothingIsAskedInAnEmptyWeek(Stage stage) {
        Tab week = stage.kith("weekly.html");
        stage.shows(stage.says(week), "Nothing this week.");
        stage.showsNot(stage.says(week), QUESTION);
        week.close();
    }

    private static void aDotPlease(Stage stage) {
        Tab week = stage.kith("weekly.html");
        String said = Stage.fold(stage.says(week));
        assertEquals(QUESTION + " A dot · No", said.substring(said.indexOf("Two small things are a full week. ") + 34));
        stage.picture(week, "weekly-asks");
        week.click("[data-act=dot-yes]");
        stage.held("settings", "it => it.rhythm.dot === 'YES'");
        stage.shows(stage.says(week), "A small dot, then. It can be changed in the settings.");
        stage.picture(week, "weekly-answered");
        week.click(".dot-question [data-act=undo]");
        stage.held("settings", "it => it.rhythm.dot === 'UNSAID'");
        assertEquals("[]", alarms(stage));
        week.click("[data-act=dot-yes]");
        stage.held("settings", "it => it.rhythm.dot === 'YES'");
        assertEquals("[\"new week\"]", alarms(stage));
        assertEquals(PLAIN, title(stage), "this week is open already");
        week.close();
    }

    /** Closed eyes and the tick come before the dot, and leave it behind. */
    private static void aTabSaysItsOwnFirst(Stage stage) {
        Tab bank = stage.browser.open(stage.blogs.url("bank", "/"));
        stage.popupSays(bank, "bank");
        oneTabSays(stage, "Kith looks away here.");
        bank.close();
        ticked(stage).close();
        assertEquals(DOT, title(stage));
    }

    private static Tab ticked(Stage stage) {
        Tab blog = stage.browser.open(stage.blogs.url("ines", "/on-county-fairs/"));
        stage.noting(blog.url());
        Tab watch = stage.kith("welcome.html");
        watch.eval("setInterval(async () => { if (" + TITLES
                + ".includes('Kept, only here.')) globalThis.ticked = true; }, 200)");
        blog.activate();
        stage.comment(blog, "Said in " + blog.context());
        watch.until("globalThis.ticked", Stage.LIMIT);
        watch.close();
        everyTabSays(stage, DOT);
        return blog;
    }

    private static void noMore(Stage stage) {
        Tab settings = stage.kith("settings.html");
        assertTrue(settings.eval("return document.querySelector('[name=dot]').checked")
                .getAsBoolean());
        settings.click("[name=dot]");
        stage.held("settings", "it => it.rhythm.dot === 'NO'");
        assertEquals("[]", alarms(stage));
        settings.close();
    }

    private static Tab answered(Stage stage, String mine, String who, String answer) {
        Tab blog = stage.browser.open(stage.blogs.url("ines", POST));
        stage.noting(blog.url());
        stage.comment(blog, mine);
        stage.held("turns", "turn => turn.text === '" + mine + "' && turn.state === 'VISIBLE'");
        stage.blogs.answerAs(who, mine, answer);
        blog.reload();
        stage.held("turns", "turn => turn.text === '" + answer + "'");
        return blog;
    }

    /** The alarm is set to now, and heard: what is asked after it is answered after it. */
    private static void anHourPasses(Stage stage) {
        Tab page = stage.kith("welcome.html");
        page.eval("""
            const heard = new Promise(done => chrome.alarms.onAlarm.addListener(done));
            chrome.alarms.create('new week', {delayInMinutes: 0.02});
            await heard;
            await chrome.runtime.sendMessage('a question that is refused')\
            """);
        page.close();
    }

    private static String alarms(Stage stage) {
        return stage.browser
                .worker("return (await chrome.alarms.getAll()).map(it => it.name)")
                .toString();
    }

    private static String title(Stage stage) {
        return stage.browser.worker("return chrome.action.getTitle({})").getAsString();
    }

    private static void iconSays(Stage stage, String title) {
        until(stage, "await chrome.action.getTitle({}) === '" + title + "'");
    }

    private static void oneTabSays(Stage stage, String title) {
        until(stage, TITLES + ".includes('" + title + "')");
    }

    private static void everyTabSays(Stage stage, String title) {
        until(stage, TITLES + ".every(it => it === '" + title + "')");
    }

    private static void until(Stage stage, String condition) {
        Tab page = stage.kith("welcome.html");
        page.until(condition, Stage.LIMIT);
        page.close();
    }
}
