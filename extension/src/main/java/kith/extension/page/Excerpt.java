package kith.extension.page;

/** The beginning of what somebody wrote. */
final class Excerpt {
    private Excerpt() {}

    /**
     * At most so many characters, ended at a word with an ellipsis: {@code ("The clerk in our county", 12) -> "The clerk…"}.
     */
    static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most - 1);
        int end = space > most / 2 ? space : most - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
