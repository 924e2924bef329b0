package kith.story;

import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.SortedSet;
import kith.drive.Tab;
import kith.people.Turn;
import org.jspecify.annotations.Nullable;

/** I send a comment off; from the moment at which its claim is put away it may not be lost. */
final class Noting implements Deed {
    /** Comments under one post: a longer page is read more slowly. */
    private static final int UNDER_ONE = 15;

    private final Victim victim;
    private @Nullable Tab blog;
    private String post = "";
    private String words = "";
    private int number;

    Noting(Victim victim) {
        this.victim = victim;
    }

    @Override
    public void prepare() {
        if (number++ % UNDER_ONE == 0) {
            String slug = victim.stage
                    .blogs
                    .publish("ines", "Sheds " + number, List.of("What lives there?"))
                    .slug();
            post = victim.stage.blogs.url("ines", "/" + slug + "/");
        }
        words = "Comment number " + number + " of the bench.";
        open();
        victim.bare().eval("""
            globalThis.claimed = '';
            globalThis.kept = 0;
            globalThis.watching ??= chrome.storage.local.onChanged.addListener(changes => {
              for (const [key, {newValue}] of Object.entries(changes)) {
                if (key.startsWith('claim:') && newValue) claimed += newValue.report;
                else if (key.startsWith('claim:')) kept++;
              }
            }) ?? true;\
            """);
    }

    /** The page, read by Kith, which is there a moment after it. */
    private Tab open() {
        Tab page = victim.browser.open(post);
        blog = page;
        victim.bare().until("""
            chrome.tabs.query({}).then(tabs => chrome.scripting.executeScript({
              target: {tabId: tabs.find(tab => tab.url?.startsWith('%s')).id}, func: () => globalThis.kithNotes}))
            .then(answers => answers[0].result)""".formatted(post), Stage.LIMIT);
        return page;
    }

    @Override
    public void begin() {
        Tab page = blog == null ? open() : blog;
        page.eval("""
            document.querySelector('#comment').value = %s;
            document.querySelector('#author').value = 'Jo';
            document.querySelector('#email').value = 'jo@jo.example';
            setTimeout(() => document.querySelector('#submit').click());\
            """.formatted(new JsonPrimitive(words)));
    }

    @Override
    public boolean told() {
        return Victim.is(victim.bare(), "claimed.includes(" + new JsonPrimitive(words) + ")");
    }

    @Override
    public boolean over() {
        return Victim.is(victim.bare(), "kept");
    }

    @Override
    public void close() {
        Victim.close(blog);
        blog = null;
    }

    @Override
    public void comeBack() {
        close();
        open();
        victim.quiet();
        victim.bare()
                .until(
                        "chrome.storage.local.get().then(all => !Object.keys(all).some(key => key.startsWith('claim:')))",
                        Stage.LIMIT);
        close();
    }

    @Override
    public Faults judge(SortedSet<String> before, boolean told, SortedSet<String> after) {
        Faults faults = Faults.gone(before, after);
        int kept = Faults.memory(after).turns(turn -> turn.mine() && turn.text().equals(words)).stream()
                .mapToInt((Turn turn) -> 1)
                .sum();
        if (told && kept == 0) {
            faults.lost().add(words);
        } else if (kept > 1) {
            faults.doubled().add(words);
        }
        return faults;
    }
}
