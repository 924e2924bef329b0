package kith.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who may be the same person in two places: proposed with the reasons, and never done unasked.
 *
 * <p>It looks only at what is stored anyway. Faces are not looked at: Kith keeps no avatar and no digest of one.
 */
public final class Alike {
    /** More at a time is work. */
    private static final int FEW = 2;

    /** Why two may be one, the surest first. */
    public enum Sign {
        /** The page of each leads to the other's. */
        EACH_OTHER,
        /** Both sign with one address. */
        LINK,
        /** Both have one member's number, under two names. */
        MEMBER,
        /** One signs with the address of the place whose posts the other writes, and nobody else that I know writes there. */
        SITE,
        /** The page of one leads to the other's. */
        LEADS,
        /** Both are reached by one mail address. */
        MAIL,
        /** Both have one name, which is not everybody's, at two places: that may be chance. */
        NAME
    }

    /**
     * A reason.
     *
     * @param what the address, place, mail address or name that speaks for it
     */
    public record Because(Sign sign, String what) {}

    /**
     * Perhaps the same person.
     *
     * @param place where they are met: a host, or ""
     * @param because at least one reason, the surest first
     */
    public record Proposal(Person person, String place, List<Because> because) {
        public Proposal {
            because = List.copyOf(because);
        }
    }

    private final Map<String, Traits> all;
    private final Traits mine;

    private Alike(Map<String, Traits> all, Traits mine) {
        this.all = all;
        this.mine = mine;
    }

    /**
     * Who may be the same as somebody, the surest first, and never more than two; nobody of whom I said that they are two, and
     * nobody whom I set aside.
     *
     * @param memory as it is shown, with those who are one as one
     */
    public static List<Proposal> to(Memory memory, Person person) {
        Map<String, Traits> all = Traits.all(memory);
        Traits mine = all.get(person.id());
        if (mine == null || person.aside()) {
            return List.of();
        }
        Alike alike = new Alike(all, mine);
        Sameness said = memory.settings().sameness();
        List<Proposal> proposals = new ArrayList<>();
        memory.people()
                .filter(other -> !other.aside() && !other.id().equals(person.id()))
                .forEach(other -> {
                    List<Because> because = alike.because(all.getOrDefault(other.id(), new Traits()));
                    if (!because.isEmpty() && !said.areTwo(person.id(), other.id())) {
                        proposals.add(new Proposal(other, place(memory, other), because));
                    }
                });
        proposals.sort(
                Comparator.comparing((Proposal one) -> one.because().getFirst().sign())
                        .thenComparing((one, other) ->
                                other.because().size() - one.because().size())
                        .thenComparing(one -> one.person().id()));
        return List.copyOf(proposals.subList(0, Math.min(FEW, proposals.size())));
    }

    /** Where somebody is met; "" where nothing is known but a name. */
    public static String place(Memory memory, Person person) {
        return memory.handles(handle -> handle.person().equals(person.id()))
                .map(handle -> LookAway.host(handle.place().isEmpty() ? handle.link() : handle.place()))
                .filter(host -> !host.isEmpty())
                .sorted()
                .findFirst()
                .orElse(LookAway.host(person.link()));
    }

    private List<Because> because(Traits theirs) {
        List<Because> because = new ArrayList<>();
        String there = lead(mine, theirs);
        String here = lead(theirs, mine);
        if (!there.isEmpty() && !here.isEmpty()) {
            because.add(new Because(Sign.EACH_OTHER, there));
        }
        add(because, Sign.LINK, shared(traits -> traits.links, theirs, bothWriteAt(theirs)));
        add(because, Sign.MEMBER, shared(traits -> traits.members, theirs, Set.of()));
        add(because, Sign.SITE, site(mine, theirs));
        add(because, Sign.SITE, site(theirs, mine));
        if (there.isEmpty() != here.isEmpty()) {
            because.add(new Because(Sign.LEADS, there + here));
        }
        add(because, Sign.MAIL, shared(traits -> traits.mails, theirs, Set.of()));
        if (mine.places.stream().noneMatch(theirs.places::contains)) {
            add(because, Sign.NAME, shared(traits -> traits.names, theirs, Set.of()));
        }
        return because;
    }

    private static void add(List<Because> because, Sign sign, String what) {
        if (!what.isEmpty()) {
            because.add(new Because(sign, what));
        }
    }

    /** One kind of trait. */
    private interface Kind {
        Collection<String> of(Traits traits);
    }

    /** What both have and no third: what many share is nobody's own. */
    private String shared(Kind kind, Traits theirs, Collection<String> but) {
        for (String one : kind.of(mine)) {
            if (kind.of(theirs).contains(one)
                    && !but.contains(one)
                    && all.values().stream()
                                    .filter(traits -> kind.of(traits).contains(one))
                                    .count()
                            == 2) {
                return one;
            }
        }
        return "";
    }

    /** Who write for one place may all sign with it. */
    private List<String> bothWriteAt(Traits theirs) {
        return mine.homes.stream().filter(theirs.homes::contains).toList();
    }

    /** Where the pages of one lead to the other; "" where they do not. */
    private static String lead(Traits from, Traits to) {
        return from.leads.stream()
                .filter(to::isAt)
                .filter(page -> !from.isAt(page))
                .findFirst()
                .orElse("");
    }

    private String site(Traits signs, Traits writes) {
        for (String home : writes.homes) {
            boolean alone = all.values().stream()
                            .filter(traits -> traits.homes.contains(home))
                            .count()
                    == 1;
            if (alone && signs.links.contains(home)) {
                return home;
            }
        }
        return "";
    }
}
