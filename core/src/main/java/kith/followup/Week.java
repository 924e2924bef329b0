package kith.followup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
        Bounds bounds = Shown.bounds(memory, now);
        boolean full = FewIdeas.isFull(bounds, now.second());
        if (memory.settings().resting() || full) {
            return new Week(List.of(), full);
        }
        List<Tie> ties = Interests.among(meeting(memory, now, bounds, segmenter), memory, segmenter);
        About about = new About(memory);
        return new Week(
                FewIdeas.of(ties, bounds.with(Learning.of(ties, bounds, now.second())), now.second()).stream()
                        .map(about::suggestion)
                        .filter(Objects::nonNull)
                        .toList(),
                false);
    }

    /** Whether a week with an idea is there that I have not begun; what I saw only lately makes none. */
    public static boolean isNew(Memory memory, Now now, Segmenter segmenter) {
        if (isBegun(memory, now)) {
            return false;
        }
        Bounds bounds = Shown.bounds(memory, now);
        return of(memory, now, segmenter).cards().stream()
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
    public static List<Suggestion> holding(List<Suggestion> shown, Memory memory, Now now) {
        if (shown.isEmpty() || memory.settings().resting()) {
            return List.of();
        }
        List<Tie> ties = Ties.of(memory, now.at());
        Bounds bounds = Shown.bounds(memory, now);
        return shown.stream()
                .filter(card -> memory.person(card.person().id()) != null)
                .filter(card ->
                        FewIdeas.stops(card.idea(), ties, bounds, now.second()).isEmpty())
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
    private static List<Tie> meeting(Memory memory, Now now, Bounds bounds, Segmenter segmenter) {
        List<Tie> ties = Ties.of(memory, now.at());
        List<Tie> those = FewIdeas.introducible(ties, bounds, now.second()).stream()
                .limit(Meets.MOST)
                .toList();
        return Meets.among(ties, those, texts(memory, those), segmenter);
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
