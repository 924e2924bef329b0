package kith.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kith.reading.Plain;

/**
 * What I put down about somebody, all of it in my own words and none of it needed.
 *
 * @param knows what they know, or ""
 * @param learn what I would like to learn from them, or ""
 * @param help where I could help them, or ""
 * @param bonds how I know them
 * @param context where in my life they belong
 * @param tags words of mine to find them by, each once, in my order
 * @param close how close we are, in my own word, or ""
 * @param reach ways to write to them, a mail address or a page on each line, or ""
 */
public record Acquaintance(
        String knows,
        String learn,
        String help,
        Set<Bond> bonds,
        Context context,
        List<String> tags,
        String close,
        String reach) {
    /** How I know somebody. */
    public enum Bond {
        SHARES_AN_INTEREST,
        WORKED_WITH,
        PAST_CLIENT,
        MET_OFFLINE
    }

    /** Where in my life somebody belongs. */
    public enum Context {
        /** Nothing was said. */
        UNSAID,
        HOBBY,
        FIELD,
        OTHER
    }

    /** What is written on a line. */
    public enum Line {
        KNOWS,
        LEARN,
        HELP,
        TAGS,
        CLOSE,
        REACH
    }

    /** Nothing put down. */
    public static final Acquaintance NONE = new Acquaintance("", "", "", Set.of(), Context.UNSAID, List.of(), "", "");

    /** Commas as they are written in the languages that Kith speaks. */
    private static final String COMMAS = ",;،、，\n";

    public Acquaintance {
        bonds = Fixed.set(bonds);
        tags = List.copyOf(tags);
    }

    /** What stands on a line; tags with commas between them. */
    public String on(Line line) {
        return switch (line) {
            case KNOWS -> knows;
            case LEARN -> learn;
            case HELP -> help;
            case TAGS -> String.join(", ", tags);
            case CLOSE -> close;
            case REACH -> reach;
        };
    }

    /** The same with other words on a line; tags are what stands between commas. */
    public Acquaintance with(Line line, String words) {
        return switch (line) {
            case KNOWS -> new Acquaintance(words, learn, help, bonds, context, tags, close, reach);
            case LEARN -> new Acquaintance(knows, words, help, bonds, context, tags, close, reach);
            case HELP -> new Acquaintance(knows, learn, words, bonds, context, tags, close, reach);
            case TAGS -> new Acquaintance(knows, learn, help, bonds, context, tags(words), close, reach);
            case CLOSE -> new Acquaintance(knows, learn, help, bonds, context, tags, words, reach);
            case REACH -> new Acquaintance(knows, learn, help, bonds, context, tags, close, words);
        };
    }

    public Acquaintance with(Bond bond, boolean set) {
        Set<Bond> changed = new HashSet<>(bonds);
        boolean unused = set ? changed.add(bond) : changed.remove(bond);
        return with(changed);
    }

    public Acquaintance with(Set<Bond> all) {
        return new Acquaintance(knows, learn, help, all, context, tags, close, reach);
    }

    public Acquaintance with(Context chosen) {
        return new Acquaintance(knows, learn, help, bonds, chosen, tags, close, reach);
    }

    public Acquaintance withTags(List<String> chosen) {
        return new Acquaintance(knows, learn, help, bonds, context, chosen, close, reach);
    }

    /** {@code " wool, the 990 form,wool," -> ["wool", "the 990 form"]} */
    private static List<String> tags(String words) {
        List<String> tags = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || COMMAS.indexOf(words.charAt(i)) >= 0) {
                String tag = Plain.collapse(words.substring(from, i));
                if (!tag.isEmpty() && !tags.contains(tag)) {
                    tags.add(tag);
                }
                from = i + 1;
            }
        }
        return tags;
    }
}
