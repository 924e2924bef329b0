package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kith.demo.Commenter;
import kith.demo.DemoBlog;
import kith.drive.Brand;
import kith.drive.Browser;
import kith.drive.Options;
import kith.drive.Popup;
import kith.drive.Tab;
import kith.people.Acquaintance;
import kith.people.Card;
import kith.people.Channel;
import kith.people.Move;
import kith.people.Person;
import kith.people.Quote;
import kith.people.Sighting;
import kith.people.Stored;
import kith.wire.Records;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How I like it: each choice holds at once, is there when the page is opened again, and does what it says. */
class SettingsIT {
    private static final Path TARGET = Path.of("target");

    @ParameterizedTest
    @EnumSource
    void eachChoiceHoldsAtOnceAndIsThereAgain(Brand brand) throws IOException {
        Path pictures = Files.createDirectories(TARGET.resolve("screenshots/settings-" + brand));
        try (DemoBlog blogs = DemoBlog.start();
                Browser browser = brand.start(TARGET, Options.headless())) {
            Stage stage = new Stage(browser, blogs, pictures, sentence -> {});
            stage.kith("welcome.html").close();
            browser.grantHost(blogs.pattern("ines"));
            Tab page = stage.kith("settings.html");
            stage.picture(page, "settings");
            myWeek(stage, page);
            aboutMe(stage, page);
            perhapsJoCanHelp(stage);
            lookingAway(stage, page);
            sitesItMayRead(stage, page);
            stage.picture(page, "settings-chosen");
            readingAlong(stage, page, brand);
            page.close();
            assertEquals(List.of(), browser.complaints());
        }
    }

    /** Two posts, alike but for what they are about and whose they are. */
    @ParameterizedTest
    @EnumSource
    void whatILikeToTalkAboutAndWithWhomSteerTheWeek(Brand brand) throws IOException {
        Path pictures = Files.createDirectories(TARGET.resolve("screenshots/interests-" + brand));
        try (DemoBlog blogs = DemoBlog.start();
                Browser browser = brand.start(TARGET, Options.headless())) {
            Stage stage = new Stage(browser, blogs, pictures, sentence -> {});
            annAndBo(stage.kith("welcome.html"));
            assertEquals("Night trains, Moss in the garden", week(stage));
            Tab page = stage.kith("settings.html");
            page.type("[data-slot=interests]", "the opera\n\nmoss");
            page.click("#own-head");
            stage.held("settings", "it => it.own.interests.join('|') === 'the opera|moss'");
            assertEquals("Moss in the garden, Night trains", week(stage));
            Tab week = stage.kith("weekly.html");
            stage.shows(stage.says(week), "Something you like to talk about comes up here: moss.");
            stage.picture(week, "weekly-interest");
            week.close();
            page.activate();
            page.click("[name=only][value=HOBBY]");
            stage.held("settings", "it => it.rhythm.only === 'HOBBY'");
            assertEquals("Night trains", week(stage), "Bo belongs to my field, Ann to nothing yet");
            page.reload();
            page.until("document.documentElement.dataset.ready", Stage.LIMIT);
            String chosen = "return document.querySelector('[name=only]:checked').value"
                    + " + ' ' + document.querySelector('[data-slot=interests]').value";
            assertEquals("HOBBY the opera\nmoss", page.eval(chosen).getAsString());
            page.click("[name=only][value=UNSAID]");
            stage.held("settings", "it => it.rhythm.only === 'UNSAID'");
            assertEquals("Moss in the garden, Night trains", week(stage));
            page.close();
            assertEquals(List.of(), browser.complaints());
        }
    }

    private static String week(Stage stage) {
        Tab week = stage.kith("weekly.html");
        String titles = week.eval("return [...document.querySelectorAll('.card .title')].map(it => it.textContent)"
                        + ".join(', ')")
                .getAsString();
        week.close();
        return titles;
    }

