package kith.moving;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import kith.people.Acquaintance;
import kith.people.Acquaintance.Bond;
import kith.people.Acquaintance.Context;
import kith.people.Card;
import kith.people.Conversation;
import kith.people.Edited.Field;
import kith.people.Handle;
import kith.people.Kept;
import kith.people.Me;
import kith.people.Person;
import kith.people.Quote;
import kith.people.Sighting;
import kith.people.Stored;
import kith.people.Turn;
import kith.reading.Links;

/** One record made of two with the same id, by what is in them: the same whichever comes first, and whichever comes again. */
final class Joined {
    private static final int MOST = 100_000;

    private Joined() {}

    /** Of at least one record; all have one id. */
    static Stored of(List<? extends Stored> all) {
        return switch (all.getFirst()) {
            case Person person -> people(each(all, record -> (Person) record));
            case Card card -> cards(each(all, record -> (Card) record));
            default -> {
                Stored joined = all.getFirst();
                for (Stored other : all) {
                    joined = of(joined, other);
                }
                yield joined;
            }
        };
    }

    private static Stored of(Stored one, Stored other) {
        return switch (one) {
            case Handle handle -> handles(handle, (Handle) other);
            case Conversation talk -> conversations(talk, (Conversation) other);
            case Turn turn -> turns(turn, (Turn) other);
            case Sighting seen -> sightings(seen, (Sighting) other);
            case Kept kept -> kept(kept, (Kept) other);
            default -> throw new IllegalArgumentException("what was kept last is one device's own");
        };
    }

    static <R, T> List<T> each(List<? extends R> all, Function<R, T> what) {
        List<T> each = new ArrayList<>();
        all.forEach(one -> each.add(what.apply(one)));
        return each;
    }

    private static Person people(List<Person> all) {
        Both both = new Both(each(all, Person::edited));
        return new Person(
                all.getFirst().id(),
                each(all, Person::name).stream().reduce("", Plainly::more),
                both.flag(Field.REMEMBERED, each(all, Person::remembered)),
                both.flag(Field.ASIDE, each(all, Person::aside)),
                both.flag(Field.ON_MIND, each(all, Person::onMind)),
                each(all, Person::link).stream().reduce("", Plainly::more),
                both.text(Field.WHY, each(all, Person::why)),
                both.text(Field.NOTE, each(all, Person::note)),
                each(all, Person::quote).stream().reduce(Quote.NONE, Joined::quote),
                acquaintance(both, each(all, Person::acquaintance)),
                both.edited(),
                each(all, Person::sinceAt).stream().reduce(all.getFirst().sinceAt(), Plainly::earlier));
    }

    private static Acquaintance acquaintance(Both both, List<Acquaintance> all) {
        return new Acquaintance(
                both.text(Field.KNOWS, each(all, Acquaintance::knows)),
                both.text(Field.LEARN, each(all, Acquaintance::learn)),
                both.text(Field.HELP, each(all, Acquaintance::help)),
                bonds(both.list(Field.BONDS, each(all, known -> names(known.bonds())))),
                both.value(Field.CONTEXT, each(all, Acquaintance::context), Joined::context),
                both.list(Field.TAGS, each(all, Acquaintance::tags)),
                both.text(Field.CLOSE, each(all, Acquaintance::close)),
                both.text(Field.REACH, each(all, Acquaintance::reach)));
    }

    private static List<String> names(Set<Bond> bonds) {
        return bonds.stream().map(Enum::name).sorted().toList();
    }

    private static Set<Bond> bonds(List<String> names) {
        Set<Bond> bonds = new LinkedHashSet<>();
        names.forEach(name -> bonds.add(Bond.valueOf(name)));
        return bonds;
    }

    private static Context context(Context a, Context b) {
        boolean first = b == Context.UNSAID || (a != Context.UNSAID && a.compareTo(b) < 0);
        return first ? a : b;
    }

    private static Quote quote(Quote a, Quote b) {
        String text = Plainly.more(a.text(), b.text());
        if (!a.text().equals(b.text())) {
            return text.equals(a.text()) ? a : b;
        }
        return Plainly.more(a.link() + " " + a.title(), b.link() + " " + b.title())
                        .equals(a.link() + " " + a.title())
                ? a
                : b;
    }

    /** Whether two devices mean the same person by one key: a bare name may be signed with two links by two people. */
    static boolean agree(Handle a, Handle b) {
        return a.id().startsWith("link:")
                || a.link().isEmpty()
                || b.link().isEmpty()
                || a.link().equals(b.link())
                || Links.same(a.link(), b.link());
    }

