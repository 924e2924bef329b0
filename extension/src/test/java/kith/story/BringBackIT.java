package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Set;
import kith.drive.Tab;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A copy comes back: seen first, whole or not at all, and with a way back. */
class BringBackIT extends InEachBrowser {
    /** Letters that one keyboard writes as one code point and another as two. */
    private static final String PASSPHRASE = "wool from three isl\u00e4nds \ud83d\udc11";

    BringBackIT() {
        super("bring-back", View.LIGHT);
    }

    @BeforeEach
    void thereIsSomethingToKeep() throws IOException {
        holdSavedRecords();
    }

    @Test
    void whatWasSavedComesBackIntoAnEmptyProfileAndGoesAgain() {
        Tab page = stage.kith("keep.html");
        byte[] copy = Copy.made(page, "");
        var held = Copy.held(page);
        Copy.anew(page);
        Copy.choose(page, copy, "kith.json");
        page.until("document.querySelector('[data-act=bring-in]')", Stage.LIMIT);
        stage.picture(page, "preview");
        stage.shows(stage.says(page), "Nothing is changed yet.", "People who are not here yet: Ines");
        assertEquals(Set.of(), Copy.held(page));
        page.click("[data-act=bring-in]");
        page.until("document.querySelector('[data-act=undo]')", Stage.LIMIT);
        stage.picture(page, "brought");
        stage.shows(stage.says(page), "It is all here now.");
        assertEquals(Copy.meant(held), Copy.meant(Copy.held(page)));
        page.click("[data-act=undo]");
        page.until("document.querySelector('[data-slot=back] input[type=file]')", Stage.LIMIT);
        stage.shows(stage.says(page), "Everything is as it was before the copy came.");
        assertEquals(Set.of(), Copy.held(page));
        page.close();
    }

    @Test
    void aCopyThatTheJdkClosedIsOpenedAndAnotherPassphraseIsToldFromDamage() throws GeneralSecurityException {
        Tab page = stage.kith("keep.html");
        byte[] copy = SealedFile.seal(Copy.made(page, ""), PASSPHRASE, 10_000, 1_000);
        Copy.choose(page, copy, "kith.kith");
        stage.picture(page, "closed");
        Copy.open(page, "wool from four islands");
        page.until("document.querySelector('main').innerText.includes('closed with another passphrase')", Stage.LIMIT);
        Copy.open(page, PASSPHRASE);
        page.until("document.querySelector('main').innerText.includes('is here already')", Stage.LIMIT);
        Copy.reload(page);
        Copy.choose(page, SealedFile.sealedByVersion1(Copy.made(page, ""), PASSPHRASE), "early.kith");
        Copy.open(page, PASSPHRASE);
        page.until("document.querySelector('main').innerText.includes('is here already')", Stage.LIMIT);
        Copy.reload(page);
        for (int at : new int[] {40, copy.length / 2, copy.length - 1}) {
            byte[] damaged = copy.clone();
            damaged[at] ^= 1;
            refuses(page, damaged, "A part of this copy is missing");
        }
        refuses(page, Arrays.copyOf(copy, copy.length - 300), "A part of this copy is missing");
        refuses(page, Arrays.copyOf(copy, 200), "A part of this copy is missing");
        page.close();
    }

    private static void refuses(Tab page, byte[] file, String sentence) {
        Copy.choose(page, file, "kith.json");
        page.until(
                "document.querySelector('[data-act=open]') || document.querySelector('main').innerText.includes('"
                        + sentence + "')",
                Stage.LIMIT);
        if (page.eval("return Boolean(document.querySelector('[data-act=open]'))")
                .getAsBoolean()) {
            Copy.open(page, PASSPHRASE);
        }
        page.until("document.querySelector('main').innerText.includes('" + sentence + "')", Stage.LIMIT);
        Copy.reload(page);
    }

    @Test
    void aFileThatGoesWhileItIsReadIsSaidToBeGoneAndNothingIsChanged() {
        Tab page = stage.kith("keep.html");
        byte[] copy = Copy.made(page, "");
        var held = Copy.held(page);
        Copy.filesGo(page);
        refuses(page, copy, "The browser can no longer read this file. Nothing was changed.");
        assertEquals(held, Copy.held(page));
        page.close();
    }

