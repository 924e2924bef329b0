package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonPrimitive;
import kith.drive.Browser;
import kith.drive.BrowserFailure;
import kith.drive.Tab;

/** My comments as Kith holds them. */
final class Notes {
    private Notes() {}

    /** Waits until exactly these comments of mine are held of the conversation in the tab: {@code "Thank you. VISIBLE"}. */
    static void assertHeld(Browser browser, Tab post, String... expected) {
        String notes = Memory.all("turns") + """
            .then(all => all.filter(turn => turn.mine && turn.conversation === %s).sort((a, b) => a.at - b.at)
              .map(turn => turn.text + ' ' + turn.state).join('\\n'))""".formatted(new JsonPrimitive(link(post)));
        String wanted = String.join("\n", expected);
        Tab page = browser.open(browser.extensionUrl("welcome.html"));
        try {
            page.until("(await " + notes + ") === " + new JsonPrimitive(wanted), Stage.LIMIT);
        } catch (BrowserFailure others) {
            assertEquals(wanted, page.eval("return await " + notes).getAsString());
        } finally {
            page.close();
        }
    }

    private static String link(Tab post) {
        return post.until("document.querySelector('link[rel=canonical]')?.href", Stage.LIMIT)
                .getAsString();
    }
}
