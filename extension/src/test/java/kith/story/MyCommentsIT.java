package kith.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kith.demo.DemoBlog;
import kith.drive.Brand;
import kith.drive.Browser;
import kith.drive.Options;
import kith.drive.Tab;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** My comments: what Jo wrote, found again and taken along. */
class MyCommentsIT {
    private static final Path TARGET = Path.of("target");
    private static final String QUESTION = "The 990 form confused me too. How did you learn it?";
    private static final String ANSWER = "I asked the county clerk.";

    @ParameterizedTest
    @EnumSource
    void whatJoWroteIsFoundAgainAndTakenAlong(Brand brand) throws IOException {
        Path pictures = Files.createDirectories(TARGET.resolve("screenshots/my-comments-" + brand));
        try (DemoBlog blogs = DemoBlog.start();
                Browser browser = brand.start(TARGET, Options.headless())) {
            Stage stage = new Stage(browser, blogs, pictures, sentence -> {});
            Tab page = stage.kith("comments.html");
            stage.shows(stage.says(page), "What you write under posts comes together here.");
            stage.picture(page, "my-comments-empty");
            page.close();
            joAsksAndInesAnswers(stage);
            page = stage.kith("comments.html");
            stage.shows(
                    stage.says(page),
                    "Knitting as networking",
                    "ines.localhost",
                    QUESTION,
                    "Ines answered",
                    "Copy as a start for a post");
            stage.picture(page, "my-comments");
            copied(stage, page);
            page.click("[data-slot=answered] a");
            page.until("document.querySelector('h1')?.innerText === 'Ines'", Stage.LIMIT);
            assertEquals(List.of(), browser.complaints());
        }
    }

    private static void joAsksAndInesAnswers(Stage stage) {
        stage.browser.grantHost(stage.blogs.pattern("ines"));
        Tab blog = stage.browser.open(stage.blogs.url("ines", "/knitting-as-networking/"));
        stage.comment(blog, QUESTION);
        stage.held("turns", "turn => turn.mine && turn.state === 'VISIBLE'");
        stage.blogs.answerAs("Ines", QUESTION, ANSWER);
        blog.reload();
        stage.held("turns", "turn => !turn.mine");
        blog.close();
    }

    /** Pasted where one writes: a headless browser lets nobody read the clipboard. */
    private static void copied(Stage stage, Tab page) {
        page.activate();
        page.click("[data-act=copy]");
        page.until("document.querySelector('[data-slot=copied]').innerText", Stage.LIMIT);
        stage.shows(stage.says(page), "Copied, with where you said it.");
        page.eval("const pad = document.body.appendChild(document.createElement('textarea')); pad.id = 'pasted'");
        page.click("#pasted");
        page.press("Control+v");
        page.until("document.querySelector('#pasted').value", Stage.LIMIT);
        String pasted =
                page.eval("return document.querySelector('#pasted').value").getAsString();
        String link = page.eval("return document.querySelector('[data-slot=page]').href")
                .getAsString();
        assertTrue(link.contains("#comment-"), link);
        assertEquals(QUESTION + "\n\nKnitting as networking\n" + link + "\n", pasted);
        page.eval("document.querySelector('#pasted').remove()");
    }

