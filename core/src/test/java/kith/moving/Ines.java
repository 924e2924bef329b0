package kith.moving;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import kith.moving.Wording.Word;
import kith.people.Acquaintance;
import kith.people.Acquaintance.Bond;
import kith.people.Acquaintance.Context;
import kith.people.Card;
import kith.people.Channel;
import kith.people.Conversation;
import kith.people.Edited;
import kith.people.Handle;
import kith.people.Kept;
import kith.people.Memory;
import kith.people.Move;
import kith.people.Person;
import kith.people.Quote;
import kith.people.Stored;
import kith.people.Turn;

/** Ines, as Jo's Kith holds her, and somebody of whom nothing may be seen in what is about her. */
final class Ines {
    static final String ID = "link:ines.example";
    static final String SOCKS = "https://ines.example/socks/";
    static final Instant AT = Instant.parse("2026-11-18T23:30:00Z");

    private Ines() {}

    /** English, as in _locales. */
    static String say(Word word, String name) {
        return switch (word) {
            case SOMEBODY -> "Somebody";
            case ME -> "Me";
            case WHY -> "Why, in my words";
            case NOTE -> "My note";
            case KNOWS -> "Knows";
            case LEARN -> "I\u2019d like to learn";
            case HELP -> "Where I could help";
            case REACH -> "Where to write";
            case TAGS -> "Tags";
            case CLOSE -> "How close, in my word";
            case BONDS -> "How I know them";
            case SHARES_AN_INTEREST -> "We share an interest";
            case WORKED_WITH -> "We worked together";
            case PAST_CLIENT -> "A past client";
            case MET_OFFLINE -> "We met in person";
            case CONTEXT -> "Belongs to";
            case HOBBY -> "My hobby";
            case FIELD -> "My field";
            case OTHER -> "Something else";
            case SAID -> "What we said";
            case SEEN -> "Seen from " + name;
            case KEPT -> "Kept for " + name;
            case DRAFTS -> "My drafts";
            case NAME -> "Their name";
            case LINK -> "Their page";
            case SINCE -> "First kept";
        };
    }

    static Person ines() {
        Acquaintance known = new Acquaintance(
                "the 990 form",
                "",
                "",
                Set.of(Bond.SHARES_AN_INTEREST),
                Context.HOBBY,
                List.of("wool", "forms, long ones"),
                "",
                "ines@ines.example\nhttps://ines.example/contact/");
        Quote quote = new Quote("I sat with it for a week.", SOCKS + "#comment-2", "Double-entry socks");
        return new Person(
                ID,
                "Ines",
                true,
                false,
                false,
                "https://ines.example/",
                "Clear about forms; kind.",
                "Two children.\nLives in Porto.",
                quote,
                known,
                Edited.NOTHING,
                AT);
    }

    static Memory memory() {
        return Memory.of(records(), Set.of());
    }

    static List<Stored> records() {
        return List.of(
                ines(),
                Person.noted("name:x|mara", "Mara", "", AT.plusSeconds(60)),
                new Handle(ID, ID, "Ines", "https://ines.example/", ""),
                new Handle("name:forum.example|ines", ID, "ines_b", "https://forum.example/u/ines", ""),
                new Conversation(
                        SOCKS, "https://ines.example/", "Double-entry socks", ID, false, Set.of(), Set.of(), AT),
                turn("t1", true, ID, "comment-12", "comment-2", "How did you learn it?"),
                turn("t2", false, ID, "comment-13", "comment-12", "From a *clerk*.\nAsk one."),
                turn("t3", true, "name:x|mara", "comment-15", "comment-14", "Hello Mara, secretly."),
                turn("t4", false, "name:x|mara", "comment-14", "comment-12", "Mara was here."),
                new Kept(ID + " k", ID, "https://wg.example/clerks/", "Clerks who help", AT),
                Card.shown("c", ID, new Card.Put(Move.THANK, Channel.THREAD, SOCKS, "", AT))
                        .withDraft("Thank you, Ines."));
    }

    private static Turn turn(String id, boolean mine, String person, String key, String parent, String text) {
        return new Turn(
                id,
                mine,
                person,
                SOCKS,
                key,
                parent,
                text,
                SOCKS + "#" + key,
                "",
                "",
                Turn.State.VISIBLE,
                false,
                List.of(),
                AT.plusSeconds(key.charAt(key.length() - 1)));
    }
}
