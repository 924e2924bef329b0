package kith.wire;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kith.people.Acquaintance;
import kith.people.Acquaintance.Bond;
import kith.people.Acquaintance.Context;
import kith.people.Card;
import kith.people.Channel;
import kith.people.Handle;
import kith.people.Kept;
import kith.people.Move;
import kith.people.Person;
import kith.people.Quote;

/** The records about people: who they are, how they sign, what I said to a suggestion about them, and
 * what I kept for them. */
final class PeopleRecords {
    private PeopleRecords() {}

    static Members write(Members start, Person person) {
        Quote quote = person.quote();
        start.with("name", person.name())
                .with("remembered", person.remembered())
                .with("aside", person.aside())
                .with("onMind", person.onMind())
                .with("link", person.link())
                .with("why", person.why())
                .with("note", person.note())
                .with(
                        "quote",
                        new Members()
                                .with("text", quote.text())
                                .with("link", quote.link())
                                .with("title", quote.title()))
                .with("sinceAt", person.sinceAt());
        Acquaintance known = person.acquaintance();
        if (!known.equals(Acquaintance.NONE)) {
            start.with("acquaintance", write(known));
        }
        return EditedRecords.write(start, person.edited());
    }

    private static Members write(Acquaintance known) {
        return new Members()
                .with("knows", known.knows())
                .with("learn", known.learn())
                .with("help", known.help())
                .with("bonds", new TreeSet<>(known.bonds()))
                .with("context", known.context())
                .with("tags", known.tags())
                .with("close", known.close())
                .with("reach", known.reach());
    }

    static Person person(String id, Tree tree) {
        return new Person(
                id,
                tree.text("name"),
                tree.flag("remembered"),
                tree.flag("aside"),
                tree.flag("onMind"),
                tree.text("link"),
                tree.text("why"),
                tree.text("note"),
                tree.has("quote") ? quote(tree.object("quote")) : Quote.NONE,
                tree.has("acquaintance") ? acquaintance(tree.object("acquaintance")) : Acquaintance.NONE,
                EditedRecords.edited(tree),
                tree.instant("sinceAt"));
    }

    /** How I know somebody, as far as this Kith has a word for it. */
    static Set<Bond> bonds(Tree tree) {
        Set<Bond> bonds = new LinkedHashSet<>();
        List<String> words = tree.texts("bonds");
        for (Bond bond : Bond.values()) {
            if (words.contains(bond.name())) {
                bonds.add(bond);
            }
        }
        return bonds;
    }

    private static Acquaintance acquaintance(Tree tree) {
        return new Acquaintance(
                tree.text("knows"),
                tree.text("learn"),
                tree.text("help"),
                bonds(tree),
                tree.has("context") ? tree.oneOf("context", Context.values()) : Context.UNSAID,
                tree.texts("tags"),
                tree.text("close"),
                tree.text("reach"));
    }

    private static Quote quote(Tree tree) {
        return new Quote(tree.text("text"), tree.text("link"), tree.text("title"));
    }

    static Members write(Members start, Handle handle) {
        return start.with("person", handle.person())
                .with("name", handle.name())
                .with("link", handle.link())
                .with("place", handle.place());
    }

    static Handle handle(String id, Tree tree) {
        return new Handle(id, tree.needed("person"), tree.text("name"), tree.text("link"), tree.text("place"));
    }

    static Members write(Members start, Card card) {
        Card.Put idea = card.idea();
        start.with("person", card.person())
                .with("move", idea.move())
                .with("channel", idea.channel())
                .with("conversation", idea.conversation())
                .with("other", idea.other())
                .with("shownAt", idea.shownAt())
                .with("verdict", card.verdict())
                .with("untilAt", card.untilAt())
                .with("energy", card.energy())
                .with("draft", card.draft())
                .with("offered", card.offered())
                .with("at", card.at());
        return EditedRecords.write(start, card.edited());
    }

    static Card card(String id, Tree tree) {
        return new Card(
                id,
                tree.needed("person"),
                tree.has("move") ? idea(tree) : ideaOf(id, tree),
                tree.oneOf("verdict", Card.Verdict.values()),
                tree.instant("untilAt"),
                tree.has("energy") ? tree.oneOf("energy", Card.Energy.values()) : Card.Energy.UNSAID,
                tree.text("draft"),
                tree.texts("offered"),
                EditedRecords.edited(tree),
                tree.instant("at"));
    }

    private static Card.Put idea(Tree tree) {
        return new Card.Put(
                tree.oneOf("move", Move.values()),
                tree.oneOf("channel", Channel.values()),
                tree.text("conversation"),
                tree.text("other"),
                tree.instant("shownAt"));
    }

    /** The first cards said only in their id what they were about: {@code new|https://wg.example/clerks/}. */
    private static Card.Put ideaOf(String id, Tree tree) {
        String link = id.substring(id.indexOf('|') + 1);
        int fragment = link.indexOf('#');
        return new Card.Put(
                id.startsWith("new|") ? Move.COMMENT : Move.THANK,
                Channel.THREAD,
                fragment < 0 ? link : link.substring(0, fragment),
                "",
                tree.instant("at"));
    }

    static Members write(Members start, Kept kept) {
        return start.with("person", kept.person())
                .with("link", kept.link())
                .with("title", kept.title())
                .with("at", kept.at());
    }

    static Kept kept(String id, Tree tree) {
        return new Kept(id, tree.needed("person"), tree.text("link"), tree.text("title"), tree.instant("at"));
    }
}
