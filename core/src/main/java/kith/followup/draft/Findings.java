package kith.followup.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kith.followup.Excerpt;
import kith.followup.Ground;
import kith.followup.Idea;
import kith.followup.Occasion;
import kith.people.Channel;
import kith.people.Conversation;
import kith.people.Kept;
import kith.people.Memory;
import kith.people.Move;
import kith.people.Person;
import kith.people.SharedWords;
import kith.people.Shelf;
import kith.people.Sighting;
import kith.people.Trail;
import kith.people.Turn;
import kith.reading.Plain;
import org.jspecify.annotations.Nullable;

/** Looks in memory for what a draft may use; nothing that a page no longer shows. */
final class Findings {
    private final Idea idea;
    private final Memory memory;
    private final Person person;
    private final List<Turn> turns;
    private final List<Sighting> sightings;
    private final List<Fact> found = new ArrayList<>();
    private final Map<Part, String> parts = new LinkedHashMap<>();

    private Findings(Idea idea, Memory memory, Person person) {
        this.idea = idea;
        this.memory = memory;
        this.person = person;
        this.turns = memory.turns(Findings::isThere);
        this.sightings = memory.sightings()
                .filter(sighting -> sighting.person().equals(person.id()))
                .sorted(Comparator.comparing(Sighting::at)
                        .thenComparing(Sighting::id)
                        .reversed())
                .toList();
    }

    private static boolean isThere(Turn turn) {
        return turn.state() == Turn.State.VISIBLE || turn.state() == Turn.State.POSTED;
    }

    static Facts of(Idea idea, Memory memory) {
        Person person = memory.person(idea.person());
        return person == null ? Facts.of(idea, Map.of(), List.of()) : new Findings(idea, memory, person).facts();
    }

    private Facts facts() {
        Turn theirs = theirs();
        Sighting seen = seen();
        String topic = topic(theirs);
        parts.put(Part.NAME, person.name());
        parts.put(Part.TOPIC, topic);
        parts.put(Part.OTHER, otherName());
        theirWords(theirs, topic);
        myWords(theirs, topic);
        published(seen, topic);
        firstTalk(theirs);
        add(Fact.Kind.WHY, Excerpt.of(person.why(), topic), "", "");
        add(Fact.Kind.NOTE, Excerpt.of(person.note(), topic), "", "");
        Kept kept = kept();
        return kept == null ? Facts.of(idea, parts, found) : sharing(kept);
    }

    /** What the idea is to share, else the newest on their shelf that was not given yet. */
    private @Nullable Kept kept() {
        Occasion occasion = idea.occasion();
        if (occasion != null && occasion.kind() == Occasion.Kind.KEPT) {
            return memory.kept(occasion.about());
        }
        return Shelf.of(memory, person.id()).stream()
                .filter(kept -> Shelf.givenAt(memory, kept) == null)
                .findFirst()
                .orElse(null);
    }

    /** An opening may say that it is about something they wrote about only where its title has the very words. */
    private Facts sharing(Kept kept) {
        if (idea.move() == Move.SHARE) {
            List<String> shared = SharedWords.of(kept.title(), Ground.words(memory, person.id()), 1);
            parts.put(Part.TOPIC, shared.isEmpty() ? "" : shared.getFirst());
        }
        return Facts.of(idea, parts, found).keeping(idea, kept.title(), kept.link());
    }

    private void add(Fact.Kind kind, String words, String title, String link) {
        if (!words.isEmpty()) {
            found.add(new Fact(kind, words, title, link));
        }
    }

    private boolean isOccasion(String id) {
        Occasion occasion = idea.occasion();
        return occasion != null && (occasion.id().equals(id) || occasion.id().endsWith("|" + id));
    }

    /** What the words that I thank for speak of; else what the occasion is about; without one, what they last wrote about. */
    private String topic(@Nullable Turn theirs) {
        Occasion occasion = idea.occasion();
        String spokenOf = theirs == null || theirs.topics().isEmpty()
                ? ""
                : theirs.topics().getFirst();
        boolean help = theirs != null && isOccasion(theirs.id()) && idea.move() == Move.THANK;
        return occasion == null || (help && !spokenOf.isEmpty()) ? spokenOf : occasion.topic();
    }

    private String otherName() {
        Occasion occasion = idea.occasion();
        Person other = occasion == null || occasion.other().isEmpty() ? null : memory.person(occasion.other());
        return other == null ? "" : other.name();
    }

