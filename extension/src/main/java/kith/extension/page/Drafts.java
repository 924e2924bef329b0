package kith.extension.page;

import java.util.ArrayList;
import java.util.List;
import kith.followup.draft.Draft;
import kith.followup.draft.Line;
import org.jspecify.annotations.Nullable;

/** The words of a draft: its lines as text. */
final class Drafts {
    private Drafts() {}

    /** A draft as it is offered: "Thank you for the answer. About the county clerk: (your sentence here)". */
    static String text(Draft draft, @Nullable Line opening) {
        List<String> paragraphs = new ArrayList<>();
        for (List<Line> paragraph : draft.text(opening, null)) {
            String words = "";
            for (Line line : paragraph) {
                words = words.isEmpty() ? say(line) : Words.say("draftNextLine", words, say(line));
            }
            paragraphs.add(words);
        }
        return String.join("\n\n", paragraphs);
    }

    static String say(Line line) {
        return Words.say(line.key(), line.parts().toArray(new String[0]));
    }

    /** What stands where my sentence goes. */
    static String emptyPlace() {
        return Words.say("draftYourSentence");
    }
}
