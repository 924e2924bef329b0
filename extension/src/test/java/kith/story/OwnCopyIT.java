package kith.story;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import kith.demo.DemoBlog;
import kith.drive.Brand;
import kith.drive.Browser;
import kith.drive.Display;
import kith.drive.Options;
import kith.drive.Tab;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Copies that are saved by themselves: chosen once, saved again and again, until it is enough. */
class OwnCopyIT {
    private static final Path TARGET = Path.of("target");
    private static final String PASSPHRASE = "three islands";

    /** A week later, as far as copies go. */
    private static final String A_WEEK_LATER = """
            const {copy} = await chrome.storage.local.get('copy'), week = 7 * 24 * 3600 * 1000;
            await chrome.storage.local.set({copy: {...copy, at: copy.at - week, triedAt: copy.triedAt - week}});\
            """;

    /** Instead of waiting for the hour. */
    private static final String ALARM =
            "await chrome.alarms.create('copy', {delayInMinutes: 0.02, periodInMinutes: 60})";

    private interface Scene {
        void play(Stage stage, Tab page) throws Exception;
    }

    private static void on(Brand brand, Scene scene) throws Exception {
        Path pictures = Files.createDirectories(TARGET.resolve("screenshots/own-copy-" + brand));
        try (Display display = Display.start();
                DemoBlog blogs = DemoBlog.start();
                Browser browser = brand.start(TARGET, Options.on(display))) {
            Stage stage = new Stage(browser, blogs, pictures, System.out::println, List.of(View.LIGHT, View.DARK));
            Tab page = stage.kith("keep.html");
            String unused = SavedRecords.put(page);
            page.activate();
            scene.play(stage, page);
            assertEquals(List.of(), browser.complaints());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCopyIsSavedAtOnceAndEveryWeekUntilItIsEnough(Brand brand) throws Exception {
        on(brand, (stage, page) -> {
            page.click("[data-act=by-itself]");
            stage.browser.answerQuestion(false);
            says(page, "Not by themselves, then. Nothing has changed.");
            begin(stage, page);
            says(page, "Every week a copy goes into the folder Kith among your downloads. The last one is of");
            stage.picture(page, "every-week");
            List<Path> first = saved(page, 1);
            assertTrue(first.getFirst().toString().contains("/downloads/Kith/kith-20"), first::toString);
            assertEquals(Copy.held(page), Copy.records(Files.readAllBytes(first.getFirst())));

            Copy.send(page, "{type: 'meet', name: 'Mara', link: '', why: 'tea', bonds: []}");
            page.eval(ALARM);
            page.eval(A_WEEK_LATER);
            stage.browser.stopWorker();
            page.eval(ALARM);
            List<Path> both = saved(page, 2);
            assertEquals(Copy.held(page), Copy.records(Files.readAllBytes(newest(both))));

            page.click("[data-act=end]");
            says(page, "From now on none is saved by itself. Those that are saved stay.");
            assertEquals(
                    "[false,null]",
                    page.eval("return [await chrome.permissions.contains({permissions: ['downloads']}),"
                                    + " await chrome.alarms.get('copy')]")
                            .toString());
            both.forEach(path -> assertTrue(Files.exists(path)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void withAPassphraseNobodyElseReadsThemAndEachHasAKeyOfItsOwn(Brand brand) throws Exception {
        on(brand, (stage, page) -> {
            page.type("[data-slot=by-itself] [data-slot=passphrase]", PASSPHRASE);
            begin(stage, page);
            Path first = saved(page, 1).getFirst();
            byte[] opened = opened(first);
            assertEquals(Copy.held(page), Copy.records(opened));
            assertFalse(page.eval("return JSON.stringify(await chrome.storage.local.get())")
                    .getAsString()
                    .contains(PASSPHRASE));
            page.eval(A_WEEK_LATER);
            stage.browser.stopWorker();
            page.eval(ALARM);
            Path second = newest(saved(page, 2));
            assertEquals(Copy.records(opened), Copy.records(opened(second)));
            assertNotEquals(head(first), head(second));
        });
    }

    @ParameterizedTest
    @EnumSource
    void aCopyThatCannotBeSavedCountsAsNoneAndIsTriedAgainTheNextDay(Brand brand) throws Exception {
        on(brand, (stage, page) -> {
            begin(stage, page);
            Path first = saved(page, 1).getFirst();
            byte[] before = Files.readAllBytes(first);
            Path folder = Path.of(first.toString().replaceFirst("/[^/]*$", ""));
            Files.move(folder, folder.resolveSibling("elsewhere"));
            Files.writeString(folder, "where the folder was is a file");
            page.eval(A_WEEK_LATER);
            String was = page.eval("return (await chrome.storage.local.get()).copy.at")
                    .toString();
            page.eval(ALARM);
            page.until("chrome.storage.local.get().then(all => Date.now() - all.copy.triedAt < 60000)", Stage.LIMIT);
            page.until(
                    "chrome.downloads.search({}).then(all => all.some(it => it.state === 'interrupted')"
                            + " || all.length === 1)",
                    Stage.LIMIT);
            assertEquals(
                    was,
                    page.eval("return (await chrome.storage.local.get()).copy.at")
                            .toString());
            Files.delete(folder);
            Files.move(folder.resolveSibling("elsewhere"), folder);
            page.eval("const {copy} = await chrome.storage.local.get('copy');"
                    + " await chrome.storage.local.set({copy: {...copy, triedAt: copy.triedAt - 25 * 3600 * 1000}})");
            page.eval(ALARM);
            saved(page, 2);
            assertArrayEquals(before, Files.readAllBytes(first));
        });
    }

    private static void begin(Stage stage, Tab page) {
        page.click("[data-act=by-itself]");
        stage.browser.answerQuestion(true);
        page.activate();
        says(page, "The last one is of");
    }

    private static void says(Tab page, String words) {
        page.until("document.querySelector('main').innerText.includes('" + words + "')", Stage.LIMIT);
    }

    /** The files that are saved, once there are so many. */
    private static List<Path> saved(Tab page, int many) {
        JsonElement files = page.until("""
                chrome.downloads.search({state: 'complete'}).then(all => all.length >= %d && all.map(it => it.filename))""".formatted(many), Stage.LIMIT);
        return files.getAsJsonArray().asList().stream()
                .map(file -> Path.of(file.getAsString()))
                .toList();
    }

    private static Path newest(List<Path> files) throws IOException {
        Path newest = files.getFirst();
        for (Path file : files) {
            boolean newer = Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(newest)) > 0;
            newest = newer ? file : newest;
        }
        return newest;
    }

    private static byte[] opened(Path file) throws IOException, GeneralSecurityException {
        return SealedFile.open(Files.readAllBytes(file), PASSPHRASE);
    }

    private static String head(Path file) throws IOException {
        byte[] all = Files.readAllBytes(file);
        return new String(all, 0, 400, StandardCharsets.ISO_8859_1)
                .lines()
                .findFirst()
                .orElse("");
    }
}
