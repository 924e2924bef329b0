package kith.people;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.people.time.Moment;
import kith.reading.Comment;
import kith.reading.Links;
import kith.reading.PageReading;
import org.jspecify.annotations.Nullable;

/** Keeps what remembered people wrote since they were remembered, as my browser shows it. */
final class Sightings {
    /** Of each person only the newest few are kept. */
    private static final int MOST = 5;

    private final Memory memory;
    private final PageReading page;
    private final Instant now;

    /** What the page shows, by its id, with the times as they are read today. */
    private final Map<String, Sighting> shown = new LinkedHashMap<>();

    private Sightings(Memory memory, PageReading page, Instant now) {
        this.memory = memory;
        this.page = page;
        this.now = now;
    }

    static void add(Change.Builder change, PageReading page, Instant now) {
        Sightings sightings = new Sightings(change.soFar(), page, now);
        Set<String> mine = new HashSet<>();
        sightings
                .memory
                .turns(turn -> turn.mine() && turn.conversation().equals(page.link()))
                .forEach(turn -> mine.add(turn.key()));
        if (mine.isEmpty()) {
            sightings.post();
        }
        page.comments().stream()
                .filter(comment -> !mine.contains(comment.key()))
                .forEach(sightings::comment);
        Set<String> people = new LinkedHashSet<>();
        sightings.shown.values().forEach(sighting -> people.add(sighting.person()));
        people.forEach(person -> sightings.keepNewest(change, person));
    }

    private void post() {
        Person author = Recognition.author(memory, page);
        Moment published = Times.published(page, now);
        // Not the page they were remembered on.
        boolean isNew = author != null && !Links.same(author.quote().link(), page.link());
        if (author != null && memory.remembers(author) && published.known() && isNew) {
            String text = Text.cut(page.postText(), 2_000);
            show(new Sighting(page.link(), author.id(), page.title(), text, true, page.closed(), published.at()));
        }
    }

    private void comment(Comment comment) {
        Person writer = Recognition.who(memory, page, comment);
        boolean kept = memory.find(new Change.Ref(Store.TURNS, page.link() + "#" + comment.key())) != null;
        if (writer == null || !memory.remembers(writer) || kept) {
            return;
        }
        String id = comment.permalink().isEmpty() ? page.link() : comment.permalink();
        Moment written = Times.of(comment, page, now);
        // "A year ago" may be two years ago: only what was surely written since is news.
        if (written.earliest().isAfter(writer.sinceAt()) || stored(id) != null) {
            show(new Sighting(id, writer.id(), page.title(), comment.text(), false, page.closed(), written.at()));
        }
    }

    private void show(Sighting sighting) {
        Sighting old = stored(sighting.id());
        shown.putIfAbsent(sighting.id(), old == null ? sighting : old.readAgain(sighting));
    }

    private @Nullable Sighting stored(String id) {
        return (Sighting) memory.find(new Change.Ref(Store.SIGHTINGS, id));
    }

    /**
     * Ranks what the page shows by its times as read today, whether it is stored or not, so that reading twice changes
     * nothing; what is stored stays with the time of its first reading.
     */
    private void keepNewest(Change.Builder change, String person) {
        Map<String, Sighting> all = new LinkedHashMap<>();
        memory.sightings().forEach(sighting -> all.put(sighting.id(), sighting));
        all.putAll(shown);
        List<Sighting> ranked = all.values().stream()
                .filter(sighting -> sighting.person().equals(person))
                .sorted(Comparator.comparing(Sighting::at)
                        .thenComparing(Sighting::id)
                        .reversed())
                .toList();
        for (int i = 0; i < ranked.size(); i++) {
            Sighting sighting = ranked.get(i);
            Sighting old = stored(sighting.id());
            if (i < MOST) {
                change.put(old == null ? sighting : old.closedNow(sighting.closed()));
            } else if (old != null) {
                change.delete(old);
            }
        }
    }
}