    private static Handle handles(Handle a, Handle b) {
        if (!agree(a, b)) {
            return a.link().compareTo(b.link()) > 0 ? a : b; // they are never equal here
        }
        return new Handle(
                a.id(),
                owner(a.person(), b.person()),
                Plainly.more(a.name(), b.name()),
                Plainly.more(a.link(), b.link()),
                Plainly.more(a.place(), b.place()));
    }

    /** Somebody, rather than me: what is known of them would be lost. */
    private static String owner(String a, String b) {
        return a.equals(Me.ID) ? b : b.equals(Me.ID) ? a : Plainly.more(a, b);
    }

    private static Conversation conversations(Conversation a, Conversation b) {
        int order = a.seenAt().compareTo(b.seenAt());
        return new Conversation(
                a.id(),
                Plainly.more(a.place(), b.place()),
                Plainly.more(a.title(), b.title()),
                Plainly.more(a.author(), b.author()),
                a.closed() || b.closed(),
                order > 0 ? a.before() : order < 0 ? b.before() : Plainly.united(a.before(), b.before(), MOST),
                order > 0 ? a.current() : order < 0 ? b.current() : Plainly.united(a.current(), b.current(), MOST),
                order > 0 ? a.seenAt() : b.seenAt());
    }

    private static Turn turns(Turn a, Turn b) {
        boolean aRefused = a.refused() && a.state().compareTo(b.state()) >= 0;
        boolean bRefused = b.refused() && b.state().compareTo(a.state()) >= 0;
        return new Turn(
                a.id(),
                a.mine() || b.mine(),
                Plainly.more(a.person(), b.person()),
                Plainly.more(a.conversation(), b.conversation()),
                Plainly.more(a.key(), b.key()),
                Plainly.more(a.parentKey(), b.parentKey()),
                Plainly.more(a.text(), b.text()),
                Plainly.more(a.link(), b.link()),
                Plainly.more(a.name(), b.name()),
                Plainly.more(a.site(), b.site()),
                Plainly.further(a.state(), b.state()),
                aRefused || bRefused,
                topics(a.topics(), b.topics()),
                Plainly.earlier(a.at(), b.at()));
    }

    private static List<String> topics(List<String> a, List<String> b) {
        int longer = Integer.compare(a.size(), b.size());
        if (longer == 0) {
            longer = String.join("\n", a).compareTo(String.join("\n", b));
        }
        return longer >= 0 ? a : b;
    }

    private static Sighting sightings(Sighting a, Sighting b) {
        return new Sighting(
                a.id(),
                Plainly.more(a.person(), b.person()),
                Plainly.more(a.title(), b.title()),
                Plainly.more(a.text(), b.text()),
                a.post() || b.post(),
                a.closed() || b.closed(),
                Plainly.earlier(a.at(), b.at()));
    }

    private static Kept kept(Kept a, Kept b) {
        return new Kept(
                a.id(),
                Plainly.more(a.person(), b.person()),
                Plainly.more(a.link(), b.link()),
                Plainly.more(a.title(), b.title()),
                Plainly.earlier(a.at(), b.at()));
    }

    /** What I said last stands; a draft has a time of its own. */
    private static Card cards(List<Card> all) {
        Both both = new Both(each(all, Card::edited));
        Card last = all.getFirst();
        Card.Put idea = last.idea();
        List<String> offered = last.offered();
        for (Card card : all) {
            last = order(card, last) > 0 ? card : last;
            idea = idea(idea, card.idea());
            offered = Plainly.united(offered, card.offered(), MOST);
        }
        return new Card(
                last.id(),
                each(all, Card::person).stream().reduce("", Plainly::more),
                idea,
                last.verdict(),
                last.untilAt(),
                last.energy(),
                both.text(Field.DRAFT, each(all, Card::draft)),
                offered,
                both.edited(),
                last.at());
    }

    private static int order(Card a, Card b) {
        int order = a.at().compareTo(b.at());
        order = order != 0 ? order : a.verdict().compareTo(b.verdict());
        order = order != 0 ? order : a.untilAt().compareTo(b.untilAt());
        return order != 0 ? order : a.energy().compareTo(b.energy());
    }

    private static Card.Put idea(Card.Put a, Card.Put b) {
        int order = a.shownAt().compareTo(b.shownAt());
        return (order != 0 ? order : key(a).compareTo(key(b))) <= 0 ? a : b;
    }

    private static String key(Card.Put idea) {
        return idea.move() + " " + idea.channel() + " " + idea.conversation() + " " + idea.other();
    }

    static <E extends Enum<E>> String key(Set<E> all) {
        Set<String> names = new TreeSet<>();
        all.forEach(each -> names.add(each.name()));
        return String.join(" ", names);
    }
}
