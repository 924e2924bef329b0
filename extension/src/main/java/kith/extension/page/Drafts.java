package kith.extension.page;

import java.util.List;
import kith.followup.Suggestion;
import kith.people.Move;

/** The shape of a draft: a few words and the topic around an empty place, where my own sentence goes. */
final class Drafts {
    /** Each shape has so many wordings; people on one page get different ones. */
    private static final List<String> WORDINGS = List.of("", "Second", "Third");

    private Drafts() {}

    /**
     * The draft offered for a suggestion: {@code "Thank you for the answer. About the county clerk: (your sentence here)"}.
     *
     * @param place the person's place on the page, from 0; no two people on it are offered the same text
     */
    static String offered(Suggestion suggestion, int place) {
        String wording = WORDINGS.get(place % WORDINGS.size());
        String shape = shape(suggestion.move());
        return suggestion.topic().isEmpty()
                ? Words.say(shape + wording, emptyPlace())
                : Words.say(shape + "About" + wording, suggestion.topic(), emptyPlace());
    }

    /** What stands where my sentence goes. */
    static String emptyPlace() {
        return Words.say("draftYourSentence");
    }

    private static String shape(Move move) {
        return switch (move) {
            case THANK -> "draftThank";
            case ANSWER -> "draftAnswer";
            // The other moves bring their own shapes with their cards; no card brings them yet.
            case COMMENT, SHARE, QUESTION, RECONNECT, INTRODUCE, WRITE, ADVICE -> "draftLine";
        };
    }
}
