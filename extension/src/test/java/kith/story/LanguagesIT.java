package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kith.demo.DemoBlog;
import kith.drive.Brand;
import kith.drive.Browser;
import kith.drive.Display;
import kith.drive.Options;
import kith.drive.Popup;
import kith.drive.Tab;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A language of one's own, in a browser that speaks English: pages, drafts, the context menu, the icon. */
class LanguagesIT {
    private static final Path TARGET = Path.of("target");
    private static final String QUESTION = "The 990 form confused me too. How did you learn it?";
    private static final String ANSWER = "I sat with the instructions for a week, and then I asked the county clerk.";

    /** The browser tells nobody what stands in a menu; so what Kith puts there is overheard. */
    private static final String OVERHEAR = """
            const create = chrome.contextMenus.create;
            globalThis.offered = '';
            chrome.contextMenus.create = (item, ...rest) => {
              globalThis.offered = item.title;
              return create.call(chrome.contextMenus, item, ...rest);
            };""";

    @ParameterizedTest
    @EnumSource
    void whoChoosesALanguageIsSpokenToInItEverywhereAndMayGoBackToTheBrowsers(Brand brand) throws Exception {
        Path pictures = Files.createDirectories(TARGET.resolve("screenshots/languages-" + brand));
        try (Display display = Display.start();
                DemoBlog blogs = DemoBlog.start();
                Browser browser = brand.start(TARGET, Options.on(display))) {
            Stage stage = new Stage(browser, blogs, pictures, System.out::println);
            inesHasAnswered(stage);
            Tab week = stage.kith("weekly.html");
            speaks(stage, week, "en-US", "ltr", "Ines answered your question about the 990 form.");
            arabic(stage, week);
            german(stage, week);
            choose(stage, "");
            speaks(stage, week, "en-US", "ltr", "Ines answered your question about the 990 form.");
            assertEquals("Remember this co&mmenter", offered(browser));
            assertEquals(List.of(), browser.complaints());
            week.close();
            aLanguageThatCannotBeHad(stage);
        }
    }

    private static void inesHasAnswered(Stage stage) {
        stage.browser.grantHost(stage.blogs.pattern("ines"));
        Tab blog = stage.browser.open(stage.blogs.url("ines", "/knitting-as-networking/"));
        stage.comment(blog, QUESTION);
        stage.held("turns", "turn => turn.mine && turn.state === 'VISIBLE'");
        stage.daysPass(2);
        stage.blogs.answerAs("Ines", QUESTION, ANSWER);
        blog.reload();
        stage.held("turns", "turn => !turn.mine");
        blog.close();
    }

    private static void arabic(Stage stage, Tab week) {
        choose(stage, "ar");
        speaks(stage, week, "ar", "rtl", "ردّ من Ines على سؤالك عن the 990 form.");
        stage.shows(stage.says(week), "أفكار قليلة، إن أحببت.", "كلمة شكر إلى Ines، في المحادثة.", "هذا كل شيء.");
        assertEquals("تذكّر من كتب هذا التعليق", offered(stage.browser));
        stage.picture(week, "weekly-ar");
        drafts(stage, week, "شكرًا على الجواب. بخصوص the county clerk: (جملتك هنا)");
        stage.picture(week, "weekly-draft-ar");
        elsewhere(stage, week, "ar", "وصلك ردّ من Ines.", "ما قلناه");
        stage.browser.stopWorker();
        iconLooksAway(stage, "Kith يغضّ النظر هنا.");
    }

    private static void german(Stage stage, Tab week) {
        choose(stage, "de");
        speaks(stage, week, "de", "ltr", "Ines hat deine Frage zu the 990 form beantwortet.");
        stage.shows(stage.says(week), "Dank an Ines, dort im Gespräch.", "Zum Gespräch", "Das ist alles.");
        assertEquals("Diese Person &merken", offered(stage.browser));
        stage.picture(week, "weekly-de");
        drafts(stage, week, "Danke für die Antwort. Zu the county clerk: (dein Satz hier)");
        elsewhere(stage, week, "de", "Ines hat dir geantwortet.", "Was wir gesagt haben");
        iconLooksAway(stage, "Hier schaut Kith weg.");
    }

