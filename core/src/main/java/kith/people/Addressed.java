package kith.people;

import java.util.Collection;
import java.util.List;

/** Whether a text speaks to somebody by name, where no thread says so: {@code "@Ann"}, or words of theirs quoted. */
final class Addressed {

    /** What forums and mail programs put behind the name of whom they quote, and people who quote by hand. */
    private static final List<String> QUOTED = List.of(
            " said:",
            " wrote:",
            " says:",
            " schrieb:",
            " a écrit :",
            " a écrit:",
            " escribió:",
            " escreveu:",
            " ha scritto:",
            " skrev:",
            " schreef:",
            " написал:",
            "さんの発言:");

    /** vBulletin's words before the name of whom it quotes ("Originally Posted by Ann", showthread templates). */
    private static final String POSTED_BY = "originally posted by ";

    private Addressed() {}

    /**
     * {@code ("Ann", "@ann: thanks!") -> true}, {@code ("Ann", "Ann said: yes. So do I") -> true},
     * {@code ("Ann", "@annabel hi") -> false}; somebody without a name is never spoken to.
     */
    static boolean to(String name, String text) {
        return toFolded(Text.foldName(name), Text.foldName(text));
    }

    /** Whether it speaks to any of these, as {@link Text#foldName} folds names; a page may hold thousands. */
    static boolean toAny(Collection<String> foldedNames, String text) {
        String said = Text.foldName(text);
        return foldedNames.stream().anyMatch(name -> toFolded(name, said));
    }

    private static boolean toFolded(String who, String said) {
        if (who.isEmpty()) {
            return false;
        }
        for (int at = said.indexOf(who); at >= 0; at = said.indexOf(who, at + 1)) {
            int end = at + who.length();
            boolean begins = at == 0 || !isPartOfName(said.charAt(at - 1));
            boolean ends = end == said.length() || !isPartOfName(said.charAt(end));
            if (begins
                    && ends
                    && (isCalled(said, at)
                            || said.startsWith(POSTED_BY, at - POSTED_BY.length())
                            || isQuoted(said, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCalled(String said, int at) {
        return at > 0 && said.charAt(at - 1) == '@' && (at == 1 || !isPartOfName(said.charAt(at - 2)));
    }

    private static boolean isQuoted(String said, int end) {
        return QUOTED.stream().anyMatch(words -> said.startsWith(words, end));
    }

    /** An address of mail is no call: before the at sign stands a letter there. */
    private static boolean isPartOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }
}
