package kith.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kith.reading.Links;
import kith.reading.Plain;

/** By what somebody may be known again elsewhere, as far as it is stored; each trait in a form for comparing. */
final class Traits {
    /** Addresses they sign with: {@code "social.example/@ines"}. */
    final Set<String> links = new TreeSet<>();

    /** Which member they are, see {@link MemberNumber}. */
    final Set<String> members = new TreeSet<>();

    /** Places whose posts they write. */
    final Set<String> homes = new TreeSet<>();

    /** Where their pages lead, by {@code rel=me} or as their contact, or where I put down that they are reached. */
    final Set<String> leads = new TreeSet<>();

    final Set<String> mails = new TreeSet<>();

    /** Names that tell one from another, see {@link #isTelling}. */
    final Set<String> names = new TreeSet<>();

    /** Where I met them. */
    final Set<String> places = new TreeSet<>();

    /** Everybody's, by their ids. */
    static Map<String, Traits> all(Memory memory) {
        Map<String, Traits> all = new HashMap<>();
        memory.people().forEach(person -> {
            Traits traits = new Traits();
            traits.signs(person.name(), person.link());
            String reach = person.acquaintance().reach();
            Reach.pages(reach).forEach(page -> add(traits.leads, Links.bare(page)));
            Reach.mails(reach).forEach(mail -> traits.mails.add(Plain.lowerEach(mail)));
            all.put(person.id(), traits);
        });
        memory.handles(handle -> all.containsKey(handle.person())).forEach(handle -> {
            Traits traits = all.getOrDefault(handle.person(), new Traits());
            traits.signs(handle.name(), handle.link());
            add(traits.places, Links.bare(handle.place()));
        });
        memory.conversations().filter(talk -> all.containsKey(talk.author())).forEach(talk -> {
            add(all.getOrDefault(talk.author(), new Traits()).homes, Links.bare(talk.place()));
        });
        return all;
    }

    private void signs(String name, String link) {
        String folded = Text.foldName(name);
        if (isTelling(folded)) {
            names.add(folded);
        }
        add(links, Links.bare(link));
        add(members, MemberNumber.in(link));
    }

    private static void add(Set<String> all, String one) {
        if (!one.isEmpty()) {
            all.add(one);
        }
    }

    /** What a page of theirs has for its address. */
    boolean isAt(String address) {
        return links.contains(address) || homes.contains(address);
    }

    /**
     * Whether few people happen to have this name: it has two words, or somebody made it up with a number in it, or it is
     * written in characters of which four are more than a given name. There are many called Ines, and many called WG.
     *
     * <p>{@code "ines bauer", "wool_gatherer42", "田中太郎" -> true}, {@code "ines", "ines b.", "guest1234" -> false}
     */
    static boolean isTelling(String folded) {
        int words = 0;
        int ideographs = 0;
        boolean digit = false;
        StringBuilder letters = new StringBuilder();
        for (String word : Plain.parts(folded, ' ')) {
            int before = letters.length();
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                digit |= Plain.isDigit(c);
                ideographs += c >= '\u3041' && c <= '\u9FFF' ? 1 : 0;
                if (Character.isLetter(c)) {
                    letters.append(c);
                }
            }
            words += letters.length() - before > 1 ? 1 : 0;
        }
        boolean madeUp = digit && folded.length() >= MADE_UP && !Me.isNobodysName(letters.toString());
        return words > 1 || madeUp || ideographs >= FAMILY_AND_GIVEN;
    }

    private static final int MADE_UP = 6;
    private static final int FAMILY_AND_GIVEN = 4;
}
