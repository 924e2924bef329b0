package kith.followup;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kith.followup.Past.Outcome;
import kith.people.Acquaintance.Context;
import kith.people.Channel;
import kith.people.Move;

/** Looks at ideas with eyes of its own: only events, no tally; what may not be, may not be. */
final class Audit {
    private static final long DAY = 86_400;

    private final AnyPeople people;
    private final long now;

    Audit(AnyPeople people, long now) {
        this.people = people;
        this.now = now;
    }

    void ideas(List<Idea> ideas) {
        Set<String> persons = new HashSet<>();
        for (Idea idea : ideas) {
            assertTrue(persons.add(idea.person()), "one idea a person");
            Tie tie = people.ties().stream()
                    .filter(one -> one.id().equals(idea.person()))
                    .findFirst()
                    .orElseThrow();
            person(idea, tie);
            way(idea, tie);
            week(idea, ideas);
            idea.reasons()
                    .forEach(why -> assertTrue(new Truth(tie.marks(), tie.log(), now).holds(why, idea), why::toString));
            assertTrue(!idea.reasons().isEmpty() && idea.reasons().size() <= 2, idea::toString);
        }
    }

    private long ago(long second) {
        return Math.max(0, now - second);
    }

    private void person(Idea idea, Tie tie) {
        assertFalse(tie.marks().never(), "set aside");
        assertTrue(welcome(tie), "of another part of my life");
        assertTrue(tie.marks().restsUntil() <= now, "rests");
        Log log = tie.log();
        int pending = 0;
        long lastNote = Long.MAX_VALUE;
        long lastContact = Long.MAX_VALUE;
        for (Event event : log.events()) {
            if (event.act().theirs()) {
                pending = 0;
            } else if (event.act().addressed()) {
                boolean another = pending == 0 || lastContact - ago(event.second()) > 2 * DAY;
                pending += another ? 1 : 0;
                lastNote = ago(event.second());
            }
            lastContact = event.act() == Act.SEEN ? lastContact : ago(event.second());
        }
        boolean second = people.bounds().notes() == 2 && pending == 1 && lastNote >= 14 * DAY;
        assertTrue(pending == 0 || second, () -> "a second note: " + log.events());
        assertTrue(lastContact >= 7 * DAY || idea.answersThem(), "too soon");
        if (idea.answersThem()) {
            assertTrue(log.events().stream().anyMatch(event -> event.act().theirs()), "their word waits");
        }
    }

    private boolean welcome(Tie tie) {
        Context only = people.bounds().whom().only();
        return only == Context.UNSAID
                || tie.marks().context() == Context.UNSAID
                || tie.marks().context() == only;
    }

    private void way(Idea idea, Tie tie) {
        assertFalse(people.bounds().off().contains(idea.move()), "switched off");
        assertTrue(idea.move() != Move.ADVICE, "never a card by itself");
        assertTrue(idea.move() != Move.WRITE || tie.marks().onMyMind(), "a private word unasked");
        boolean addressed =
                tie.log().events().stream().anyMatch(event -> event.act().addressed());
        assertTrue(tie.marks().remembered() || addressed || idea.answersThem(), "noted is not suggested");
        Occasion occasion = idea.occasion();
        if (idea.move() == Move.INTRODUCE && occasion != null) {
            people.ties().stream()
                    .filter(one -> one.id().equals(occasion.other()))
                    .forEach(other -> assertTrue(welcome(other), "introduced to another part of my life"));
        }
        if (occasion != null) {
            assertTrue(!occasion.closed() && occasion.second() <= now, "closed or to come");
        }
        assertTrue(idea.stretch().from() <= now && now <= idea.stretch().until(), "its days are over");
        if (idea.move() == Move.COMMENT) {
            assertTrue(
                    tie.log().events().stream()
                            .noneMatch(event -> event.act() == Act.I_COMMENTED && ago(event.second()) < 14 * DAY),
                    "a comment lately");
        }
    }

    private void week(Idea idea, List<Idea> ideas) {
        Set<String> shown = new HashSet<>();
        for (Past past : people.bounds().past()) {
            boolean same = past.idea().equals(idea.id());
            boolean settled = past.outcome() == Outcome.DONE || past.outcome() == Outcome.FORCED;
            assertFalse(same && settled, "it was settled");
            boolean putOff = past.outcome() == Outcome.SKIPPED || past.outcome() == Outcome.LATER;
            boolean inTwoWeeks = past.person().equals(idea.person()) && now - past.second() < 14 * DAY;
            boolean again = same && (putOff || now - past.second() < 7 * DAY);
            assertTrue(!inTwoWeeks || again || idea.move() == Move.ANSWER, "twice in two weeks");
            if (now - past.second() < 7 * DAY && !same) {
                shown.add(past.idea());
                assertFalse(past.channel() == Channel.MAIL && idea.channel() == Channel.MAIL, "two mails");
                boolean other = !past.person().equals(idea.person());
                assertFalse(other && past.thread() != 0 && past.thread() == idea.thread(), "one conversation");
            }
        }
        for (Idea other : ideas) {
            shown.add(other.id());
            if (!other.equals(idea)) {
                assertFalse(other.channel() == Channel.MAIL && idea.channel() == Channel.MAIL, "two mails");
                assertFalse(other.thread() != 0 && other.thread() == idea.thread(), "one conversation");
            }
        }
        assertTrue(shown.size() <= 3, "more than three");
    }
}
