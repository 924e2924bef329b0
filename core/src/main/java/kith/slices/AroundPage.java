package kith.slices;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kith.moving.Together;
import kith.people.Change;
import kith.people.Conversation;
import kith.people.Keeper;
import kith.people.Last;
import kith.people.Me;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Question;
import kith.people.Recognition;
import kith.people.Sameness;
import kith.people.Store;
import kith.people.Stored;
import kith.people.Turn;
import kith.reading.PageReading;

/**
 * What there is to say of the page in front of me: {@link kith.people.Here} says the same of it as of all that is held, which
 * may be much.
 */
public final class AroundPage {
    /** Conversations that are looked into at a time, for my last words at a place. */
    private static final int SOME = 10;

    /** A page's clock may run ahead of mine by so much: so much later than my last visit may my words there seem to be. */
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    private AroundPage() {}

    /**
     * The page's conversation, everybody on it, and of other conversations at this place my latest words; people who are one
     * are one in it.
     */
    public static Memory of(Keeper keeper, PageReading page) {
        List<Stored> records = AtPage.of(
                keeper,
                page,
                Recognition.keys(page),
                List.of(
                        Question.by(Store.HANDLES, "person", Me.ID),
                        Question.by(Store.CONVERSATIONS, "place", page.home())));
        Memory held = Memory.of(records, Set.of());
        List<Question> more = new ArrayList<>();
        for (Sameness.Pair pair : held.settings().sameness().one()) {
            more.add(Question.one(Store.PEOPLE, pair.person()));
            more.add(Question.one(Store.PEOPLE, pair.other()));
        }
        Person author = Recognition.author(held, page);
        if (author != null) {
            held.settings()
                    .sameness()
                    .all(author.id())
                    .forEach(one -> more.add(Question.by(Store.TURNS, "person", one)));
        }
        if (held.find(new Change.Ref(Store.LAST, Last.ID)) instanceof Last last) {
            more.add(Question.one(last.kind() == Last.Kind.KEPT ? Store.TURNS : Store.PEOPLE, last.subject()));
        }
        records.addAll(keeper.read(more));
        records.addAll(before(keeper, page, held));
        return Together.of(Memory.of(records, Set.of()));
    }

    /** What was said where I was last at this place: as much of it as holds my last words, and others if there are any. */
    private static List<Stored> before(Keeper keeper, PageReading page, Memory held) {
        List<Conversation> there = held.conversations()
                .filter(talk -> talk.place().equals(page.home()) && !talk.id().equals(page.link()))
                .sorted(Comparator.comparing(Conversation::seenAt).reversed())
                .toList();
        List<Stored> found = new ArrayList<>();
        for (int from = 0; from < there.size(); from += SOME) {
            if (isEnough(found, there.get(from).seenAt())) {
                break;
            }
            List<Question> questions = there.subList(from, Math.min(there.size(), from + SOME)).stream()
                    .map(talk -> Question.by(Store.TURNS, "conversation", talk.id()))
                    .toList();
            found.addAll(keeper.read(questions));
        }
        return found;
    }

    /** Whether there are two of mine and no later ones can be where I was last before that moment. */
    private static boolean isEnough(List<Stored> found, Instant seenBefore) {
        List<Turn> mine = found.stream()
                .filter(Turn.class::isInstance)
                .map(Turn.class::cast)
                .filter(Turn::mine)
                .toList();
        Instant latest = seenBefore.plus(CLOCKS_DIFFER);
        return mine.size() > 1 && mine.stream().anyMatch(turn -> turn.at().isAfter(latest));
    }
}
