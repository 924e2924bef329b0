package kith.followup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kith.people.Card;
import kith.people.Card.Verdict;
import kith.people.Conversation;
import kith.people.Here;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Quote;
import kith.people.SharedWords;
import kith.people.Sighting;
import kith.people.Turn;
import org.jspecify.annotations.Nullable;

/**
 * The few suggestions of one week: at most three, at most one for a person and one for a conversation.
 *
 * @param cards what is suggested, the conversation with me first
 * @param full true when two small things were done in the last seven days: then nothing more is suggested
 */
public record Week(List<Suggestion> cards, boolean full) {
    /** Nobody is shown more at once (PRODUCT.md: at most three cards). */
    public static final int MOST = 3;

    /** Two small things are a full week (REQUIREMENTS 82). */
    static final int ENOUGH = 2;

    /** One person is suggested at most once in so long (FOLLOWUP 1.3), an answer to them excepted. */
    private static final Duration ONE_PERSON = Duration.ofDays(14);

    public Week {
        cards = List.copyOf(cards);
    }

    /** The week as of now; the same memory and moment give the same week. */
    public static Week of(Memory memory, Instant now) {
        Instant weekAgo = now.minus(Duration.ofDays(7));
        long done = memory.cards()
                .filter(card -> card.verdict() == Verdict.DONE && card.at().isAfter(weekAgo))
                .count();
        if (memory.settings().resting() || done >= ENOUGH) {
            return new Week(List.of(), done >= ENOUGH);
        }
        List<Suggestion> cards = new ArrayList<>();
        Set<String> people = new HashSet<>();
        Set<String> conversations = new HashSet<>();
        memory.cards()
                .filter(card -> card.verdict() == Verdict.DONE && card.at().isAfter(weekAgo))
                .forEach(card ->
                        conversations.add(page(card.id().substring(card.id().indexOf('|') + 1))));
        Stream.concat(answers(memory, now), news(memory, now))
                .filter(card -> allowed(memory, card, now))
                .forEach(card -> {
                    boolean room = cards.size() < MOST - done;
                    if (room && !people.contains(card.person().id()) && conversations.add(page(card.link()))) {
                        people.add(card.person().id());
                        cards.add(card);
                    }
                });
        return new Week(cards, false);
    }

    private static String page(String link) {
        return link.indexOf('#') < 0 ? link : link.substring(0, link.indexOf('#'));
    }

    /** Whether the user lets this card be shown now. */
    private static boolean allowed(Memory memory, Suggestion suggestion, Instant now) {
        Card card = memory.card(suggestion.id());
        boolean settled = card != null && (card.verdict() == Verdict.DONE || card.verdict() == Verdict.FORCED);
        boolean waits = card != null
                && card.verdict() == Verdict.WAITS
                && card.untilAt().isAfter(now);
        boolean soonAgain = suggestion.move() != Move.ANSWER
                && memory.cards()
                        .filter(other ->
                                other.person().equals(suggestion.person().id()))
                        .filter(other -> other.verdict() == Verdict.DONE)
                        .anyMatch(other -> other.at().isAfter(now.minus(ONE_PERSON)));
        return !settled && !waits && !soonAgain && !suggestion.person().aside();
    }

    /** Somebody answered me, and I have not written there since. */
    private static Stream<Suggestion> answers(Memory memory, Instant now) {
        List<Turn> all = memory.turns(turn -> true);
        return all.stream()
                .filter(turn -> !turn.mine() && open(turn.at(), Window.THIS_WEEK_OR_NEXT, memory, now))
                .filter(turn -> !Here.answered(all, turn))
                .sorted(Comparator.comparing(Turn::at).thenComparing(Turn::id).reversed())
                .map(turn -> answered(memory, all, turn))
                .filter(Objects::nonNull);
    }

    private static @Nullable Suggestion answered(Memory memory, List<Turn> all, Turn turn) {
        Person person = memory.person(turn.person());
        Conversation conversation = memory.conversation(turn.conversation());
        Turn asked = all.stream()
                .filter(mine -> mine.mine() && mine.conversation().equals(turn.conversation()))
                .filter(mine -> mine.key().equals(turn.parentKey()))
                .findFirst()
                .orElse(null);
        if (person == null || conversation == null || asked == null || conversation.closed()) {
            return null;
        }
        String about = asked.topics().isEmpty() ? "" : asked.topics().getFirst();
        String topic = turn.topics().stream()
                .filter(phrase -> !asked.topics().contains(phrase))
                .findFirst()
                .orElse(about);
        String id = "answer|" + turn.id();
        return new Suggestion(
                id,
                person,
                turn.asks() ? Move.ANSWER : Move.THANK,
                new Reason.Answered(asked.asks(), about),
                Window.THIS_WEEK_OR_NEXT,
                conversation.title(),
                false,
                turn.link().isEmpty() ? conversation.id() : turn.link(),
                new Quote(turn.text(), turn.link(), ""),
                new Quote(asked.text(), asked.link(), ""),
                topic,
                draft(memory, id));
    }

    /** Somebody I remembered wrote something, and I have seen it. */
    private static Stream<Suggestion> news(Memory memory, Instant now) {
        List<Turn> all = memory.turns(turn -> true);
        return memory.sightings()
                .filter(sighting -> !sighting.closed() && open(sighting.at(), Window.NEXT_FEW_DAYS, memory, now))
                .sorted(Comparator.comparing(Sighting::at)
                        .thenComparing(Sighting::id)
                        .reversed())
                .map(sighting -> wrote(memory, all, sighting))
                .filter(Objects::nonNull);
    }

    private static @Nullable Suggestion wrote(Memory memory, List<Turn> all, Sighting sighting) {
        Person person = memory.person(sighting.person());
        if (person == null || !person.remembered() || wroteThere(all, sighting)) {
            return null;
        }
        // The title above a comment of theirs is somebody else's words.
        String theirs = sighting.post() ? sighting.title() + ". " + sighting.text() : sighting.text();
        String topic = all.stream()
                .filter(Turn::mine)
                .flatMap(turn -> SharedWords.of(turn.text(), theirs, 1).stream())
                .findFirst()
                .orElse("");
        String id = "new|" + sighting.id();
        Quote words = sighting.post() ? Here.lastWords(person, all) : new Quote(sighting.text(), sighting.id(), "");
        return new Suggestion(
                id,
                person,
                Move.COMMENT,
                topic.isEmpty() ? new Reason.WroteSomething() : new Reason.BothWrote(topic),
                Window.NEXT_FEW_DAYS,
                sighting.title(),
                sighting.post(),
                sighting.id(),
                words,
                Quote.NONE,
                topic,
                draft(memory, id));
    }

    /** Whether I have a word under it already: anywhere under a post, since then in the thread of a comment. */
    private static boolean wroteThere(List<Turn> all, Sighting sighting) {
        return all.stream()
                .filter(turn -> turn.mine() && turn.conversation().equals(page(sighting.id())))
                .anyMatch(turn -> sighting.post() || turn.at().isAfter(sighting.at()));
    }

    private static boolean open(Instant happened, Window window, Memory memory, Instant now) {
        return happened.isAfter(now.minus(window.length()))
                && !happened.isAfter(now.plus(Duration.ofDays(1)))
                && happened.isAfter(memory.settings().clearedAt());
    }

    private static String draft(Memory memory, String id) {
        Card card = memory.card(id);
        return card == null ? "" : card.draft();
    }
}
