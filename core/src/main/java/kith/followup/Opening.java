package kith.followup;

import java.util.ArrayList;
import java.util.List;
import kith.reading.Plain;

/**
 * Whether a draft opens by asking for something: many people start with what they liked.
 *
 * <p>English phrases only; a draft in another language is never remarked on. A question out of interest ("How did the fair
 * go?") asks for nothing, and neither does an offer ("Would you like my list?").
 */
public final class Opening {
    /** A sentence that begins so asks for something. */
    private static final List<String> ASKS = phrases("""
            could you|can you|would you|will you|do you mind|please|pls|are you hiring|are you able to|
            are you willing|is it possible|would it be possible|is there any chance|is there a chance|
            any chance|do you have time|do you have a minute|do you have a moment|do you have any tips|
            do you have any advice|do you know anyone|do you know anybody|do you know someone|
            do you know somebody|can i have|could i have|may i have|can i get|could i get|can i borrow|
            could i borrow|can i use|could i use|may i use|can i call you|could i call you|may i call you|
            can i ask you for|could i ask you for|may i ask you for|can i ask for|could i ask for|
            may i ask for|can i ask you to|could i ask you to|may i ask you to|can i pick your brain|
            could i pick your brain|may i pick your brain|i need your|i need you to|i need help|
            i need some help|i need advice|i need some advice|i need a favour|i need a favor|
            i need someone|i need somebody|i need a job|i want you to|i want your|i would like you to|
            i'd like you to|i would like your|i'd like your|i would love your|i'd love your|
            i would appreciate your|i'd appreciate your|i would like to ask you for|i'd like to ask you for|
            i want to ask you for|i am looking for|i'm looking for|looking for|i have a favour|
            i have a favor|i have a request|a favour|a favor|a small favour|a small favor|help me|help|
            send me|give me|lend me|hire me|introduce me|connect me|put me in touch|recommend me|
            check out my|have a look at my|take a look at my|look at my|read my|visit my|subscribe to my|
            sign my|follow me|vote for""");

    /** Begins like a request and is none: an offer, a wonder, a kindness. */
    private static final List<String> KIND = phrases("""
            would you like|would you care|would you believe|can you believe|could you believe|
            can you imagine|could you imagine|can you guess|please accept|please know|please keep|
            please do not|please don't|please feel free""");

    /** "I wonder if you could" asks; "I wonder if you know" wonders. */
    private static final List<String> WONDERING = phrases("""
            i wonder if you|i wonder whether you|i was wondering if you|i was wondering whether you|
            i am wondering if you|i'm wondering if you|just wondering if you|wondering if you|
            i would appreciate it if you|i'd appreciate it if you|it would be great if you|
            it would be kind if you|it would help me if you""");

    private static final List<String> FAVOURS = phrases("could|can|would|will|might|had|have time");

    private static final List<String> GREETINGS =
            phrases("hi|hello|hey|dear|good morning|good afternoon|good evening|greetings");

    /** Sentences of politeness, which open nothing yet. */
    private static final List<String> COURTESIES = phrases("""
            i hope|hope you|hope this|hope all|how are you|how do you do|nice to meet you|my name is|
            you don't know me|you do not know me""");

    /** Stands before the sentence proper. */
    private static final List<String> FILLERS = phrases("""
            so|well|also|just|actually|ok|okay|sorry to bother you|sorry|excuse me|a quick question|
            quick question|one question|but""");

    /** A greeting with a name has no more words than these. */
    private static final int GREETING_WORDS = 5;

    private Opening() {}

    /**
     * Whether the first sentence after greeting and courtesies asks for something.
     *
     * <p>{@code "Hi Ines, could you send me the list?" -> true}, {@code "Thank you. Could you send me the list?" -> false},
     * {@code "" -> false}
     */
    public static boolean asks(String draft) {
        for (String clause : clauses(draft)) {
            String words = withoutGreeting(clause);
            words = without(FILLERS, words);
            if (!words.isEmpty() && begins(COURTESIES, words).isEmpty()) {
                boolean asks =
                        !begins(ASKS, words).isEmpty() && begins(KIND, words).isEmpty();
                return asks || wonders(words);
            }
        }
        return false;
    }

    private static boolean wonders(String words) {
        String start = begins(WONDERING, words);
        return !start.isEmpty()
                && !begins(FAVOURS, words.substring(start.length()).strip()).isEmpty();
    }

    /** A greeting that is a clause of its own goes whole ("Hi Ines,"), else only its first words ("Hi could you"). */
    private static String withoutGreeting(String clause) {
        String greeting = begins(GREETINGS, clause);
        if (greeting.isEmpty()) {
            return clause;
        }
        String rest = clause.substring(greeting.length()).strip();
        boolean asks = !begins(ASKS, rest).isEmpty();
        return !asks && count(clause) <= GREETING_WORDS ? "" : rest;
    }

    private static String without(List<String> starts, String words) {
        String rest = words;
        for (String start = begins(starts, rest); !start.isEmpty(); start = begins(starts, rest)) {
            rest = rest.substring(start.length()).strip();
        }
        return rest;
    }

    /** The first of these that the words begin with, at a word's end; "" when none does. */
    private static String begins(List<String> starts, String words) {
        String ended = words + " ";
        return starts.stream()
                .filter(start -> ended.startsWith(start + " "))
                .findFirst()
                .orElse("");
    }

    private static int count(String words) {
        return (int) words.chars().filter(c -> c == ' ').count() + 1;
    }

    /** What stands between full stops, commas and the like, in lower case with single spaces. */
    private static List<String> clauses(String draft) {
        List<String> clauses = new ArrayList<>();
        StringBuilder clause = new StringBuilder();
        for (char c : Plain.lowerEach((draft + ".").replace('’', '\'')).toCharArray()) {
            if (Character.isLetterOrDigit(c) || c == '\'') {
                clause.append(c);
            } else if (c == ' ' || c == '\t' || c == '-') {
                clause.append(' ');
            } else if (!clause.isEmpty()) {
                clauses.add(tidy(clause));
                clause.setLength(0);
            }
        }
        return clauses;
    }

    /** Phrases between bars; a line's end is nothing. */
    private static List<String> phrases(String list) {
        List<String> phrases = new ArrayList<>();
        String rest = list.replace("\n", "") + "|";
        for (int bar = rest.indexOf('|'); bar >= 0; bar = rest.indexOf('|')) {
            phrases.add(rest.substring(0, bar));
            rest = rest.substring(bar + 1);
        }
        return List.copyOf(phrases);
    }

    private static String tidy(StringBuilder words) {
        StringBuilder tidy = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            boolean second = words.charAt(i) == ' ' && (tidy.isEmpty() || tidy.charAt(tidy.length() - 1) == ' ');
            if (!second) {
                tidy.append(words.charAt(i));
            }
        }
        return tidy.toString().strip();
    }
}
