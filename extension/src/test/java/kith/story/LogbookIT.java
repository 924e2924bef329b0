package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import kith.drive.Tab;
import org.junit.jupiter.api.Test;

/** The weekly page keeps what it worked out: the next one is the same, follows what was noted, and forgets with Kith. */
class LogbookIT extends InEachBrowser {
    private static final String POST = "/knitting-as-networking/";
    private static final String FAIRS = "/on-county-fairs/";

    LogbookIT() {
        super("logbook", View.LIGHT);
    }

    @Test
    void theWeekStaysTheSameFollowsWhatIsNotedAndNothingIsLeftOfWhomIForget() {
        stage.browser.grantHost(stage.blogs.pattern("ines"));
        answered(POST, "How did you learn it?", "Ines", "From my mother.");
        Tab page = stage.kith("settings.html");
        String first = week();
        stage.shows(first, "Ines answered your question", "From my mother.");
        keys(page, "book");
        String ines = page.eval("return (await " + Memory.all("people") + ").find(one => one.name === 'Ines').id")
                .getAsString();
        String book =
                page.eval("return (await " + Memory.all("logbook") + ")[0]").getAsString();
        assertTrue(book.contains(ines), book);
        assertFalse(book.contains("mother"), "no word of what was said: " + book);
        assertEquals(first, week());
        keys(page, "book,reader");

        answered(FAIRS, "Is there a list?", "Oskar", "The clerk has one.");
        until(
                page,
                "now.startsWith('book,conversations " + stage.blogs.url("ines", FAIRS)
                        + "') && !now.includes('reader')");
        stage.shows(week(), "From my mother.", "The clerk has one.");
        keys(page, "book");

        Tab person = stage.kith("person.html?id=" + URLEncoder.encode(ines, StandardCharsets.UTF_8));
        person.click("[data-act=forget]");
        person.until("document.querySelector('[data-act=undo]')", Stage.LIMIT);
        keys(page, "");
        String after = week();
        stage.shows(after, "The clerk has one.");
        stage.showsNot(after, "From my mother.");
        keys(page, "book");
        assertFalse(stage.everythingHeld().contains(ines));
    }

    private void answered(String post, String mine, String who, String answer) {
        Tab blog = stage.browser.open(stage.blogs.url("ines", post));
        stage.noting(blog.url());
        stage.comment(blog, mine);
        stage.held("turns", "turn => turn.text === '" + mine + "' && turn.state === 'VISIBLE'");
        stage.blogs.answerAs(who, mine, answer);
        blog.reload();
        stage.held("turns", "turn => turn.text === '" + answer + "'");
        blog.close();
    }

    private String week() {
        Tab week = stage.kith("weekly.html");
        String says = stage.says(week);
        week.close();
        return says;
    }

    /** Waits until the logbook's store has these keys. */
    private static void keys(Tab page, String keys) {
        until(page, "now === '" + keys + "'");
    }

    private static void until(Tab page, String condition) {
        page.until("""
                (%s.then(db => new Promise(done => {
                  const all = db.transaction('logbook').objectStore('logbook').getAllKeys();
                  all.onsuccess = () => { db.close(); done(all.result.join()); };
                }))).then(now => %s)""".formatted(Memory.open(), condition), Stage.LIMIT);
    }
}
