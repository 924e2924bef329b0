package kith.moving;

import kith.people.Card;
import kith.people.Conversation;
import kith.people.Handle;
import kith.people.Kept;
import kith.people.Person;
import kith.people.Settings;
import kith.people.Sighting;
import kith.people.Stored;
import kith.people.Turn;

/** A record that points at the person who stays, where two were one; a comment of two ids has the one that stays. */
final class Pointed {
    private Pointed() {}

    static Stored at(Same same, Stored record) {
        return switch (record) {
            case Person it ->
                new Person(
                        same.person(it.id()),
                        it.name(),
                        it.remembered(),
                        it.aside(),
                        it.onMind(),
                        it.link(),
                        it.why(),
                        it.note(),
                        it.quote(),
                        it.acquaintance(),
                        it.edited(),
                        it.sinceAt());
            case Handle it -> new Handle(it.id(), same.person(it.person()), it.name(), it.link(), it.place());
            case Conversation it -> it.withAuthor(same.person(it.author()));
            case Turn it -> turn(it, same.turn(it.id()), same.person(it.person()));
            case Sighting it ->
                new Sighting(it.id(), same.person(it.person()), it.title(), it.text(), it.post(), it.closed(), it.at());
            case Card it -> card(same, it);
            case Kept it -> {
                String person = same.person(it.person());
                yield new Kept(id(it.id(), it.person(), person), person, it.link(), it.title(), it.at());
            }
            case Settings it -> it.with(it.sameness().renamed(same::person));
            default -> record;
        };
    }

    private static Turn turn(Turn it, String id, String person) {
        return new Turn(
                id,
                it.mine(),
                person,
                it.conversation(),
                it.key(),
                it.parentKey(),
                it.text(),
                it.link(),
                it.name(),
                it.site(),
                it.state(),
                it.refused(),
                it.topics(),
                it.at());
    }

    private static Card card(Same same, Card it) {
        Card.Put idea = it.idea();
        String person = same.person(it.person());
        String other = same.person(idea.other());
        return new Card(
                id(id(it.id(), it.person(), person), idea.other(), other),
                person,
                new Card.Put(idea.move(), idea.channel(), idea.conversation(), other, idea.shownAt()),
                it.verdict(),
                it.untilAt(),
                it.energy(),
                it.draft(),
                it.offered(),
                it.edited(),
                it.at());
    }

    /** Ids of cards and of the shelf are made of the person's: {@code "kept|link:ines.example wg.example/a"}. */
    private static String id(String id, String person, String now) {
        return person.equals(now) || person.isEmpty() ? id : id.replace(person, now);
    }
}
