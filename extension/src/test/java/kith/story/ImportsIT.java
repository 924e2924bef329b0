package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import kith.drive.Tab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People come in from files of other programs: seen first, chosen, and with a way back. */
class ImportsIT extends InEachBrowser {
    private static final String CARDS = """
            BEGIN:VCARD
            VERSION:3.0
            FN:Ines Brandt
            EMAIL;TYPE=HOME:ines@ines.example
            URL:https://ines.example/
            TITLE:Accountant
            NOTE:Knits on trains.
            TEL:+49 170 1234567
            END:VCARD
            BEGIN:VCARD
            VERSION:3.0
            FN:Bo Okafor
            URL:https://bo.example/
            END:VCARD
            BEGIN:VCARD
            VERSION:3.0
            FN:=Odd()
            URL:https://odd.example/
            END:VCARD
            BEGIN:VCARD
            VERSION:4.0
            KIND:org
            FN:Wool & Co
            END:VCARD
            """;

    private static final String CONNECTIONS = """
            Notes:
            "When exporting your connection data, you may notice that some of the email addresses are missing."

            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Ines,Brandt,https://www.linkedin.com/in/inesbrandt,,"Wool & Co, Ltd",Accountant,03 Nov 2026
            Bo,Okafor,https://www.linkedin.com/in/bo-okafor,bo@bo.example,,Dyer,02 Nov 2026
            """;

    private static final String TABLE = """
            Who;Where;Remark
            Ines Brandt;ines.example;from the train
            Bo Okafor;bo.example;
            """;

    private static final String BLOGS = """
            <?xml version="1.0"?>
            <opml version="2.0"><head><title>Blogs</title></head><body><outline text="Crafts">
            <outline type="rss" text="Wool &amp; Numbers" xmlUrl="https://ines.example/feed/" htmlUrl="https://ines.example/"/>
            <outline type="rss" text="Bo’s yarn" xmlUrl="https://bo.example/feed/" htmlUrl="https://bo.example/"/>
            </outline></body></opml>
            """;

    ImportsIT() {
        super("imports", View.LIGHT, View.DARK);
    }

    private Tab page;

    @BeforeEach
    void maraIsHere() {
        page = stage.kith("keep.html");
        Copy.anew(page);
        Copy.send(page, "{type: 'meet', name: 'Mara', link: '', why: 'tea', bonds: []}");
    }

    @AfterEach
    void theTabIsClosed() {
        page.close();
    }

    @Test
    void aFileThatGoesWhileItIsReadIsSaidToBeGone() {
        Copy.filesGo(page);
        choose(CARDS, "people.vcf");
        page.until(
                "document.querySelector('main').innerText.includes('The browser can no longer read this file.')",
                Stage.LIMIT);
        assertEquals(Set.of("Mara"), names());
    }

    private void choose(String file, String name) {
        Copy.choose(page, file.getBytes(StandardCharsets.UTF_8), name, "elsewhere");
    }

    private void waitFor(String css) {
        page.until("document.querySelector('" + css + "')", Stage.LIMIT);
    }

    /** The row of somebody in the preview, in JavaScript. */
    private static String row(String name) {
        return "[...document.querySelectorAll('.newcomers li')].find(row => row.querySelector('.name').textContent === '"
                + name + "')";
    }

    private void tick(String name) {
        page.eval(row(name) + ".querySelector('input[type=checkbox]').click()");
    }

    private String said(String name) {
        return page.eval("return " + row(name) + ".innerText").getAsString();
    }

    private void takeIn() {
        page.click("[data-act=take-in]");
        waitFor("[data-act=take-out]");
    }

    private Set<String> names() {
        var names = new TreeSet<String>();
        for (JsonElement person :
                page.eval("return await " + Memory.all("people")).getAsJsonArray()) {
            names.add(person.getAsJsonObject().get("name").getAsString());
        }
        return names;
    }

