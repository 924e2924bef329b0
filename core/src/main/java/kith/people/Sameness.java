package kith.people;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Who is one person because I said so, and who is two whatever looks alike.
 *
 * <p>Saying so changes no record of theirs: who are one are only shown as one (see {@code kith.moving.Together}), and so
 * they can be two again at any time, each with what came since by a handle of their own.
 *
 * @param one the second is shown as the first; where both ways were said, on two devices, as the smaller id
 * @param two never proposed again; the smaller id first. Whoever is here is not in {@code one}: that can be put right, and
 *     shows nobody's words as somebody else's
 */
public record Sameness(Set<Pair> one, Set<Pair> two) {
    /** Two ids of people. */
    public record Pair(String person, String other) implements Comparable<Pair> {
        private boolean of(String one, String another) {
            return (person.equals(one) && other.equals(another)) || (person.equals(another) && other.equals(one));
        }

        private Pair turned() {
            return new Pair(/* person= */ other, /* other= */ person);
        }

        @Override
        public int compareTo(Pair pair) {
            int order = person.compareTo(pair.person);
            return order != 0 ? order : other.compareTo(pair.other);
        }
    }

    /** What I said of two. */
    public enum Verdict {
        UNSAID,
        ONE,
        TWO
    }

    /** Nothing was said of anybody. */
    public static final Sameness NOTHING = new Sameness(Set.of(), Set.of());

    public Sameness {
        Set<Pair> not = new TreeSet<>();
        for (Pair pair : two) {
            Pair sorted = pair.person().compareTo(pair.other()) < 0 ? pair : pair.turned();
            if (!pair.person().equals(pair.other())) {
                not.add(sorted);
            }
        }
        Set<Pair> same = new TreeSet<>();
        for (Pair pair : one) {
            boolean itself = pair.person().equals(pair.other());
            boolean refused = not.contains(pair) || not.contains(pair.turned());
            boolean bothWays = pair.compareTo(pair.turned()) > 0 && one.contains(pair.turned());
            if (!itself && !refused && !bothWays) {
                same.add(pair);
            }
        }
        one = Fixed.set(same);
        two = Fixed.set(not);
    }

    /** What I said of the two themselves, not by way of somebody else. */
    public Verdict of(String person, String other) {
        if (one.stream().anyMatch(pair -> pair.of(person, other))) {
            return Verdict.ONE;
        }
        return two.stream().anyMatch(pair -> pair.of(person, other)) ? Verdict.TWO : Verdict.UNSAID;
    }

    /** The same with this said of the two, whatever was said of them before. */
    public Sameness with(String person, String other, Verdict said) {
        Set<Pair> same = new HashSet<>(one);
        Set<Pair> not = new HashSet<>(two);
        same.removeIf(pair -> pair.of(person, other));
        not.removeIf(pair -> pair.of(person, other));
        if (said != Verdict.UNSAID) {
            boolean unused = (said == Verdict.ONE ? same : not).add(new Pair(person, other));
        }
        return new Sameness(same, not);
    }

    /** Whoever of those who are one is shown: who is nobody else's; where that leaves several or none, the smallest id. */
    public Leads heads() {
        Set<String> others = new HashSet<>();
        one.forEach(pair -> others.add(pair.other()));
        Leads heads = new Leads(
                Comparator.comparing((String id) -> others.contains(id)).thenComparing(id -> id));
        one.forEach(pair -> heads.join(pair.person(), pair.other()));
        return heads;
    }

    /** As whom somebody is shown. */
    public String head(String id) {
        return heads().id(id);
    }

    /** Everybody who is one with somebody, who is among them. */
    public Set<String> all(String id) {
        Leads heads = heads();
        String head = heads.id(id);
        Set<String> all = new TreeSet<>(Set.of(id));
        for (Pair pair : one) {
            if (heads.id(pair.other()).equals(head)) {
                all.add(pair.person());
                all.add(pair.other());
            }
        }
        return all;
    }

    /**
     * Under which ids a card or a page kept may be stored that is shown under this one, which is among them: such ids are made
     * of people's.
     */
    public Set<String> ids(String shown) {
        Leads heads = heads();
        Set<String> ids = new TreeSet<>(Set.of(shown));
        for (Pair pair : one) {
            for (String each : List.copyOf(ids)) {
                ids.add(each.replace(heads.id(pair.other()), pair.other()));
                ids.add(each.replace(heads.id(pair.person()), pair.person()));
            }
        }
        return ids;
    }

    /** Whether I said that they are two, of them or of any who are one with them. */
    public boolean areTwo(String person, String other) {
        Leads heads = heads();
        Pair shown = new Pair(heads.id(person), heads.id(other));
        return two.stream().anyMatch(pair -> shown.of(heads.id(pair.person()), heads.id(pair.other())));
    }

    /** The same without a word about these. */
    public Sameness without(Set<String> people) {
        return of(id -> !people.contains(id));
    }

    /** What is said of these alone. */
    public Sameness of(Predicate<String> people) {
        Set<Pair> same = new HashSet<>(one);
        Set<Pair> not = new HashSet<>(two);
        same.removeIf(pair -> !(people.test(pair.person()) && people.test(pair.other())));
        not.removeIf(pair -> !(people.test(pair.person()) && people.test(pair.other())));
        return new Sameness(same, not);
    }

    /** The same of people who have other ids now; what is then said of somebody and themselves goes. */
    public Sameness renamed(UnaryOperator<String> now) {
        Set<Pair> same = new HashSet<>();
        Set<Pair> not = new HashSet<>();
        one.forEach(pair -> same.add(new Pair(now.apply(pair.person()), now.apply(pair.other()))));
        two.forEach(pair -> not.add(new Pair(now.apply(pair.person()), now.apply(pair.other()))));
        return new Sameness(same, not);
    }

    /** What was said on either of two devices. */
    public Sameness and(Sameness more) {
        Set<Pair> same = new HashSet<>(one);
        Set<Pair> not = new HashSet<>(two);
        same.addAll(more.one);
        not.addAll(more.two);
        return new Sameness(same, not);
    }
}
