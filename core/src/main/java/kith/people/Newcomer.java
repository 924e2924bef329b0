package kith.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kith.reading.Links;
import kith.reading.Plain;
import kith.reading.Reachable;

/**
 * Somebody found in a file of mine: an address book, a table, a list of blogs. Kith holds nothing of them yet.
 *
 * <p>Whatever stands in the file, this is fit to be kept: texts are bounded, links lead to pages. Numbers of telephones have
 * no place in it.
 *
 * @param name at most 300 characters on one line, never empty; see {@link #name(String)}
 * @param titled whether the name is not theirs but that of what they write, as in a list of blogs
 * @param links their pages and profiles, the one they like best first, each once; may be none
 * @param why how I know them, in my words, or ""
 * @param knows what they do, as {@code "Accountant, Wool & Co"}, or ""
 * @param note my note, or ""
 * @param tags words of mine to find them by
 * @param mails addresses of mail, the one they like best first, each once; may be none
 */
public record Newcomer(
        String name,
        boolean titled,
        List<String> links,
        String why,
        String knows,
        String note,
        List<String> tags,
        List<String> mails) {
    /** As a name that is typed. */
    private static final int LONGEST_NAME = 300;

    /** A fifth of what a record may hold: nobody writes more about somebody into an address book. */
    private static final int LONGEST_NOTE = 20_000;

    private static final int LONGEST_LINE = 2_000;
    private static final int LONGEST_TAG = 100;

    /** More than anybody has, of pages or of addresses; each page becomes a record. */
    private static final int MOST_LINKS = 10;

    private static final int MOST_TAGS = 50;

    public Newcomer {
        name = name(name);
        Person.require(name);
        links = links(links);
        why = cut(sound(why), LONGEST_LINE);
        knows = cut(Plain.collapse(sound(knows)), LONGEST_LINE);
        note = cut(sound(note), LONGEST_NOTE);
        tags = tags(tags);
        mails = mails(mails);
    }

    /** Somebody of whom the file knows no address of mail. */
    public Newcomer(
            String name, boolean titled, List<String> links, String why, String knows, String note, List<String> tags) {
        this(name, titled, links, why, knows, note, tags, List.of());
    }

    /** Somebody of this name and with these links, of whom the file says nothing else. */
    public static Newcomer of(String name, List<String> links) {
        return new Newcomer(name, false, links, "", "", "", List.of());
    }

    /** The same person under the name that I give them: who writes a blog is not called like the blog. */
    public Newcomer called(String theirName) {
        return new Newcomer(theirName, false, links, why, knows, note, tags, mails);
    }

    /** The same person, of whom the file says more somewhere else; texts that contradict stay in this one's favour. */
    Newcomer and(Newcomer more) {
        List<String> allLinks = new ArrayList<>(links);
        allLinks.addAll(more.links);
        List<String> allTags = new ArrayList<>(tags);
        allTags.addAll(more.tags);
        List<String> allMails = new ArrayList<>(mails);
        allMails.addAll(more.mails);
        return new Newcomer(
                name,
                titled,
                allLinks,
                why.isEmpty() ? more.why : why,
                knows.isEmpty() ? more.knows : knows,
                note.contains(more.note) ? note : note + "\n" + more.note,
                allTags,
                allMails);
    }

    Newcomer with(List<String> otherLinks, String otherNote) {
        return new Newcomer(name, titled, otherLinks, why, knows, otherNote, tags, mails);
    }

    /**
     * The name on one line, or "" for what is none: without a letter, or an address of mail, which address books put where
     * they know no name. {@code " Ines\n B. " -> "Ines B."}, {@code "+49 170 123" -> ""}, {@code "ines@ines.example" -> ""}
     */
    public static String name(String written) {
        String name = cut(Plain.collapse(sound(written)), LONGEST_NAME);
        boolean letters = false;
        for (int i = 0; i < name.length(); i++) {
            letters |= Character.isLetter(name.charAt(i)) || Character.isSurrogate(name.charAt(i));
        }
        return letters && !isMail(name) ? name : "";
    }

    /** Whether a text looks like an address of mail and nothing else; such is no name, and nothing that somebody does. */
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

    private static List<String> mails(List<String> written) {
        Set<String> mails = new LinkedHashSet<>();
        for (String mail : written) {
            String address = sound(mail);
            if (Reachable.isMail(address) && mails.size() < MOST_LINKS) {
                mails.add(address);
            }
        }
        return List.copyOf(mails);
    }

    private static List<String> tags(List<String> written) {
        Set<String> tags = new LinkedHashSet<>();
        for (String tag : written) {
            String plain = cut(Plain.collapse(sound(tag)), LONGEST_TAG);
            if (!plain.isEmpty() && tags.size() < MOST_TAGS) {
                tags.add(plain);
            }
        }
        return List.copyOf(tags);
    }

    /** Cut, a text may end with the space between two words. */
    private static String cut(String text, int longest) {
        return Text.cut(text, longest).strip();
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
