package kith.followup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.people.Acquaintance.Context;
import org.jspecify.annotations.Nullable;

/**
 * A logbook as one text: to be kept, and read again by the very same Kith.
 *
 * <p>Lines of fields between tabs, the first of which says what the line is: {@code p} a person with what I said of them,
 * {@code n} somebody who is not held, {@code t} a conversation and what was said there, {@code s} what was seen. Numbers are
 * written with the base 36; people are numbered as they come. {@code \}, tab and line feed in an id are written {@code \\},
 * {@code \t} and {@code \n}.
 *
 * <p>{@code "logbook\t1.2\t0\np\tlink:ines.example\t1\nt\thttps://ines.example/1\t0\t2s\t4\n"}: by Kith 1.2, something since
 * 1970, Ines whom I remember, and one word of mine to her 100 seconds later.
 */
public final class LogbookText {
    private static final String TITLE = "logbook";
    private static final int BASE = 36;
    private static final int REMEMBERED = 1;
    private static final int NEVER = 2;
    private static final int ON_MY_MIND = 4;
    private static final int MAIL = 8;
    private static final int CONTEXT = 16;
    private static final List<Context> CONTEXTS = List.of(Context.values());

    private LogbookText() {}

    /** @param kith which Kith writes it */
    public static String write(Logbook book, String kith) {
        StringBuilder text = new StringBuilder();
        Map<String, Integer> numbers = new HashMap<>();
        field(text.append(TITLE), kith);
        number(text, book.since());
        text.append('\n');
        book.people().forEach((id, marks) -> {
            numbers.put(id, numbers.size());
            number(field(text.append('p'), id), packed(marks)).append('\n');
        });
        book.talks().forEach((link, entries) -> {
            entries.forEach(entry -> others(text, numbers, entry));
            field(text.append('t'), link);
            entries.forEach(entry -> {
                entry(text, numbers, entry);
                number(text, entry.act().code());
            });
            text.append('\n');
        });
        book.sightings().forEach((id, entry) -> {
            others(text, numbers, entry);
            entry(field(text.append('s'), id), numbers, entry).append('\n');
        });
        return text.toString();
    }

    private static int packed(Marks marks) {
        return (marks.remembered() ? REMEMBERED : 0)
                | (marks.never() ? NEVER : 0)
                | (marks.onMyMind() ? ON_MY_MIND : 0)
                | (marks.mailInvited() ? MAIL : 0)
                | CONTEXTS.indexOf(marks.context()) * CONTEXT;
    }

    private static void others(StringBuilder text, Map<String, Integer> numbers, Logbook.Entry entry) {
        if (numbers.putIfAbsent(entry.person(), numbers.size()) == null) {
            field(text.append('n'), entry.person()).append('\n');
        }
    }

    private static StringBuilder entry(StringBuilder text, Map<String, Integer> numbers, Logbook.Entry entry) {
        number(text, numbers.getOrDefault(entry.person(), -1));
        return number(text, entry.second());
    }

    private static StringBuilder number(StringBuilder text, long number) {
        return text.append('\t').append(Long.toString(number, BASE));
    }

    private static StringBuilder field(StringBuilder text, String words) {
        String escaped = words.indexOf('\\') < 0 && words.indexOf('\t') < 0 && words.indexOf('\n') < 0
                ? words
                : words.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
        return text.append('\t').append(escaped);
    }

    /**
     * Null where another Kith wrote it, or none: what counts as what may have been something else to that one.
     *
     * @param kith which Kith reads it
     */
    public static @Nullable Logbook read(String text, String kith) {
        try {
            return new Reading(text).book(kith);
        } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return null;
        }
    }

    /** Goes through a text once. */
    private static final class Reading {
        private final String text;
        private final List<String> people = new ArrayList<>();
        private int at;

        Reading(String text) {
            this.text = text;
        }

        @Nullable
        Logbook book(String kith) {
            if (!next().equals(TITLE) || !next().equals(kith)) {
                return null;
            }
            Logbook book = new Logbook(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), number());
            while (at < text.length()) {
                line(book);
            }
            return book;
        }

        private void line(Logbook book) {
            String kind = next();
            String id = next();
            switch (kind) {
                case "p" -> {
                    people.add(id);
                    book.people().put(id, marks((int) number()));
                }
                case "n" -> people.add(id);
                case "t" -> book.talks().put(id, entries());
                case "s" -> book.sightings().put(id, new Logbook.Entry(person(), number(), Act.SEEN));
                default -> throw new IllegalArgumentException("no such line: " + kind);
            }
        }

        private List<Logbook.Entry> entries() {
            List<Logbook.Entry> entries = new ArrayList<>();
            while (text.charAt(at - 1) == '\t') {
                entries.add(new Logbook.Entry(person(), number(), Act.of((int) number())));
            }
            return entries;
        }

        private String person() {
            return people.get((int) number());
        }

        private static Marks marks(int packed) {
            return new Marks(
                    (packed & REMEMBERED) != 0,
                    (packed & NEVER) != 0,
                    (packed & ON_MY_MIND) != 0,
                    (packed & MAIL) != 0,
                    0,
                    CONTEXTS.get(packed / CONTEXT));
        }

        /** The field that begins here; afterwards the next one does. */
        private String next() {
            int end = at;
            boolean plain = true;
            for (char c = text.charAt(end); c != '\t' && c != '\n'; c = text.charAt(end)) {
                plain &= c != '\\';
                end++;
            }
            String field = text.substring(at, end);
            at = end + 1;
            return plain ? field : unescaped(field);
        }

        private static String unescaped(String field) {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < field.length(); i++) {
                char c = field.charAt(i);
                if (c == '\\') {
                    i++;
                    c = switch (field.charAt(i)) {
                        case 't' -> '\t';
                        case 'n' -> '\n';
                        default -> '\\';
                    };
                }
                words.append(c);
            }
            return words.toString();
        }

        private long number() {
            boolean negative = text.charAt(at) == '-';
            long number = 0;
            at += negative ? 1 : 0;
            for (char c = text.charAt(at); c != '\t' && c != '\n'; c = text.charAt(at)) {
                number = number * BASE + digit(c);
                at++;
            }
            at++;
            return negative ? -number : number;
        }

        /** By hand: there are a million of them, and {@link Character#digit} looks among all scripts. */
        private static int digit(char c) {
            int digit = c >= '0' && c <= '9' ? c - '0' : c - 'a' + 10;
            if (digit < 0 || digit >= BASE || (c > '9' && c < 'a')) {
                throw new IllegalArgumentException("no number");
            }
            return digit;
        }
    }
}
