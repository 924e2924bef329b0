package kith.followup;

import java.util.ArrayList;
import java.util.List;
import kith.people.Change;
import kith.people.Conversation;
import kith.people.Kept;
import kith.people.Memory;
import kith.people.Search;
import kith.people.Sighting;
import kith.people.Store;
import kith.people.Turn;

/** Finds what I like to talk about in what a card could be about: one sentence or a title that has all words of a line of mine. */
final class Interests {
    private static final String ENDS = ".!?\n\u061F\uFF1F\uFF01\u3002";

    private final Memory memory;
    private final Segmenter segmenter;
    private final List<String> lines;
    private final List<Asked> asked;

    private Interests(Memory memory, Segmenter segmenter) {
        this.memory = memory;
        this.segmenter = segmenter;
        lines = memory.settings().own().interests();
        asked = lines.stream().map(line -> Asked.of(line, segmenter)).toList();
    }

    /** The same people, each occasion with the first line of mine that it speaks of. */
    static List<Touched> among(List<Touched> people, Memory memory, Segmenter segmenter) {
        Interests mine = new Interests(memory, segmenter);
        return mine.lines.isEmpty() ? people : people.stream().map(mine::in).toList();
    }

    private Touched in(Touched one) {
        List<Occasion> occasions = one.tie().occasions();
        return occasions.isEmpty()
                ? one
                : one.with(occasions.stream().map(each -> each.with(in(each))).toList());
    }

    private String in(Occasion occasion) {
        if (occasion.closed()) {
            return "";
        }
        List<String> words = words(occasion);
        String folded = Search.folded(words.toArray(new String[0]));
        for (int i = 0; i < lines.size(); i++) {
            Asked line = asked.get(i);
            // Splitting into words is slow, and seldom needed to see that a text speaks of other things.
            boolean named = line.mayStandIn(folded)
                    && sentences(words).stream().anyMatch(one -> Mention.named(one, line, segmenter));
            if (named) {
                return lines.get(i);
            }
        }
        return "";
    }

    /** What its card shows or leads to. */
    private List<String> words(Occasion occasion) {
        List<String> words = new ArrayList<>(List.of(occasion.topic()));
        switch (occasion.kind()) {
            case QUESTION, HELP, WROTE -> {
                if (memory.find(new Change.Ref(Store.TURNS, occasion.about())) instanceof Turn turn) {
                    Conversation where = memory.conversation(turn.conversation());
                    words.add(turn.text());
                    words.add(where == null ? "" : where.title());
                }
            }
            case POST, WORK -> {
                if (memory.find(new Change.Ref(Store.SIGHTINGS, occasion.about())) instanceof Sighting seen) {
                    words.add(seen.title());
                    words.add(seen.text());
                }
            }
            case KEPT -> {
                Kept kept = memory.kept(occasion.about());
                words.add(kept == null ? "" : kept.title());
            }
            case MEETS -> {}
        }
        return words;
    }

    private static List<String> sentences(List<String> texts) {
        List<String> sentences = new ArrayList<>();
        for (String text : texts) {
            int start = 0;
            for (int i = 0; i <= text.length(); i++) {
                if (i == text.length() || ENDS.indexOf(text.charAt(i)) >= 0) {
                    sentences.add(text.substring(start, i));
                    start = i + 1;
                }
            }
        }
        sentences.removeIf(String::isBlank);
        return sentences;
    }
}