    /** What is stored names a language that does not ship, after an update perhaps: the browser's is spoken. */
    private static void aLanguageThatCannotBeHad(Stage stage) {
        stage.browser.worker("await chrome.storage.local.set({language: 'xx'})");
        Tab week = stage.kith("weekly.html");
        speaks(stage, week, "en-US", "ltr", "Ines answered your question about the 990 form.");
    }

    /** As a page of Kith's asks the worker; every open page follows. */
    private static void choose(Stage stage, String language) {
        stage.browser.worker(OVERHEAR);
        Tab page = stage.kith("welcome.html");
        page.eval("chrome.runtime.sendMessage('{\"type\":\"speak\",\"language\":\"" + language + "\"}')");
        page.until(
                "document.documentElement.dataset.ready && document.documentElement.lang === '"
                        + (language.isEmpty() ? "en-US" : language) + "'",
                Stage.LIMIT);
        stage.held("settings", "settings => settings.language === '" + language + "'");
        page.close();
    }

    private static void speaks(Stage stage, Tab week, String language, String direction, String reason) {
        week.until(
                "document.documentElement.lang === '" + language + "' && document.documentElement.dataset.ready",
                Stage.LIMIT);
        assertEquals(direction, week.eval("return document.documentElement.dir").getAsString());
        stage.shows(stage.says(week), reason);
    }

    private static String offered(Browser browser) {
        return browser.worker("return globalThis.offered").getAsString();
    }

    private static void drafts(Stage stage, Tab week, String draft) {
        week.click(".card [data-act=draft]");
        week.until("document.querySelector('.pad textarea')", Stage.LIMIT);
        stage.shows(
                week.eval("return document.querySelector('.pad textarea').value")
                        .getAsString(),
                draft);
    }

    /** The other places speak it too, and their pictures are looked at: long words fit on a narrow screen. */
    private static void elsewhere(Stage stage, Tab week, String language, String news, String ourWords) {
        stage.picture(week, "weekly-draft-" + language);
        Tab welcome = stage.kith("welcome.html");
        stage.picture(welcome, "welcome-" + language);
        welcome.close();
        Tab blog = stage.browser.open(stage.blogs.url("ines", "/knitting-as-networking/"));
        Popup popup = stage.popup(blog);
        stage.picture(popup, "popup-" + language);
        stage.shows(Stage.popupText(popup), news);
        String person = popup.eval("return document.querySelector('a.name').getAttribute('href')")
                .getAsString();
        popup.close();
        blog.close();
        Tab ines = stage.kith(person);
        stage.shows(stage.says(ines), ourWords);
        ines.click("[data-act=hold]");
        ines.until("document.querySelector('#held pre')", Stage.LIMIT);
        String held = ines.eval("return document.querySelector('#held pre').textContent")
                .getAsString();
        assertTrue(held.contains(ANSWER), held);
        stage.picture(ines, "person-" + language);
        ines.close();
        for (String page : List.of("people", "comments", "settings", "keep")) {
            Tab tab = stage.kith(page + ".html");
            stage.picture(tab, page + "-" + language);
            tab.close();
        }
    }

    private static void iconLooksAway(Stage stage, String words) {
        Tab bank = stage.browser.open(stage.blogs.url("bank", "/"));
        Popup popup = stage.popup(bank);
        assertTrue(Stage.popupText(popup).contains(words), Stage.popupText(popup));
        popup.close();
        String title = stage.browser.worker("""
                const [tab] = await chrome.tabs.query({active: true, lastFocusedWindow: true});
                return chrome.action.getTitle({tabId: tab.id});""").getAsString();
        assertEquals(words, title);
        bank.close();
    }
}
