package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kith.demo.Commenter;
import kith.demo.DemoBlog;
import kith.drive.Brand;
import kith.drive.Browser;
import kith.drive.Options;
import kith.drive.Tab;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The blog is Ines's, and this time Kith is hers: who writes under her posts writes to her. */
class OwnSiteIT {
    private static final Path TARGET = Path.of("target");
    private static final String SOCKS = "socks-for-clerks";
    private static final String PILAR = "The county clerk helped me, too.";
    private static final String BYSTANDER = "In our county as well.";

    @ParameterizedTest
    @EnumSource
    void whoWritesUnderMyPostWritesToMeAndMayBeThanked(Brand brand) throws IOException {
        Path pictures = Files.createDirectories(TARGET.resolve("screenshots/own-site-" + brand));
        try (DemoBlog blogs = DemoBlog.start();
                Browser browser = brand.start(TARGET, Options.headless())) {
            Stage stage = new Stage(browser, blogs, pictures, sentence -> {});
            thisIsMySite(stage, blogs.url("ines", "/"));
            browser.grantHost(blogs.pattern("ines"));
            blogs.publish("ines", "Socks for clerks", List.of("To the county clerk, with socks."));
            blogs.comment("ines", SOCKS, new Commenter("Pilar", "pilar@pilar.example", ""), PILAR);
            blogs.answerAs("WG", PILAR, BYSTANDER);
            Tab post = browser.open(blogs.url("ines", "/" + SOCKS + "/"));
            stage.held("turns", "turn => !turn.mine && turn.text === '" + PILAR + "'");
            stage.showsNot(stage.everythingHeld(), BYSTANDER, "WG");
            post.activate();
            String popup = stage.popupSays(post, "my-post");
            stage.shows(popup, "People I know here", "Pilar", "wrote to you here", PILAR);
            stage.showsNot(popup, "answered you", BYSTANDER);
            theCard(stage);
            onceIAnswered(stage, post);
            assertEquals(List.of(), browser.complaints());
        }
    }

    private static void thisIsMySite(Stage stage, String address) {
        Tab settings = stage.kith("settings.html");
        settings.type("[data-slot=site]", address);
        settings.click("#own-head");
        stage.held("settings", "it => it.own.site === '" + address + "'");
        settings.close();
    }

    private static void theCard(Stage stage) {
        Tab week = stage.kith("weekly.html");
        stage.picture(week, "weekly");
        stage.shows(
                stage.says(week),
                "Socks for clerks",
                "Pilar wrote under your post, about the county clerk.",
                "Thank Pilar, in the thread.",
                PILAR);
        week.click(".card [data-act=draft]");
        week.until("document.querySelector('.pad textarea')", Stage.LIMIT);
        stage.shows(
                week.eval("return document.querySelector('.pad textarea').value")
                        .getAsString(),
                "Thank you for reading, and for what you wrote about the county clerk.");
        week.eval("location.href = document.querySelector('.card a.name').href");
        week.until("document.querySelector('[data-act=hold]')", Stage.LIMIT);
        stage.picture(week, "person");
        stage.shows(stage.says(week), "Pilar wrote under your post Socks for clerks.", "your post", PILAR);
        week.close();
    }

    /** Her answer was not written through this Kith: it stands on the page, and that is enough. */
    private static void onceIAnswered(Stage stage, Tab post) {
        stage.blogs.answerAs("Ines", PILAR, "Thank you, Pilar.");
        post.reload();
        stage.held("turns", "turn => turn.mine && turn.text === 'Thank you, Pilar.'");
        Tab week = stage.kith("weekly.html");
        stage.showsNot(stage.says(week), "Pilar");
        week.close();
        post.close();
    }
}
