package kith.story;

import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import kith.drive.Tab;
import kith.moving.BackupWriter;
import kith.moving.Merge;
import kith.people.Memory;
import kith.wire.Backup;
import org.jspecify.annotations.Nullable;

/** Copies that are made, and that come back. */
final class Copying implements Deed {
    /** What is done with them. */
    enum What {
        BACKING_UP,
        /** A copy of another device comes to what is here. */
        MERGING,
        /** A copy comes into an empty Kith. */
        IMPORTING,
        TAKING_BACK
    }

    private static final int PEOPLE = 30;

    /** What shows that a copy has come. */
    private static final String BROUGHT = "[data-slot=offers]";

    /** Where a copy is chosen, and shows that none has come: another part of the page has such a field too. */
    private static final String FIELD = "document.querySelector('[data-slot=back] input[type=file]')";

    private final Victim victim;
    private final What what;
    private final Random random;
    private @Nullable Tab page;
    private SortedSet<String> whole = new TreeSet<>();
    private SortedSet<String> kept = new TreeSet<>();

    Copying(Victim victim, What what, Random random) {
        this.victim = victim;
        this.what = what;
        this.random = random;
    }

    @Override
    public void prepare() {
        kept = victim.held();
        if (what == What.IMPORTING) {
            victim.empty();
        }
        Tab open = victim.stage.kith("keep.html");
        page = open;
        if (what == What.BACKING_UP) {
            whole = kept;
            return;
        }
        Memory theirs = what == What.IMPORTING ? Faults.memory(kept) : otherDevice();
        Memory mine = what == What.IMPORTING ? Memory.EMPTY : Faults.memory(kept);
        whole = Faults.lines(mine.apply(Merge.of(mine, theirs).change()));
        choose(open, copy(Faults.lines(theirs)));
        if (what == What.TAKING_BACK) {
            open.eval(FIELD + ".dispatchEvent(new Event('change', {bubbles: true}))");
            open.until("document.querySelector('" + BROUGHT + "')", Stage.LIMIT);
            whole = kept;
        }
    }

    /** Somebody else's decades, with some of the same people and conversations; each a little earlier, so that it always changes something. */
    private Memory otherDevice() {
        Instant then = Instant.ofEpochSecond(1_790_000_000).minus(Duration.ofHours(victim.nextCopy()));
        return Memory.of(
                new Decades(PEOPLE + random.nextInt(PEOPLE), then).all().toList(), Set.of());
    }

    static byte[] copy(SortedSet<String> lines) {
        var writer = new BackupWriter();
        var text = new StringBuilder(
                writer.head(new Backup.Head(Instant.ofEpochSecond(1_790_000_000), "0.1.0", List.of(), "")));
        lines.forEach(line -> text.append(writer.record(Faults.store(line), Faults.json(line))));
        return text.append(writer.tail()).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The copy is chosen, and brought in as soon as it was seen, once the page is told of the choice. */
    private static void choose(Tab page, byte[] copy) {
        page.eval("""
            const bytes = Uint8Array.from(atob(%s), letter => letter.charCodeAt(0));
            const chosen = new DataTransfer(), field = %s;
            chosen.items.add(new File([bytes], 'kith.json'));
            field.files = chosen.files;
            new MutationObserver(() => {
              const act = document.querySelector('[data-act=bring-in]');
              if (act && !window.pressed) { window.pressed = true; act.click(); }
            }).observe(document.body, {childList: true, subtree: true});\
            """.formatted(new JsonPrimitive(Base64.getEncoder().encodeToString(copy)), FIELD));
    }

    @Override
    public void begin() {
        Tab open = page == null ? victim.bare() : page;
        open.eval(
                switch (what) {
                    case BACKING_UP -> """
                        const make = URL.createObjectURL;
                        URL.createObjectURL = blob => { window.copy = blob; return make.call(URL, blob); };
                        setTimeout(() => document.querySelector('[data-act=make]').click());\
                        """;
                    case MERGING, IMPORTING ->
                        "setTimeout(() => " + FIELD + ".dispatchEvent(new Event('change', {bubbles: true})))";
                    case TAKING_BACK -> "setTimeout(() => document.querySelector('[data-act=undo]').click());";
                });
    }

    @Override
    public boolean told() {
        return Victim.is(
                page,
                switch (what) {
                    case BACKING_UP -> "window.copy";
                    case MERGING, IMPORTING -> "document.querySelector('" + BROUGHT + "')";
                    case TAKING_BACK -> FIELD;
                });
    }

    @Override
    public void close() {
        Victim.close(page);
        page = null;
    }

    /** A copy that was made is looked at before the page goes. */
    @Override
    public void comeBack() {
        if (what == What.BACKING_UP && told()) {
            whole = new TreeSet<>(Copy.records(made()));
        }
        close();
        victim.quiet();
    }

    private byte[] made() {
        Tab open = page == null ? victim.bare() : page;
        return Base64.getDecoder().decode(open.eval("""
            const read = new FileReader();
            await new Promise(done => { read.onload = done; read.readAsDataURL(window.copy); });
            return read.result.slice(read.result.indexOf(',') + 1);\
            """).getAsString());
    }

    @Override
    public Faults judge(SortedSet<String> before, boolean told, SortedSet<String> after) {
        if (what == What.BACKING_UP) {
            Faults faults = Faults.wholeOrNot(before, before, told, after);
            return whole.equals(before) ? faults : faults.and(Faults.wholeOrNot(before, before, told, whole));
        }
        Faults faults = Faults.wholeOrNot(before, whole, told, after);
        if (what == What.IMPORTING && after.isEmpty()) {
            victim.fill(kept);
        }
        return faults;
    }
}
