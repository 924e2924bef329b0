package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import kith.drive.Tab;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Yours to keep: everything in one file, with a passphrase or without. */
class KeepIT extends InEachBrowser {
    /** Letters that one keyboard writes as one code point and another as two. */
    private static final String PASSPHRASE = "wool from three isl\u00e4nds \ud83d\udc11";

    KeepIT() {
        super("keep", View.LIGHT);
    }

    /** The records that a version 1 had. */
    @BeforeEach
    void thereIsSomethingToKeep() throws IOException {
        holdSavedRecords();
    }

    @Test
    void aCopyHoldsEveryRecordAsItIsStored() {
        Tab page = stage.kith("keep.html");
        stage.picture(page, "keep");
        byte[] copy = Copy.made(page, "");
        stage.picture(page, "ready");
        stage.shows(stage.says(page), "Your copy is ready", "Save it as kith-20", ".json");
        assertEquals(Copy.held(page), Copy.records(copy));
        page.close();
    }

    @Test
    void aCopyWithAPassphraseIsOpenedByTheJdkAndHoldsTheSame() throws GeneralSecurityException {
        Tab page = stage.kith("keep.html");
        byte[] copy = Copy.made(page, PASSPHRASE);
        stage.shows(stage.says(page), ".kith");
        assertFalse(new String(copy, StandardCharsets.ISO_8859_1).contains("Wool"));
        byte[] opened = SealedFile.open(copy, PASSPHRASE.replace("\u00e4", "a\u0308"));
        assertEquals(Copy.held(page), Copy.records(opened));
        page.close();
    }

    @Test
    void aCopyThatIsStoppedLeavesNothingAndCanBeBegunAgain() {
        for (String passphrase : List.of("", PASSPHRASE)) {
            Tab page = stage.kith("keep.html");
            Copy.stopAtOnce(page);
            page.type("[data-slot=passphrase]", passphrase);
            page.click("[data-act=make]");
            page.until("window.stopped && document.querySelector('[data-act=make]')", Stage.LIMIT);
            assertEquals("P", page.eval("return document.activeElement.tagName").getAsString());
            assertFalse(page.eval("return Boolean(window.copy)").getAsBoolean());
            page.eval("window.stopping.disconnect()");
            assertEquals(
                    Copy.held(page).size(),
                    Copy.records(Copy.plain(Copy.made(page, passphrase), passphrase))
                            .size());
            page.close();
        }
    }

    @Test
    void aLineTellsOfCopiesAfterFourWeeksUntilThereIsOneOrUntilItIsToldNotTo() {
        Tab week = stage.kith("weekly.html");
        week.eval("await " + Memory.older(40));
        Copy.reload(week);
        stage.picture(week, "reminder");
        String line = "document.querySelector('footer').innerText.includes('A copy keeps all this')";
        week.until(line, Stage.LIMIT);
        Tab page = stage.kith("keep.html");
        byte[] unused = Copy.made(page, "");
        page.eval("document.querySelector('a[download]').addEventListener('click', event => event.preventDefault());"
                + "document.querySelector('a[download]').click()");
        page.until("document.querySelector('main').innerText.includes('It lies best')", Stage.LIMIT);
        Copy.reload(week);
        assertFalse(week.eval("return " + line).getAsBoolean());
        page.eval("await chrome.storage.local.remove('copy')");
        Copy.reload(week);
        week.until(line, Stage.LIMIT);
        week.click("[data-act=not-again]");
        week.until("document.querySelector('footer').innerText.includes('among the settings')", Stage.LIMIT);
        Copy.reload(week);
        assertFalse(week.eval("return " + line).getAsBoolean());
        week.close();
        page.close();
    }
}
