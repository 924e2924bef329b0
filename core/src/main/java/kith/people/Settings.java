package kith.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the user chose, and the names they sign with; there is one.
 *
 * @param why the line "why I do this", or ""
 * @param when when Kith may read along
 * @param names names I sign with anywhere, as written, newest first, at most 20; where I am whom, {@link Me} says
 * @param notMine what I said is not mine: comments (conversation, {@code #} and comment key) and keys of handles
 * @param quiet hosts at which I asked Kith to note nothing, as {@link LookAway#host} gives them
 * @param resting true while Kith rests
 * @param clearedAt suggestions from before this moment were cleared ("fresh start"); EPOCH when never
 * @param rhythm how much I want to be shown, and what
 * @param away where Kith looks away, or not, because I said so
 * @param own what I told Kith about myself
 * @param language the language Kith speaks, as BCP 47 has it ({@code "de"}); "" is the browser's
 * @param sameness who is one with whom because I said so, and who is not
 * @param edited when I changed what of it
 */
public record Settings(
        String why,
        When when,
        List<String> names,
        Set<String> notMine,
        Set<String> quiet,
        boolean resting,
        Instant clearedAt,
        Rhythm rhythm,
        Away away,
        Own own,
        String language,
        Sameness sameness,
        Edited edited)
        implements Stored {
    /** When Kith may read along. */
    public enum When {
        CLICK,
        SITES,
        EVERYWHERE
    }

    private static final int MAX_NAMES = 20;

    /** What somebody starts with. */
    public static final Settings FIRST = new Settings(
            "",
            When.SITES,
            List.of(),
            Set.of(),
            Set.of(),
            false,
            Instant.EPOCH,
            Rhythm.FIRST,
            Away.NOTHING_MORE,
            Own.UNTOLD,
            "");

    /** Settings of which no change is known. */
    public Settings(
            String why,
            When when,
            List<String> names,
            Set<String> notMine,
            Set<String> quiet,
            boolean resting,
            Instant clearedAt,
            Rhythm rhythm,
            Away away,
            Own own,
            String language) {
        this(
                why,
                when,
                names,
                notMine,
                quiet,
                resting,
                clearedAt,
                rhythm,
                away,
                own,
                language,
                Sameness.NOTHING,
                Edited.NOTHING);
    }

    public Settings {
        names = names.stream().limit(MAX_NAMES).toList();
        notMine = Fixed.set(notMine);
        quiet = Fixed.set(quiet);
    }

    @Override
    public Store store() {
        return Store.SETTINGS;
    }

    @Override
    public String id() {
        return "settings";
    }

    /** The same with this name among mine; without a name, as they are. */
    Settings signedAs(String name) {
        if (Text.foldName(name).isEmpty() || Me.isName(this, name)) {
            return this;
        }
        List<String> mine = new ArrayList<>(names);
        mine.addFirst(name);
        return withNames(mine);
    }

    public Settings withWhy(String words) {
        return new Settings(
                words, when, names, notMine, quiet, resting, clearedAt, rhythm, away, own, language, sameness, edited);
    }

    /** With these names for mine, the newest first; of more than 20 only those. */
    public Settings withNames(List<String> mine) {
        return new Settings(
                why, when, mine, notMine, quiet, resting, clearedAt, rhythm, away, own, language, sameness, edited);
    }

    public Settings withWhen(When chosen) {
        return new Settings(
                why, chosen, names, notMine, quiet, resting, clearedAt, rhythm, away, own, language, sameness, edited);
    }

    public Settings withNotMine(Set<String> keys) {
        return new Settings(
                why, when, names, keys, quiet, resting, clearedAt, rhythm, away, own, language, sameness, edited);
    }

    public Settings withQuiet(Set<String> hosts) {
        return new Settings(
                why, when, names, notMine, hosts, resting, clearedAt, rhythm, away, own, language, sameness, edited);
    }

    public Settings withResting(boolean rests) {
        return new Settings(
                why, when, names, notMine, quiet, rests, clearedAt, rhythm, away, own, language, sameness, edited);
    }

    public Settings clearedAt(Instant moment) {
        return new Settings(
                why, when, names, notMine, quiet, false, moment, rhythm, away, own, language, sameness, edited);
    }

    public Settings withRhythm(Rhythm chosen) {
        return new Settings(
                why, when, names, notMine, quiet, resting, clearedAt, chosen, away, own, language, sameness, edited);
    }

    public Settings withAway(Away hosts) {
        return new Settings(
                why, when, names, notMine, quiet, resting, clearedAt, rhythm, hosts, own, language, sameness, edited);
    }

    public Settings withOwn(Own told) {
        return new Settings(
                why, when, names, notMine, quiet, resting, clearedAt, rhythm, away, told, language, sameness, edited);
    }

    /** "" for the browser's. */
    public Settings withLanguage(String chosen) {
        return new Settings(
                why, when, names, notMine, quiet, resting, clearedAt, rhythm, away, own, chosen, sameness, edited);
    }

    public Settings with(Sameness said) {
        return new Settings(
                why, when, names, notMine, quiet, resting, clearedAt, rhythm, away, own, language, said, edited);
    }

    public Settings with(Edited marks) {
        return new Settings(
                why, when, names, notMine, quiet, resting, clearedAt, rhythm, away, own, language, sameness, marks);
    }
}
