package kith.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.reading.Links;
import org.jspecify.annotations.Nullable;

/**
 * Takes in people from a file of mine: what would come of each, and the one change that takes in those I chose.
 *
 * <p>Whoever is known already is completed where nothing stands yet, and nothing that I wrote is changed. Taking in the
 * same people again changes nothing. Whom I forgot does not come back from a file, only by my own hand.
 */
public final class Newcomers {
    /** How somebody in a file stands to those whom Kith holds. */
    public enum Standing {
        /** Nobody of this name or link is held. */
        NEW,
        /** The very same is held. */
        KNOWN,
        /** Somebody of this name is held, and nothing says that it is the same person: would be one more. */
        NAMESAKE,
        /** A link of theirs is that of somebody held under another name: would be one more, without this link. */
        TAKEN,
        /** I asked Kith to forget somebody of this link or name: is never taken in. */
        FORGOTTEN,
        /** It is me: is never taken in. */
        ME
    }

    /**
     * What would come of somebody in a file.
     *
     * @param person who is held already, for KNOWN, NAMESAKE and TAKEN; else null
     * @param adds whether anything would be kept, were they chosen
     */
    public record Arrival(
            Newcomer newcomer, Standing standing, @Nullable Person person, boolean adds) {}

    private final Memory memory;
    private final Map<String, Person> byName = new HashMap<>();

    /**
     * Asks about many at once.
     *
     * @param memory holds everybody, the settings, the handles of {@link #keys} and which of these are forgotten
     */
    public Newcomers(Memory memory) {
        this.memory = memory;
        memory.people().forEach(person -> byName.putIfAbsent(Text.foldName(person.name()), person));
    }

    /** Every key under which these may be held or forgotten. */
    public static List<String> keys(List<Newcomer> newcomers) {
        Set<String> keys = new LinkedHashSet<>();
        for (Newcomer newcomer : newcomers) {
            keys.addAll(linkKeys(newcomer));
            keys.add(nameKey(newcomer.name()));
        }
        return List.copyOf(keys);
    }

    /**
     * The key of a name and nothing else, for somebody who comes without a link: two of one name are one, for nothing
     * tells them apart when the file comes again. No page shows such a key.
     */
    static String nameKey(String name) {
        return "met:" + Text.foldName(name) + "|";
    }

    /** What would come of each, in their order. */
    public List<Arrival> of(List<Newcomer> newcomers) {
        return newcomers.stream().map(this::of).toList();
    }

    private Arrival of(Newcomer newcomer) {
        List<String> keys = linkKeys(newcomer);
        if (keys.stream().anyMatch(memory.forgotten()::contains)) {
            return new Arrival(newcomer, Standing.FORGOTTEN, null, false);
        }
        if (isMe(newcomer)) {
            return new Arrival(newcomer, Standing.ME, null, false);
        }
        Person taken = null;
        for (String key : keys) {
            Handle handle = memory.handle(key);
            Person holder = handle == null ? null : memory.person(handle.person());
            if (handle != null && holder != null) {
                boolean same = newcomer.titled()
                        || Text.sameName(handle.name(), newcomer.name())
                        || Text.sameName(holder.name(), newcomer.name());
                if (same) {
                    return known(newcomer, holder);
                }
                taken = taken == null ? holder : taken;
            }
        }
        if (memory.forgotten().contains(nameKey(newcomer.name()))) {
            return new Arrival(newcomer, Standing.FORGOTTEN, null, false);
        }
        return byName(newcomer, keys.isEmpty(), taken);
    }

    private Arrival byName(Newcomer newcomer, boolean bare, @Nullable Person taken) {
        Handle byNameAlone = memory.handle(nameKey(newcomer.name()));
        Person came = byNameAlone == null ? null : memory.person(byNameAlone.person());
        if (came != null && (taken != null || bare)) {
            return known(newcomer, came);
        }
        Person namesake = byName.get(Text.foldName(newcomer.name()));
        Standing standing = taken != null ? Standing.TAKEN : namesake != null ? Standing.NAMESAKE : Standing.NEW;
        return new Arrival(newcomer, standing, taken != null ? taken : namesake, true);
    }

