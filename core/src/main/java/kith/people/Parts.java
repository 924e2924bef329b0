package kith.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A text in parts: what was written on two devices and stands in one field now, a ⁂ on a line of its own between.
 *
 * <p>{@code "dyes wool\n⁂\nmet in Lisbon" -> ["dyes wool", "met in Lisbon"]}. A ⁂ with anything but white space beside it
 * is a character like others, and a text without one is one part.
 */
public final class Parts {
    private static final char MARK = '\u2042';

    private Parts() {}

    /** The parts, without white space around them; none of them is empty. */
    public static List<String> of(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isMark(text, i)) {
                String part = text.substring(from, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }

    private static boolean isMark(String text, int at) {
        return text.charAt(at) == MARK
                && (at == 0 || Character.isWhitespace(text.charAt(at - 1)))
                && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    /** One below the other, in an order that does not depend on who brought which. */
    public static String below(Collection<String> parts) {
        return String.join("\n" + MARK + "\n", new TreeSet<>(parts));
    }

    /** Without those that another contains: nothing is said twice. */
    public static Set<String> telling(Collection<String> parts) {
        Set<String> telling = new TreeSet<>(parts);
        telling.removeIf(part -> parts.stream().anyMatch(other -> !other.equals(part) && other.contains(part)));
        return telling;
    }
}
