package kith.extension.page;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import kith.people.Acquaintance;
import kith.people.Card;
import kith.people.Kept;
import kith.people.LookAway;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Shelf;
import kith.people.Sighting;
import kith.people.Trail;
import kith.people.Turn;
import kith.reading.Links;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;

/** What do I hold on this person: everything that is stored, uncut, as plain text that one could show them. */
final class Hold {
    private final Person person;
    private final Memory memory;
    private final Instant now;
    private final HTMLElement text;

    private Hold(Memory memory, Person person, Instant now, HTMLElement text) {
        this.memory = memory;
        this.person = person;
        this.now = now;
        this.text = text;
    }

    /** Fills an element that keeps line ends; what people wrote keeps its own direction. */
    static void into(HTMLElement text, Memory memory, Person person, Instant now) {
        Hold hold = new Hold(memory, person, now, text);
        hold.names();
        hold.mine();
        hold.remembered();
        hold.talks();
        hold.sightings();
        hold.shelf();
        hold.cards();
        hold.line("heldNothingMore");
    }

    private void line(String key, String... parts) {
        HTMLElement line = Words.element("span", "", "");
        Node[] nodes = new Node[parts.length];
        for (int i = 0; i < parts.length; i++) {
            nodes[i] = Words.name(parts[i]);
        }
        Words.say(line, key, nodes);
        end();
        text.appendChild(line);
    }

    private void end() {
        if (text.hasChildNodes()) {
            text.appendChild(Words.text("\n"));
        }
    }

    /** An empty line, but never two, and none at the beginning. */
    private void gap() {
        if (text.hasChildNodes() && text.getLastChild().hasChildNodes()) {
            end();
            text.appendChild(Words.element("span", "", ""));
        }
    }

    private void names() {
        TreeSet<String> known = new TreeSet<>();
        memory.handles(handle -> handle.person().equals(person.id())).forEach(handle -> {
            for (String place : List.of(LookAway.host(handle.place()), Links.bare(handle.link()))) {
                if (!place.isEmpty()) {
                    known.add(handle.name() + "\n" + place);
                }
            }
        });
        for (String one : known) {
            int end = one.lastIndexOf('\n');
            line("heldKnownAs", one.substring(0, end), one.substring(end + 1));
        }
        line("heldFirstKept", When.say(person.sinceAt(), now));
        gap();
    }

    private void mine() {
        if (!person.why().isEmpty()) {
            line("heldMyWhy", person.why());
        }
        if (!person.note().isEmpty()) {
            line("heldMyNote", person.note());
        }
        Acquaintance known = person.acquaintance();
        for (Acquaintance.Line line : Acquaintance.Line.values()) {
            if (!known.on(line).isEmpty()) {
                line("heldLine", AcquaintancePart.label(line), known.on(line));
            }
        }
        for (String how : AcquaintancePart.how(known)) {
            line("heldLine", Words.say("howIKnowThem"), how);
        }
        gap();
    }

    private void remembered() {
        String words = person.quote().text().strip();
        if (!person.quote().title().isEmpty()) {
            line("heldUnder", person.quote().title());
        }
        if (!words.isEmpty()) {
            line("heldTheyWroteUndated", person.name(), words);
        }
        gap();
    }

    private void talks() {
        for (Trail trail : Trail.with(memory, person)) {
            line(
                    "heldUnder",
                    title(trail.conversation().title(), trail.conversation().id()));
            for (Turn turn : trail.turns()) {
                String when = When.say(turn.at(), now);
                String words = turn.text().strip();
                if (turn.mine()) {
                    line("heldYouWrote", when, words);
                } else {
                    line("heldTheyWrote", person.name(), when, words);
                }
            }
            gap();
        }
    }

    private void sightings() {
        memory.sightings()
                .filter(sighting -> sighting.person().equals(person.id()))
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .forEach(this::sighting);
    }

    private void sighting(Sighting sighting) {
        String title = title(sighting.title(), sighting.id());
        if (!sighting.text().isEmpty()) {
            line("heldUnder", title);
        }
        String words = sighting.text().isEmpty() ? title : sighting.text().strip();
        line("heldTheyWrote", person.name(), When.say(sighting.at(), now), words);
        gap();
    }

    private void shelf() {
        for (Kept kept : Shelf.of(memory, person.id())) {
            Instant given = Shelf.givenAt(memory, kept);
            line("heldKept", person.name(), When.say(kept.at(), now), kept.title(), kept.link());
            if (given != null) {
                line("heldShared", person.name(), When.say(given, now));
            }
        }
        gap();
    }

    /** What I said to an idea says nothing about them; that there was one is said. */
    private void cards() {
        memory.cards()
                .filter(card -> card.person().equals(person.id()))
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .forEach(this::card);
        gap();
    }

    private void card(Card card) {
        line("heldIdea", When.say(card.at(), now));
        if (!card.draft().isEmpty()) {
            line("heldMyDraft", card.draft());
        }
    }

    private static String title(String title, String link) {
        return title.isEmpty() ? LookAway.host(link) : title;
    }
}
