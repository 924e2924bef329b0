package kith.probe;

import java.util.function.Supplier;

/** Lines of {@code name<TAB>result}, in ASCII whatever was said; what is thrown is a result too. */
public final class Table {
    static final String HEX = "0123456789abcdef";

    private final StringBuilder lines = new StringBuilder();

    public void row(String name, Supplier<Object> question) {
        lines.append(ascii(name)).append('\t').append(ascii(answer(question))).append('\n');
    }

    private static String answer(Supplier<Object> question) {
        try {
            return question.get().toString();
        } catch (RuntimeException thrown) {
            return "threw " + thrown.getClass().getSimpleName() + ": " + thrown.getMessage();
        }
    }

    /** Half a surrogate pair would not survive the way out of the browser, and a line end would make two lines of one. */
    static String ascii(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7f && c != '\\') {
                plain.append(c);
                continue;
            }
            plain.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                plain.append(HEX.charAt((c >> shift) & 15));
            }
        }
        return plain.toString();
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
