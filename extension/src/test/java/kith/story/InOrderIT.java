package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kith.drive.Line;
import kith.drive.Tab;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be read lies aside with its text, and what points at nothing is tied up again. */
class InOrderIT extends InEachBrowser {
    private static final String INES = "link:ines.example/author/ines";

    InOrderIT() {
        super("in-order", View.LIGHT);
    }

    @BeforeEach
    void thereIsSomethingToKeep() throws IOException {
        holdSavedRecords();
    }

    /** What Kith itself says of a row that it leaves as it is. */
    @Override
    boolean isMeant(Line complaint) {
        return complaint.text().contains("a record is left as it is");
    }

    @Test
    void whereEverythingFitsNothingIsChanged() {
        Tab page = stage.kith("keep.html");
        lookOver(page, "main"); // the samples are no whole memory
        String before = everything(page);
        lookOver(page, "Everything is in order.");
        assertEquals(before, everything(page));
        page.close();
    }

    @Test
    void aRowThatIsNoRecordLiesAsideAsItWasUntilItIsThrownAway() {
        Tab page = stage.kith("keep.html");
        put(page, "people", "{v: 1, id: 'link:mara.example', name: 5, note: 'likes tea'}");
        page.navigate(page.eval("return location.href").getAsString().replace("keep.html", "weekly.html"));
        page.until("document.querySelector('.foot a[href=\"keep.html#order\"]')", Stage.LIMIT);
        stage.picture(page, "week");
        page.click(".foot a[href='keep.html#order']");
        page.until("document.querySelector('[data-act=look]')", Stage.LIMIT);
        lookOver(page, "likes tea");
        stage.picture(page, "aside");
        assertFalse(held(page, "people").contains("likes tea"));
        String copy = new String(Copy.made(page, ""), StandardCharsets.UTF_8);
        assertTrue(copy.contains("\"unread\":"), copy);
        Copy.reload(page);
        stage.shows(stage.says(page), "It lies aside now", "likes tea");
        page.click("[data-act=throw-away]");
        page.until("document.querySelector('[data-act=undo]')", Stage.LIMIT);
        assertEquals("[]", held(page, "aside"));
        page.click("[data-act=undo]");
        page.until("document.querySelector('[data-act=throw-away]')", Stage.LIMIT);
        assertTrue(held(page, "aside").contains("likes tea"));
        page.close();
    }

    @Test
    void whatPointsAtNothingIsTiedUpAgain() {
        Tab page = stage.kith("keep.html");
        lookOver(page, "main");
        put(
                page,
                "turns",
                "{v: 1, id: 'https://mara.example/tea#c1', mine: false, person: 'name:mara.example|mara',"
                        + " conversation: 'https://mara.example/tea', key: 'c1', text: 'Green, please.', state: 'VISIBLE'}");
        lookOver(page, "A few loose ends");
        assertTrue(held(page, "people").contains("\"id\":\"name:mara.example|mara\",\"name\":\"mara\""));
        assertTrue(held(page, "conversations").contains("https://mara.example/tea"));
        page.close();
    }

    @Test
    void whoIsForgottenIsForgottenInWhatLiesAsideToo() {
        Tab page = stage.kith("keep.html");
        put(page, "shelf", "{v: 1, id: 'k', person: '" + INES + "', at: 'yesterday'}");
        put(page, "shelf", "{v: 1, id: 'l', person: 'link:mara.example', at: 'yesterday'}");
        lookOver(page, "mara.example");
        Copy.send(page, "{type: 'forget', person: '" + INES + "'}");
        String left = held(page, "aside");
        assertFalse(left.contains("ines"), left);
        assertTrue(left.contains("mara"), left);
        lookOver(page, "mara.example");
        assertFalse(held(page, "people").contains(INES), "what still pointed at her did not bring her back");
        page.close();
    }

    private static void lookOver(Tab page, String found) {
        page.click("[data-act=look]");
        page.until(
                "document.querySelector('[data-act=look]') && "
                        + ("main".equals(found)
                                ? "!document.querySelector('#order').innerText.includes('Kith can read')"
                                : "document.querySelector('#order').innerText.includes('" + found + "')"),
                Stage.LIMIT);
    }

    private static void put(Tab page, String store, String row) {
        page.eval("await " + Memory.open() + """
            .then(db => new Promise(done => {
              const put = db.transaction('%s', 'readwrite');
              put.objectStore('%s').put(%s);
              put.oncomplete = () => { db.close(); done(); };
            }))""".formatted(store, store, row));
    }

    private static String held(Tab page, String store) {
        return page.eval("return JSON.stringify(await " + Memory.all(store) + ")")
                .getAsString();
    }

    private static String everything(Tab page) {
        return page.eval("return JSON.stringify(await " + Memory.everything() + ")")
                .getAsString();
    }
}
