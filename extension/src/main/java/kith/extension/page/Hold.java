package kith.extension.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
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

/** What do I hold on this person: everything that is stored, uncut, as plain text that one could show them. */
final class Hold {
    private final Person person;
    private final Memory memory;
    private final Instant now;
    private final List<String> lines = new ArrayList<>();

    private Hold(Memory memory, Person person, Instant now) {
        this.memory = memory;
        this.person = person;
        this.now = now;
    }

    static String text(Memory memory, Person person, Instant now) {
        Hold hold = new Hold(memory, person, now);
        hold.names();
        hold.mine();
        hold.remembered();
        hold.talks();
        hold.sightings();
        hold.shelf();
        hold.cards();
        hold.lines.add(Words.say("heldNothingMore"));
        return String.join("\n", hold.lines);
    }

    private void names() {
        TreeSet<String> known = new TreeSet<>();
        memory.handles(handle -> handle.person().equals(person.id())).forEach(handle -> {
            for (String place : List.of(LookAway.host(handle.place()), Links.bare(handle.link()))) {
                if (!place.isEmpty()) {
                    known.add(Words.say("heldKnownAs", handle.name(), place));
                }
            }
        });
        lines.addAll(known);
        lines.add(Words.say("heldFirstKept", When.say(person.sinceAt(), now)));
        gap();
    }

    private void mine() {
        if (!person.why().isEmpty()) {
            lines.add(Words.say("heldMyWhy", person.why()));
        }
        if (!person.note().isEmpty()) {
            lines.add(Words.say("heldMyNote", person.note()));
        }
        gap();
    }

    private void remembered() {
        String words = person.quote().text().strip();
        if (!person.quote().title().isEmpty()) {
            lines.add(Words.say("heldUnder", person.quote().title()));
        }
        if (!words.isEmpty()) {
            lines.add(Words.say("heldTheyWroteUndated", person.name(), words));
        }
        gap();
    }

    private void talks() {
        for (Trail trail : Trail.with(memory, person)) {
            lines.add(Words.say(
                    "heldUnder",
                    title(trail.conversation().title(), trail.conversation().id())));
            for (Turn turn : trail.turns()) {
                String when = When.say(turn.at(), now);
                lines.add(
                        turn.mine()
                                ? Words.say("heldYouWrote", when, turn.text().strip())
                                : Words.say(
                                        "heldTheyWrote",
                                        person.name(),
                                        when,
                                        turn.text().strip()));
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
            lines.add(Words.say("heldUnder", title));
        }
        String words = sighting.text().isEmpty() ? title : sighting.text().strip();
        lines.add(Words.say("heldTheyWrote", person.name(), When.say(sighting.at(), now), words));
        gap();
    }

    private void shelf() {
        for (Kept kept : Shelf.of(memory, person.id())) {
            Instant given = Shelf.givenAt(memory, kept);
            lines.add(Words.say("heldKept", person.name(), When.say(kept.at(), now), kept.title(), kept.link()));
            if (given != null) {
                lines.add(Words.say("heldShared", person.name(), When.say(given, now)));
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
        lines.add(Words.say("heldIdea", When.say(card.at(), now)));
        if (!card.draft().isEmpty()) {
            lines.add(Words.say("heldMyDraft", card.draft()));
        }
    }

    private static String title(String title, String link) {
        return title.isEmpty() ? LookAway.host(link) : title;
    }

    private void gap() {
        if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
            lines.add("");
        }
    }
}
