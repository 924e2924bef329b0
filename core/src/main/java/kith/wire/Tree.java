package kith.wire;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object that was read, asked member by member.
 *
 * <p>A member nobody asks for is ignored; one of the wrong kind or size is {@link Malformed}; one that is missing gets its
 * empty value ({@code ""}, false, nothing in the list, {@link Instant#EPOCH}) except where the question says "needed".
 *
 * @param where what this object is, for complaints: {@code message.page.comments[3]}, only ever words of ours
 */
record Tree(String where, Map<?, ?> members) {
    static final int MAX_TEXT = 100_000;
    static final int MAX_LIST = 100_000;

    /** What a JavaScript date can hold: ECMA-262, section 21.4.1.1. */
    private static final long MAX_MILLIS = 8_640_000_000_000_000L;

    static Tree of(@Nullable Object value, String where) {
        if (value instanceof Map<?, ?> members) {
            return new Tree(where, members);
        }
        throw new Malformed(where, "an object is expected");
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    /** Refuses an object without this member, where an empty value would be an order to clear something. */
    Tree stating(String name) {
        if (!has(name)) {
            throw new Malformed(at(name), "is missing");
        }
        return this;
    }

    String text(String name) {
        return has(name) ? text(members.get(name), name) : "";
    }

    /** A text of any length, needed. */
    String whole(String name) {
        if (members.get(name) instanceof String text) {
            return text;
        }
        throw new Malformed(at(name), "a text is expected");
    }

    /** A text that is not empty. */
    String needed(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            throw new Malformed(at(name), "a text is needed");
        }
        return text;
    }

    boolean flag(String name) {
        if (!has(name)) {
            return false;
        }
        if (members.get(name) instanceof Boolean flag) {
            return flag;
        }
        throw new Malformed(at(name), "true or false is expected");
    }

    /** A number that is needed, both bounds allowed. */
    int number(String name, int least, int most) {
        return (int) whole(members.get(name), name, least, most);
    }

    Instant instant(String name) {
        return has(name)
                ? Instant.ofEpochMilli(whole(members.get(name), name, -MAX_MILLIS, MAX_MILLIS))
                : Instant.EPOCH;
    }

    /** One of the constants, by name; needed. */
    <E extends Enum<E>> E oneOf(String name, E[] constants) {
        String word = text(name);
        for (E constant : constants) {
            if (constant.name().equals(word)) {
                return constant;
            }
        }
        throw new Malformed(at(name), "one of the " + constants.length + " words for it is needed");
    }

    /** The object of that name, needed. */
    Tree object(String name) {
        return of(members.get(name), at(name));
    }

    List<Tree> objects(String name, int most) {
        List<Tree> all = new ArrayList<>();
        for (Object each : list(name, most)) {
            all.add(of(each, at(name) + "[" + all.size() + "]"));
        }
        return all;
    }

    List<String> texts(String name) {
        List<String> all = new ArrayList<>();
        for (Object each : list(name, MAX_LIST)) {
            all.add(text(each, name + "[" + all.size() + "]"));
        }
        return all;
    }

    Set<Integer> hashes(String name) {
        Set<Integer> all = new LinkedHashSet<>();
        for (Object each : list(name, MAX_LIST)) {
            all.add((int) whole(each, name, Integer.MIN_VALUE, Integer.MAX_VALUE));
        }
        return all;
    }

    String at(String name) {
        return where + "." + name;
    }

    private List<?> list(String name, int most) {
        if (!has(name)) {
            return List.of();
        }
        if (members.get(name) instanceof List<?> list && list.size() <= most) {
            return list;
        }
        throw new Malformed(at(name), "a list of at most " + most + " is expected");
    }

    private String text(@Nullable Object value, String name) {
        if (value instanceof String text && text.length() <= MAX_TEXT) {
            return text;
        }
        throw new Malformed(at(name), "a text of at most " + MAX_TEXT + " characters is expected");
    }

    private long whole(@Nullable Object value, String name, long least, long most) {
        if (value instanceof Long number && number >= least && number <= most) {
            return number;
        }
        throw new Malformed(at(name), "a whole number from " + least + " to " + most + " is expected");
    }
}
