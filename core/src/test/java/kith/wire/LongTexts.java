package kith.wire;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kith.people.Change;
import kith.people.Stored;
import kith.people.Turn;

/** What forgetting somebody takes away after years of talking with them: more than a million characters. */
final class LongTexts {
    private LongTexts() {}

    static Change change() {
        List<Stored> turns = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            turns.add(new Turn(
                    "t" + i,
                    true,
                    "p",
                    "c",
                    "",
                    "",
                    "x".repeat(20_000),
                    "",
                    "",
                    "",
                    Turn.State.VISIBLE,
                    false,
                    List.of(),
                    Instant.EPOCH));
        }
        return new Change(turns, List.of());
    }
}