    @Test
    void anAddressBookIsSeenFirstOneStaysOutAndTheWholeGoesAgain() {
        var before = Copy.held(page);
        choose(CARDS, "contacts.vcf");
        waitFor("[data-act=take-in]");
        stage.picture(page, "address-book");
        stage.shows(stage.says(page), "Nothing is changed yet.", "Ines Brandt", "Accountant", "Bo Okafor", "Left out");
        assertEquals(before, Copy.held(page));
        tick("Bo Okafor");
        takeIn();
        stage.picture(page, "taken");
        stage.shows(stage.says(page), "Now among your people: Ines Brandt and =Odd().");
        assertEquals(Set.of("Mara", "Ines Brandt", "=Odd()"), names());
        Tab people = stage.kith("people.html");
        stage.shows(stage.says(people), "Ines Brandt", "Mara", "=Odd()");
        stage.showsNot(stage.says(people), "Bo Okafor");
        String ines = stage.everythingHeld();
        assertTrue(ines.contains("ines@ines.example") && ines.contains("Knits on trains."), ines);
        assertFalse(ines.contains("1234567"), ines);
        page.click("[data-act=take-out]");
        page.until("document.querySelector('main').innerText.includes('before they came')", Stage.LIMIT);
        assertEquals(before, Copy.held(page));
        people.close();
    }

    @Test
    void whoIsWrittenAboutSinceStaysWhenTheOthersGo() {
        choose(CARDS, "contacts.vcf");
        waitFor("[data-act=take-in]");
        takeIn();
        Copy.send(page, "{type: 'note', person: 'link:bo.example', words: 'dyes with onion skins'}");
        page.click("[data-act=take-out]");
        page.until("document.querySelector('main').innerText.includes('before they came')", Stage.LIMIT);
        assertEquals(Set.of("Mara", "Bo Okafor"), names());
    }

    @Test
    void connectionsFromLinkedInAreRecognisedAndNobodyComesUnchosen() {
        choose(CONNECTIONS, "Connections.csv");
        waitFor("[data-act=take-in]");
        stage.picture(page, "linkedin");
        stage.shows(stage.says(page), "your connections from LinkedIn", "Accountant, Wool & Co, Ltd");
        page.click("[data-act=take-in]");
        page.until("document.querySelector('main').innerText.includes('Nobody is ticked')", Stage.LIMIT);
        assertEquals(Set.of("Mara"), names());
        tick("Bo Okafor");
        takeIn();
        assertEquals(Set.of("Mara", "Bo Okafor"), names());
        page.click("[data-act=another]");
        choose(CONNECTIONS, "Connections.csv");
        waitFor("[data-act=take-in]");
        stage.shows(said("Bo Okafor"), "You remember them already.");
        page.click("[data-act=all]");
        takeIn();
        assertEquals(Set.of("Mara", "Bo Okafor", "Ines Brandt"), names());
    }

    @Test
    void ofAnyOtherTableItIsAskedWhatItsColumnsAre() {
        choose(TABLE, "friends.csv");
        waitFor("[data-act=show]");
        stage.picture(page, "columns");
        page.click("[data-act=show]");
        page.until("document.querySelector('main').innerText.includes('which column holds the names')", Stage.LIMIT);
        String selects = "document.querySelectorAll('.columns select')";
        page.eval(selects + "[0].value = '0'; " + selects + "[3].value = '1'; " + selects + "[5].value = '2'");
        page.click("[data-act=show]");
        waitFor("[data-act=take-in]");
        takeIn();
        assertEquals(Set.of("Mara", "Ines Brandt", "Bo Okafor"), names());
        assertTrue(stage.everythingHeld().contains("\"why\":\"from the train\""));
    }

    @Test
    void whoWritesABlogIsRememberedUnderTheNameThatIsGiven() {
        choose(BLOGS, "blogs.opml");
        waitFor("[data-act=take-in]");
        stage.picture(page, "blogs");
        page.eval("const field = " + row("Wool & Numbers") + ".querySelector('[data-slot=called]');"
                + "field.value = 'Ines'; field.dispatchEvent(new Event('change'))");
        tick("Wool & Numbers");
        takeIn();
        stage.shows(stage.says(page), "Now among your people: Ines.");
        assertEquals(Set.of("Mara", "Ines"), names());
    }

