package kith.story;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import kith.drive.Tab;
import kith.people.Store;
import kith.wire.Records;

/** Copies as a test makes them on the page, and what is in them. */
final class Copy {
    private Copy() {}

    /** JavaScript: a promise, fulfilled when nothing is held any more, as in a new profile. */
    private static String empty() {
        return """
            new Promise(async done => {
              await chrome.storage.local.remove('copy');
              const request = indexedDB.deleteDatabase('kith');
              request.onsuccess = () => done(true);
            })\
            """;
    }

    /** As in another profile: nothing is held, and the page is opened anew. */
    static void anew(Tab page) {
        page.eval("await " + empty());
        reload(page);
    }

    static void reload(Tab page) {
        page.reload();
        page.until("document.documentElement.dataset.ready", Stage.LIMIT);
    }

    /** Makes a copy on the open page, and answers what would be saved. */
    static byte[] made(Tab page, String passphrase) {
        overhear(page);
        if (!passphrase.isEmpty()) {
            page.eval("document.querySelector('[data-slot=passphrase]').value = " + new JsonPrimitive(passphrase));
        }
        page.click("[data-act=make]");
        page.until("window.copy && document.querySelector('a[download]')", Stage.LIMIT);
        return offered(page);
    }

    /** From now on what a link saves is known. */
    private static void overhear(Tab page) {
        page.eval("""
            const make = URL.createObjectURL;
            URL.createObjectURL = blob => { window.copy = blob; return make.call(URL, blob); };\
            """);
    }

    private static byte[] offered(Tab page) {
        return Base64.getDecoder().decode(page.eval("""
            const read = new FileReader();
            await new Promise(done => { read.onload = done; read.readAsDataURL(window.copy); });
            return read.result.slice(read.result.indexOf(',') + 1);\
            """).getAsString());
    }

    /** Makes a file for another program, and answers what would be saved. */
    static byte[] savedAs(Tab page, String format, String ending) {
        overhear(page);
        press(page, format);
        page.until("window.copy && document.querySelector('.formats a[download$=\"" + ending + "\"]')", Stage.LIMIT);
        return offered(page);
    }

    /** Presses the button of a format, by how its words begin. */
    static void press(Tab page, String format) {
        page.eval("[...document.querySelectorAll('.formats button')].find(one => one.textContent.startsWith('" + format
                + "')).click()");
    }

    /** Has the worker do something, as another page of Kith's could: {@code "{type: 'forget', person: '...'}"}. */
    static void send(Tab page, String message) {
        String answer = page.eval("return await chrome.runtime.sendMessage(JSON.stringify(" + message + "))")
                .getAsString();
        if (!answer.contains("\"type\":\"done\"")) {
            throw new AssertionError(message + ": " + answer);
        }
    }

    /** Chooses a copy on the open page, as a person would with the browser's own chooser. */
    static void choose(Tab page, byte[] file, String name) {
        choose(page, file, name, "back");
    }

    /** @param part of the page: {@code "back"} or {@code "elsewhere"} */
    static void choose(Tab page, byte[] file, String name, String part) {
        String field = "document.querySelector('[data-slot=" + part + "] input[type=file]')";
        page.until(field, Stage.LIMIT);
        page.eval("""
            const bytes = Uint8Array.from(atob('%s'), letter => letter.charCodeAt(0));
            const chosen = new DataTransfer();
            chosen.items.add(new File([bytes], '%s'));
            const field = %s;
            field.files = chosen.files;
            field.dispatchEvent(new Event('change', {bubbles: true}));\
            """.formatted(Base64.getEncoder().encodeToString(file), name, field));
    }

    /** Files go away while they are read, until the page is loaded again. */
    static void filesGo(Tab page) {
        page.eval("Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException('it is gone', 'NotFoundError'))");
    }

    /** Opens a copy that has a passphrase. */
    static void open(Tab page, String passphrase) {
        page.until("document.querySelector('[data-act=open]')", Stage.LIMIT);
        page.eval("document.querySelector('[data-slot=back] [data-slot=passphrase]').value = "
                + new JsonPrimitive(passphrase));
        page.click("[data-act=open]");
    }

    /** From now on whatever can be stopped is stopped as soon as it has begun. */
    static void stopAtOnce(Tab page) {
        page.eval("""
            window.stopping = new MutationObserver(() => {
              const stop = document.querySelector('[data-act=stop]');
              if (stop) { stop.click(); window.stopped = true; }
            });
            window.stopping.observe(document.body, {childList: true, subtree: true});\
            """);
    }

    static byte[] plain(byte[] copy, String passphrase) {
        try {
            return passphrase.isEmpty() ? copy : SealedFile.open(copy, passphrase);
        } catch (GeneralSecurityException unopened) {
            throw new AssertionError(unopened);
        }
    }

    /** The records of a copy, one a line: {@code people {"v":1,...}}. */
    static SortedSet<String> records(byte[] copy) {
        var all = new TreeSet<String>();
        JsonObject document =
                JsonParser.parseString(new String(copy, StandardCharsets.UTF_8)).getAsJsonObject();
        for (JsonElement line : document.getAsJsonArray("records")) {
            JsonObject record = line.getAsJsonObject();
            all.add(record.get("store").getAsString() + " " + record.get("record"));
        }
        return all;
    }

    /** Everything held that belongs into a copy, in the same form. */
    static SortedSet<String> held(Tab page) {
        var all = new TreeSet<String>();
        JsonObject held = page.eval("return await " + Memory.everything()).getAsJsonObject();
        for (String store : held.keySet()) {
            if (held.get(store) instanceof JsonArray records && !store.equals("last") && !keyless(store)) {
                records.forEach(record -> all.add(store + " " + record));
            }
        }
        return all;
    }

    /** The same as Kith of today would write it: what an older one wrote may lack a member. */
    static SortedSet<String> meant(SortedSet<String> records) {
        var all = new TreeSet<String>();
        for (String record : records) {
            int space = record.indexOf(' ');
            Store store = Store.valueOf(record.substring(0, space).toUpperCase(Locale.ROOT));
            all.add(store + " " + Records.write(Records.read(store, record.substring(space + 1))));
        }
        return all;
    }

    private static boolean keyless(String store) {
        return Set.of("forgotten", "secrets", "aside").contains(store);
    }
}
