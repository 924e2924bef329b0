package kith.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kith.followup.Log;
import kith.followup.Relationship;
import kith.followup.Tally;
import kith.followup.Usual;

/** One alter of an ego at a moment, as the engine sees them. */
record Candidate(int alter, Log log, Relationship tie) {

    /** Whom the ego has had contact with before a moment: the 400 most recently touched, with what is usual among them. */
    record Known(List<Candidate> people, Usual usual) {}

    private record Touched(int alter, Log log, Tally tally) {}

    static Known known(Ties ties, int ego, long second) {
        List<Touched> touched = new ArrayList<>();
        Map<Integer, Log> logs = ties.logs().getOrDefault(ego, Map.of());
        logs.keySet().forEach(alter -> {
            Log log = ties.known(ego, alter, second);
            Tally tally = Tally.of(log, second);
            if (tally.anyContact()) {
                touched.add(new Touched(alter, log, tally));
            }
        });
        touched.sort(Comparator.comparingDouble((Touched one) -> one.tally.silentDays())
                .thenComparingInt(Touched::alter));
        Usual usual = Usual.of(touched.stream().map(Touched::tally).toList());
        List<Candidate> people = touched.stream()
                .limit(Usual.PEOPLE)
                .map(one -> new Candidate(one.alter, one.log, Relationship.of(one.tally, usual)))
                .toList();
        return new Known(people, usual);
    }

    double silentDays() {
        return tie.tally().silentDays();
    }
}
