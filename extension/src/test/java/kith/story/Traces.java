package kith.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import kith.demo.DemoBlog;
import kith.drive.Brand;
import kith.drive.Browser;
import kith.drive.Options;
import kith.drive.Tab;

/**
 * Looks for somebody who was forgotten in the raw files of the browser's profile: a database marks what is deleted, and clears it
 * away when it likes.
 */
final class Traces {
    /** Somebody with some years of talks. */
    private static final int PEOPLE = 200;

    /** Written afterwards; a browser clears away when enough is written. */
    private static final int NOTES = 2_000;

    private final Path profile;
    private final String mark;

    private Traces(Path profile, String mark) {
        this.profile = profile;
        this.mark = mark;
    }

    static void main(Brand brand, Path target) throws IOException {
        Path profile = Files.createTempDirectory("kith-traces");
        String mark = UUID.randomUUID().toString().replace("-", "");
        Traces traces = new Traces(profile, mark);
        String person = "link:" + mark + ".example";
        try (DemoBlog blogs = DemoBlog.start();
                Browser browser = brand.start(target, Options.headless().keeping(profile))) {
            Stage stage = new Stage(browser, blogs, Path.of("."), sentence -> {});
            Tab page = stage.kith("people.html");
            Copy.send(page, "{type: 'note', person: 'nobody', words: ''}");
            Filling.fill(page, new Decades(PEOPLE, Instant.now()).all());
            Copy.send(
                    page,
                    "{type: 'meet', name: '%s', link: 'https://%s.example/', why: 'knows %s', bonds: []}"
                            .formatted(mark, mark, mark));
            Copy.send(page, "{type: 'note', person: '%s', words: 'a note about %s'}".formatted(person, mark));
            traces.tell("kept");
            Copy.send(page, "{type: 'forget', person: '" + person + "'}");
            if (page.eval("return JSON.stringify(await " + Memory.everything() + ")")
                    .getAsString()
                    .contains(mark)) {
                throw new AssertionError("a store still holds whom it should have forgotten");
            }
            traces.tell("forgotten");
            page.close();
            browser.restart();
            traces.tell("after a restart");
            Tab again = stage.kith("people.html");
            for (int i = 0; i < NOTES; i++) {
                Copy.send(
                        again,
                        "{type: 'purpose', words: 'To write, for the %dth time, to people who knit'}".formatted(i));
            }
            again.close();
            traces.tell("after %,d more changes".formatted(NOTES));
            browser.restart();
            traces.tell("and another restart");
        } finally {
            delete(profile);
        }
    }

    private void tell(String when) {
        SortedMap<String, Integer> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                int times = times(file);
                if (times > 0) {
                    found.merge(place(profile.relativize(file)), times, Integer::sum);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println("traces, " + when + ": " + (found.isEmpty() ? "none" : found));
    }

    /** The folder it lies in, which says to whom it belongs, and how the file ends. */
    private static String place(Path file) {
        String name = file.getFileName().toString();
        Path folder = file.getParent();
        return (folder == null ? "" : folder + "/") + "*" + name.substring(Math.max(0, name.lastIndexOf('.')));
    }

    private int times(Path file) {
        try {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            int times = 0;
            for (Charset charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE)) {
                String looked = new String(mark.getBytes(charset), StandardCharsets.ISO_8859_1);
                for (int at = bytes.indexOf(looked); at >= 0; at = bytes.indexOf(looked, at + 1)) {
                    times++;
                }
            }
            return times;
        } catch (IOException gone) { // the browser clears away meanwhile
            return 0;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