    private Arrival known(Newcomer newcomer, Person person) {
        var change = new Change.Builder(memory);
        complete(change, newcomer, person, person, Instant.EPOCH);
        return new Arrival(newcomer, Standing.KNOWN, person, !change.build().isEmpty());
    }

    private boolean isMe(Newcomer newcomer) {
        boolean signed = false;
        for (String key : linkKeys(newcomer)) {
            Handle handle = memory.handle(key);
            signed |= handle != null && handle.person().equals(Me.ID);
        }
        return signed || newcomer.links().stream().anyMatch(memory.settings().own()::isMine);
    }

    /**
     * Takes in the people chosen, whatever they stand to those held, as remembered people.
     *
     * @param memory as for {@link #Newcomers}
     * @return nothing to write where all of them are known
     */
    public static Change change(Memory memory, List<Newcomer> chosen, Instant now) {
        Newcomers before = new Newcomers(memory);
        var change = new Change.Builder(memory);
        for (Newcomer newcomer : Duplicates.joined(chosen)) {
            Arrival arrival = before.of(newcomer);
            switch (arrival.standing()) {
                case NEW, NAMESAKE, TAKEN -> add(change, newcomer, now);
                case KNOWN -> {
                    Person known = arrival.person();
                    // Two of the chosen may complete one person: the second goes on from what the first left.
                    Person person = known == null ? null : change.person(known.id());
                    if (person != null) {
                        complete(change, newcomer, person, person, now);
                    }
                }
                case FORGOTTEN, ME -> {}
            }
        }
        return change.build();
    }

    private static void add(Change.Builder change, Newcomer newcomer, Instant now) {
        List<String> free = new ArrayList<>();
        for (String key : linkKeys(newcomer)) {
            if (change.handle(key) == null) {
                free.add(key);
            }
        }
        String id = free.isEmpty() ? nameKey(newcomer.name()) : free.getFirst();
        Person person = change.person(id);
        complete(change, newcomer, person, person != null ? person : Person.noted(id, newcomer.name(), "", now), now);
    }

    /**
     * Remembers somebody, with what the file says of them where nothing stands yet.
     *
     * @param before as they are held; null for somebody new
     */
    private static void complete(
            Change.Builder change, Newcomer newcomer, @Nullable Person before, Person person, Instant now) {
        Acquaintance put = person.acquaintance();
        if (put.knows().isEmpty()) {
            put = put.with(Acquaintance.Line.KNOWS, newcomer.knows());
        }
        if (put.tags().isEmpty()) {
            put = put.withTags(newcomer.tags());
        }
        if (put.reach().isEmpty()) {
            put = put.with(Acquaintance.Line.REACH, String.join("\n", newcomer.mails()));
        }
        Person completed = new Person(
                person.id(),
                person.name(),
                true,
                person.aside(),
                person.onMind(),
                person.link().isEmpty() && !newcomer.links().isEmpty()
                        ? newcomer.links().getFirst()
                        : person.link(),
                person.why().isEmpty() ? newcomer.why() : person.why(),
                person.note().isEmpty() ? newcomer.note() : person.note(),
                person.quote(),
                put,
                person.edited(),
                person.sinceAt());
        change.put(Edits.mark(before, completed, now));
        if (person.id().equals(nameKey(newcomer.name()))) {
            handle(change, person, newcomer, person.id(), "");
        }
        for (String link : newcomer.links()) {
            handle(change, person, newcomer, linkKey(link), link);
        }
    }

    private static void handle(Change.Builder change, Person person, Newcomer newcomer, String key, String link) {
        if (change.handle(key) == null) {
            change.put(new Handle(key, person.id(), newcomer.name(), link, ""));
        }
    }

    static String linkKey(String link) {
        return "link:" + Links.bare(link);
    }

    static List<String> linkKeys(Newcomer newcomer) {
        return newcomer.links().stream().map(Newcomers::linkKey).toList();
    }
}
