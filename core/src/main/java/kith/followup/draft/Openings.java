package kith.followup.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kith.followup.Idea;
import org.jspecify.annotations.Nullable;

/**
 * Which openings one idea is offered: never a beginning that somebody else was offered, and rather one that differs in more
 * than the name.
 *
 * @param greeting stands before each of them, or null
 * @param before everything offered so far, the oldest first
 */
record Openings(
        Idea idea, Shape shape, Facts facts, @Nullable Line greeting, List<Offered> before) {
    /** So many are as much about this person as can be; then the plain ones come. */
    private static final int SPECIFIC = 2;

    /**
     * An opening that can be said.
     *
     * @param again its place among those offered for this idea, after all of them when it is not
     * @param worn whether it was offered for another idea, with another name or this one
     * @param specific how much of it is about this person and nobody else
     * @param place in the table, where the better ones stand first
     */
    private record Choice(Line line, int again, boolean worn, int specific, int place) {}

    List<Line> best(int most) {
        List<Choice> choices = choices();
        Comparator<Choice> first = Comparator.comparingInt(Choice::again).thenComparing(Choice::worn);
        choices.sort(
                first.thenComparing(Comparator.comparingInt(Choice::specific).reversed())
                        .thenComparingInt(Choice::place));
        List<Choice> rest = choices.subList(Math.min(SPECIFIC, choices.size()), choices.size());
        rest.sort(first.thenComparingInt(Choice::specific).thenComparingInt(Choice::place));
        return choices.stream().limit(most).map(Choice::line).toList();
    }

    /** All that nobody else was offered, the better ones first. */
    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < shape.starts().size(); i++) {
            Shape.Start start = shape.starts().get(i);
            Line line = facts.line(start);
            if (line != null && !isAnothers(line)) {
                choices.add(new Choice(line, again(line), isWorn(start, line), start.specific(), i));
            }
        }
        return choices;
    }

    private boolean isAnothers(Line line) {
        List<Line> beginning = Draft.beginning(greeting, line);
        return before.stream()
                .anyMatch(one ->
                        !one.person().equals(idea.person()) && one.beginning().equals(beginning));
    }

    private int again(Line line) {
        List<Line> offered = before.stream()
                .filter(one -> one.idea().equals(idea.id()))
                .map(Offered::opening)
                .toList();
        int place = offered.indexOf(line);
        return place < 0 ? offered.size() : place;
    }

    private boolean isWorn(Shape.Start start, Line line) {
        return before.stream().anyMatch(one -> !one.idea().equals(idea.id()) && start.isAlike(one.opening(), line));
    }
}
