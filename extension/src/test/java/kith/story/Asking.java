package kith.story;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Random;
import java.util.SortedSet;
import kith.drive.Tab;
import kith.people.Forget;
import kith.people.Memory;
import kith.people.Person;
import org.jspecify.annotations.Nullable;

/** A page of Kith's asks the worker for something that is one transaction. */
final class Asking implements Deed {
    /** What is asked for. */
    enum What {
        MEETING,
        FORGETTING,
        /** Of a database that the first version made. */
        MIGRATING
    }

    private static final String NAME = "Somebody met ";

    private final Victim victim;
    private final What what;
    private final Random random;
    private @Nullable Tab page;
    private String who = "";
    private int number;

    Asking(Victim victim, What what, Random random) {
        this.victim = victim;
        this.what = what;
        this.random = random;
    }

    @Override
    public void prepare() {
        number++;
        page = victim.stage.kith("welcome.html");
        switch (what) {
            case MEETING -> who = NAME + number + " " + Integer.toString(random.nextInt(1 << 20), 36);
            case FORGETTING -> {
                String name = "To be forgotten " + number;
                Copy.send(victim.bare(), "{type: 'meet', name: '" + name + "', link: '', why: 'tea', bonds: []}");
                who = Faults.memory(victim.held())
                        .people()
                        .filter(person -> person.name().equals(name))
                        .map(Person::id)
                        .findFirst()
                        .orElseThrow();
            }
            case MIGRATING -> SavedRecords.putInto1(victim.bare(), firstVersion(victim.held()));
        }
    }

    private static JsonArray firstVersion(SortedSet<String> lines) {
        var records = new JsonArray();
        for (String line : lines) {
            var one = new JsonObject();
            one.addProperty("store", Faults.store(line).title());
            one.add("record", JsonParser.parseString(Faults.json(line)));
            records.add(one);
        }
        return records;
    }

    private String message() {
        return switch (what) {
            case MEETING -> "{type: 'meet', name: '" + who + "', link: '', why: 'tea', bonds: []}";
            case FORGETTING -> "{type: 'forget', person: '" + who + "'}";
            case MIGRATING -> "{type: 'note', person: 'nobody', words: ''}";
        };
    }

    @Override
    public void begin() {
        Tab asking = page == null ? victim.bare() : page;
        asking.eval("""
            setTimeout(() => chrome.runtime.sendMessage(JSON.stringify(%s)).then(said => { window.said = said; }, () => {}));\
            """.formatted(message()));
    }

    @Override
    public boolean told() {
        return Victim.is(page, "window.said?.includes('\"type\":\"done\"')");
    }

    @Override
    public void close() {
        Victim.close(page);
        page = null;
    }

    @Override
    public void comeBack() {
        close();
        victim.quiet();
    }

    @Override
    public Faults judge(SortedSet<String> before, boolean told, SortedSet<String> after) {
        return switch (what) {
            case MEETING -> met(before, told, after);
            case FORGETTING -> {
                Memory memory = Faults.memory(before);
                yield Faults.wholeOrNot(before, Faults.lines(memory.apply(Forget.person(memory, who))), told, after);
            }
            case MIGRATING -> {
                Faults faults = Faults.wholeOrNot(before, before, told, after);
                if (!Victim.is(
                        victim.bare(),
                        "(await " + kith.story.Memory.open()
                                + ".then(db => { const made = db.objectStoreNames.contains('shelf');"
                                + " db.close(); return made; }))")) {
                    faults.broken().add("the database is as the first version made it");
                }
                yield faults;
            }
        };
    }

    /** Somebody is their record and the handle that leads to it. */
    private Faults met(SortedSet<String> before, boolean told, SortedSet<String> after) {
        Faults faults = Faults.gone(before, after);
        int more = after.size() - before.size();
        if (more != 0 && more != 2) {
            faults.broken().add(who + " in part");
        } else if (more == 0 && told) {
            faults.lost().add(who);
        }
        return faults;
    }
}