    @Test
    void whatIsNoCopyIsRefusedInOneSentenceAndNothingIsChanged() {
        Tab page = stage.kith("keep.html");
        byte[] copy = Copy.made(page, "");
        var held = Copy.held(page);
        String text = new String(copy, StandardCharsets.UTF_8);
        refuses(page, new byte[0], "no copy that Kith has made");
        refuses(page, "Dear Ines,".getBytes(StandardCharsets.UTF_8), "no copy that Kith has made");
        refuses(page, text.getBytes(StandardCharsets.UTF_16), "no copy that Kith has made");
        refuses(page, Arrays.copyOf(copy, copy.length / 2), "A part of this copy is missing");
        refuses(
                page,
                text.replace("three", "seven").getBytes(StandardCharsets.UTF_8),
                "A part of this copy is missing");
        refuses(page, text.replaceFirst("\"v\":1", "\"v\":[]").getBytes(StandardCharsets.UTF_8), "Line 3 of this copy");
        refuses(
                page,
                text.replaceFirst("\"version\":1", "\"version\":2").getBytes(StandardCharsets.UTF_8),
                "A newer Kith");
        assertEquals(held, Copy.held(page));
        page.close();
    }

    @Test
    void aPageThatIsClosedInTheMiddleChangesNothingAndLeavesNothing() {
        Tab page = stage.kith("keep.html");
        byte[] copy = Copy.made(page, "");
        Copy.anew(page);
        Copy.choose(page, copy, "kith.json");
        page.until("document.querySelector('[data-act=bring-in]')", Stage.LIMIT);
        page.close();
        page = stage.kith("keep.html");
        assertEquals(Set.of(), Copy.held(page));
        page.until("indexedDB.databases().then(all => !all.some(one => one.name === 'kith-arriving'))", Stage.LIMIT);
        Tab second = stage.kith("keep.html");
        stage.shows(stage.says(second), "in the other window that has this page open");
        second.close();
        page.close();
    }

    private static final String INES = "link:ines.example/author/ines";

    @Test
    void whoIsHereStaysWhoIsInTheCopyComesAndUndoTakesOnlyThoseAway() {
        Tab page = stage.kith("keep.html");
        byte[] copy = Copy.made(page, "");
        Copy.anew(page);
        Copy.send(page, "{type: 'meet', name: 'Mara', link: '', why: 'tea', bonds: []}");
        var mine = Copy.held(page);
        bringIn(page, copy);
        assertEquals(Set.of("Ines", "Mara"), names(page));
        Copy.send(page, "{type: 'note', person: '" + INES + "', words: 'written after the copy came'}");
        page.click("[data-act=undo]");
        page.until("document.querySelector('[data-slot=back] input[type=file]')", Stage.LIMIT);
        assertEquals(Set.of("Ines", "Mara"), names(page), "Ines was written about since");
        assertTrue(Copy.held(page).containsAll(mine));
        page.close();
    }

    @Test
    void whoWasForgottenThereIsOfferedHereAndWhoWasForgottenHereDoesNotComeBack() {
        Tab page = stage.kith("keep.html");
        byte[] before = Copy.made(page, "");
        Copy.send(page, "{type: 'forget', person: '" + INES + "'}");
        Copy.reload(page);
        byte[] forgetting = Copy.made(page, "");
        Copy.anew(page);
        bringIn(page, before);
        Copy.reload(page);
        Copy.choose(page, forgetting, "kith.json");
        page.until("document.querySelector('[data-act=forget]')", Stage.LIMIT);
        stage.shows(stage.says(page), "is here already", "Ines was forgotten where the copy was made.");
        stage.picture(page, "forgotten-there");
        assertEquals(Set.of("Ines"), names(page), "nobody is forgotten by a copy");
        page.click("[data-act=forget]");
        page.until("document.querySelector('main').innerText.includes('Ines is forgotten.')", Stage.LIMIT);
        assertEquals(Set.of(), names(page));
        Copy.anew(page);
        bringIn(page, forgetting);
        Copy.reload(page);
        Copy.choose(page, before, "kith.json");
        page.until("document.querySelector('main').innerText.includes('is here already')", Stage.LIMIT);
        assertEquals(Set.of(), names(page), "forgotten in a third browser, by the digests of the first");
        page.close();
    }

    private static void bringIn(Tab page, byte[] copy) {
        Copy.choose(page, copy, "kith.json");
        page.until("document.querySelector('[data-act=bring-in]')", Stage.LIMIT);
        page.click("[data-act=bring-in]");
        page.until("document.querySelector('[data-act=undo]')", Stage.LIMIT);
    }

    private static Set<String> names(Tab page) {
        String names = page.eval("return (await " + Memory.all("people") + ").map(one => one.name).join()")
                .getAsString();
        return names.isEmpty() ? Set.of() : Set.of(names.split(","));
    }
}
