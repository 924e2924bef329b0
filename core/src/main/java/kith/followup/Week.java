package kith.followup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kith.people.Memory;
import org.jspecify.annotations.Nullable;

/**
 * The few suggestions of one week, from what is held: at most three, at most one for a person and one for a conversation.
 *
 * @param cards what is suggested, whoever is on my mind and whoever waits for a word of mine first
 * @param full true when two small things were done in the last seven days: then nothing more is suggested
 */
public record Week(List<Suggestion> cards, boolean full) {
    public Week {
        cards = List.copyOf(cards);
    }

    /** The week as of now; the same memory and moment give the same week. */
    public static Week of(Memory memory, Now now, Segmenter segmenter) {
        return of(Source.of(memory), now, segmenter);
    }

    /** The same from as much as is needed of what is held. */
    public static Week of(Source source, Now now, Segmenter segmenter) {
        Memory lately = source.lately();
        Bounds bounds = Shown.bounds(lately, now);
        boolean full = FewIdeas.isFull(bounds, now.second());
        if (lately.settings().resting() || full) {
            return new Week(List.of(), full);
        }
        List<Touched> people = Interests.among(meeting(source, now, bounds, segmenter), lately, segmenter);
        Bounds learned = bounds.with(Learning.of(people, bounds, now.second()));
        List<Idea> few = new FewIdeas(people, learned, now.second()).few();
        About about = new About(source.with(people(few)));
        return new Week(
                few.stream().map(about::suggestion).filter(Objects::nonNull).toList(), false);
    }

    /** Everybody whom its cards are about. */
    public Set<String> people() {
        return people(cards.stream().map(Suggestion::idea).toList());
    }

    private static Set<String> people(List<Idea> ideas) {
        Set<String> people = new LinkedHashSet<>();
        for (Idea idea : ideas) {
            people.add(idea.person());
            if (idea.occasion() != null && !idea.occasion().other().isEmpty()) {
                people.add(idea.occasion().other());
            }
        }
        return people;
    }

    /** Whether a week with an idea is there that I have not begun; what I saw only lately makes none. */
    public static boolean isNew(Source source, Now now, Segmenter segmenter) {
        if (isBegun(source.lately(), now)) {
            return false;
        }
        Bounds bounds = Shown.bounds(source.lately(), now);
        return of(source, now, segmenter).cards().stream()
                .anyMatch(card -> !bounds.isOfThisWeek(card.id(), now.second()));
    }

    /** Whether I have seen ideas in this week. */
    public static boolean isBegun(Memory memory, Now now) {
        return Shown.isBegun(memory, now);
    }

    /** Whether no idea was shown before this week. */
    public static boolean isFirst(Memory memory, Now now) {
        Bounds bounds = Shown.bounds(memory, now);
        return bounds.past().stream().allMatch(past -> bounds.isOfThisWeek(past, now.second()));
    }

    /** Which of the cards that were shown may be opened now: what was right on Sunday may not be on Thursday. */
    public static List<Suggestion> holding(List<Suggestion> shown, Source source, Now now, Segmenter segmenter) {
        Memory lately = source.lately();
        if (shown.isEmpty() || lately.settings().resting()) {
            return List.of();
        }
        Logbook book = source.book();
        Bounds bounds = Shown.bounds(lately, now);
        FewIdeas all = new FewIdeas(meeting(source, now, bounds, segmenter), bounds, now.second());
        return shown.stream()
                .filter(card -> book.people().containsKey(card.person().id()))
                .filter(card -> all.stops(card.idea()).isEmpty())
                .toList();
    }

    /**
     * How somebody and I stand.
     *
     * @param stage how far we have come: for a word to propose, which is never the stage's own name
     * @param advice a little advice, asked of them: only where we know each other well, and I gave more than I asked for and
     *     something since they last helped me (FOLLOWUP 1.3). Never a card; null where it is not time for it.
     */
    public record Between(Stage stage, @Nullable Suggestion advice) {}

    /** How somebody and I stand as of now; somebody who is not held is only noted. */
    public static Between between(Memory memory, String person, Now now) {
        FewIdeas.Between between =
                FewIdeas.between(person, Ties.of(memory, now.at()), Shown.bounds(memory, now), now.second());
        Idea advice = between.advice();
        return new Between(between.stage(), advice == null ? null : new About(memory).suggestion(advice));
    }

    /** Everybody, and of any two who could be introduced to each other the first with that occasion. */
    private static List<Touched> meeting(Source source, Now now, Bounds bounds, Segmenter segmenter) {
        List<Touched> people = Touched.of(Ties.of(source.book(), source.lately(), now.at()), now.second());
        List<Tie> those = new FewIdeas(people, bounds, now.second())
                .introducible().stream().limit(Meets.MOST).toList();
        if (those.size() < 2) {
            return people;
        }
        Memory theirs = source.wordsOf(those.stream().map(Tie::id).toList());
        return Touched.with(people, Meets.among(those, texts(theirs, those), segmenter));
    }

    /** What these wrote, as far as it was kept. */
    private static Map<String, List<String>> texts(Memory memory, List<Tie> those) {
        Set<String> people = new HashSet<>();
        those.forEach(tie -> people.add(tie.id()));
        Map<String, List<String>> texts = new HashMap<>();
        memory.turns(turn -> !turn.mine() && people.contains(turn.person()))
                .forEach(turn -> texts.computeIfAbsent(turn.person(), id -> new ArrayList<>())
                        .add(turn.text()));
        memory.sightings()
                .filter(seen -> people.contains(seen.person()))
                .forEach(seen -> texts.computeIfAbsent(seen.person(), id -> new ArrayList<>())
                        .add(Ground.words(seen)));
        return texts;
    }
}
