package kith.extension.page;

import java.util.List;
import kith.followup.draft.Draft;
import kith.followup.draft.Fact;
import kith.followup.draft.Line;
import org.teavm.jso.dom.html.HTMLElement;

/** Under a draft: another beginning, and facts to put in. Whatever else was written stays as it is. */
final class PadHelp {
    private static final int MOST_FACTS = 3;

    private final Draft draft;
    private final HTMLElement field;
    private final Deeds.WithWords keep;
    private int opening;

    PadHelp(Draft draft, HTMLElement field, Deeds.WithWords keep) {
        this.draft = draft;
        this.field = field;
        this.keep = keep;
    }

    void into(Shape pad) {
        List<Fact> facts = draft.facts().stream()
                .filter(fact -> fact.line().isPresent())
                .limit(MOST_FACTS)
                .toList();
        if (draft.openings().size() < 2) {
            pad.without("another");
        } else {
            pad.act("another", this::another);
        }
        if (facts.isEmpty()) {
            pad.without("facts");
        }
        for (Fact fact : facts) {
            Shape one = Shape.of("fact-in");
            one.say("fact", label(fact)).act("put-in", () -> putIn(fact));
            pad.add("fact-list", one);
        }
    }

    private static String label(Fact fact) {
        return switch (fact.kind()) {
            case THEIRS -> "factTheirs";
            case MINE -> "factMine";
            case PUBLISHED -> "factPublished";
            case SAID -> "factSaid";
            case KEPT -> "factKept";
            case MET, WHY, NOTE -> "factMet";
        };
    }

    /** The next opening in the place of the last one or, where that was written over, before everything. */
    private void another() {
        List<Line> openings = draft.openings();
        String before = Drafts.say(openings.get(opening));
        opening = (opening + 1) % openings.size();
        String next = Drafts.say(openings.get(opening));
        String text = Shape.value(field);
        int at = text.indexOf(before);
        write(at < 0 ? next + " " + text : text.substring(0, at) + next + text.substring(at + before.length()));
    }

    /** Once: a link right after the beginning it belongs to, all else as a paragraph of its own above everything. */
    private void putIn(Fact fact) {
        Line line = fact.line().orElseThrow();
        String words = Drafts.say(line);
        String text = Shape.value(field);
        if (text.indexOf(words) >= 0) {
            return;
        }
        List<Line> openings = draft.openings();
        String begun = openings.isEmpty() ? "" : Drafts.say(openings.get(opening));
        int at = fact.follows() && !begun.isEmpty() ? text.indexOf(begun) : -1;
        int after = at + begun.length();
        write(at < 0 ? words + "\n\n" + text : text.substring(0, after) + " " + words + text.substring(after));
    }

    private void write(String text) {
        Shape.write(field, text);
        keep.take(text);
        field.focus();
    }
}
