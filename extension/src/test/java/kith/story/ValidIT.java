package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kith.access.Nu;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages and their style sheet are what the standards say: readers of every kind rely on nothing else. */
class ValidIT {
    private static final Path WEB = Path.of("src/main/web");

    @TempDir
    Path folder = Path.of("");

    @Test
    void everyPageAndTheStyleSheetAreValid() throws IOException {
        List<Path> files = new ArrayList<>(List.of(Nu.withoutContainers(WEB.resolve("kith.css"), folder)));
        try (Stream<Path> all = Files.list(WEB)) {
            all.filter(file -> file.toString().endsWith(".html")).forEach(files::add);
        }
        assertTrue(files.size() > 4, "too few: " + files);
        assertEquals(List.of(), Nu.complaints(files));
    }

    @Test
    void anInvalidPageAndAnInvalidStyleSheetAreSeen() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), """
            <!doctype html><html lang="en"><head><title>A page</title></head><body>
            <template><p><div></div></p></template><ul><p>No item</p></ul><p id="a"></p><p id="a"></p></body></html>\
            """);
        Path css = Files.writeString(
                folder.resolve("page.css"), "@container sheet (min-width: 1rem) { p { colour: red; } }");
        String seen = String.join("\n", Nu.complaints(List.of(page, Nu.withoutContainers(css, folder))));
        for (String fault : List.of(
                "No “p” element in scope",
                "“p” not allowed as child of element “ul”",
                "Duplicate ID “a”",
                "“colour”")) {
            assertTrue(seen.contains(fault), fault + " is not among " + seen);
        }
    }
}
