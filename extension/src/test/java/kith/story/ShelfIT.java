package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import kith.demo.DemoBlog;
import kith.drive.Brand;
import kith.drive.Browser;
import kith.drive.Options;
import kith.drive.Popup;
import kith.drive.Tab;
import kith.people.Person;
import kith.people.Quote;
import kith.wire.Records;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The give-back shelf: saved while reading, on somebody's page, and one idea two weeks later. */
class ShelfIT {
    private static final Path TARGET = Path.of("target");
    private static final String CONFUSED = "The 990 form confused me too.";
    private static final String THANKS = "Then I am in good company.";

    @ParameterizedTest
    @EnumSource
    void whatJoSavesForWgIsAnIdeaTwoWeeksLater(Brand brand) throws IOException {
        Path pictures = Files.createDirectories(TARGET.resolve("screenshots/shelf-" + brand));
        try (DemoBlog blogs = DemoBlog.start();
                Browser browser = brand.start(TARGET, Options.headless())) {
            Stage stage = new Stage(browser, blogs, pictures, sentence -> {});
            stage.kith("welcome.html").close();
            Tab article = browser.open(blogs.url("plain", "/how-counties-file/"));
            nobodyToSaveFor(stage, article);
            joTalksWithWg(stage);
            save(stage, article);
            onTheirPage(stage);
            twoWeeksLater(stage);
            takenOff(stage);
            assertEquals(List.of(), browser.complaints());
        }
    }

    private static void nobodyToSaveFor(Stage stage, Tab article) {
        article.activate();
        stage.showsNot(stage.popupSays(article, "popup-nobody"), "Save this for");
    }

    private static void joTalksWithWg(Stage stage) {
        stage.browser.grantHost(stage.blogs.pattern("wg"));
        String slug = stage.blogs
                .publish(
                        "wg",
                        "Clerks who help",
                        List.of("When I asked about the 990 form, the clerk asked what we do."))
                .slug();
        Tab post = stage.browser.open(stage.blogs.url("wg", "/" + slug + "/"));
        Popup popup = stage.popup(post);
        popup.click("[data-act=remember-author]");
        popup.until("document.querySelector('main').innerText.includes('remembered')", Stage.LIMIT);
        popup.close();
        stage.comment(post, CONFUSED);
        stage.held("turns", "turn => turn.mine && turn.state === 'VISIBLE'");
        stage.blogs.answerAs("WG", CONFUSED, "The 990 form confuses everybody here.");
        stage.daysPass(1); // two words within one second would be one event
        stage.comment(post, THANKS);
        stage.held("turns", "turn => turn.text === '" + THANKS + "' && turn.state === 'VISIBLE'");
        stage.blogs.answerAs("WG", THANKS, "Bring time along.");
        post.reload();
        stage.held("turns", "turn => turn.text === 'Bring time along.'");
        post.close();
    }

    private static void save(Stage stage, Tab article) {
        article.activate();
        Popup popup = stage.popup(article);
        stage.picture(popup, "popup-article");
        stage.shows(Stage.popupText(popup), "Save this for…");
        choose(popup);
        stage.picture(popup, "popup-save-for");
        popup.eval("document.querySelector('[data-act=this-person]').focus()");
        said(popup, "[data-act=this-person]", "Kept for WG.");
        stage.picture(popup, "popup-kept-for");
        assertEquals("P", popup.eval("return document.activeElement.tagName").getAsString());
        said(popup, "[data-act=undo]", "Save this for…");
        String held = popup.eval("return JSON.stringify(await " + Memory.everything() + ")")
                .getAsString();
        stage.showsNot(held, "How counties file"); // asked in the popup itself, which another tab would close
        choose(popup);
        said(popup, "[data-act=this-person]", "Kept for WG.");
        popup.close();
        stage.held("shelf", "kept => kept.title === 'How counties file' && kept.link.endsWith('/how-counties-file/')");
        article.activate();
        popup = stage.popup(article);
        choose(popup);
        said(popup, "[data-act=this-person]", "This is kept for WG already.");
        popup.close();
        Tab bank = stage.browser.open(stage.blogs.url("bank", "/"));
        stage.showsNot(stage.popupSays(bank, "popup-away"), "Save this for");
        bank.close();
    }

    private static void choose(Popup popup) {
        popup.click(".save-for summary");
        popup.until("document.querySelector('.save-for [data-act=this-person]').offsetHeight", Stage.LIMIT);
    }

    private static void said(Popup popup, String pressed, String words) {
        popup.click(pressed);
        popup.until("document.querySelector('main').innerText.includes('" + words + "')", Stage.LIMIT);
    }

    private static Tab wg(Stage stage) {
        Tab any = stage.kith("welcome.html");
        String id = any.eval("return (await " + Memory.all("people") + ").find(one => one.name === 'WG').id")
                .getAsString();
        any.close();
        return stage.kith("person.html?id=" + id.replace(":", "%3A"));
    }