    /** The words that the idea is about, else the newest about the topic, else the newest. */
    private @Nullable Turn theirs() {
        List<Turn> all = turns.stream()
                .filter(turn -> !turn.mine() && turn.person().equals(person.id()))
                .toList();
        Occasion occasion = idea.occasion();
        return firstOf(
                all.stream().filter(turn -> isOccasion(turn.id())),
                all.reversed().stream().filter(turn -> occasion != null && speaksOf(turn.text(), occasion.topic())),
                all.reversed().stream());
    }

    /** Mine that theirs answers; else what I last wrote to them; else, of my newest, mine about the topic. */
    private @Nullable Turn mine(@Nullable Turn theirs, String topic) {
        List<Turn> mine = turns.reversed().stream().filter(Turn::mine).toList();
        return firstOf(
                mine.stream()
                        .filter(turn -> theirs != null
                                && !turn.key().isEmpty()
                                && turn.key().equals(theirs.parentKey())
                                && turn.conversation().equals(theirs.conversation())),
                mine.stream().filter(turn -> turn.person().equals(person.id())),
                Ground.mine(memory).reversed().stream().filter(turn -> isThere(turn) && speaksOf(turn.text(), topic)));
    }

    private @Nullable Sighting seen() {
        return firstOf(
                sightings.stream().filter(sighting -> isOccasion(sighting.id())),
                sightings.stream().filter(Sighting::post),
                sightings.stream());
    }

    private static <T> @Nullable T firstOf(Stream<T> best, Stream<T> good, Stream<T> fair) {
        return Stream.concat(best, Stream.concat(good, fair)).findFirst().orElse(null);
    }

    private static boolean speaksOf(String text, String topic) {
        return !topic.isEmpty() && Plain.lowerEach(text).contains(Plain.lowerEach(topic));
    }

    private String title(String conversation) {
        Conversation talk = memory.conversation(conversation);
        return talk == null ? "" : Plain.collapse(talk.title());
    }

    /** Where the draft is written at the place itself, its title is before everybody's eyes. */
    private String titleFrom(String conversation, boolean here) {
        return here && !isLetter(idea) ? "" : title(conversation);
    }

    private void theirWords(@Nullable Turn theirs, String topic) {
        if (theirs == null) {
            String words = Excerpt.of(person.quote().text(), topic);
            add(
                    Fact.Kind.THEIRS,
                    words,
                    Plain.collapse(person.quote().title()),
                    person.quote().link());
            return;
        }
        parts.put(Part.TALK, title(theirs.conversation()));
        String title = titleFrom(theirs.conversation(), isOccasion(theirs.id()));
        add(Fact.Kind.THEIRS, Excerpt.of(theirs.text(), topic), title, theirs.link());
    }

    private void myWords(@Nullable Turn theirs, String topic) {
        Turn mine = mine(theirs, topic);
        if (mine != null) {
            boolean here = theirs != null
                    && isOccasion(theirs.id())
                    && theirs.conversation().equals(mine.conversation());
            String title = titleFrom(mine.conversation(), here);
            add(Fact.Kind.MINE, Excerpt.of(mine.text(), topic), title, mine.link());
        }
    }

    private void published(@Nullable Sighting seen, String topic) {
        if (seen == null) {
            return;
        }
        boolean here = idea.move() == Move.COMMENT && isOccasion(seen.id()) && !isLetter(idea);
        Fact.Kind kind = seen.post() ? Fact.Kind.PUBLISHED : Fact.Kind.SAID;
        if (seen.post()) {
            parts.put(Part.POST, seen.title());
        }
        add(kind, Excerpt.of(seen.text(), topic), here ? "" : Plain.collapse(seen.title()), seen.id());
    }

    /** The oldest conversation in which they wrote to me, unless their words above come from it. */
    private void firstTalk(@Nullable Turn theirs) {
        for (Trail trail : Trail.with(memory, person).reversed()) {
            String title = Plain.collapse(trail.conversation().title());
            boolean bothWrote = trail.turns().stream().anyMatch(Turn::mine)
                    && trail.turns().stream().anyMatch(turn -> !turn.mine());
            boolean above = theirs != null
                    && theirs.conversation().equals(trail.conversation().id());
            if (bothWrote && !title.isEmpty()) {
                if (!above) {
                    found.add(new Fact(
                            Fact.Kind.MET, "", title, trail.conversation().id()));
                }
                return;
            }
        }
    }

    /** Whether nobody else will read it. */
    static boolean isLetter(Idea idea) {
        return idea.move() == Move.WRITE || idea.channel() != Channel.THREAD;
    }
}
