package kith.followup.draft;

import static kith.followup.draft.Fact.Kind.KEPT;
import static kith.followup.draft.Fact.Kind.MET;
import static kith.followup.draft.Fact.Kind.MINE;
import static kith.followup.draft.Fact.Kind.NOTE;
import static kith.followup.draft.Fact.Kind.PUBLISHED;
import static kith.followup.draft.Fact.Kind.SAID;
import static kith.followup.draft.Fact.Kind.THEIRS;
import static kith.followup.draft.Fact.Kind.WHY;

import java.util.List;
import kith.people.Move;

/** Which facts help most with a move, the most helpful first. */
final class Usefulness {
    private Usefulness() {}

    static List<Fact.Kind> order(Move move) {
        return switch (move) {
            case ANSWER, THANK -> List.of(THEIRS, MINE, MET, PUBLISHED, SAID, WHY, NOTE, KEPT);
            case COMMENT -> List.of(PUBLISHED, SAID, MINE, THEIRS, MET, WHY, NOTE, KEPT);
            case SHARE -> List.of(KEPT, THEIRS, PUBLISHED, SAID, WHY, NOTE, MINE, MET);
            case QUESTION -> List.of(PUBLISHED, SAID, THEIRS, WHY, NOTE, MINE, MET, KEPT);
            case RECONNECT -> List.of(THEIRS, MET, MINE, PUBLISHED, SAID, WHY, NOTE, KEPT);
            case INTRODUCE -> List.of(PUBLISHED, SAID, THEIRS, WHY, NOTE, MET, MINE, KEPT);
            case WRITE -> List.of(THEIRS, PUBLISHED, SAID, MET, MINE, WHY, NOTE, KEPT);
            case ADVICE -> List.of(THEIRS, PUBLISHED, SAID, MINE, WHY, NOTE, MET, KEPT);
        };
    }
}