    /** A card of last week is there too: a first week would begin one thing only. */
    private static void annAndBo(Tab page) {
        Instant then = Instant.now().minus(Duration.ofDays(1));
        Person ann = Person.noted("name:Ann", "Ann", "", then).rememberedFor(Quote.NONE);
        Person bo = Person.noted("name:Bo", "Bo", "", then)
                .rememberedFor(Quote.NONE)
                .with(Acquaintance.NONE.with(Acquaintance.Context.FIELD));
        Instant before = then.minus(Duration.ofDays(7));
        Card.Put put = new Card.Put(Move.COMMENT, Channel.THREAD, "https://old.example/", "", before);
        for (Stored record : List.of(
                ann,
                bo,
                new Sighting("https://ann.example/trains/", "name:Ann", "Night trains", "", true, false, then),
                new Sighting("https://bo.example/moss/", "name:Bo", "Moss in the garden", "", true, false, then),
                Card.shown("new|https://old.example/", "name:Old", put)
                        .judged(Card.Verdict.DONE, Instant.EPOCH, before))) {
            page.eval("""
                const db = await %s;
                await new Promise(done => {
                  const writing = db.transaction('%s', 'readwrite');
                  writing.oncomplete = done;
                  writing.objectStore('%s').put(%s);
                });
                db.close();\
                """.formatted(
                    Memory.open(), record.store().title(), record.store().title(), Records.write(record)));
        }
        page.close();
    }

    private static void myWeek(Stage stage, Tab page) {
        page.eval("const day = document.querySelector('[name=day]');"
                + "day.value = 'SUNDAY'; day.dispatchEvent(new Event('change', {bubbles: true}))");
        stage.held("settings", "it => it.rhythm.day === 'SUNDAY'");
        page.click("[value=TWO_A_WEEK]");
        stage.held("settings", "it => it.rhythm.dose === 'TWO_A_WEEK' && it.rhythm.day === 'SUNDAY'");
        page.click("[name=kind][value=SHARE]");
        stage.held("settings", "it => it.rhythm.off.join() === 'SHARE'");
        Tab week = stage.kith("weekly.html");
        week.eval("document.querySelector('[value=LITTLE]').click()"); // hidden, for nothing is suggested yet
        stage.held("settings", "it => it.rhythm.energy === 'LITTLE' && it.rhythm.off.join() === 'SHARE'");
        week.close();
        page.reload();
        page.until("document.documentElement.dataset.ready", Stage.LIMIT);
        String chosen = "return document.querySelector('[name=day]').selectedOptions[0].textContent"
                + " + [...document.querySelectorAll(':checked')].map(it => ' ' + it.value).join('')";
        stage.shows(page.eval(chosen).getAsString(), "Sunday", "SITES", "TWO_A_WEEK", "ANSWER");
        assertFalse(page.eval(chosen).getAsString().contains("SHARE"));
    }

    private static void aboutMe(Stage stage, Tab page) {
        page.type("[data-slot=help]", "knitting\n\na moth in the attic");
        page.type("[data-slot=names]", "Jo");
        stage.held("settings", "it => it.own.help.join('|') === 'knitting|a moth in the attic'");
        page.type("[data-slot=site]", "no site at all");
        page.click("#own-head");
        page.until("document.querySelector('[data-slot=no-site]').innerText.includes('no address')", Stage.LIMIT);
        stage.held("settings", "it => it.own.site === '' && it.names.join() === 'Jo'");
        page.eval("document.querySelector('[data-slot=site]').value = ''");
        page.type("[data-slot=site]", "jo.example/blog");
        page.click("#own-head");
        stage.held("settings", "it => it.own.site === 'https://jo.example/blog'");
        stage.showsNot(stage.says(page), "That is no address of a site.");
        emptiedByMistake(stage, page, "help", "it.own.help.join('|')", "knitting|a moth in the attic");
        emptiedByMistake(stage, page, "names", "it.names.join()", "Jo");
        emptiedByMistake(stage, page, "site", "it.own.site", "https://jo.example/blog");
    }

    private static void emptiedByMistake(Stage stage, Tab page, String field, String kept, String before) {
        page.click("#" + field);
        page.press("Control+a", "Delete");
        page.click("#own-head");
        stage.held("settings", "it => " + kept + " === ''");
        page.until("document.querySelector('[data-slot=own] [data-act=undo]')", Stage.LIMIT);
        stage.shows(stage.says(page), "Some of what stood here is gone.");
        page.click("[data-slot=own] [data-act=undo]");
        stage.held("settings", "it => " + kept + " === '" + before + "'");
        page.until("!document.querySelector('[data-slot=own] [data-act=undo]')", Stage.LIMIT);
    }

