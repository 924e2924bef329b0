package kith.moving;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kith.people.Search;
import kith.reading.Plain;

/**
 * Names of files made of names of people, each once: no path, nothing hidden, nothing that a system keeps for itself, and
 * never the same to a system that takes upper for lower case or an accent for none.
 *
 * <p>{@code "../Ines" -> "Ines"}, {@code "INES" -> "INES 2"}, {@code "con" -> "_con"}, {@code "???" -> what is given for it}
 */
final class FileNames {
    /** Of a name in UTF-8; most systems allow 255 with ending, and paths of 260 characters are the shortest. */
    private static final int MOST_BYTES = 120;

    private static final String MARKS = " -_.,'()+";

    /** Windows's devices, with any ending (learn.microsoft.com, "Naming Files, Paths, and Namespaces", November 2026). */
    private static final String DEVICES = " con prn aux nul ";

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();
    private final String instead;

    /** @param instead where nothing is left of a name */
    FileNames(String instead) {
        String safe = safe(instead);
        this.instead = safe.isEmpty() ? "_" : safe;
    }

    /** A name that was not given before, without an ending. */
    String of(String name) {
        String safe = safe(name);
        String base = safe.isEmpty() ? instead : safe;
        String folded = Search.folded(base);
        int number = last.getOrDefault(folded, 1);
        String unique = base;
        while (!taken.add(Search.folded(unique))) {
            number++;
            unique = base + " " + number;
        }
        last.put(folded, number);
        return unique;
    }

    private static String safe(String name) {
        String clean = Clean.line(name);
        StringBuilder kept = new StringBuilder();
        int size = 0;
        for (int i = 0; i < clean.length(); i++) {
            boolean pair = Clean.isPair(clean, i);
            int bytes = Utf8.size(clean, i);
            if (size + bytes > MOST_BYTES) {
                break;
            }
            if (pair && isKept(Character.toCodePoint(clean.charAt(i), clean.charAt(i + 1)))) {
                kept.append(clean, i, i + 2);
                size += bytes;
            } else if (!pair && isKept(clean.charAt(i))) {
                kept.append(clean.charAt(i));
                size += bytes;
            } else {
                kept.append(' ');
                size++;
            }
            i += pair ? 1 : 0;
        }
        String trimmed = trimmed(Plain.collapse(kept.toString()));
        return isDevice(trimmed) ? "_" + trimmed : trimmed;
    }

    /** Letters, digits, accents and pictures of every script; joiners, since Persian and emoji need them. */
    private static boolean isKept(int code) {
        if (code < 0x80) {
            return Character.isLetterOrDigit(code) || MARKS.indexOf(code) >= 0;
        }
        if (code >= 0x10000) {
            return code < 0x40000 && (code & 0xfffe) != 0xfffe;
        }
        int kind = Character.getType(code);
        return Character.isLetterOrDigit(code)
                || kind == Character.NON_SPACING_MARK
                || kind == Character.COMBINING_SPACING_MARK
                || code == '\u200c'
                || code == '\u200d';
    }

    /** Without what hides a file, what is an option to a program, and what Windows takes away at the end. */
    private static String trimmed(String name) {
        int from = 0;
        int to = name.length();
        while (from < to && " -._'+,()".indexOf(name.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " .".indexOf(name.charAt(to - 1)) >= 0) {
            to--;
        }
        return name.substring(from, to);
    }

    private static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String stem = Plain.lower((dot < 0 ? name : name.substring(0, dot)).strip());
        boolean port = stem.length() == 4 && (stem.startsWith("com") || stem.startsWith("lpt"));
        return Plain.holdsWord(DEVICES, stem) || (port && Plain.isDigit(stem.charAt(3)));
    }
}