    private static void onTheirPage(Stage stage) {
        Tab wg = wg(stage);
        stage.picture(wg, "person-shelf");
        stage.shows(stage.says(wg), "Kept for WG", "How counties file", "this week", "Take off");
        wg.click("[data-act=take-off]");
        wg.until("document.querySelector('main').innerText.includes('It is no longer kept.')", Stage.LIMIT);
        stage.picture(wg, "person-taken-off");
        stage.showsNot(stage.everythingHeld(), "How counties file");
        wg.click("li [data-act=undo]");
        wg.until("document.querySelector('[data-act=take-off]')", Stage.LIMIT);
        wg.click("[data-act=hold]");
        wg.until("document.querySelector('#held pre')", Stage.LIMIT);
        stage.shows(stage.says(wg), "Kept for WG this week: \"How counties file\"");
        wg.close();
    }

    private static void twoWeeksLater(Stage stage) {
        stage.daysPass(15);
        Tab week = stage.kith("weekly.html");
        stage.picture(week, "weekly-share");
        stage.shows(
                stage.says(week),
                "How counties file",
                "You kept \"How counties file\" for WG; you both wrote about the 990 form.",
                "Share it with one line of your own.",
                "Nothing is asked of WG.",
                "Open the thread");
        week.click(".card [data-act=draft]");
        week.until("document.querySelector('.pad textarea')", Stage.LIMIT);
        stage.shows(
                week.eval("return document.querySelector('.pad textarea').value")
                        .getAsString(),
                "How counties file");
        week.click(".pad [data-act=put-in]");
        week.until(
                "/for you[.] http\\S+counties-file[/] /.test(document.querySelector('.pad textarea').value)",
                Stage.LIMIT);
        stage.picture(week, "weekly-share-draft");
        week.click(".card [data-act=done]");
        week.until("document.querySelector('main').innerText.includes('Good.')", Stage.LIMIT);
        week.reload();
        week.until("document.documentElement.dataset.ready", Stage.LIMIT);
        stage.showsNot(stage.says(week), "How counties file");
        week.close();
    }

    private static void takenOff(Stage stage) {
        Tab wg = wg(stage);
        stage.picture(wg, "person-shared");
        stage.shows(stage.says(wg), "shared this week");
        wg.click("[data-act=take-off]");
        wg.until("document.querySelector('main').innerText.includes('It is no longer kept.')", Stage.LIMIT);
        wg.reload();
        wg.until("document.documentElement.dataset.ready && document.querySelector('[data-act=forget]')", Stage.LIMIT);
        stage.showsNot(stage.says(wg), "Kept for WG", "How counties file");
        wg.close();
    }

    @ParameterizedTest
    @EnumSource
    void ofManyPeopleSomebodyIsFoundByTyping(Brand brand) throws IOException {
        Path pictures = Files.createDirectories(TARGET.resolve("screenshots/shelf-many-" + brand));
        try (DemoBlog blogs = DemoBlog.start();
                Browser browser = brand.start(TARGET, Options.headless())) {
            Stage stage = new Stage(browser, blogs, pictures, sentence -> {});
            remembered(stage.kith("weekly.html"), "Ann", "Bo", "Di", "Ed", "Flo", "Gus", "Ines", "<b>WG</b>");
            Tab article = browser.open(blogs.url("plain", "/how-counties-file/"));
            Popup popup = stage.popup(article);
            popup.click(".save-for summary");
            names(popup, 6);
            stage.picture(popup, "popup-many");
            popup.type(".save-for input", "wg");
            names(popup, 1);
            stage.shows(Stage.popupText(popup), "<b>WG</b>");
            popup.type(".save-for input", " of nowhere");
            popup.until("document.querySelector('.save-for').innerText.includes('Nobody of that name.')", Stage.LIMIT);
            popup.eval("const field = document.querySelector('.save-for input'); field.value = '<b>w';"
                    + " field.dispatchEvent(new Event('input'))");
            names(popup, 1);
            said(popup, "[data-act=this-person]", "Kept for <b>WG</b>.");
            popup.close();
            stage.held("shelf", "kept => kept.person === 'name:<b>WG</b>'");
            assertEquals(List.of(), browser.complaints());
        }
    }

    private static void names(Popup popup, int many) {
        popup.until("document.querySelectorAll('.save-for [data-act=this-person]').length === " + many, Stage.LIMIT);
    }

    private static void remembered(Tab page, String... names) {
        for (String name : names) {
            Person person =
                    Person.noted("name:" + name, name, "", Instant.now()).rememberedFor(Quote.NONE);
            page.eval("""
                const db = await %s;
                await new Promise(done => {
                  const writing = db.transaction('people', 'readwrite');
                  writing.oncomplete = done;
                  writing.objectStore('people').put(%s);
                });
                db.close();\
                """.formatted(Memory.open(), Records.write(person)));
        }
        page.close();
    }
}
