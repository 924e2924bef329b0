package kith.followup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kith.followup.Occasion.Kind;
import kith.people.SharedWords;

/** Finds two people who talk about the same and have not met where I could see it (FOLLOWUP 1.5, rule 7). */
final class Meets {
    /** What somebody talks about more than others: so many words. */
    private static final int TOPICS = 6;

    /** Only so many are looked at, those in touch last: what others talked about years ago is no reason to introduce them. */
    static final int MOST = 50;

    private record Pair(Tie one, Tie other, String topic, int rank) {}

    private Meets() {}

    /**
     * Of each pair the occasion for the first by id; everybody is in one pair at most.
     *
     * @param those whoever may be introduced, at most {@link #MOST}
     * @param texts what each of them wrote, by id
     */
    static Map<String, Occasion> among(List<Tie> those, Map<String, List<String>> texts, Segmenter segmenter) {
        Map<String, List<String>> talking = new TreeMap<>();
        Map<String, Tie> byId = new HashMap<>();
        for (Tie tie : those) {
            talking.put(tie.id(), texts.getOrDefault(tie.id(), List.of()));
            byId.put(tie.id(), tie);
        }
        Map<String, Occasion> occasions = new HashMap<>();
        best(talking, byId, new Topics(segmenter, talking))
                .forEach((id, pair) -> occasions.put(id, occasion(pair, inWords(pair, texts))));
        return occasions;
    }

    private static Map<String, Pair> best(Map<String, List<String>> talking, Map<String, Tie> byId, Topics topics) {
        Map<String, List<String>> users = new TreeMap<>();
        Map<String, List<String>> topicsOf = new HashMap<>();
        for (String person : talking.keySet()) {
            List<String> own = topics.of(person, TOPICS);
            topicsOf.put(person, own);
            own.forEach(topic ->
                    users.computeIfAbsent(topic, word -> new ArrayList<>()).add(person));
        }
        List<Pair> pairs = new ArrayList<>();
        users.forEach((topic, people) -> {
            for (int i = 0; i + 1 < people.size(); i++) {
                Tie one = byId.get(people.get(i));
                Tie other = byId.get(people.get(i + 1));
                if (one != null && other != null && !met(one.log(), other.log())) {
                    int rank = rank(topicsOf, one, topic) + rank(topicsOf, other, topic);
                    pairs.add(new Pair(one, other, topic, rank));
                }
            }
        });
        pairs.sort((a, b) -> a.rank - b.rank);
        Map<String, Pair> best = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!taken.contains(pair.one.id()) && !taken.contains(pair.other.id())) {
                taken.add(pair.one.id());
                taken.add(pair.other.id());
                best.put(pair.one.id(), pair);
            }
        }
        return best;
    }

    private static int rank(Map<String, List<String>> topicsOf, Tie tie, String topic) {
        return topicsOf.getOrDefault(tie.id(), List.of()).indexOf(topic);
    }

    /** The topic as either of them said it. */
    private static String inWords(Pair pair, Map<String, List<String>> texts) {
        for (Tie tie : List.of(pair.one, pair.other)) {
            for (String text : texts.getOrDefault(tie.id(), List.of())) {
                String named = SharedWords.named(pair.topic, text);
                if (!named.equals(pair.topic)) {
                    return named;
                }
            }
        }
        return pair.topic;
    }

    private static Occasion occasion(Pair pair, String topic) {
        String id = "meets|" + pair.one.id() + "|" + pair.other.id();
        long second = Math.max(last(pair.one.log()), last(pair.other.log()));
        return new Occasion(Kind.MEETS, id, second, 0, false, false, topic, pair.other.id());
    }

    /** Whoever was in one conversation needs nobody to introduce them. */
    private static boolean met(Log one, Log other) {
        Set<Integer> threads = new HashSet<>();
        for (int i = 0; i < one.size(); i++) {
            threads.add(one.thread(i));
        }
        threads.remove(0);
        for (int i = 0; i < other.size(); i++) {
            if (threads.contains(other.thread(i))) {
                return true;
            }
        }
        return false;
    }

    private static long last(Log log) {
        return log.size() == 0 ? 0 : log.second(log.size() - 1);
    }
}
