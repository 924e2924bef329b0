package kith.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kith.reading.Plain;

/**
 * Finds the phrases that two texts have in common: what a card may say a conversation was about.
 *
 * <p>Only words that both really used; nothing is summed up or understood. The little words listed are English; in
 * another language a phrase is found only where its words are long or carry a digit.
 */
public final class SharedWords {
    /** Phrases have at most four words: longer ones are quotations. */
    private static final int LONGEST = 4;

    /** Words that tell nothing by themselves. */
    private static final Set<String> LITTLE =
            words("a an the and or but nor so yet if then than as at by for from in into"
                    + " of off on onto out over per to under up via with about above after again against all almost also although"
                    + " always am among any anybody anyone anything are around ask asked away back be because been before behind"
                    + " being below best better between both came can cannot come could day days did do does doing done down"
                    + " during each either else enough ever every everybody everyone everything far few find first found get"
                    + " gets give go goes going good got great had has have having he hello her here hers him his hope how i i'd"
                    + " i'll i'm i've is it it's its itself just keep kind knew know known last later least less let like little"
                    + " long look made make makes many may maybe me mean might mine more most much must my myself name need never"
                    + " new next nice no nobody none not nothing now often old once one only other others our ours own part"
                    + " people perhaps post put quite rather read really said same saw say says see seem seems seen several shall"
                    + " she should since some somebody someone something sometimes soon still such sure take tell thank thanks"
                    + " that that's their them themselves there these they thing things think this those though thought through"
                    + " time times too took try two three until us use used very want was way we week weeks well went were what"
                    + " when where whether which while who whole whom whose why will wish within without word words work would"
                    + " write writes written wrote year years yes you you're your yours yourself learn learned month months today"
                    + " tomorrow yesterday confused comment comments");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /** One word and where it stands; a new sentence or a comma begins a new run. */
    private record Word(String shown, String folded, int run) {
        boolean little() {
            return LITTLE.contains(folded);
        }

        /** Long enough to mean something alone: five letters, or a digit in it. */
        boolean telling() {
            boolean digit = folded.chars().anyMatch(Character::isDigit);
            return !little() && (digit ? folded.length() >= 2 : folded.length() >= 5);
        }
    }

    private SharedWords() {}

    /** Whether a word, in lower case, tells nothing by itself; English words only. */
    public static boolean isLittle(String word) {
        return LITTLE.contains(word);
    }

    /**
     * The best phrases of {@code text} that {@code other} uses too, at most {@code most}, longest first, none twice.
     *
     * <p>{@code ("The 990 form confused me.", "Nobody explained the 990 form to us.", 3) -> ["the 990 form"]}: the article
     * in front is kept, as the text has it. Empty when nothing telling is shared. Texts are read up to 20,000 characters.
     */
    public static List<String> of(String text, String other, int most) {
        List<Word> words = split(text);
        List<Word> others = split(other);
        List<String> found = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (int length = LONGEST; length >= 1 && found.size() < most; length--) {
            Set<String> theirs = phrases(others, length);
            for (int i = 0; i + length <= words.size() && found.size() < most; i++) {
                boolean shared = isPhrase(words, i, length) && theirs.contains(joined(words, i, length));
                if (shared && free(taken, i, length)) {
                    String phrase = shown(words, i, length);
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

    /** Within one run, beginning and ending with a word that is not little, and one of its words is telling. */
    private static boolean isPhrase(List<Word> words, int from, int length) {
        Word first = words.get(from);
        Word last = words.get(from + length - 1);
        if (first.run != last.run || first.little() || last.little()) {
            return false;
        }
        for (int i = from; i < from + length; i++) {
            if (words.get(i).telling()) {
                return true;
            }
        }
        return false;
    }

    private static String joined(List<Word> words, int from, int length) {
        StringBuilder joined = new StringBuilder();
        for (Word word : words.subList(from, from + length)) {
            joined.append(word.folded).append(' ');
        }
        return joined.toString();
    }

    private static String shown(List<Word> words, int from, int length) {
        StringBuilder shown = new StringBuilder();
        if (from > 0 && words.get(from - 1).run == words.get(from).run) {
            String before = words.get(from - 1).folded;
            shown.append(ARTICLES.contains(before) ? before : "");
        }
        for (Word word : words.subList(from, from + length)) {
            shown.append(shown.isEmpty() ? "" : " ").append(word.shown);
        }
        return shown.toString();
    }

    private static List<Word> split(String whole) {
        String text = Text.cut(whole, 20_000);
        List<Word> words = new ArrayList<>();
        int run = 0;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean inWord = Character.isLetterOrDigit(c) || ((c == '\'' || c == '’' || c == '-') && start >= 0);
            if (inWord) {
                start = start < 0 ? i : start;
                continue;
            }
            if (start >= 0) {
                String shown = trimmed(text.substring(start, i));
                words.add(new Word(shown, Plain.lowerEach(shown.replace('’', '\'')), run));
                start = -1;
            }
            run += Character.isWhitespace(c) ? 0 : 1;
        }
        return words;
    }

    private static String trimmed(String word) {
        int end = word.length();
        while (end > 1 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }

    private static Set<String> words(String list) {
        Set<String> words = new HashSet<>();
        int from = 0;
        for (int i = list.indexOf(' '); i >= 0; i = list.indexOf(' ', from)) {
            words.add(list.substring(from, i));
            from = i + 1;
        }
        words.add(list.substring(from));
        return words;
    }
}