    /** Somebody else's question on a page that fits what I said; it is shown and not kept. */
    private static void perhapsJoCanHelp(Stage stage) {
        String question = "Has anybody had a moth in the attic?";
        stage.blogs.comment("ines", "knitting-as-networking", new Commenter("Pilar", "", ""), question);
        Tab article = stage.browser.open(stage.blogs.url("ines", "/knitting-as-networking/"));
        article.activate();
        stage.shows(
                stage.popupSays(article, "popup-help"),
                "Somebody asks about a moth in the attic. Perhaps you can help.",
                question,
                "Go there");
        stage.showsNot(stage.everythingHeld(), question, "Pilar");
        article.close();
    }

    private static void lookingAway(Stage stage, Tab page) {
        stage.browser.grantHost(stage.blogs.pattern("plain"));
        String host = stage.blogs.pattern("plain").replaceAll("^.*://|/.*$", "");
        page.type("[data-slot=more]", "two words");
        page.click("[data-act=add]");
        page.until("document.querySelector('[data-slot=no-host]').innerText.includes('no address')", Stage.LIMIT);
        page.eval("document.querySelector('[data-slot=more]').value = ''");
        page.type("[data-slot=more]", host);
        page.press("Enter");
        page.until("document.querySelector('[data-slot=no-host]').innerText.includes('looks away from')", Stage.LIMIT);
        stage.held("settings", "it => it.lookAway.join() === '" + host + "'");
        Tab plain = stage.browser.open(stage.blogs.url("plain", "/how-counties-file/"));
        plain.activate();
        Popup popup = stage.popup(plain);
        popup.click("summary");
        stage.shows(
                Stage.popupText(popup),
                "Kith looks away here.",
                "You asked Kith to look away from " + host,
                "Change it in the settings");
        popup.close();
        assertEquals("undefined", plain.eval("return typeof kithBell").getAsString(), "no script of Kith's runs there");
        plain.close();
        page.activate();
        page.click("[data-slot=added] input");
        stage.held("settings", "it => it.lookAway.length === 0");
        plain = stage.browser.open(stage.blogs.url("plain", "/how-counties-file/"));
        plain.activate();
        stage.showsNot(stage.popupSays(plain, "popup-again"), "Kith looks away here.");
        plain.close();
    }

    private static void sitesItMayRead(Stage stage, Tab page) {
        page.reload();
        page.until("document.documentElement.dataset.ready", Stage.LIMIT);
        String host = stage.blogs.pattern("ines").replaceAll("^.*://|/.*$", "");
        stage.shows(stage.says(page), "It may read along on", host, "Not any more");
        page.click("[data-act=leave]");
        page.until("document.querySelector('[data-act=read-again]')", Stage.LIMIT);
        stage.held("settings", "it => it.quiet.includes('" + host + "')");
    }

    private static void readingAlong(Stage stage, Tab page, Brand brand) {
        page.click("[value=CLICK]");
        stage.held("settings", "it => it.when === 'CLICK'");
        page.until("document.querySelector('[data-slot=next]').innerText.length > 10", Stage.LIMIT);
        stage.showsNot(stage.says(page), "It may read along on");
        Tab welcome = stage.kith("welcome.html");
        assertEquals(
                "CLICK",
                welcome.eval("return document.querySelector(':checked').value").getAsString());
        welcome.close();
        page.activate();
        page.click("[data-slot=next] [data-act=undo]");
        if (brand == Brand.FIREFOX) {
            stage.browser.answerQuestion(true); // Chromium knows that it was allowed before
        }
        stage.held("settings", "it => it.when === 'SITES'");
        page.until("chrome.permissions.contains({origins: ['" + stage.blogs.pattern("plain") + "']})", Stage.LIMIT);
        page.until("document.querySelector(':checked').value === 'SITES'", Stage.LIMIT);
        stage.shows(
                stage.says(page),
                "It may read along on " + stage.blogs.pattern("plain").replaceAll("^.*://|/.*$", ""));
        stage.showsNot(stage.says(page), "When you would like Kith to see a page");
    }
}
