package kith.followup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kith.people.Memory;
import kith.people.Person;
import kith.reading.Plain;
import org.jspecify.annotations.Nullable;

/**
 * "Who knows about…?": people I remembered or talked with, by what they said and what I noted of them.
 *
 * <p>Nothing is understood: words are found, in any script and without regard to case and accents, and where an answer
 * does not repeat them, those of the question it answers. Nobody is found whom I set aside, and nobody else is held.
 */
public final class WhoKnows {
    /** More would be a list to work through. */
    private static final int MOST = 5;

    /** Two lines of the popup. */
    private static final int WORDS_LENGTH = 70;

    private final Segmenter segmenter;
    private final Memory memory;
    private final Map<String, List<Saying>> sayings;
    private final Topics topics;

    /**
     * Somebody who knows.
     *
     * @param person who
     * @param mine true when the words are a note of mine
     * @param words the sentence that speaks of it, at most two lines; "" where only a title is kept
     * @param title where they said it, when the words themselves do not speak of it; else ""
     */
    public record Known(Person person, boolean mine, String words, String title) {}

    /** Reads all that people said; worth keeping while somebody types. */
    public WhoKnows(Memory memory, Segmenter segmenter) {
        this.memory = memory;
        this.segmenter = segmenter;
        this.sayings = Sayings.of(memory);
        Map<String, Map<String, Double>> texts = new TreeMap<>();
        sayings.forEach((person, all) -> texts.put(person, texts(all)));
        this.topics = Topics.weighed(segmenter, texts);
    }

    /** Whether this is a question yet, and not only its first letter or a word that tells nothing. */
    public boolean asks(String question) {
        return Asked.of(question, segmenter).asks();
    }

    /** A handful of people at most, the best first; empty for what nobody spoke of, and for what asks nothing. */
    public List<Known> about(String question) {
        Asked asked = Asked.of(question, segmenter);
        List<String> found = new ArrayList<>();
        topics.whoByBeginnings(asked.words(), MOST).forEach(one -> found.add(one.person()));
        List<Known> known = new ArrayList<>();
        for (String id : found.isEmpty() ? within(asked) : found) {
            Person person = memory.person(id);
            if (person != null) {
                known.add(known(person, asked));
            }
        }
        return known;
    }

    /** Each text once, with the most it counts for: who said much in one thread is not more about its title. */
    private static Map<String, Double> texts(List<Saying> sayings) {
        Map<String, Double> texts = new LinkedHashMap<>();
        for (Saying saying : sayings) {
            texts.merge(Folded.of(saying.words()).text(), Saying.OWN, Math::max);
            saying.beside()
                    .forEach((text, weight) -> texts.merge(Folded.of(text).text(), weight, Math::max));
        }
        return texts;
    }

    /** Whose own words hold it somewhere within, as "Steuerformular" holds "formular"; who said so last comes first. */
    private List<String> within(Asked asked) {
        Map<String, Instant> held = new TreeMap<>();
        if (!asked.part().isEmpty()) {
            sayings.forEach((person, all) -> {
                for (Saying saying : all) {
                    if (Mention.in(saying.words(), asked, segmenter).words() > 0) {
                        held.merge(person, saying.at(), (one, other) -> one.isAfter(other) ? one : other);
                    }
                }
            });
        }
        List<String> found = new ArrayList<>(held.keySet());
        found.sort(Comparator.comparing((String person) -> held.getOrDefault(person, Instant.EPOCH))
                .reversed());
        return found.subList(0, Math.min(MOST, found.size()));
    }

    private Known known(Person person, Asked asked) {
        Saying best = null;
        Mention said = new Mention(0, 0);
        for (Saying saying : sayings.getOrDefault(person.id(), List.of())) {
            Mention mention = Mention.in(saying.words(), asked, segmenter);
            if (mention.words() > said.words()) {
                best = saying;
                said = mention;
            }
        }
        if (best != null) {
            return new Known(person, best.mine(), Excerpt.around(best.words(), said.at(), WORDS_LENGTH), "");
        }
        Saying there = besides(person, asked);
        return there == null
                ? new Known(person, false, "", "")
                : new Known(person, false, Excerpt.around(there.words(), 0, WORDS_LENGTH), there.title());
    }

    /** What they said where it was spoken of; the words of that rather than a title alone. */
    private @Nullable Saying besides(Person person, Asked asked) {
        Saying best = null;
        double most = 0;
        for (Saying saying : sayings.getOrDefault(person.id(), List.of())) {
            for (Map.Entry<String, Double> text : saying.beside().entrySet()) {
                int words = Mention.in(Plain.collapse(text.getKey()), asked, segmenter)
                        .words();
                double weight = words * text.getValue() * (saying.words().isEmpty() ? Saying.THERE : 1);
                if (weight > most) {
                    best = saying;
                    most = weight;
                }
            }
        }
        return best;
    }
}
