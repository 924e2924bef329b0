package kith.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kith.people.SharedWords;
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
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private final Map<String, Integer> lengths = new HashMap<>();
    private final Map<String, Integer> users = new HashMap<>();
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
        this.segmenter = segmenter;
        texts.forEach((person, all) -> {
            Map<String, Integer> own = new TreeMap<>();
            all.forEach(text -> terms(text).forEach(term -> own.merge(term, 1, Integer::sum)));
            counts.put(person, own);
            own.keySet().forEach(term -> users.merge(term, 1, Integer::sum));
            int length = own.values().stream().mapToInt(Integer::intValue).sum();
            lengths.put(person, length);
        });
        int all = lengths.values().stream().mapToInt(Integer::intValue).sum();
        meanLength = (double) all / Math.max(1, texts.size());
    }

    /** Whoever wrote about it, the best first, nobody who did not; ties by id. */
    public List<Found> who(String question, int most) {
        List<Found> found = new ArrayList<>();
        for (String person : counts.keySet()) {
            double weight = fits(question, person);
            if (weight > 0) {
                found.add(new Found(person, weight));
            }
        }
        found.sort(Comparator.comparingDouble(Found::weight).reversed().thenComparing(Found::person));
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    /** How well a text, a saved link's for instance, fits what a person talks about; 0 for not at all. */
    public double fits(String text, String person) {
        double weight = 0;
        for (String term : sorted(new HashSet<>(terms(text)))) {
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
        int count = counts.getOrDefault(person, Map.of()).getOrDefault(term, 0);
        if (count == 0) {
            return 0;
        }
        int using = users.getOrDefault(term, 0);
        double rare = Math.log(1 + (counts.size() - using + 0.5) / (using + 0.5));
        double length = lengths.getOrDefault(person, 0) / meanLength;
        return rare * count * (K1 + 1) / (count + K1 * (1 - B + B * length));
    }

    /** Words in lower case that tell something by themselves. */
    private List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        for (String word : segmenter.words(Plain.cut(text, LONGEST))) {
            String term = Plain.lowerEach(word.replace('’', '\''));
            boolean single = term.length() == 1 && term.charAt(0) < 0x2E80;
            if (!term.isBlank() && !single && !SharedWords.isLittle(term)) {
                terms.add(term);
            }
        }
        return terms;
    }

    private static List<String> sorted(Set<String> terms) {
        List<String> sorted = new ArrayList<>(terms);
        sorted.sort(Comparator.naturalOrder());
        return sorted;
    }
}
