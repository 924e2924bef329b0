package kith.story;

import java.time.Duration;
import kith.drive.Browser;
import kith.drive.Page;
import kith.drive.Popup;
import kith.drive.Tab;

/** What one does with Kith, and how many milliseconds it takes in a browser that holds much. */
final class Timed {
    /** Of a deed that takes minutes where much is held. */
    private static final Duration LONG = Duration.ofMinutes(15);

    private static final String POST = "/knitting-as-networking/";

    private final Stage stage;
    private final Browser browser;
    private int comments;

    Timed(Stage stage) {
        this.stage = stage;
        this.browser = stage.browser;
    }

    /** A bare file: it runs nothing, but can see the database. */
    private Tab bare() {
        return browser.open(browser.extensionUrl("manifest.json"));
    }

    /** A cold worker's answer to something for which it has to look into the database. */
    double workerStarts() {
        Tab asking = stage.kith("welcome.html");
        browser.stopWorker();
        double millis = asking.eval("""
                const start = performance.now();
                const said = await chrome.runtime.sendMessage(JSON.stringify({type: 'note', person: 'nobody', words: ''}));
                if (!said.includes('"done"')) throw said;
                return performance.now() - start;\
                """).getAsDouble();
        asking.close();
        return millis;
    }

    /** From the moment at which the tab has put a comment away until the worker has written it and needs that no more. */
    double noting() {
        Tab watching = bare();
        watching.eval("""
                globalThis.times = {};
                chrome.storage.local.onChanged.addListener(changes => {
                  for (const [key, {newValue}] of Object.entries(changes)) {
                    if (key.startsWith('claim:')) times[newValue ? 'claimed' : 'kept'] ??= performance.now();
                  }
                });\
                """);
        Tab blog = browser.open(stage.blogs.url("ines", POST));
        blog.until("document.readyState === 'complete'", LONG);
        stage.comment(blog, "Comment number " + ++comments + " from the bench.");
        double millis =
                watching.until("times.kept && times.kept - times.claimed", LONG).getAsDouble();
        blog.close();
        watching.close();
        return millis;
    }

    double popup() {
        Tab blog = browser.open(stage.blogs.url("ines", POST));
        Popup popup = browser.popup(blog);
        double millis = painted(popup, "Comment number");
        popup.close();
        blog.close();
        return millis;
    }

    /** The first letters typed into "Who knows about…?". */
    double whoKnows() {
        Tab blog = browser.open(stage.blogs.url("ines", POST));
        Popup popup = browser.popup(blog);
        popup.until("document.documentElement.dataset.ready", LONG);
        double millis = typed(popup, "#who-asked", "honey", "#who-people li");
        popup.close();
        blog.close();
        return millis;
    }

    /** No page of Kith's is open, and its worker sleeps. */
    double weekly() {
        browser.stopWorker();
        return opened("weekly.html", "");
    }

    double people() {
        return opened("people.html", "Person");
    }

    /** The second question: the first has everything put into a form that can be searched. */
    double search(boolean first) {
        Tab page = stage.kith("people.html");
        double millis = typed(page, "[data-slot=asked]", "honey", "[data-slot=list] li");
        if (!first) {
            millis = typed(page, "[data-slot=asked]", "kiln frost", "[data-slot=list]");
        }
        page.close();
        return millis;
    }

    private double opened(String file, String words) {
        Tab page = browser.open(browser.extensionUrl(file));
        double millis = painted(page, words);
        page.close();
        return millis;
    }

    private static double painted(Page page, String words) {
        double millis = page.until(Paint.PAINTED, LONG).getAsDouble();
        String said = page.eval("return document.body.innerText").getAsString();
        if (!said.contains(words)) {
            throw new AssertionError("painted without \"" + words + "\": " + said);
        }
        return millis;
    }

    private static double typed(Page page, String field, String words, String found) {
        return page.until("""
                (async () => {
                  const field = document.querySelector('%s'), start = performance.now();
                  field.value = '%s';
                  field.dispatchEvent(new Event('input', {bubbles: true}));
                  while (!document.querySelector('%s')) await new Promise(next => setTimeout(next, 5));
                  return performance.now() - start;
                })()\
                """.formatted(field, words, found), LONG).getAsDouble();
    }

    /** Makes a copy, which waits in the browser for {@link #comesBack}. */
    double copied() {
        Tab page = stage.kith("keep.html");
        double millis = pressed(page, "make", "a[download]");
        page.eval("""
                const opening = indexedDB.open('bench', 1);
                opening.onupgradeneeded = () => opening.result.createObjectStore('copy');
                await new Promise(done => { opening.onsuccess = done; });
                const writing = opening.result.transaction('copy', 'readwrite');
                writing.objectStore('copy').put(window.copy, 1);
                await new Promise(done => { writing.oncomplete = done; });
                opening.result.close();\
                """);
        page.close();
        return millis;
    }

    /** Presses a button, and waits for what comes of it. */
    private static double pressed(Tab page, String act, String comes) {
        page.eval("""
                const make = URL.createObjectURL;
                URL.createObjectURL = blob => { window.copy = blob; return make.call(URL, blob); };
                const start = performance.now();
                window.took = 0;
                new MutationObserver(() => {
                  if (document.querySelector('%s')) window.took ||= performance.now() - start;
                }).observe(document.body, {childList: true, subtree: true});
                document.querySelector('[data-act=%s]').click();\
                """.formatted(comes, act));
        return page.until("window.took", LONG).getAsDouble();
    }

    /** What a copy takes that comes into an empty Kith: until it is seen, and until it is there. */
    record Arrival(double seen, double there) {}

    Arrival comesBack() {
        Tab page = stage.kith("keep.html");
        Copy.anew(page);
        page.until("document.querySelector('input[type=file]')", Stage.LIMIT);
        page.eval("""
                const opening = indexedDB.open('bench', 1);
                await new Promise(done => { opening.onsuccess = done; });
                const asked = opening.result.transaction('copy').objectStore('copy').get(1);
                await new Promise(done => { asked.onsuccess = done; });
                opening.result.close();
                const chosen = new DataTransfer(), field = document.querySelector('input[type=file]');
                chosen.items.add(new File([asked.result], 'kith.json'));
                field.files = chosen.files;
                const start = performance.now();
                window.seen = 0;
                new MutationObserver(() => {
                  if (document.querySelector('[data-act=bring-in]')) window.seen ||= performance.now() - start;
                }).observe(document.body, {childList: true, subtree: true});
                field.dispatchEvent(new Event('change', {bubbles: true}));\
                """);
        double seen = page.until("window.seen", LONG).getAsDouble();
        double there = pressed(page, "bring-in", "[data-act=undo]");
        page.close();
        return new Arrival(seen, there);
    }
}
