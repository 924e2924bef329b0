package kith.wire;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kith.people.Acquaintance.Context;
import kith.people.Away;
import kith.people.Dot;
import kith.people.Last;
import kith.people.Move;
import kith.people.Own;
import kith.people.Rhythm;
import kith.people.Sameness;
import kith.people.Settings;
import kith.people.Whom;

/** The two records of which there is one: what I chose, and what Kith kept last. */
final class OwnRecords {
    private OwnRecords() {}

    static Members write(Members start, Settings settings) {
        start.with("why", settings.why())
                .with("when", settings.when())
                .with("names", settings.names())
                .with("notMine", new TreeSet<>(settings.notMine()))
                .with("quiet", new TreeSet<>(settings.quiet()))
                .with("resting", settings.resting())
                .with("clearedAt", settings.clearedAt())
                .with("rhythm", write(settings.rhythm()))
                .with("lookAway", new TreeSet<>(settings.away().added()))
                .with("lookAt", new TreeSet<>(settings.away().allowed()))
                .with("own", write(settings.own()))
                .with("language", settings.language());
        if (!settings.sameness().equals(Sameness.NOTHING)) {
            start.with("same", pairs(settings.sameness().one()))
                    .with("notSame", pairs(settings.sameness().two()));
        }
        return EditedRecords.write(start, settings.edited());
    }

    static Members write(Rhythm rhythm) {
        return new Members()
                .with("dose", rhythm.dose())
                .with("day", rhythm.day())
                .with("energy", rhythm.energy())
                .with("off", new TreeSet<>(rhythm.off()))
                .with("only", rhythm.whom().only())
                .with("talkedFirst", rhythm.whom().talkedFirst())
                .with("notes", rhythm.notes())
                .with("askAfter", rhythm.askAfter())
                .with("since", rhythm.since())
                .with("dot", rhythm.dot().wish())
                .with("openedAt", rhythm.dot().openedAt());
    }

    static Rhythm rhythm(Tree tree) {
        Set<Move> off = new LinkedHashSet<>();
        for (Move move : Move.values()) {
            if (tree.texts("off").contains(move.name())) {
                off.add(move);
            }
        }
        return new Rhythm(
                tree.oneOf("dose", Rhythm.Dose.values()),
                tree.has("day") ? tree.oneOf("day", Rhythm.Day.values()) : Rhythm.Day.ANY,
                tree.oneOf("energy", Rhythm.Energy.values()),
                off,
                new Whom(
                        tree.has("only") ? tree.oneOf("only", Context.values()) : Context.UNSAID,
                        tree.flag("talkedFirst")),
                tree.number("notes", 1, 2),
                tree.flag("askAfter"),
                tree.instant("since"),
                tree.has("dot") ? new Dot(tree.oneOf("dot", Dot.Wish.values()), tree.instant("openedAt")) : Dot.UNSAID);
    }

    static Members write(Own own) {
        return new Members().with("site", own.site()).with("help", own.help()).with("interests", own.interests());
    }

    static Own own(Tree tree) {
        return new Own(tree.text("site"), tree.texts("help"), tree.texts("interests"));
    }

    static Settings settings(String id, Tree tree) {
        requireId(id, Settings.FIRST.id(), tree);
        return new Settings(
                tree.text("why"),
                tree.oneOf("when", Settings.When.values()),
                tree.texts("names"),
                new LinkedHashSet<>(tree.texts("notMine")),
                new LinkedHashSet<>(tree.texts("quiet")),
                tree.flag("resting"),
                tree.instant("clearedAt"),
                tree.has("rhythm") ? rhythm(tree.object("rhythm")) : Rhythm.FIRST,
                new Away(new LinkedHashSet<>(tree.texts("lookAway")), new LinkedHashSet<>(tree.texts("lookAt"))),
                tree.has("own") ? own(tree.object("own")) : Own.UNTOLD,
                tree.text("language"),
                new Sameness(pairs(tree, "same"), pairs(tree, "notSame")),
                EditedRecords.edited(tree));
    }

    private static List<Members> pairs(Set<Sameness.Pair> pairs) {
        List<Members> all = new ArrayList<>();
        for (Sameness.Pair pair : new TreeSet<>(pairs)) {
            all.add(new Members().with("person", pair.person()).with("other", pair.other()));
        }
        return all;
    }

    private static Set<Sameness.Pair> pairs(Tree tree, String name) {
        Set<Sameness.Pair> pairs = new LinkedHashSet<>();
        for (Tree pair : tree.objects(name, Tree.MAX_LIST)) {
            pairs.add(new Sameness.Pair(pair.needed("person"), pair.needed("other")));
        }
        return pairs;
    }

    static Members write(Members start, Last last) {
        return start.with("kind", last.kind())
                .with("subject", last.subject())
                .with("page", last.page())
                .with("host", last.host())
                .with("made", Changes.puts(last.made(), false))
                .with("back", Changes.members(last.back(), false))
                .with("forgotten", new TreeSet<>(last.forgotten()))
                .with("at", last.at());
    }

    static Last last(String id, Tree tree) {
        requireId(id, Last.ID, tree);
        return new Last(
                tree.oneOf("kind", Last.Kind.values()),
                tree.text("subject"),
                tree.text("page"),
                tree.text("host"),
                Changes.puts(tree, "made", false),
                Changes.change(tree.object("back"), false),
                new LinkedHashSet<>(tree.texts("forgotten")),
                tree.instant("at"));
    }

    private static void requireId(String id, String expected, Tree tree) {
        if (!id.equals(expected)) {
            throw new Malformed(tree.at("id"), "\"" + expected + "\" is expected");
        }
    }
}
