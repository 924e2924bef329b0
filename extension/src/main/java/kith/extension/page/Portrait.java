package kith.extension.page;

import java.util.List;
import kith.followup.Excerpt;
import kith.people.Conversation;
import kith.people.Handle;
import kith.people.Here;
import kith.people.LookAway;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Quote;
import kith.people.Sighting;
import kith.people.Trail;
import kith.people.Turn;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;

/** Who somebody is, as far as what is stored says it: their last words, where they write, and why I know them. */
final class Portrait {
    /** Their words open the page large, so only their beginning does. */
    private static final int QUOTE_LENGTH = 200;

    private final Memory memory;
    private final Person person;
    private final List<Trail> trails;

    Portrait(Memory memory, Person person) {
        this.memory = memory;
        this.person = person;
        this.trails = Trail.with(memory, person);
    }

    Person person() {
        return person;
    }

    /** What we said to each other, newest conversation first. */
    List<Trail> trails() {
        return trails;
    }

    /** What I saw of theirs, in no particular order. */
    List<Sighting> sightings() {
        return memory.sightings()
                .filter(sighting -> sighting.person().equals(person.id()))
                .toList();
    }

    /** Their words, their name, and where they write. */
    void opening(Shape shape) {
        Quote words = Here.lastWords(person, memory.turns(turn -> true));
        shape.text("words", Excerpt.beginning(words.text(), QUOTE_LENGTH))
                .text("name", person.name().isBlank() ? Words.say("somebody") : person.name());
        Conversation own = memory.conversations()
                .filter(conversation -> conversation.author().equals(person.id()))
                .filter(conversation -> !conversation.place().isEmpty())
                .findFirst()
                .orElse(null);
        String place = place();
        if (own != null) {
            HTMLElement blog = Words.link(Words.say("aBlog"), own.place());
            shape.say("writes", answersAt(own.place()) ? "writesAndAnswers" : "writes", blog);
        } else if (!place.isEmpty()) {
            shape.say("writes", "writesOn", Words.link(LookAway.host(place), place));
        }
    }

    private boolean answersAt(String place) {
        return trails.stream()
                .filter(trail -> trail.conversation().place().equals(place))
                .flatMap(trail -> trail.turns().stream())
                .anyMatch(turn -> !turn.mine());
    }

    /** The link they sign with, else a place where I met them, if it is not mine; "" when neither is known. */
    private String place() {
        if (!person.link().isEmpty()) {
            return person.link();
        }
        return memory.handles(handle -> handle.person().equals(person.id()))
                .map(Handle::place)
                .filter(place -> !place.isEmpty() && !memory.settings().own().isMine(place))
                .sorted()
                .findFirst()
                .orElse("");
    }

    /** Why they are here: what happened first between us, else that I remembered them; null when neither is stored. */
    @Nullable
    Shape why() {
        for (Trail trail : trails.reversed()) {
            for (Turn turn : trail.turns()) {
                if (!turn.mine()) {
                    return sentence(turn.underMyPost() ? "whyWroteUnder" : "whyAnsweredYou", trail);
                }
                if (turn.person().equals(person.id())) {
                    return sentence("whyYouAnswered", trail);
                }
            }
        }
        for (Trail trail : trails.reversed()) {
            if (trail.conversation().author().equals(person.id())) {
                return sentence("whyWrote", trail);
            }
        }
        boolean byHand = person.quote().link().isEmpty() && person.link().isEmpty();
        return person.remembered() && !byHand ? remembered() : null;
    }

    private Shape sentence(String key, Trail trail) {
        Conversation where = trail.conversation();
        return Shape.of("why-kith")
                .say("sentence", key, Words.name(person.name()), Title.link(where.title(), where.id()));
    }

    private Shape remembered() {
        Quote quote = person.quote();
        Shape why = Shape.of("why-kith");
        return quote.link().isEmpty()
                ? why.say("sentence", "whyRememberedLink", Words.name(person.name()))
                : why.say(
                        "sentence",
                        "whyRememberedUnder",
                        Words.name(person.name()),
                        Title.link(quote.title(), quote.link()));
    }
}
