package kith.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Those who stand in a file more than once, brought together: one name with a link in common, or one name without a link.
 *
 * <p>A link under more than one name is nobody's, such as that of a firm; it goes into their notes. Lists of blogs name the
 * same blog as they like, so there the link alone decides.
 */
public final class Duplicates {
    private final List<@Nullable Newcomer> groups = new ArrayList<>();

    /** For each group itself, or the one that it was joined to. */
    private final List<Integer> joinedTo = new ArrayList<>();

    private final Map<String, Integer> byMark = new HashMap<>();

    private Duplicates() {}

    /** Everybody once, in the order in which they first came. */
    public static List<Newcomer> joined(List<Newcomer> found) {
        var duplicates = new Duplicates();
        Set<String> shared = shared(found);
        for (Newcomer newcomer : found) {
            duplicates.add(withoutShared(newcomer, shared));
        }
        List<Newcomer> all = new ArrayList<>();
        for (Newcomer newcomer : duplicates.groups) {
            if (newcomer != null) {
                all.add(newcomer);
            }
        }
        return List.copyOf(all);
    }

    private void add(Newcomer newcomer) {
        int own = groups.size();
        groups.add(newcomer);
        joinedTo.add(own);
        for (String mark : marks(newcomer)) {
            Integer before = byMark.putIfAbsent(mark, own);
            if (before != null) {
                join(group(before), group(own));
            }
        }
    }

    private int group(int index) {
        int group = index;
        while (joinedTo.get(group) != group) {
            group = joinedTo.get(group);
        }
        return group;
    }

    /** Into the one that came first. */
    private void join(int one, int other) {
        int first = Math.min(one, other);
        int second = Math.max(one, other);
        Newcomer kept = groups.get(first);
        Newcomer more = groups.get(second);
        if (first != second && kept != null && more != null) {
            groups.set(first, kept.and(more));
            groups.set(second, null);
            joinedTo.set(second, first);
        }
    }

    private static List<String> marks(Newcomer newcomer) {
        List<String> links = Newcomers.linkKeys(newcomer);
        return links.isEmpty()
                ? List.of(Text.foldName(newcomer.name()))
                : links.stream().map(link -> by(newcomer) + "|" + link).toList();
    }

    /** What tells two owners of one link apart. */
    private static String by(Newcomer newcomer) {
        return newcomer.titled() ? "" : Text.foldName(newcomer.name());
    }

    private static Set<String> shared(List<Newcomer> found) {
        Map<String, String> owners = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (Newcomer newcomer : found) {
            for (String link : Newcomers.linkKeys(newcomer)) {
                String other = owners.putIfAbsent(link, by(newcomer));
                if (other != null && !other.equals(by(newcomer))) {
                    shared.add(link);
                }
            }
        }
        return shared;
    }

    private static Newcomer withoutShared(Newcomer newcomer, Set<String> shared) {
        List<String> own = new ArrayList<>();
        StringBuilder note = new StringBuilder(newcomer.note());
        for (String link : newcomer.links()) {
            if (shared.contains(Newcomers.linkKey(link))) {
                note.append('\n').append(link);
            } else {
                own.add(link);
            }
        }
        return own.size() == newcomer.links().size() ? newcomer : newcomer.with(own, note.toString());
    }
}
