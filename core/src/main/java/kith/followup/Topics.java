package kith.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kith.people.Little;
import kith.reading.Plain;

/**
 * What people talk about, from what they wrote and what was noted of them: for shared ground, for links that fit somebody,
 * and for "who knows about…?". Nothing is understood; words are weighed by how few people use them.
 *
 * <p>The weight is Okapi BM25 with the usual constants (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework",
 * k1 = 1.2, b = 0.75), one document a person.
 */
public final class Topics {
    private static final double K1 = 1.2;
    private static final double B = 0.75;

    /** Longer texts are cut: nobody's topic begins after so many characters. */
    private static final int LONGEST = 20_000;

    private final Segmenter segmenter;
    private final Map<String, Map<String, Double>> counts;
    private final Map<String, Double> lengths = new HashMap<>();

    private final Map<String, List<String>> users = new HashMap<>();
    private final double meanLength;

    /**
     * Somebody found.
     *
     * @param person who
     * @param weight how well; above 0, only for comparing within one question
     */
    public record Found(String person, double weight) {}

    /**
     * Reads what there is.
     *
     * @param texts for each person their texts, in any order
     */
    public Topics(Segmenter segmenter, Map<String, List<String>> texts) {
        this(counted(segmenter, own(texts)), segmenter);
    }

    private Topics(Map<String, Map<String, Double>> counts, Segmenter segmenter) {
        this.segmenter = segmenter;
        this.counts = counts;
        double all = 0;
        for (Map.Entry<String, Map<String, Double>> person : counts.entrySet()) {
            double length = 0;
            for (Map.Entry<String, Double> term : person.getValue().entrySet()) {
                users.computeIfAbsent(term.getKey(), word -> new ArrayList<>()).add(person.getKey());
                length += term.getValue();
            }
            lengths.put(person.getKey(), length);
            all += length;
        }
        meanLength = all / Math.max(1, counts.size());
    }

    /**
     * Reads texts that do not all tell as much of a person: what they said themselves counts 1, what only stands beside it
     * less (Robertson, Zaragoza and Taylor 2004, "Simple BM25 Extension to Multiple Weighted Fields").
     *
     * @param texts for each person their texts, each with its weight
     */
    static Topics weighed(Segmenter segmenter, Map<String, Map<String, Double>> texts) {
        return new Topics(counted(segmenter, texts), segmenter);
    }

    private static Map<String, Map<String, Double>> own(Map<String, List<String>> texts) {
        Map<String, Map<String, Double>> own = new TreeMap<>();
        texts.forEach((person, all) -> {
            Map<String, Double> times = new LinkedHashMap<>();
            all.forEach(text -> times.merge(text, 1.0, Double::sum));
            own.put(person, times);
        });
        return own;
    }

    private static Map<String, Map<String, Double>> counted(
            Segmenter segmenter, Map<String, Map<String, Double>> texts) {
        Map<String, Map<String, Double>> counts = new TreeMap<>();
        texts.forEach((person, all) -> {
            Map<String, Double> own = new TreeMap<>();
            all.forEach((text, weight) -> terms(segmenter, text).forEach(term -> own.merge(term, weight, Double::sum)));
            counts.put(person, own);
        });
        return counts;
    }

    /** Whoever wrote about it, the best first, nobody who did not; ties by id. */
    public List<Found> who(String question, int most) {
        Map<String, Double> weights = new HashMap<>();
        counts.keySet().forEach(person -> weights.put(person, fits(question, person)));
        return best(weights, most);
    }

    /**
     * As {@link #who} for a question that is still being typed: a word counts also where it only begins one, the less the
     * more is missing.
     */
    List<Found> whoByBeginnings(List<String> typed, int most) {
        Map<String, Double> weights = new HashMap<>();
        for (String word : sorted(new HashSet<>(typed))) {
            Map<String, Double> byWord = new HashMap<>();
            users.forEach((term, people) -> {
                if (term.startsWith(word)) {
                    double share = (double) word.length() / term.length();
                    people.forEach(person -> byWord.merge(person, share * weight(term, person), Math::max));
                }
            });
            byWord.forEach((person, weight) -> weights.merge(person, weight, Double::sum));
        }
        return best(weights, most);
    }

    private static List<Found> best(Map<String, Double> weights, int most) {
        List<Found> found = new ArrayList<>();
        weights.forEach((person, weight) -> {
            if (weight > 0) {
                found.add(new Found(person, Score.rounded(weight)));
            }
        });
        found.sort(Comparator.comparingDouble(Found::weight).reversed().thenComparing(Found::person));
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    /** How well a text, a saved link's for instance, fits what a person talks about; 0 for not at all. */
    public double fits(String text, String person) {
        double weight = 0;
        for (String term : sorted(new HashSet<>(terms(segmenter, text)))) {
            weight += weight(term, person);
        }
        return Score.rounded(weight);
    }

    /** What a person talks about more than others do, the most telling first; ties by the alphabet. */
    public List<String> of(String person, int most) {
        return counts.getOrDefault(person, Map.of()).keySet().stream()
                .sorted(Comparator.comparingDouble((String term) -> -Score.rounded(weight(term, person)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    private double weight(String term, String person) {
        double count = counts.getOrDefault(person, Map.of()).getOrDefault(term, 0.0);
        if (count == 0) {
            return 0;
        }
        int using = users.getOrDefault(term, List.of()).size();
        double rare = Math.log(1 + (counts.size() - using + 0.5) / (using + 0.5));
        double length = lengths.getOrDefault(person, 0.0) / meanLength;
        return rare * count * (K1 + 1) / (count + K1 * (1 - B + B * length));
    }

    /** Words in lower case that tell something by themselves. */
    static List<String> terms(Segmenter segmenter, String text) {
        List<String> words = segmenter.words(Plain.cut(text, LONGEST)).stream()
                .map(word -> Plain.lowerEach(word.replace('’', '\'')))
                .toList();
        Set<String> little = Little.of(words);
        return words.stream()
                .filter(word -> !word.isBlank() && !little.contains(word))
                .filter(word -> word.length() > 1 || word.charAt(0) >= 0x2E80)
                .toList();
    }

    private static List<String> sorted(Set<String> terms) {
        List<String> sorted = new ArrayList<>(terms);
        sorted.sort(Comparator.naturalOrder());
        return sorted;
    }
}
