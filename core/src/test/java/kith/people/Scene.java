package kith.people;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kith.reading.PageReading;
import kith.reading.Posted;
import kith.wire.Records;

/** What Jo's Kith holds while the days go by; the clock moves only when the test says so. */
public final class Scene {
    /** The Wednesday on which the story begins. */
    public static final Instant DAY_0 = Instant.parse("2026-11-18T10:00:00Z");

    static final String QUESTION = "The 990 form confused me too. How did you learn it?";

    private Memory memory = Memory.EMPTY;
    private Instant now = DAY_0;
    private int claims;

    public Instant now() {
        return now;
    }

    public Memory memory() {
        return memory;
    }

    public Scene passes(Duration time) {
        now = now.plus(time);
        return this;
    }

    public Scene days(int days) {
        return passes(Duration.ofDays(days));
    }

    public Scene minutes(int minutes) {
        return passes(Duration.ofMinutes(minutes));
    }

    /** Jo posts under the post. */
    public Scene posts(Shown page, String words) {
        return replies(page, "", words);
    }

    /** Jo answers a comment. */
    public Scene replies(Shown page, String parent, String words) {
        claims++;
        return reports(page.claim("claim-" + claims, "Jo", parent, words));
    }

    Scene reports(Posted posted) {
        return holds(Recorder.posted(memory, posted, now));
    }

    public Scene sees(Shown page) {
        return sees(page.page());
    }

    Scene sees(PageReading page) {
        return holds(Recorder.seen(memory, page, now));
    }

    /** The same where Kith may read along. */
    public Scene readsAlong(Shown page) {
        return holds(Recorder.readAlong(memory, page.page(), now));
    }

    /** Jo says which site is hers. */
    public Scene owns(String site) {
        return holds(memory.settings().withOwn(new Own(site, List.of(), List.of())));
    }

    public Scene remembers(Shown page, String number) {
        return holds(Remember.comment(memory.withNobodyForgotten(), page.page(), Shown.key(number), now));
    }

    public Scene remembersAuthor(Shown page) {
        return holds(Remember.author(memory.withNobodyForgotten(), page.page(), "", now));
    }

    /** Applies a change, and keeps what is forgotten. */
    public Scene holds(Change change) {
        memory = new Memory(memory.apply(change).records(), memory.forgotten());
        return this;
    }

    public Scene holds(Stored record) {
        return holds(new Change(List.of(record), List.of()));
    }

    /** Forgets somebody, and refuses their keys from now on, as the worker does. */
    Change forgets(String person) {
        Change change = Forget.person(memory, person);
        Set<String> keys = Set.copyOf(Forget.keys(memory, person));
        memory = new Memory(memory.apply(change).records(), keys);
        return change;
    }

    public List<Turn> mine() {
        return memory.turns(Turn::mine);
    }

    /** The only comment of mine. */
    Turn myOne() {
        List<Turn> mine = mine();
        if (mine.size() != 1) {
            throw new AssertionError("one comment of mine is expected: " + mine);
        }
        return mine.getFirst();
    }

    List<Turn> theirs() {
        return memory.turns(turn -> !turn.mine());
    }

    /** Everybody held, by name, in order of the names. */
    List<String> people() {
        return memory.people().map(Person::name).sorted().toList();
    }

    public Person person(String name) {
        List<Person> all =
                memory.people().filter(person -> person.name().equals(name)).toList();
        if (all.size() != 1) {
            throw new AssertionError("one " + name + " is expected: " + all);
        }
        return all.getFirst();
    }

    Conversation talk(String link) {
        return Objects.requireNonNull(memory.conversation(link));
    }

    /** Everything held, as it is written. */
    String written() {
        return written(memory);
    }

    static String written(Memory memory) {
        return memory.records().values().stream().map(Records::write).sorted().collect(Collectors.joining("\n"));
    }
}
