package kith.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kith.people.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The core compiled to WebAssembly, in Chromium, against the core on the JVM. */
class SameResultsIT {
    private static final Path SAVED = Path.of("../core/src/test/resources/kith/wire/v1");
    private static final int MOST_NAMED = 20;

    private static InChromium chromium;

    @BeforeAll
    static void start() throws IOException {
        chromium = new InChromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @Test
    void theCoreGivesTheSameResultsInTheBrowserAsOnTheJvm() throws IOException {
        String saved = saved();
        List<String> here = Results.of(saved).lines().toList();
        List<String> there = chromium.text("core.of(" + new JsonPrimitive(saved) + ")")
                .lines()
                .toList();
        assertTrue(here.size() > 10_000, "only " + here.size() + " results");
        List<String> different = new ArrayList<>();
        for (int i = 0; i < Math.min(here.size(), there.size()) && different.size() < MOST_NAMED; i++) {
            if (!here.get(i).equals(there.get(i))) {
                different.add("JVM  " + here.get(i) + "\nWasm " + there.get(i));
            }
        }
        assertEquals("", String.join("\n", different));
        assertEquals(here.size(), there.size());
    }

    /** Of characters that are not assigned (in the Unicode that this JVM knows) TeaVM 0.15.0 makes some letters. */
    @Test
    void everyAssignedCharacterIsTheSameInTheBrowser() {
        String here = Results.characters();
        String there = chromium.text("core.characters()");
        assertEquals(here.length(), there.length());
        List<String> different = new ArrayList<>();
        for (int c = 0; c < PlatformRows.CHARACTERS; c++) {
            String jvm = here.substring(5 * c, 5 * c + 5);
            String wasm = there.substring(5 * c, 5 * c + 5);
            if (Character.isDefined(c) && !jvm.equals(wasm)) {
                different.add(Integer.toHexString(c) + " JVM " + jvm + " Wasm " + wasm);
            }
        }
        assertEquals(List.of(), different);
    }

    /** As {@link StoreRows} reads them. */
    private static String saved() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(SAVED)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                Store store = Stream.of(Store.values())
                        .filter(each -> name.startsWith(each.title()))
                        .findFirst()
                        .orElseThrow();
                all.append(store).append('\n').append(Files.readString(file)).append("\n--\n");
            }
        }
        return all.toString();
    }
}
