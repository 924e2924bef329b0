package kith.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody, and what happened with them added up as of a moment. */
record Touched(Tie tie, Tally tally) {
    /** Everybody as of a moment, those in touch last first. */
    static List<Touched> of(List<Tie> ties, long now) {
        List<Touched> people = new ArrayList<>();
        ties.forEach(tie -> people.add(new Touched(tie, Tally.of(tie.log(), now))));
        people.sort(Comparator.comparingDouble((Touched one) -> one.tally.silentDays())
                .thenComparing(one -> one.tie.id()));
        return people;
    }

    /** The same people, some of them with one more occasion, by id. */
    static List<Touched> with(List<Touched> people, Map<String, Occasion> more) {
        return more.isEmpty()
                ? people
                : people.stream().map(one -> one.with(more.get(one.tie.id()))).toList();
    }

    private Touched with(@Nullable Occasion more) {
        if (more == null) {
            return this;
        }
        List<Occasion> occasions = new ArrayList<>(tie.occasions());
        occasions.add(more);
        return with(occasions);
    }

    /** The same with these occasions. */
    Touched with(List<Occasion> occasions) {
        return new Touched(new Tie(tie.id(), tie.marks(), tie.log(), occasions), tally);
    }
}
