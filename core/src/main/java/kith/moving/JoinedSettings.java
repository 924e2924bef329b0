package kith.moving;

import static kith.moving.Joined.each;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kith.people.Away;
import kith.people.Edited.Field;
import kith.people.Own;
import kith.people.Rhythm;
import kith.people.Sameness;
import kith.people.Settings;
import kith.people.Settings.When;

/** What I chose on two devices: by the time of my choice, and where that is not known, the more careful. Lists are united. */
final class JoinedSettings {
    private static final int MOST = 100_000;

    private JoinedSettings() {}

    static Settings of(List<Settings> all) {
        Both both = new Both(each(all, Settings::edited));
        return new Settings(
                both.text(Field.WHY, each(all, Settings::why)),
                both.value(Field.WHEN, each(all, Settings::when), JoinedSettings::careful),
                each(all, Settings::names).stream().reduce(all.getFirst().names(), JoinedSettings::united),
                each(all, Settings::notMine).stream().reduce(Set.of(), JoinedSettings::united),
                each(all, Settings::quiet).stream().reduce(Set.of(), JoinedSettings::united),
                both.flag(Field.RESTING, each(all, Settings::resting)),
                each(all, Settings::clearedAt).stream().reduce(Instant.MIN, Plainly::later),
                rhythm(both, each(all, Settings::rhythm)),
                each(all, Settings::away).stream().reduce(Away.NOTHING_MORE, JoinedSettings::away),
                both.value(Field.OWN, each(all, Settings::own), JoinedSettings::own),
                both.value(Field.LANGUAGE, each(all, Settings::language), Plainly::more),
                each(all, Settings::sameness).stream().reduce(Sameness.NOTHING, Sameness::and),
                both.edited());
    }

    private static Set<String> united(Set<String> a, Set<String> b) {
        return Plainly.united(a, b, MOST);
    }

    private static List<String> united(List<String> a, List<String> b) {
        return Plainly.united(a, b, MOST);
    }

    private static When careful(When a, When b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Away away(Away a, Away b) {
        Set<String> added = Plainly.united(a.added(), b.added(), MOST);
        Set<String> allowed = new TreeSet<>(Plainly.united(a.allowed(), b.allowed(), MOST));
        allowed.removeAll(added);
        return new Away(added, allowed);
    }

    private static Own own(Own a, Own b) {
        return new Own(
                Plainly.more(a.site(), b.site()),
                Plainly.united(a.help(), b.help(), MOST),
                Plainly.united(a.interests(), b.interests(), MOST));
    }

    /** A week that was opened on either device was opened. */
    private static Rhythm rhythm(Both both, List<Rhythm> all) {
        Rhythm chosen = both.value(Field.RHYTHM, all, JoinedSettings::rhythm);
        Instant opened = each(all, rhythm -> rhythm.dot().openedAt()).stream().reduce(Instant.EPOCH, Plainly::later);
        return chosen.with(chosen.dot().openedAt(opened));
    }

    /** One that was chosen, rather than what everybody starts with. */
    private static Rhythm rhythm(Rhythm a, Rhythm b) {
        if (a.equals(Rhythm.FIRST) || b.equals(Rhythm.FIRST)) {
            return a.equals(Rhythm.FIRST) ? b : a;
        }
        int order = a.since().compareTo(b.since());
        return (order != 0 ? order : key(a).compareTo(key(b))) >= 0 ? a : b;
    }

    private static String key(Rhythm rhythm) {
        List<Object> parts = List.of(
                rhythm.dose(),
                rhythm.day(),
                rhythm.energy(),
                rhythm.whom().only(),
                rhythm.whom().talkedFirst(),
                rhythm.notes(),
                rhythm.askAfter(),
                rhythm.dot().wish());
        StringBuilder key = new StringBuilder(Joined.key(rhythm.off()));
        parts.forEach(part -> key.append(' ').append(part));
        return key.toString();
    }
}
