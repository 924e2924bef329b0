package kith.story;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import kith.drive.Tab;

/** What a tab puts away for the worker when a comment is sent. */
record Claim(JsonElement stored) {
    /** The claim of a comment that is really sent, and kept. */
    static Claim sent(Stage stage, String host, String path, String words) {
        Tab page = stage.kith("welcome.html");
        page.eval("""
            globalThis.claims = [];
            chrome.storage.onChanged.addListener(changes => {
              for (const [key, change] of Object.entries(changes)) {
                if (key.startsWith('claim:') && change.newValue) claims.push(change.newValue);
              }
            });\
            """);
        Tab blog = stage.browser.open(stage.blogs.url(host, path));
        blog.until("document.readyState === 'complete'", Stage.LIMIT);
        stage.comment(blog, words);
        stage.held("turns", "turn => turn.text === '" + words + "'");
        JsonElement claim = page.until("claims[0]", Stage.LIMIT);
        blog.close();
        page.close();
        return new Claim(claim);
    }

    /** Puts such a claim away once more, of other words, from one of Kith's pages; nobody tells the worker. */
    void putAway(Tab page, String words) {
        page.eval("""
            const claim = %s, report = JSON.parse(claim.report), id = crypto.randomUUID();
            claim.report = JSON.stringify({...report, id, text: %s});
            await chrome.storage.local.set({['claim:' + id]: claim});\
            """.formatted(stored, new JsonPrimitive(words)));
    }
}