    @Test
    void whoWasForgottenDoesNotComeBack() {
        choose(CARDS, "contacts.vcf");
        waitFor("[data-act=take-in]");
        takeIn();
        Copy.send(page, "{type: 'forget', person: 'link:ines.example'}");
        Copy.reload(page);
        choose(CARDS, "contacts.vcf");
        waitFor("[data-act=take-in]");
        stage.picture(page, "forgotten");
        stage.shows(said("Ines Brandt"), "You asked Kith to forget somebody of this name or page.");
        assertFalse(page.eval("return Boolean(" + row("Ines Brandt") + ".querySelector('input'))")
                .getAsBoolean());
        stage.shows(stage.says(page), "Nobody new is in this file.");
        Copy.reload(page);
        choose(BLOGS, "blogs.opml");
        waitFor("[data-act=take-in]");
        stage.shows(said("Wool & Numbers"), "You asked Kith to forget");
        assertEquals(Set.of("Mara", "Bo Okafor", "=Odd()"), names());
    }

    private void refuses(byte[] file, String sentence) {
        Copy.choose(page, file, "file", "elsewhere");
        page.until(
                "document.querySelector('main').innerText.replaceAll('’', \"'\").includes(\"" + sentence + "\")",
                Stage.LIMIT);
        stage.shows(stage.says(page), "Nothing was changed.");
    }

    private void refuses(String file, Charset charset, String sentence) {
        refuses(file.getBytes(charset), sentence);
    }

    @Test
    void whatCannotBeReadIsRefusedInOneSentenceThatSaysWhereAndNothingIsChanged() {
        var held = Copy.held(page);
        Charset utf8 = StandardCharsets.UTF_8;
        refuses("", utf8, "There is nothing in this file.");
        refuses("\u0089PNG\r\n\u001a\n\0\0", StandardCharsets.ISO_8859_1, "This is a picture.");
        refuses("PK\u0003\u0004\n\0\0\0", StandardCharsets.ISO_8859_1, "This is");
        refuses("<!doctype html><title>Sign in</title>", utf8, "This is a web page");
        refuses("BEGIN:VCALENDAR\nEND:VCALENDAR\n", utf8, "This is a calendar.");
        refuses("{\"kith\":1}", utf8, "This may be a copy of Kith's own.");
        refuses("\0\u0001\u0002\u0003".repeat(99), StandardCharsets.ISO_8859_1, "does not know this kind of file");
        refuses(CARDS.substring(0, CARDS.length() - 20), utf8, "what begins on line 20 does not end");
        refuses("Name,Note\nInes,\"never closed\n", utf8, "what begins on line 2 does not end");
        refuses(
                CARDS.substring(0, CARDS.length() - 20),
                StandardCharsets.UTF_16,
                "what begins on line 20 does not end");
        refuses(BLOGS.replace("</outline>", ""), utf8, "does not hold together from line 5 on");
        refuses("<!DOCTYPE opml [<!ENTITY a \"b\">]><opml>&a;</opml>", utf8, "On line 1");
        refuses("<opml>" + "<outline text='a'>\n".repeat(100_000), utf8, "things lie within things");
        assertEquals(held, Copy.held(page));
    }

    /** A file that says that it is large, for no test carries 500 MB about; it must not be read at all. */
    @Test
    void aFileThatIsTooLargeIsRefusedBeforeItIsRead() {
        page.eval("""
            Object.defineProperty(Blob.prototype, 'size', {get: () => 500e6});
            Blob.prototype.arrayBuffer = () => { window.wasRead = true; return Promise.reject(new Error('read')); };\
            """);
        choose(CARDS, "contacts.vcf");
        page.until("document.querySelector('main').innerText.includes('larger than 32 MB')", Stage.LIMIT);
        assertFalse(page.eval("return Boolean(window.wasRead)").getAsBoolean());
    }

    @Test
    void inGermanItSaysTheSame() {
        speak("de");
        try {
            stage.picture(page, "keep-de");
            choose(CARDS, "contacts.vcf");
            waitFor("[data-act=take-in]");
            stage.picture(page, "address-book-de");
            stage.shows(stage.says(page), "Noch ist nichts geändert.", "Alle mit Häkchen merken");
        } finally {
            speak("");
        }
    }

    /** The page is loaded anew for it, so no answer comes. */
    private void speak(String language) {
        page.eval("chrome.runtime.sendMessage('{\"type\":\"speak\",\"language\":\"" + language + "\"}')");
        page.until(
                "document.documentElement.dataset.ready && document.documentElement.lang === '"
                        + (language.isEmpty() ? "en-US" : language) + "'",
                Stage.LIMIT);
    }
}
