package kith.followup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kith.people.Me;
import kith.people.Memory;
import kith.reading.Comment;
import kith.reading.PageReading;

/** Open questions on the page that I am reading, about what I said I can help with. They are shown and not kept. */
public final class WhereICanHelp {
    /** More would be a task. */
    private static final int MOST = 2;

    /**
     * Somebody's question.
     *
     * @param comment where it was asked
     * @param about my own line, as I wrote it
     */
    public record Found(Comment comment, String about) {}

    private WhereICanHelp() {}

    /**
     * The newest such questions, the last on the page first: not mine, with a place of their own, and with no answer under
     * them. A line of mine fits where one question has all of its words.
     *
     * <p>{@code ("the 990 form", "Nice post. Who helped you with form 990?") -> found}
     */
    public static List<Found> on(PageReading page, Memory memory, Segmenter segmenter) {
        List<Found> found = new ArrayList<>();
        List<String> lines = memory.settings().own().help();
        if (lines.isEmpty() || page.closed()) {
            return found;
        }
        Set<String> answered = new HashSet<>();
        page.comments().forEach(comment -> answered.add(comment.parentKey()));
        List<Asked> asked =
                lines.stream().map(line -> Asked.of(line, segmenter)).toList();
        for (Comment comment : page.comments().reversed()) {
            boolean open = !comment.permalink().isEmpty() && !comment.held() && !answered.contains(comment.key());
            int line = open ? line(comment, asked, segmenter) : -1;
            if (line >= 0 && !Me.mayHaveWritten(memory, page, comment)) {
                found.add(new Found(comment, lines.get(line)));
            }
            if (found.size() == MOST) {
                break;
            }
        }
        return found;
    }

    private static int line(Comment comment, List<Asked> asked, Segmenter segmenter) {
        for (String question : Asking.questions(comment.text())) {
            for (int i = 0; i < asked.size(); i++) {
                int words = asked.get(i).words().size();
                if (words > 0 && Mention.in(question, asked.get(i), segmenter).words() == words) {
                    return i;
                }
            }
        }
        return -1;
    }
}
