package kith.followup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kith.people.Card;
import kith.people.Card.Verdict;
import kith.people.Channel;
import kith.people.Conversation;
import kith.people.Kept;
import kith.people.Memory;
import kith.people.Move;
import kith.people.Person;
import kith.people.Quote;
import kith.people.Settings;
import kith.people.Sighting;
import kith.people.Stored;
import kith.people.Turn;
import kith.people.Turn.State;

/** A memory written down record by record; times are days before now. */
final class Held {
    private final Instant now;
    private final List<Stored> records = new ArrayList<>();

    Held(Instant now) {
        this.now = now;
    }

    private Instant ago(double days) {
        return now.minus(Duration.ofMinutes(Math.round(days * 24 * 60)));
    }

    Held person(String id, boolean remembered, boolean aside) {
        records.add(new Person(id, id, remembered, aside, false, "", "", "", Quote.NONE, ago(400)));
        return this;
    }

    Held remembered(String id) {
        return person(id, true, false);
    }

    Held noted(String id) {
        return person(id, false, false);
    }

    Held conversation(String path, boolean closed) {
        records.add(new Conversation(
                link(path), "https://ines.example/", "On " + path, "", closed, Set.of(), Set.of(), ago(0)));
        return this;
    }

    /** I ask in a conversation, as its first comment. */
    Held asked(String path, double daysAgo) {
        return mine(path, "1", "", "", "How did you learn knitting?", daysAgo);
    }

    Held mine(String path, String key, String parent, String person, String words, double daysAgo) {
        return turn(true, path, key, parent, person, words, daysAgo);
    }

    /** They answer my first comment. */
    Held answered(String path, String key, String person, double daysAgo) {
        return theirs(path, key, person, "From my mother.", daysAgo);
    }

    Held theirs(String path, String key, String person, String words, double daysAgo) {
        return turn(false, path, key, "1", person, words, daysAgo);
    }

    /** They write under a post of mine. */
    Held underMine(String path, String key, String person, String words, double daysAgo) {
        return turn(false, path, key, "", person, words, daysAgo);
    }

    private Held turn(
            boolean mine, String path, String key, String parent, String person, String words, double daysAgo) {
        String where = link(path) + "#" + key;
        records.add(new Turn(
                mine ? "claim " + where : where,
                mine,
                person,
                link(path),
                key,
                parent,
                words,
                where,
                mine ? "Jo" : "",
                "",
                State.VISIBLE,
                false,
                List.of(),
                ago(daysAgo)));
        return this;
    }

    /** The whole of it: a conversation, my question, their answer. */
    Held answer(String path, String person, double daysAgo) {
        return conversation(path, false).asked(path, daysAgo + 1).answered(path, "2", person, daysAgo);
    }

    Held post(String person, String path, String title, String text, double daysAgo) {
        return sighting(person, path, title, text, true, false, daysAgo);
    }

    Held sighting(String person, String path, String title, String text, boolean post, boolean closed, double daysAgo) {
        records.add(new Sighting(link(path), person, title, text, post, closed, ago(daysAgo)));
        return this;
    }

    /** A page on somebody's shelf; its path is its title too. */
    Held kept(String person, String title, double daysAgo) {
        String link = "https://plain.example/" + title.replace(' ', '-');
        return with(new Kept(person + " " + link, person, link, title, ago(daysAgo)));
    }

    Held card(String id, String person, Verdict verdict, double daysAgo, double untilInDays) {
        return card(id, person, verdict, daysAgo, daysAgo, untilInDays);
    }

    /** Shown so many days ago, and answered later. */
    Held card(String id, String person, Verdict verdict, double shownDaysAgo, double daysAgo, double untilInDays) {
        String link = id.substring(id.indexOf('|') + 1);
        Card.Put idea = new Card.Put(
                id.startsWith("new|") ? Move.COMMENT : id.startsWith("kept|") ? Move.SHARE : Move.THANK,
                Channel.THREAD,
                Ties.page(link),
                "",
                ago(shownDaysAgo));
        records.add(Card.shown(id, person, idea).judged(verdict, ago(-untilInDays), ago(daysAgo)));
        return this;
    }

    Held with(Stored record) {
        records.add(record);
        return this;
    }

    Held settings(Settings settings) {
        return with(settings);
    }

    Memory memory() {
        return Memory.of(records, Set.of());
    }

    /** The same records, put in in another order. */
    Memory shuffled(Random random) {
        List<Stored> other = new ArrayList<>(memory().records().values());
        Collections.shuffle(other, random);
        return Memory.of(other, Set.of());
    }

    /** That moment, for somebody who lives by Greenwich's clock. */
    static Now utc(Instant at) {
        return new Now(at, 0);
    }

    Week week() {
        return Week.of(memory(), utc(now), Breaks.WORDS);
    }

    /** Whom the week names, with the move, in its order: "ines THANK". */
    List<String> cards() {
        return week().cards().stream()
                .map(card -> card.person().id() + " " + card.move())
                .toList();
    }

    static String link(String path) {
        return "https://ines.example/" + path + "/";
    }

    static String answerCard(String path, String key) {
        return "answer|" + link(path) + "#" + key;
    }

    static String newsCard(String path) {
        return "new|" + link(path);
    }
}
