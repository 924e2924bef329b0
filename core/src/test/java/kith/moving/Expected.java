package kith.moving;

/** What a reader is to find of a text, said another way than {@link Clean} says it. */
final class Expected {
    private Expected() {}

    /** Java's regular expressions see pairs of surrogates as one character, so that {@code \p{Cs}} is a half alone. */
    static String lines(String text) {
        return text.replaceAll("\r\n|[\\x0a-\\x0d\\x85\\u2028\\u2029]", "\n")
                .replaceAll("\\p{Cs}", "\ufffd")
                .replaceAll("[\\x00-\\x08\\x0e-\\x1f\\x7f-\\x9f\\ufeff\\ufffe\\uffff]", "")
                .strip();
    }

    /** All that can be seen, without regard to white space. */
    static String seen(String text) {
        return lines(text)
                .replaceAll("[\\s\\u00a0\\u1680\\u2000-\\u200b\\u2028\\u2029\\u202f\\u205f\\u2060\\u3000]+", "");
    }
}
