package kith.moving;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import kith.people.Acquaintance;
import kith.people.Away;
import kith.people.Card;
import kith.people.Change;
import kith.people.Channel;
import kith.people.Conversation;
import kith.people.Dot;
import kith.people.Edited;
import kith.people.Edited.Field;
import kith.people.Handle;
import kith.people.Kept;
import kith.people.Me;
import kith.people.Memory;
import kith.people.Move;
import kith.people.Own;
import kith.people.Person;
import kith.people.Quote;
import kith.people.Rhythm;
import kith.people.Sameness;
import kith.people.Settings;
import kith.people.Sighting;
import kith.people.Stored;
import kith.people.Turn;
import kith.people.Whom;

/** What a device holds, made of few people, places and words, so that two devices meet in many of them. */
final class AnyDevice {
    private static final List<String> WORDS =
            List.of("", "", "wool", "dyes wool", "tea", "met in Lisbon\n\u2042\ntea", "silk \u2042 ");

    private static final List<String> KEYS = List.of(
            "link:a.example",
            "link:b.example",
            "link:c.example",
            "name:x.example|ines",
            "name:x.example|wg",
            "name:y.example|ines",
            "met:zoe|1");

    private final Random random;
    private final Map<Change.Ref, Stored> records = new LinkedHashMap<>();
    private final List<String> people = new ArrayList<>();

    AnyDevice(Random random) {
        this.random = random;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private boolean flag() {
        return random.nextBoolean();
    }

    private String words() {
        return one(WORDS);
    }

    private Instant at() {
        return Instant.ofEpochSecond(1_790_000_000L + random.nextInt(4));
    }

    private List<String> list() {
        List<String> list = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            list.add(one(List.of("wool", "tea", "990", "a.example")));
        }
        return list.stream().distinct().toList();
    }

    private Set<Integer> hashes() {
        Set<Integer> hashes = new HashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            hashes.add(random.nextInt(5));
        }
        return hashes;
    }

    private Edited edited() {
        Edited edited = Edited.NOTHING;
        for (Field field : Field.values()) {
            if (random.nextInt(3) == 0) {
                Set<Integer> past =
                        random.nextInt(3) == 0 ? Set.of(one(WORDS).strip().hashCode()) : Set.of();
                edited = edited.with(field, new Edited.Mark(at(), past));
            }
        }
        return edited;
    }

    private void put(Stored record) {
        records.putIfAbsent(Change.Ref.to(record), record);
    }

    /** Always the same for this, as far as they are known here. */
    private String whoever(String about) {
        String person = KEYS.get(Math.floorMod(about.hashCode(), KEYS.size()));
        return people.contains(person) ? person : "";
    }

    /** Everything valid: nothing points at nothing. */
    Memory memory() {
        List<String> keys = new ArrayList<>(KEYS);
        Collections.shuffle(keys, random);
        for (int i = random.nextInt(4); i > 0; i--) {
            person(keys.subList(2 * i - 2, 2 * i - random.nextInt(2)));
        }
        if (random.nextInt(3) == 0) {
            put(new Handle(keys.getLast(), Me.ID, "jo", words(), ""));
        }
        for (String talk : List.of("https://x.example/1", "https://x.example/2")) {
            if (flag()) {
                put(new Conversation(talk, words(), words(), whoever(talk), flag(), hashes(), hashes(), at()));
                turns(talk);
            }
        }
        if (flag()) {
            settings();
        }
        return Memory.of(List.copyOf(records.values()), Set.of());
    }

    private void person(List<String> keys) {
        String id = keys.getFirst();
        people.add(id);
        Acquaintance known = new Acquaintance(
                words(),
                words(),
                "",
                flag() ? Set.of(one(Acquaintance.Bond.values())) : Set.of(),
                one(Acquaintance.Context.values()),
                list(),
                words(),
                words());
        put(new Person(
                id,
                words(),
                flag(),
                flag(),
                flag(),
                words(),
                words(),
                words(),
                new Quote(words(), words(), words()),
                known,
                edited(),
                at()));
        for (String key : keys) {
            String link = one(List.of("", "https://a.example/", "https://b.example/"));
            put(new Handle(key, id, words(), link, words()));
        }
        if (flag()) {
            put(new Sighting("https://a.example/" + id, id, words(), words(), flag(), flag(), at()));
            put(new Kept(id + " " + words(), id, words(), words(), at()));
            String other = whoever(id); // a card's id says whom it is about
            Card.Put idea = new Card.Put(one(Move.values()), one(Channel.values()), "", other, at());
            put(new Card(
                    "kept|" + id + " " + random.nextInt(2) + other,
                    id,
                    idea,
                    one(Card.Verdict.values()),
                    at(),
                    one(Card.Energy.values()),
                    words(),
                    list(),
                    edited(),
                    at()));
        }
    }

    private void turns(String talk) {
        for (int i = random.nextInt(4); i > 0; i--) {
            boolean mine = flag();
            int number = random.nextInt(3);
            String key = flag() ? "" : "c" + number;
            String there = mine ? key : "t" + i;
            boolean fromPage = !mine || (!key.isEmpty() && flag());
            String id = fromPage ? talk + "#" + there : "claim" + number + talk;
            Turn.State state = there.isEmpty() ? Turn.State.POSTED : one(Turn.State.values());
            String person = whoever(mine ? talk : id);
            if (mine || !person.isEmpty()) {
                put(new Turn(id, mine, person, talk, there, "", words(), "", "", "", state, flag(), list(), at()));
            }
        }
    }

    private void settings() {
        Rhythm rhythm = new Rhythm(
                one(Rhythm.Dose.values()),
                one(Rhythm.Day.values()),
                one(Rhythm.Energy.values()),
                Set.of(one(Move.values())),
                new Whom(one(Acquaintance.Context.values()), flag()),
                1 + random.nextInt(2),
                flag(),
                at(),
                new Dot(one(Dot.Wish.values()), at()));
        put(new Settings(
                words(),
                one(Settings.When.values()),
                list(),
                flag() ? Set.of() : Set.of("https://x.example/1#c1"),
                new HashSet<>(list()),
                flag(),
                at(),
                flag() ? Rhythm.FIRST : rhythm,
                new Away(new HashSet<>(list()), Set.of()),
                new Own(flag() ? "" : "https://jo.example/", list(), list()),
                one(List.of("", "de", "ar")),
                new Sameness(pairs(), pairs()),
                edited()));
    }

    private Set<Sameness.Pair> pairs() {
        Set<Sameness.Pair> pairs = new HashSet<>();
        for (int i = people.isEmpty() ? 0 : random.nextInt(4); i > 1; i--) {
            pairs.add(new Sameness.Pair(one(people), one(people)));
        }
        return pairs;
    }
}
