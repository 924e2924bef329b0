package kith.moving;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kith.moving.Wording.Word;
import kith.people.Acquaintance.Context;
import kith.people.Handle;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Reach;

/**
 * People as vCard 4.0 (RFC 6350), for address books: who they are, where they write, and what I noted of them. Nothing that
 * anybody said is in it.
 *
 * <pre>{@code
 * BEGIN:VCARD
 * VERSION:4.0
 * UID:urn:uuid:0b5e…           always the same for the same person
 * FN:Ines
 * N:;Ines;;;
 * EMAIL:ines@ines.example
 * URL;PREF=1:https://ines.example/
 * NOTE:She knows the 990 form.\n\nMet under “Double-entry socks”.
 * CATEGORIES:wool,my hobby
 * END:VCARD
 * }</pre>
 *
 * <p>There is no REV: when a note of mine last changed is not kept. A name stands whole in N as a given name, since which part
 * of it is what nobody told; address books that show N alone would otherwise show nothing.
 */
public final class VCards {
    private VCards() {}

    /**
     * Everybody held, a card each, whoever was kept first first; put together they are the file ({@code text/vcard}, UTF-8).
     *
     * @param words of which SOMEBODY, HOBBY and FIELD are said
     */
    public static Iterator<String> of(Memory memory, Wording words) {
        Slices slices = new Slices(memory);
        return new Each<>(slices.people(), person -> card(slices.of(person), person, words));
    }

    private static String card(Memory memory, Person person, Wording words) {
        String name = Clean.line(person.name());
        String shown = ContentLines.escaped(name.isEmpty() ? words.say(Word.SOMEBODY, "") : name);
        ContentLines card = new ContentLines()
                .line("BEGIN", "VCARD")
                .line("VERSION", "4.0")
                .line("UID", Uuid.of("person", person.id()))
                .line("FN", shown)
                .line("N", ";" + shown + ";;;");
        for (String mail : new LinkedHashSet<>(Reach.mails(person.acquaintance().reach()))) {
            card.text("EMAIL", mail);
        }
        String pref = Uri.of(person.link());
        Set<String> links = links(memory, person);
        Reach.pages(person.acquaintance().reach()).forEach(page -> links.add(Uri.of(page)));
        for (String link : links) {
            card.line(link.equals(pref) ? "URL;PREF=1" : "URL", link);
        }
        card.text("NOTE", Clean.lines(person.why()) + "\n\n" + Clean.lines(person.note()));
        String categories = categories(person, words);
        if (!categories.isEmpty()) {
            card.line("CATEGORIES", categories);
        }
        return card.line("END", "VCARD").toString();
    }

    /** Their own link first, then those they sign with elsewhere; each once. */
    static Set<String> links(Memory memory, Person person) {
        Set<String> links = new LinkedHashSet<>();
        links.add(Uri.of(person.link()));
        memory.handles(handle -> handle.person().equals(person.id()))
                .map(Handle::link)
                .map(Uri::of)
                .sorted()
                .forEach(links::add);
        links.remove("");
        return links;
    }

    private static String categories(Person person, Wording words) {
        List<String> all = new ArrayList<>();
        person.acquaintance().tags().forEach(tag -> all.add(ContentLines.escaped(Clean.line(tag))));
        Context context = person.acquaintance().context();
        if (context == Context.HOBBY || context == Context.FIELD) {
            all.add(ContentLines.escaped(words.say(context == Context.HOBBY ? Word.HOBBY : Word.FIELD, "")));
        }
        all.removeIf(String::isEmpty);
        return String.join(",", all);
    }
}
