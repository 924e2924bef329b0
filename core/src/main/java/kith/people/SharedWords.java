package kith.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kith.reading.Plain;

/**
 * Finds the phrases that two texts have in common: what a card may say a conversation was about.
 *
 * <p>Only words that both really used; nothing is summed up or understood. Which words tell nothing {@link Little} knows for
 * a few languages; in another a phrase is found only where its words are long or carry a digit.
 */
public final class SharedWords {
    /** Phrases have at most four words: longer ones are quotations. */
    private static final int LONGEST = 4;

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /** Who says "our county" says it of one that is known: "about the county" reads on, "about county" does not. */
    private static final Set<String> POINTING =
            Little.words("my your his her its our their this that these those which whose");

    /** Little words that hold a phrase together; around others ("listen at the wall") it is no name of anything. */
    private static final Set<String> JOINING =
            Little.words("of the a an and for der des den dem und von für من في على");

    /** One word and where it stands; a new sentence or a comma begins a new run. Little words tell nothing by themselves. */
    private record Word(String shown, String folded, int run, boolean little) {
        /** Long enough to mean something alone: five letters, or a digit in it. */
        boolean telling() {
            boolean digit = folded.chars().anyMatch(Character::isDigit);
            return !little && (digit ? folded.length() >= 2 : folded.length() >= 5);
        }
    }

    /** A text that is compared with many others, and read once. */
    public static final class Read {
        private final List<Word> words;
        private final Set<String> telling = new HashSet<>();

        private Read(List<Word> words) {
            this.words = words;
            words.stream().filter(Word::telling).forEach(word -> telling.add(word.folded));
        }
    }

    private SharedWords() {}

    /** Reads a text, up to 20,000 characters. */
    public static Read read(String text) {
        return new Read(split(text));
    }

    /**
     * A word, in lower case, as a sentence about it can name it: "the" before what the text speaks of as one thing.
     *
     * <p>{@code ("loom", "My loom was a gift.") -> "the loom"}, {@code ("wool", "I like wool.") -> "wool"}
     */
    public static String named(String word, String text) {
        List<Word> words = split(text);
        for (int i = 1; i < words.size(); i++) {
            String before = words.get(i - 1).folded;
            boolean near = words.get(i).folded.equals(word) && words.get(i - 1).run == words.get(i).run;
            if (near && (ARTICLES.contains(before) || POINTING.contains(before))) {
                return "the " + word;
            }
        }
        return word;
    }

    /**
     * The best phrases of {@code text} that {@code other} uses too, at most {@code most}, longest first, none twice.
     *
     * <p>{@code ("The 990 form confused me.", "Nobody explained the 990 form to us.", 3) -> ["the 990 form"]}: the article
     * in front is kept, as the text has it, and stands for "my", "which" and the like. Empty when nothing telling is shared. Texts are read up to 20,000 characters.
     */
    public static List<String> of(String text, String other, int most) {
        return of(read(text), read(other), most);
    }

    /** The same of texts that were read before: most pairs have not one telling word in common, and that is quickly seen. */
    public static List<String> of(Read text, Read other, int most) {
        if (text.telling.stream().noneMatch(other.telling::contains)) {
            return List.of();
        }
        List<Word> words = text.words;
        List<Word> others = other.words;
        List<String> found = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (int length = LONGEST; length >= 1 && found.size() < most; length--) {
            Set<String> theirs = phrases(others, length);
            for (int i = 0; i + length <= words.size() && found.size() < most; i++) {
                boolean shared = isPhrase(words, i, length) && theirs.contains(joined(words, i, length));
                if (shared && free(taken, i, length)) {
                    String phrase = shown(words, i, length, others);
                    for (int at = i; at < i + length; at++) {
                        taken.add(at);
                    }
                    if (!found.contains(phrase)) {
                        found.add(phrase);
                    }
                }
            }
        }
        return found;
    }

    /** Whether at least half of all different words stand in both: the same comment, mended. */
    static boolean alike(String one, String other) {
        Set<String> mine = folded(one);
        Set<String> both = new HashSet<>(mine);
        Set<String> all = folded(other);
        both.retainAll(all);
        all.addAll(mine);
        return 2 * both.size() >= all.size();
    }

    private static Set<String> folded(String text) {
        Set<String> words = new HashSet<>();
        split(text).forEach(word -> words.add(word.folded));
        return words;
    }

    private static boolean free(Set<Integer> taken, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (taken.contains(i)) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> phrases(List<Word> words, int length) {
        Set<String> phrases = new HashSet<>();
        for (int i = 0; i + length <= words.size(); i++) {
            if (isPhrase(words, i, length)) {
                phrases.add(joined(words, i, length));
            }
        }
        return phrases;
    }

    /** Within one run, little words only between others and joining them, and one of its words is telling. */
    private static boolean isPhrase(List<Word> words, int from, int length) {
        Word first = words.get(from);
        Word last = words.get(from + length - 1);
        if (first.run != last.run || first.little() || last.little()) {
            return false;
        }
        boolean telling = false;
        for (Word word : words.subList(from, from + length)) {
            if (word.little() && !JOINING.contains(word.folded)) {
                return false;
            }
            telling |= word.telling();
        }
        return telling;
    }

    private static String joined(List<Word> words, int from, int length) {
        StringBuilder joined = new StringBuilder();
        for (Word word : words.subList(from, from + length)) {
            joined.append(word.folded).append(' ');
        }
        return joined.toString();
    }

    /** With an article where it reads better, and the capital that begins a sentence only where both texts have it. */
    private static String shown(List<Word> words, int from, int length, List<Word> others) {
        StringBuilder shown = new StringBuilder();
        boolean begins = from == 0 || words.get(from - 1).run != words.get(from).run;
        if (!begins) {
            String before = words.get(from - 1).folded;
            shown.append(ARTICLES.contains(before) ? before : POINTING.contains(before) ? "the" : "");
        }
        for (Word word : words.subList(from, from + length)) {
            boolean small = begins && others.stream().anyMatch(other -> other.shown.equals(word.folded));
            shown.append(shown.isEmpty() ? "" : " ").append(small ? word.folded : word.shown);
            begins = false;
        }
        return shown.toString();
    }

    private static List<Word> split(String whole) {
        String text = withoutAddresses(Text.cut(whole, 20_000));
        List<Word> words = new ArrayList<>();
        int run = 0;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean within = c == '\'' || c == '’' || c == '-' || Little.isVowelSign(c);
            boolean inWord = Character.isLetterOrDigit(c) || (within && start >= 0);
            if (inWord) {
                start = start < 0 ? i : start;
                continue;
            }
            if (start >= 0) {
                String shown = trimmed(text.substring(start, i));
                words.add(new Word(shown, Little.bare(Plain.lowerEach(shown.replace('’', '\''))), run, false));
                start = -1;
            }
            run += Character.isWhitespace(c) ? 0 : 1;
        }
        return marked(words);
    }

    private static List<Word> marked(List<Word> words) {
        Set<String> little = Little.of(words.stream().map(Word::folded).toList());
        return words.stream()
                .map(word -> new Word(word.shown, word.folded, word.run, little.contains(word.folded)))
                .toList();
    }

    /** An address is nobody's words: a full stop stands for each. */
    private static String withoutAddresses(String text) {
        if (text.indexOf("://") < 0) {
            return text;
        }
        StringBuilder rest = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                String chunk = text.substring(start, i);
                rest.append(chunk.contains("://") ? "." : chunk).append(' ');
                start = i + 1;
            }
        }
        return rest.toString();
    }

    private static String trimmed(String word) {
        int end = word.length();
        while (end > 1 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }
}