    @ParameterizedTest
    @EnumSource
    void aLongHistoryIsThereAtOnceAndSearchedToItsBeginning(Brand brand) throws IOException {
        Path pictures = Files.createDirectories(TARGET.resolve("screenshots/my-comments-many-" + brand));
        try (DemoBlog blogs = DemoBlog.start();
                Browser browser = brand.start(TARGET, Options.headless())) {
            Stage stage = new Stage(browser, blogs, pictures, sentence -> {});
            stage.kith("weekly.html").eval(longHistory());
            Tab page = stage.kith("comments.html");
            System.out.println(brand + ": 5,000 comments after "
                    + page.eval("return Math.round(performance.getEntriesByName('ready')[0].startTime)") + " ms");
            many(page, 30);
            stage.shows(stage.says(page), "Comment 0 on wool", "waiting for the site", "no longer on the page");
            stage.picture(page, "my-comments-many");
            page.click("[data-act=rest]");
            page.until("document.activeElement.textContent.length > 1700", Stage.LIMIT);
            page.click("[data-act=more]");
            many(page, 60);
            page.until("document.activeElement === document.querySelectorAll('.diary li a')[30]", Stage.LIMIT);
            page.type("[data-slot=asked]", "LIGHThouse");
            many(page, 1);
            stage.shows(stage.says(page), "It began at the lighthouse.");
            stage.showsNot(stage.says(page), "More");
            page.press("Escape");
            many(page, 30);
            page.type("[data-slot=asked]", "nowhere wool");
            many(page, 0);
            stage.shows(stage.says(page), "Nothing kept here speaks of that.");
            stage.picture(page, "my-comments-nothing");
            assertEquals(List.of(), browser.complaints());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasWrittenMeanwhileIsThereAndNothingMovesUnderTheHand(Brand brand) throws IOException {
        try (DemoBlog blogs = DemoBlog.start();
                Browser browser = brand.start(TARGET, Options.headless())) {
            Stage stage = new Stage(browser, blogs, TARGET.resolve("screenshots"), sentence -> {});
            Tab other = stage.kith("weekly.html");
            other.eval(longHistory());
            Tab page = stage.kith("comments.html");
            many(page, 30);
            page.click("[data-act=rest]");
            page.until("document.activeElement.textContent.length > 1700", Stage.LIMIT);
            page.click("[data-act=more]");
            page.until("document.activeElement === document.querySelectorAll('.diary li a')[30]", Stage.LIMIT);
            String top = "return document.activeElement.getBoundingClientRect().top";
            String held = "return document.activeElement.href";
            double before = page.eval(top).getAsDouble();
            String link = page.eval(held).getAsString();
            other.eval("""
                const db = await %s, all = db.transaction('turns', 'readwrite').objectStore('turns');
                await new Promise(done => {
                  all.transaction.oncomplete = done;
                  const asked = all.get('claim-0');
                  asked.onsuccess = () => all.put({...asked.result, id: 'claim-new', key: 'new', text: 'A new word.',
                    link: asked.result.conversation + '#new', at: Date.now(), mineAt: Date.now()});
                });
                db.close()\
                """.formatted(Memory.open()));
            page.eval("window.dispatchEvent(new Event('focus'))");
            page.until("document.querySelector('.diary li').innerText.includes('A new word.')", Stage.LIMIT);
            assertEquals(link, page.eval(held).getAsString());
            assertEquals(before, page.eval(top).getAsDouble(), 1.5); // browsers scroll by whole pixels
            many(page, 60);
            assertTrue(page.eval("return document.querySelectorAll('.diary li blockquote')[1].textContent.length")
                            .getAsInt()
                    > 1700);
            assertEquals(List.of(), browser.complaints());
        }
    }

    private static void many(Tab page, int comments) {
        page.until("document.querySelectorAll('.diary li').length === " + comments, Stage.LIMIT);
    }

    /** 5,000 comments of mine in 1,250 threads; every tenth is long, the oldest speaks of a lighthouse. */
    private static String longHistory() {
        return """
            const db = await %s;
            const writing = db.transaction(['turns', 'conversations'], 'readwrite');
            const written = new Promise((done, failed) => { writing.oncomplete = done; writing.onabort = failed; });
            const now = Date.now();
            for (let i = 0; i < 1250; i++) {
              const link = `https://blog${i %% 40}.example/post-${i}/`;
              writing.objectStore('conversations').put({v: 1, id: link, place: `https://blog${i %% 40}.example/`,
                title: `Post ${i} about knitting`, author: '', closed: false, before: [], current: [], seenAt: now});
              for (let j = 0; j < 4; j++) {
                const n = i * 4 + j, at = now - n * 8000000;
                const text = n === 4999 ? 'It began at the lighthouse.' : `Comment ${n} on wool and forms. `.repeat(n %% 10 ? 5 : 60);
                writing.objectStore('turns').put({v: 1, id: 'claim-' + n, mine: true, person: '', conversation: link,
                  key: 'comment-' + n, parentKey: '', text, link: link + '#comment-' + n, name: 'Jo', site: '',
                  state: n === 3 ? 'HELD' : n === 5 ? 'GONE' : 'VISIBLE', refused: false, topics: [], at, mineAt: at});
              }
            }
            await written;
            db.close();\
            """.formatted(Memory.open());
    }
}
