package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kith.demo.DemoBlog;
import kith.drive.Brand;
import kith.drive.Browser;
import kith.drive.Line;
import kith.drive.Options;
import kith.drive.Tab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests that run in each browser, opened once for all of a class; whatever a browser complains of is a fault. */
@ParameterizedClass
@EnumSource(Brand.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // open() fills the fields, but NullAway knows only JUnit's older annotations
abstract class InEachBrowser {
    static final Path TARGET = Path.of("target");

    private final String pictures;
    private final List<View> views;
    private DemoBlog blogs;
    private Browser browser;

    Stage stage;

    @Parameter
    Brand brand = Brand.CHROMIUM;

    /**
     * @param pictures the folder of this class's pictures
     * @param views of which pictures are kept
     */
    InEachBrowser(String pictures, View... views) {
        this.pictures = pictures;
        this.views = List.of(views);
    }

    @BeforeParameterizedClassInvocation
    void open(Brand its) throws IOException {
        blogs = DemoBlog.start();
        browser = its.start(TARGET, Options.headless());
        Path folder = Files.createDirectories(TARGET.resolve("screenshots/" + pictures + "-" + its));
        stage = new Stage(browser, blogs, folder, System.out::println, views);
    }

    @AfterParameterizedClassInvocation
    void close() {
        browser.close();
        blogs.close();
    }

    @AfterEach
    void nobodyComplains() {
        List<Line> complaints = browser.complaints();
        browser.forgetLog();
        assertEquals(
                List.of(), complaints.stream().filter(line -> !isMeant(line)).toList());
    }

    /** Whether a test of this class brings it about. */
    boolean isMeant(Line complaint) {
        return false;
    }

    /** Kith holds the records that a version 1 had, and nothing else. */
    final void holdSavedRecords() throws IOException {
        Tab page = stage.kith("settings.html");
        Copy.anew(page);
        String unused = SavedRecords.put(page);
        page.close();
    }
}
