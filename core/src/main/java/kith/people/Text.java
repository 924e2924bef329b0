package kith.people;

import kith.reading.Plain;

/** Small questions about texts that people wrote. */
final class Text {
    private Text() {}

    /**
     * Letters and digits only, in lower case: sites change quotation marks, dashes and spaces of what was typed.
     *
     * <p>{@code "It’s  fine -- really…" -> "itsfinereally"}
     */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                folded.append(c);
            }
        }
        return Plain.lowerEach(folded.toString());
    }

    /** A name for comparing: white space collapsed, in lower case; {@code " Ines  B. " -> "ines b."} */
    static String foldName(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B';
            if (!space) {
                folded.append(c);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return Plain.lowerEach(folded.toString().strip());
    }

    /** Whether both are one name; nobody's name is nobody's. */
    static boolean sameName(String a, String b) {
        return !a.isEmpty() && foldName(a).equals(foldName(b));
    }

    /**
     * Whether a page's text is this text of mine.
     *
     * <p>A page may show only the beginning (2,000 characters, less on huge pages), so the shorter decides; below 20
     * letters the two must be equal.
     */
    static boolean sameWords(String mine, String onPage) {
        String a = fold(mine);
        String b = fold(onPage);
        int shorter = Math.min(a.length(), b.length());
        return a.equals(b) || (shorter >= 20 && a.startsWith(b));
    }

    /** At most so many characters, cut before a lone surrogate. */
    static String cut(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max;
        return text.substring(0, end);
    }
}
