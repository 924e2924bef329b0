package kith.followup.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kith.people.Card;
import kith.people.Memory;
import kith.reading.Plain;

/**
 * A beginning that was offered once, so that nobody else is offered the same.
 *
 * @param person to whom it would have gone; goes when they are forgotten
 * @param idea for which idea
 * @param beginning the opening, in a letter with the greeting before it
 */
public record Offered(String person, String idea, List<Line> beginning) {
    public Offered {
        beginning = List.copyOf(beginning);
    }

    /** Every beginning that a card of these remembers, the oldest card first. */
    public static List<Offered> of(Memory memory) {
        List<Offered> all = new ArrayList<>();
        for (Card card : memory.cards()
                .sorted(Comparator.comparing(Card::at).thenComparing(Card::id))
                .toList()) {
            for (String beginning : card.offered()) {
                all.add(new Offered(card.person(), card.id(), lines(beginning)));
            }
        }
        return all;
    }

    /** As a card remembers it: a line for each line, its key and parts with tabs between them. */
    public String written() {
        List<String> lines = new ArrayList<>();
        for (Line line : beginning) {
            lines.add(line.parts().isEmpty() ? line.key() : line.key() + "\t" + String.join("\t", line.parts()));
        }
        return String.join("\n", lines);
    }

    private static List<Line> lines(String written) {
        List<Line> lines = new ArrayList<>();
        for (String line : Plain.parts(written, '\n')) {
            List<String> parts = Plain.parts(line, '\t');
            if (!parts.isEmpty()) {
                lines.add(new Line(parts.getFirst(), parts.subList(1, parts.size())));
            }
        }
        return lines;
    }

    Line opening() {
        return beginning.getLast();
    }
}
