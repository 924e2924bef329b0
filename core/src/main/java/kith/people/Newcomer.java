package kith.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kith.reading.Links;
import kith.reading.Plain;

/**
 * Somebody found in a file of mine: an address book, a table, a list of blogs. Kith holds nothing of them yet.
 *
 * <p>Whatever stands in the file, this is fit to be kept: texts are bounded, links lead to pages. Addresses of mail and
 * numbers of telephones have no place in it.
 *
 * @param name at most 300 characters on one line, never empty; see {@link #name(String)}
 * @param titled whether the name is not theirs but that of what they write, as in a list of blogs
 * @param links their pages and profiles, the one they like best first, each once; may be none
 * @param why how I know them, in my words, or ""
 * @param knows what they do, as {@code "Accountant, Wool & Co"}, or ""
 * @param note my note, or ""
 * @param tags words of mine to find them by
 */
public record Newcomer(
        String name, boolean titled, List<String> links, String why, String knows, String note, List<String> tags) {
    /** As a name that is typed. */
    private static final int LONGEST_NAME = 300;

    /** A fifth of what a record may hold: nobody writes more about somebody into an address book. */
    private static final int LONGEST_NOTE = 20_000;

    private static final int LONGEST_LINE = 2_000;
    private static final int LONGEST_TAG = 100;

    /** More than anybody has; each link becomes a record. */
    private static final int MOST_LINKS = 10;

    private static final int MOST_TAGS = 50;

    public Newcomer {
        name = name(name);
        Person.require(name);
        links = links(links);
        why = Text.cut(sound(why), LONGEST_LINE);
        knows = Text.cut(Plain.collapse(sound(knows)), LONGEST_LINE);
        note = Text.cut(sound(note), LONGEST_NOTE);
        tags = tags(tags);
    }

    /** Somebody of this name and with these links, of whom the file says nothing else. */
    public static Newcomer of(String name, List<String> links) {
        return new Newcomer(name, false, links, "", "", "", List.of());
    }

    /** The same person under the name that I give them: who writes a blog is not called like the blog. */
    public Newcomer called(String theirName) {
        return new Newcomer(theirName, false, links, why, knows, note, tags);
    }

    /** The same person, of whom the file says more somewhere else; texts that contradict stay in this one's favour. */
    Newcomer and(Newcomer more) {
        List<String> allLinks = new ArrayList<>(links);
        allLinks.addAll(more.links);
        List<String> allTags = new ArrayList<>(tags);
        allTags.addAll(more.tags);
        return new Newcomer(
                name,
                titled,
                allLinks,
                why.isEmpty() ? more.why : why,
                knows.isEmpty() ? more.knows : knows,
                note.contains(more.note) ? note : note + "\n" + more.note,
                allTags);
    }

    Newcomer with(List<String> otherLinks, String otherNote) {
        return new Newcomer(name, titled, otherLinks, why, knows, otherNote, tags);
    }

    /**
     * The name on one line, or "" for what is none: without a letter, or an address of mail, which address books put where
     * they know no name. {@code " Ines\n B. " -> "Ines B."}, {@code "+49 170 123" -> ""}, {@code "ines@ines.example" -> ""}
     */
    public static String name(String written) {
        String name = Text.cut(Plain.collapse(sound(written)), LONGEST_NAME);
        boolean letters = false;
        for (int i = 0; i < name.length(); i++) {
            letters |= Character.isLetter(name.charAt(i)) || Character.isSurrogate(name.charAt(i));
        }
        return letters && !isMail(name) ? name : "";
    }

    /** Whether a text is an address of mail and nothing else; such are never kept. */
    public static boolean isMail(String text) {
        String address = text.strip();
        int at = address.indexOf('@');
        return at > 0 && address.indexOf('.', at) > at + 1 && address.indexOf(' ') < 0 && address.indexOf('/') < 0;
    }

    private static List<String> links(List<String> written) {
        List<String> links = new ArrayList<>();
        Set<String> bare = new LinkedHashSet<>();
        for (String link : written) {
            String clean = Remember.profile(sound(link));
            if (!clean.isEmpty() && links.size() < MOST_LINKS && bare.add(Links.bare(clean))) {
                links.add(clean);
            }
        }
        return List.copyOf(links);
    }

    private static List<String> tags(List<String> written) {
        Set<String> tags = new LinkedHashSet<>();
        for (String tag : written) {
            String plain = Text.cut(Plain.collapse(sound(tag)), LONGEST_TAG);
            if (!plain.isEmpty() && tags.size() < MOST_TAGS) {
                tags.add(plain);
            }
        }
        return List.copyOf(tags);
    }

    /** The text as it may be kept: no control characters but new lines, no half of a pair, no white space at its ends. */
    private static String sound(String written) {
        StringBuilder sound = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean next = i + 1 < written.length();
            if (c == '\r') {
                sound.append(next && written.charAt(i + 1) == '\n' ? "" : "\n");
            } else if (c < ' ' && c != '\n' && c != '\t') {
                sound.append(' ');
            } else if (Character.isHighSurrogate(c) && next && Character.isLowSurrogate(written.charAt(i + 1))) {
                sound.append(c).append(written.charAt(++i));
            } else {
                sound.append(Character.isSurrogate(c) ? '\ufffd' : c);
            }
        }
        return sound.toString().strip();
    }
}
