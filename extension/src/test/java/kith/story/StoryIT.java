package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import kith.demo.DemoBlog;
import kith.drive.Brand;
import kith.drive.Browser;
import kith.drive.Display;
import kith.drive.Options;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Kith in a real Chromium and in a real Firefox. */
class StoryIT {
    private static final Path TARGET = Path.of("target");

    @ParameterizedTest
    @EnumSource
    void theStoryIsTrue(Brand brand) throws Exception {
        Path pictures = Files.createDirectories(TARGET.resolve("screenshots/story-" + brand));
        try (Display display = Display.start();
                DemoBlog blogs = DemoBlog.start();
                Browser browser = brand.start(TARGET, Options.on(display))) {
            new Story(new Stage(browser, blogs, pictures, System.out::println)).tell();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWorkerClosedRightAfterTheSubmitLosesAndDoublesNothing(Brand brand) {
        assertEquals(new KillWorker.Outcome(0, 0), KillWorker.run(brand, TARGET, 5));
    }
}
