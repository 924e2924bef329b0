package kith.followup;

import java.util.ArrayList;
import java.util.List;
import kith.reading.Plain;

/**
 * Whether a draft opens by asking for something: many people start with what they liked.
 *
 * <p>English, German and Arabic phrases only; a draft in another language is never remarked on. A question out of
 * interest ("How did the fair go?") asks for nothing, and neither does an offer ("Would you like my list?").
 */
public final class Opening {
    private static final List<String> GREETINGS = Phrases.together(
            Phrases.of("hi|hello|hey|dear|good morning|good afternoon|good evening|greetings"),
            GermanRequests.GREETINGS,
            ArabicRequests.GREETINGS);

    /** Sentences of politeness or about oneself, which open nothing yet. */
    private static final List<String> COURTESIES =
            Phrases.together(Phrases.of("""
            i hope|hope you|hope you're|hope this|hope all|hope everything|i trust|how are you|how are things|
            how have you been|how is it going|how's it going|how do you do|nice to meet you|long time no see|
            it has been a while|it's been a while|happy new year|happy holidays|my name is|my name's|i am a|
            i'm a|i am an|i'm an|you don't know me|you do not know me|i know you are busy|i know you're busy|
            you must be busy|you are probably busy|you're probably busy|i hate to ask|i hate to bother|
            i don't want to bother|i do not want to bother|i don't mean to bother"""), GermanRequests.COURTESIES, ArabicRequests.COURTESIES);

    /** Stands before the sentence proper. */
    private static final List<String> FILLERS =
            Phrases.together(Phrases.of("""
            so|well|also|just|actually|ok|okay|but|and|sorry to bother you|sorry to ask|sorry|excuse me|
            a quick question|quick question|one question|one quick question|i have a question|
            i have one question|i have a quick question|by any chance|if possible|if you don't mind|
            if you do not mind|if you have time|if you have a minute|if you have a moment|if you can|
            if you could|if it's not too much trouble|if it is not too much trouble|when you have time|
            when you have a minute|when you have a moment|when you get a chance|whenever you have time"""), GermanRequests.FILLERS, ArabicRequests.FILLERS);

    /** One word with a capital before a comma, and not a name. */
    private static final List<String> NO_NAMES =
            Phrases.together(Phrases.of("""
            thanks|thank you|many thanks|cheers|yes|no|sure|true|right|agreed|exactly|absolutely|indeed|great|
            good|nice|lovely|wonderful|beautiful|brilliant|amazing|fascinating|interesting|perfect|wow|bravo|
            congratulations"""), GermanRequests.NO_NAMES, ArabicRequests.NO_NAMES);

    /** A greeting with a name has no more words than these. */
    private static final int GREETING_WORDS = 5;

    private static final int NAME_WORDS = 2;

    /**
     * What stands between two full stops, commas and the like.
     *
     * @param words in lower case with single spaces
     * @param called whether it is only a name, as in "Ines, could you..."
     */
    private record Clause(String words, boolean called) {}

    private Opening() {}

    /**
     * Whether the first sentence after greeting, name and courtesies asks for something.
     *
     * <p>{@code "Hi Ines, could you send me the list?" -> true}, {@code "Thank you. Could you send me the list?" -> false},
     * {@code "" -> false}
     */
    public static boolean asks(String draft) {
        for (Clause clause : clauses(unquoted(draft))) {
            String greeting = Requests.longest(GREETINGS, clause.words);
            String greeted = Requests.after(greeting, clause.words);
            String words = withoutFillers(greeted);
            if (Requests.asks(words) || (!greeting.isEmpty() && asksAfterName(greeted))) {
                return true;
            }
            boolean onlyGreets = !greeting.isEmpty() && count(clause.words) <= GREETING_WORDS;
            boolean courtesy = !Requests.longest(COURTESIES, words).isEmpty();
            if (courtesy && asksFurtherOn(words)) {
                return true;
            }
            if (!words.isEmpty() && !onlyGreets && !courtesy && !clause.called) {
                return false;
            }
        }
        return false;
    }

    /** "Hi Ines could you": a name without a comma. */
    private static boolean asksAfterName(String greeted) {
        String rest = greeted;
        for (int i = 0; i < NAME_WORDS; i++) {
            int space = rest.indexOf(' ');
            rest = space < 0 ? "" : rest.substring(space + 1);
            if (Requests.asks(withoutFillers(rest))) {
                return true;
            }
        }
        return false;
    }

    /** "My name is Jo and I am looking for...". */
    private static boolean asksFurtherOn(String words) {
        for (String joint : List.of(" and ", " but ", " so ", " und ", " aber ")) {
            int at = words.indexOf(joint);
            if (at >= 0 && Requests.asks(withoutFillers(words.substring(at + joint.length())))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutFillers(String words) {
        String rest = words;
        for (String start = Requests.longest(FILLERS, rest);
                !start.isEmpty();
                start = Requests.longest(FILLERS, rest)) {
            rest = Requests.after(start, rest);
        }
        return rest;
    }

    private static int count(String words) {
        return (int) words.chars().filter(c -> c == ' ').count() + 1;
    }

    /** Without the words of somebody else that it begins by quoting. */
    private static String unquoted(String draft) {
        String text = draft.strip();
        int end = quotationEnd(text);
        while (end > 0) {
            text = text.substring(end + 1).strip();
            end = quotationEnd(text);
        }
        return text;
    }

    /** Where the quotation that the text begins with ends; -1 where it begins with none. */
    private static int quotationEnd(String text) {
        int mark = text.isEmpty() ? -1 : "“«\"„".indexOf(text.charAt(0));
        return mark < 0 ? -1 : text.indexOf("”»\"“".charAt(mark), 1);
    }

    private static List<Clause> clauses(String draft) {
        List<Clause> clauses = new ArrayList<>();
        StringBuilder clause = new StringBuilder();
        String text = " " + withoutVowelSigns(draft).replace('’', '\'').replace(" - ", " – ") + ".";
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '\'') {
                clause.append(c);
            } else if (c == ' ' || c == '\t' || c == '-') {
                clause.append(' ');
            } else if (c == '@' && text.charAt(i - 1) == ' ') {
                i = mentionEnd(text, i);
            } else {
                String words = Plain.collapse(clause.toString());
                if (!words.isEmpty()) {
                    String lower = Plain.lowerEach(words);
                    boolean comma = c == ',' || c == '،';
                    clauses.add(new Clause(lower, comma && isName(words) && !NO_NAMES.contains(lower)));
                }
                clause.setLength(0);
            }
        }
        return clauses;
    }

    /** Arabic is written with or without them: {@code "شكرًا" -> "شكرا"}. */
    private static String withoutVowelSigns(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '\u064B' || c > '\u0652') {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    /** The last letter of "@ines". */
    private static int mentionEnd(String text, int at) {
        int end = at;
        while (Character.isLetterOrDigit(text.charAt(end + 1)) || text.charAt(end + 1) == '_') {
            end++;
        }
        return end;
    }

    /** Whether these are one or two words, each with a capital where its script has any. */
    private static boolean isName(String words) {
        List<String> parts = Plain.parts(words, ' ');
        return parts.size() <= NAME_WORDS
                && parts.stream()
                        .allMatch(part -> Character.isLetter(part.charAt(0)) && !Character.isLowerCase(part.charAt(0)));
    }
}
