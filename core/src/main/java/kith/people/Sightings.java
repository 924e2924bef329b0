package kith.people;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kith.reading.Comment;
import kith.reading.Links;
import kith.reading.PageReading;

/** Keeps what remembered people wrote since they were remembered, as my browser shows it. */
final class Sightings {
    /** Of each person only the newest few are kept. */
    private static final int MOST = 5;

    private Sightings() {}

    static void add(Change.Builder change, PageReading page, Instant now) {
        Memory memory = change.soFar();
        Person author = Recognition.author(memory, page);
        Set<String> mine = new HashSet<>();
        memory.turns(turn -> turn.mine() && turn.conversation().equals(page.link()))
                .forEach(turn -> mine.add(turn.key()));
        Instant published = Times.read(page.published(), now);
        boolean dated = !published.equals(Instant.EPOCH);
        if (author != null && author.remembered() && mine.isEmpty() && dated && isNew(author, page)) {
            put(
                    change,
                    new Sighting(
                            page.link(),
                            author.id(),
                            page.title(),
                            Text.cut(page.postText(), 2_000),
                            true,
                            page.closed(),
                            published));
        }
        for (Comment comment : page.comments()) {
            Person writer = Recognition.who(memory, page, comment);
            boolean known = mine.contains(comment.key())
                    || memory.find(new Change.Ref(Store.TURNS, page.link() + "#" + comment.key())) != null;
            Instant written = Times.read(comment.time(), now);
            if (writer != null && writer.remembered() && !known && written.isAfter(writer.sinceAt())) {
                put(
                        change,
                        new Sighting(
                                comment.permalink().isEmpty() ? page.link() : comment.permalink(),
                                writer.id(),
                                page.title(),
                                comment.text(),
                                false,
                                page.closed(),
                                written));
            }
        }
    }

    /** Not the page they were remembered on. */
    private static boolean isNew(Person author, PageReading page) {
        return !Links.same(author.quote().link(), page.link());
    }

    private static void put(Change.Builder change, Sighting sighting) {
        Memory memory = change.soFar();
        if (memory.find(Change.Ref.to(sighting)) instanceof Sighting old) {
            change.put(old.closedNow(sighting.closed()));
            return;
        }
        List<Sighting> kept = Stream.concat(
                        memory.sightings().filter(old -> old.person().equals(sighting.person())), Stream.of(sighting))
                .sorted(Comparator.comparing(Sighting::at)
                        .thenComparing(Sighting::id)
                        .reversed())
                .toList();
        if (kept.indexOf(sighting) >= MOST) {
            return;
        }
        change.put(sighting);
        kept.stream().skip(MOST).forEach(change::delete);
    }
}
