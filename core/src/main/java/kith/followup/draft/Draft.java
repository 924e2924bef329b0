package kith.followup.draft;

import java.util.ArrayList;
import java.util.List;
import kith.followup.Idea;
import kith.people.Memory;
import org.jspecify.annotations.Nullable;

/**
 * The beginnings of a draft: how it may open, and the facts to choose from. The sentence between is the user's own.
 *
 * @param greeting stands above a letter; null in a thread, and above a draft without openings
 * @param openings at most three, the first is proposed; empty when nothing is left that nobody else was offered
 * @param facts the most useful first
 * @param ending stands below; null for none
 */
public record Draft(
        @Nullable Line greeting,
        List<Line> openings,
        List<Fact> facts,
        @Nullable Line ending) {
    /** Stands where the user's own sentence goes. */
    public static final Line YOUR_SENTENCE = Line.of("draftYourSentence");

    private static final int MOST_OPENINGS = 3;

    public Draft {
        openings = List.copyOf(openings);
        facts = List.copyOf(facts);
    }

    /**
     * The draft for an idea. No beginning in it was offered to anybody else; what was offered for this very idea comes again.
     *
     * @param before everything offered so far, the oldest first; {@link #offered} is to be added to it
     */
    public static Draft of(Idea idea, Memory memory, List<Offered> before) {
        return of(idea, Facts.of(idea, memory), before);
    }

    /** The draft for an idea from facts that memory does not hold yet. */
    public static Draft of(Idea idea, Facts facts, List<Offered> before) {
        Shape shape = Shape.of(idea);
        String name = facts.part(Part.NAME);
        Line hello = name.isEmpty() ? Line.of("draftHello") : Line.of("draftHelloName", name);
        Line greeting = shape.letter() ? hello : null;
        List<Line> openings = new Openings(idea, shape, facts, greeting, before).best(MOST_OPENINGS);
        if (openings.isEmpty()) {
            return new Draft(null, openings, facts.all(), null);
        }
        Line ending = shape.ending().isEmpty() ? null : Line.of(shape.ending());
        return new Draft(greeting, openings, facts.all(), ending);
    }

    /** What is to be remembered, so that nobody else is offered the same. */
    public List<Offered> offered(Idea idea) {
        return openings.stream()
                .map(opening -> new Offered(idea.person(), idea.id(), beginning(greeting, opening)))
                .toList();
    }

    static List<Line> beginning(@Nullable Line greeting, Line opening) {
        return greeting == null ? List.of(opening) : List.of(greeting, opening);
    }

    /**
     * The draft as it stands in the pad: paragraphs of lines, {@link #YOUR_SENTENCE} among them. A quotation stands above the
     * opening, a link after it.
     *
     * @param opening one of the openings, or null for none
     * @param fact one of the facts, or null for none
     */
    public List<List<Line>> text(@Nullable Line opening, @Nullable Fact fact) {
        List<List<Line>> paragraphs = new ArrayList<>();
        List<Line> mine = new ArrayList<>();
        if (greeting != null) {
            paragraphs.add(List.of(greeting));
        }
        if (opening != null) {
            mine.add(opening);
        }
        if (fact != null) {
            Fact used = opening == null ? fact : fact.beside(opening);
            used.line().ifPresent(used.follows() ? mine::add : line -> paragraphs.add(List.of(line)));
        }
        mine.add(YOUR_SENTENCE);
        paragraphs.add(List.copyOf(mine));
        if (ending != null) {
            paragraphs.add(List.of(ending));
        }
        return List.copyOf(paragraphs);
    }
}
