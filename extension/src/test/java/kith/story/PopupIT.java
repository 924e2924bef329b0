package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.drive.Popup;
import kith.drive.Tab;
import kith.people.Conversation;
import kith.people.Stored;
import kith.people.Turn;
import org.junit.jupiter.api.Test;

/** The popup reads what it needs for the page in front of somebody, and says the same as if it read everything. */
class PopupIT extends InEachBrowser {
    private final Instant now = Instant.now();

    PopupIT() {
        super("popup", View.LIGHT);
    }

    @Test
    void ofManyTalksAtAPlaceTheNewestOfMyWordsIsFoundWhereverItWas() {
        Tab page = stage.kith("weekly.html");
        // Where I was last, my words are the oldest.
        Filling.fill(
                page, IntStream.range(0, 25).boxed().flatMap(talk -> Stream.of(seen(talk), said(talk, 200 - talk))));
        page.close();
        assertEquals("You have written here before, most recently " + link(24), before());
        page = stage.kith("weekly.html");
        Filling.fill(page, Stream.of(said(0, 1)));
        page.close();
        assertEquals("You have written here before, most recently " + link(0), before());
    }

    private String before() {
        Tab post = stage.browser.open(stage.blogs.url("ines", "/knitting-as-networking/"));
        Popup popup = stage.popup(post);
        String said = popup.eval("""
                const link = [...document.querySelectorAll('main a')].find(one => one.href.endsWith('#mine'));
                return link.parentElement.innerText.split(link.innerText)[0] + link.href""").getAsString();
        popup.close();
        post.close();
        return said;
    }

    private String talk(int number) {
        return stage.blogs.url("ines", "/post-" + number + "/");
    }

    private String link(int number) {
        return talk(number) + "#mine";
    }

    private Stored seen(int number) {
        return new Conversation(
                talk(number),
                stage.blogs.url("ines", "/"),
                "Post " + number,
                "",
                false,
                Set.of(),
                Set.of(),
                now.minus(Duration.ofDays(number)));
    }

    private Stored said(int number, int daysAgo) {
        return new Turn(
                "claim-" + number,
                true,
                "",
                talk(number),
                "mine",
                "",
                "Words of mine.",
                link(number),
                "Jo",
                "",
                Turn.State.VISIBLE,
                false,
                List.of(),
                now.minus(Duration.ofDays(daysAgo)));
    }
}
