package kith.followup;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import kith.people.Card;
import kith.people.Change;
import kith.people.Channel;
import kith.people.Conversation;
import kith.people.Here;
import kith.people.Kept;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Quote;
import kith.people.Reach;
import kith.people.Sighting;
import kith.people.Store;
import kith.people.Turn;
import org.jspecify.annotations.Nullable;

/** Puts with an idea what there is to show for it: titles, words, the way there. */
final class About {
    private final Memory memory;
    private final List<Turn> turns;

    About(Memory memory) {
        this.memory = memory;
        this.turns = memory.turns(turn -> true);
    }

    /** Null where the person is gone, or no way leads to them. */
    @Nullable
    Suggestion suggestion(Idea idea) {
        Person person = memory.person(idea.person());
        Occasion occasion = idea.occasion();
        if (person == null) {
            return null;
        }
        if (occasion == null) {
            return person(idea, person, null);
        }
        return switch (occasion.kind()) {
            case QUESTION, HELP, WROTE ->
                turn(idea, person, (Turn) memory.find(new Change.Ref(Store.TURNS, occasion.about())));
            case POST, WORK ->
                sighting(idea, person, (Sighting) memory.find(new Change.Ref(Store.SIGHTINGS, occasion.about())));
            case KEPT -> kept(idea, person, memory.kept(occasion.about()));
            case MEETS -> person(idea, person, memory.person(occasion.other()));
        };
    }

    private @Nullable Suggestion turn(Idea idea, Person person, @Nullable Turn turn) {
        Conversation where = turn == null ? null : memory.conversation(turn.conversation());
        Turn asked = turn == null
                ? null
                : turns.stream()
                        .filter(mine -> mine.mine() && mine.conversation().equals(turn.conversation()))
                        .filter(mine -> !turn.underMyPost() && mine.key().equals(turn.parentKey()))
                        .findFirst()
                        .orElse(null);
        if (turn == null || where == null || (asked == null && !turn.underMyPost())) {
            return null;
        }
        List<String> spokenOf = asked == null ? List.of() : asked.topics();
        String topic = turn.topics().stream()
                .filter(phrase -> !spokenOf.contains(phrase))
                .findFirst()
                .orElse(spokenOf.isEmpty() ? "" : spokenOf.getFirst());
        return new Suggestion(
                idea,
                person,
                null,
                where.title(),
                false,
                turn.link().isEmpty() ? where.id() : turn.link(),
                new Quote(turn.text(), turn.link(), ""),
                asked == null ? Quote.NONE : new Quote(asked.text(), asked.link(), ""),
                topic,
                draft(idea.id()));
    }

    private @Nullable Suggestion sighting(Idea idea, Person person, @Nullable Sighting seen) {
        if (seen == null) {
            return null;
        }
        Occasion occasion = idea.occasion();
        boolean fresh = seen.post() && occasion != null && occasion.kind() == Occasion.Kind.POST;
        Quote words = seen.post() ? Here.lastWords(person, turns) : new Quote(seen.text(), seen.id(), "");
        String topic = occasion == null ? "" : occasion.topic();
        return new Suggestion(
                idea, person, null, seen.title(), fresh, seen.id(), words, Quote.NONE, topic, draft(idea.id()));
    }

    /**
     * About nothing but the two. The way is what was put down for letters, where one may be written; else their newest page
     * that I saw, else where we talked last, else the page they signed with.
     */
    private @Nullable Suggestion person(Idea idea, Person person, @Nullable Person other) {
        Turn last = last(turn -> turn.person().equals(person.id()));
        Turn mine = last(turn -> turn.mine() && turn.person().equals(person.id()));
        Conversation talk = last == null ? null : memory.conversation(last.conversation());
        Sighting seen = memory.sightings()
                .filter(one -> one.person().equals(person.id()) && !isClosed(one))
                .max(Comparator.comparing(Sighting::at).thenComparing(Sighting::id))
                .orElse(null);
        String reach = idea.channel() == Channel.MAIL
                ? Reach.of(person.acquaintance().reach()).link()
                : "";
        String open = seen != null ? seen.id() : talk != null && !talk.closed() ? talk.id() : person.link();
        String link = reach.isEmpty() ? open : reach;
        if (link.isEmpty()) {
            return null;
        }
        Occasion occasion = idea.occasion();
        String said =
                last == null || last.topics().isEmpty() ? "" : last.topics().getFirst();
        return new Suggestion(
                idea,
                person,
                other,
                seen != null ? seen.title() : talk != null ? talk.title() : "",
                false,
                link,
                Here.lastWords(person, turns),
                mine == null ? Quote.NONE : new Quote(mine.text(), mine.link(), ""),
                occasion == null ? said : occasion.topic(),
                draft(idea.id()));
    }

    /** As it was seen there, or as its conversation says since. */
    private boolean isClosed(Sighting seen) {
        Conversation where = memory.conversation(Ties.page(seen.id()));
        return seen.closed() || (where != null && where.closed());
    }

    /** Its title stands above; the way leads to where it can be shared. */
    private @Nullable Suggestion kept(Idea idea, Person person, @Nullable Kept kept) {
        Suggestion where = kept == null ? null : person(idea, person, null);
        return kept == null || where == null ? null : where.titled(kept.title());
    }

    private @Nullable Turn last(Predicate<Turn> which) {
        return turns.stream().filter(which).reduce((first, second) -> second).orElse(null);
    }

    private String draft(String id) {
        Card card = memory.card(id);
        return card == null ? "" : card.draft();
    }
}
