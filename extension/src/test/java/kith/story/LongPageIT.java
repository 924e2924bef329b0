package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kith.demo.DemoBlog;
import kith.drive.Brand;
import kith.drive.Browser;
import kith.drive.Line;
import kith.drive.Options;
import kith.drive.Tab;
import kith.reading.Outline;
import kith.reading.PageReading;
import kith.reading.learn.Learn;
import kith.wire.Message;
import kith.wire.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages with many comments, which are read in slices, and pages that never come to rest. */
@ParameterizedClass
@EnumSource(Brand.class)
@SuppressWarnings("NullAway.Init") // open() fills the fields, but NullAway knows only JUnit's older annotations
class LongPageIT {
    private static final int MANY = 2_000;

    /** As often as the doorbell rings at one address. */
    private static final int MOST_READINGS = 20;

    @Parameter
    Brand brand = Brand.CHROMIUM;

    private static DemoBlog blogs;
    private static Browser browser;
    private static Stage stage;

    /** A page of Kith's own, from which the tabs are asked as the worker asks them. */
    private static Tab kith;

    @BeforeParameterizedClassInvocation
    static void open(Brand brand) throws IOException {
        blogs = DemoBlog.start();
        browser = brand.start(Path.of("target"), Options.headless());
        stage = new Stage(browser, blogs, Path.of("target/screenshots"), sentence -> {});
        kith = stage.kith("welcome.html");
    }

    @AfterParameterizedClassInvocation
    static void close() {
        browser.close();
        blogs.close();
    }

    @AfterEach
    void nobodyComplains() {
        List<Line> complaints = browser.complaints();
        browser.forgetLog();
        assertEquals(List.of(), complaints);
    }

    @ParameterizedTest
    @EnumSource
    void twoThousandCommentsAreReadWhole(LongPages kind) {
        Tab page = opened(kind == LongPages.UNKNOWN ? "strange" : "known", kind.page(MANY));
        started(page);
        String told = asked(
                page,
                "(await chrome.scripting.executeScript({target: {tabId}, files: ['content-start.js']}))[0].result");
        if (told.startsWith(Outline.MARK)) {
            String rule = Outline.MARK + Learn.from(told.substring(Outline.MARK.length()));
            told = asked(page, "await chrome.tabs.sendMessage(tabId, " + new JsonPrimitive(rule) + ")");
        }
        PageReading reading = ((Message.Seen) Messages.read(told)).page();
        assertEquals(MANY, reading.comments().size());
        assertEquals("Ann 2000", reading.comments().getLast().author());
        assertTrue(!reading.paged() && reading.trouble().isEmpty(), told.substring(0, 200));
        page.close();
    }

    @Test
    void aPageThatIsLeftWhileItIsReadKeepsNobodyWaiting() {
        Tab page = opened("left", LongPages.BY_A_SITE_FILE.page(5_000));
        started(page);
        kith.eval("""
                const [{id: tabId}] = await chrome.tabs.query({url: %s});
                globalThis.told = 'nothing yet';
                chrome.scripting.executeScript({target: {tabId}, files: ['content-start.js']})
                    .then(([{result}]) => told = String(result), refused => told = 'refused');""".formatted(new JsonPrimitive(blogs.pattern("left"))));
        page.navigate(blogs.url("ines", "/"));
        kith.until("told !== 'nothing yet'", Stage.LIMIT);
        assertTrue(kith.eval("return told").getAsString().length() < 100, "it was read to its end before it was left");
        page.close();
    }

    @Test
    void aRingIsAnsweredByTheScriptThatIsThere() {
        Tab page = opened("again", LongPages.BY_A_SITE_FILE.page(3));
        started(page);
        inContentScript(page, "globalThis.kithRules = 'as they were'");
        page.eval("document.querySelector('ol').append(document.querySelector('li').cloneNode(true))");
        kith.until(reads("again") + " >= 1", Stage.LIMIT);
        assertEquals("as they were", inContentScript(page, "kithRules"));
        page.close();
    }

    @Test
    void aPageThatChangesFiftyTimesASecondIsReadNoOftenerThanTheDoorbellMayRing() {
        Tab page = opened("ticker", LongPages.BY_A_SITE_FILE.page(200));
        started(page);
        page.eval("""
                globalThis.changes = 0;
                setInterval(() => {
                  const post = document.createElement('p');
                  post.className = 'live-post';
                  post.textContent = 'Number ' + ++changes;
                  document.body.append(post);
                }, 20);""");
        page.until("changes > 1200", Stage.LIMIT);
        int read = kith.eval("return " + reads("ticker")).getAsInt();
        assertTrue(read > 0 && read <= MOST_READINGS, "read " + read + " times");
        page.close();
    }

    private static Tab opened(String host, String html) {
        blogs.page(host, html);
        browser.grantHost(blogs.pattern(host));
        return browser.open(blogs.url(host, "/"));
    }

    /** Waits until the first ring has been answered, and counts from then on how often the page is read. */
    private static void started(Tab page) {
        String host = page.url().substring("http://".length(), page.url().indexOf('.'));
        kith.until(in(host, "Object.hasOwn(globalThis, 'kith')"), Stage.LIMIT);
        stage.granted(host);
        inContentScript(
                page, "globalThis.reads = 0; const read = kith.read; kith.read = () => { reads++; return read(); }");
    }

    private static String reads(String host) {
        return in(host, "reads");
    }

    private static String inContentScript(Tab page, String script) {
        String host = page.url().substring("http://".length(), page.url().indexOf('.'));
        return kith.eval("return " + in(host, script)).toString().replace("\"", "");
    }

    /** An expression for {@link #kith}: what this is where the content script of that page runs. */
    private static String in(String host, String script) {
        String body = script.contains(";") || script.contains(" = ") ? script : "return " + script;
        return """
                await (async () => {
                  const [{id: tabId}] = await chrome.tabs.query({url: %s});
                  return (await chrome.scripting.executeScript({target: {tabId}, func: () => { %s }}))[0].result;
                })()""".formatted(new JsonPrimitive(blogs.pattern(host)), body);
    }

    private static String asked(Tab page, String expression) {
        String host = page.url().substring("http://".length(), page.url().indexOf('.'));
        return kith.eval("const [{id: tabId}] = await chrome.tabs.query({url: %s}); return %s;"
                        .formatted(new JsonPrimitive(blogs.pattern(host)), expression))
                .getAsString();
    }
}
