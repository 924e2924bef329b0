package kith.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kith.demo.DemoBlog;
import kith.drive.Chromium;
import kith.drive.Options;
import kith.drive.Popup;
import kith.drive.Tab;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A thread in phpBB's markup: who began it, and which of its form's buttons sends an answer. */
class PreviewIT {
    private static final Path TOPIC = Path.of("../core/src/test/resources/kith/reading/site/phpbb-topic.story.html");
    private static final String SHOWN =
            "document.readyState === 'complete' && document.querySelector('[name=message]')";

    private static DemoBlog blogs;
    private static Chromium browser;
    private static Stage stage;

    @BeforeAll
    static void open() throws IOException {
        blogs = DemoBlog.start();
        browser = Chromium.start(Path.of("target/chromium"), Options.headless());
        stage = new Stage(browser, blogs, Files.createDirectories(Path.of("target/screenshots/preview")), it -> {});
    }

    @AfterAll
    static void close() {
        browser.close();
        blogs.close();
    }

    @Test
    void whoBeganTheThreadCanBeRemembered() throws IOException {
        Tab topic = topic("began");
        Popup popup = stage.popup(topic);
        stage.picture(popup, "began");
        stage.shows(Stage.popupText(popup), "Mara wrote this post.", "Remember Mara");
        popup.click("[data-act=remember-author]");
        popup.until("document.querySelector('main').innerText.includes('Mara, remembered.')", Stage.LIMIT);
        popup.close();
        stage.held("people", "person => person.name === 'Mara' && person.link.endsWith('mode=viewprofile&u=2')");
        topic.close();
    }

    @Test
    void onlyTheButtonThatPostsIsAPost() throws IOException {
        Tab topic = topic("buttons");
        write(topic, "Shown first.");
        sent(topic, "document.querySelector('[name=preview]').click()");
        write(topic, "Shown once more.");
        sent(topic, "document.querySelector('#qr_postform').requestSubmit(document.querySelector('[name=preview]'))");
        write(topic, "Five, always.");
        sent(topic, "document.querySelector('[name=post]').click()");
        Notes.assertHeld(browser, topic, "Five, always. POSTED");
        topic.close();
    }

    @Test
    void enterInAFieldPressesTheFirstButton() throws IOException {
        Tab topic = topic("enter");
        write(topic, "Only to look at it.");
        topic.type("#subject", "Re: Ferment");
        Stage.answered(topic, () -> topic.press("Enter"));
        write(topic, "Five, always.");
        sent(topic, "document.querySelector('#qr_postform').requestSubmit(document.querySelector('[name=post]'))");
        Notes.assertHeld(browser, topic, "Five, always. POSTED");
        topic.close();
    }

    @Test
    void aScriptThatHoldsBackTheClickAndSendsTheFormItselfPosts() throws IOException {
        Tab topic = topic("robots");
        write(topic, "Am I a robot?");
        sent(topic, """
            const form = document.querySelector('#qr_postform'), send = form.querySelector('[name=post]');
            new FormData(form);
            send.addEventListener('click', event => {
              event.preventDefault();
              setTimeout(() => HTMLFormElement.prototype.submit.call(form), 100);
            });
            send.click();""");
        Notes.assertHeld(browser, topic, "Am I a robot? POSTED");
        write(topic, "Put aside, and sent by nobody.");
        topic.eval("new FormData(document.querySelector('#qr_postform'))");
        sent(topic, "HTMLFormElement.prototype.submit.call(document.querySelector('#qr_postform'))");
        Notes.assertHeld(browser, topic, "Am I a robot? POSTED");
        topic.close();
    }

    /** The forum answers everything with the thread, which never shows what was sent. */
    private static Tab topic(String host) throws IOException {
        String origin = "http://" + host + ".localhost:" + blogs.port();
        String html = Files.readString(TOPIC, StandardCharsets.UTF_8)
                .replace("https://ines.example", origin)
                .replace("&amp;start=25", "")
                .replace("Five, always.</textarea>", "</textarea><input id=\"subject\" name=\"subject\">");
        blogs.page(host, html);
        browser.grantHost(blogs.pattern(host));
        Tab topic = browser.open(origin + "/viewtopic.php?t=7");
        stage.popupSays(topic, host); // the content script is there
        return topic;
    }

    private static void write(Tab topic, String words) {
        topic.until(SHOWN, Stage.LIMIT);
        stage.popupSays(topic, "ready");
        topic.eval("document.querySelector('[name=message]').value = '" + words + "'");
    }

    private static void sent(Tab topic, String script) {
        Stage.answered(topic, () -> topic.eval("setTimeout(() => {" + script + "})"));
    }
}
