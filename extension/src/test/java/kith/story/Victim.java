package kith.story;

import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedSet;
import java.util.stream.Stream;
import kith.demo.DemoBlog;
import kith.drive.Brand;
import kith.drive.Browser;
import kith.drive.BrowserFailure;
import kith.drive.Options;
import kith.drive.Tab;
import kith.people.Stored;
import kith.wire.Records;
import org.jspecify.annotations.Nullable;

/** A browser with Kith in it that is killed again and again, and a tab from which its database can be seen. */
final class Victim implements AutoCloseable {
    /** How something can end in the middle. */
    enum End {
        /** The worker, as the browser itself ends it. */
        WORKER,
        /** The page in which it goes on. */
        PAGE,
        /** All of the browser, by its process id. */
        BROWSER
    }

    final Stage stage;
    final Browser browser;
    private @Nullable Tab bare;
    private int copies;

    Victim(Brand brand, Path target, DemoBlog blogs) {
        browser = brand.start(target, Options.headless());
        stage = new Stage(browser, blogs, Path.of("."), sentence -> {});
        browser.grantHost(blogs.pattern("ines"));
        browser.restart(); // so that the grant is on the disk
    }

    /** The number of a copy of another device, which no other has. */
    int nextCopy() {
        return ++copies;
    }

    /** A tab that stays open, and sees the database. */
    Tab bare() {
        Tab open = bare;
        if (open == null) {
            open = stage.kith("welcome.html");
            bare = open;
        }
        return open;
    }

    void end(End end, Deed deed) {
        switch (end) {
            case WORKER -> browser.stopWorker();
            case PAGE -> deed.close();
            case BROWSER -> {
                browser.kill();
                bare = null;
                browser.restart();
            }
        }
    }

    /** Returns when the worker has ended whatever it was at: it does one thing after another. */
    void quiet() {
        bare().until(
                        "chrome.runtime.sendMessage(JSON.stringify({type: 'note', person: 'nobody', words: ''}))",
                        Stage.LIMIT);
    }

    SortedSet<String> held() {
        return Copy.held(bare());
    }

    /** Nothing is held any more; Kith makes its database anew. */
    void empty() {
        bare().eval("await new Promise(done => { indexedDB.deleteDatabase('kith').onsuccess = done; })");
        quiet();
    }

    void fill(Collection<String> lines) {
        Stream<Stored> records = lines.stream().map(line -> Records.read(Faults.store(line), Faults.json(line)));
        Filling.fill(bare(), records);
    }

    /** False too where the page is gone. */
    static boolean is(@Nullable Tab page, String expression) {
        try {
            return page != null
                    && page.eval("return Boolean(" + expression + ")").getAsBoolean();
        } catch (BrowserFailure gone) {
            return false;
        }
    }

    /** It may have gone with the browser. */
    static void close(@Nullable Tab page) {
        try {
            if (page != null) {
                page.close();
            }
        } catch (BrowserFailure gone) {
            // that is what was wanted
        }
    }

    @Override
    public void close() {
        browser.close();
    }
}
