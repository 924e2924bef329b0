package kith.followup;

import static kith.followup.Histories.NOW;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kith.followup.Occasion.Kind;
import kith.followup.Past.Outcome;
import kith.people.Acquaintance.Context;
import kith.people.Channel;
import kith.people.Move;
import kith.people.Whom;
import org.jspecify.annotations.Nullable;

/**
 * People, histories and earlier ideas at random: some rich, some empty, some with clocks that were wrong by years; the same
 * seed gives the same.
 *
 * @param ties the people
 * @param bounds what the user chose and was shown
 */
record AnyPeople(List<Tie> ties, Bounds bounds) {
    private static final long DAY = 86_400;
    private static final Double[] PAUSES = {0.0, 0.01, 0.2, 1.0, 1.9, 2.1, 5.0, 8.0, 15.0, 30.0, 60.0, 200.0};

    static AnyPeople of(long seed) {
        return of(seed, 0);
    }

    /** The same with every moment moved by so many seconds. */
    static AnyPeople of(long seed, long moved) {
        Random random = new Random(seed);
        List<Tie> ties = new ArrayList<>();
        int people = random.nextInt(12);
        for (int i = 0; i < people; i++) {
            ties.add(tie(random, "p" + i, people, moved));
        }
        List<Past> past = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0 && people > 0; i--) {
            past.add(past(random, people, moved));
        }
        List<Move> off = random.nextInt(4) == 0 ? List.of(one(random, Move.values())) : List.of();
        Learned learned = new Learned(-6 + random.nextGaussian() / 2, random.nextGaussian() / 2, Long.MIN_VALUE);
        Context only = random.nextInt(3) == 0 ? one(random, Context.values()) : Context.UNSAID;
        Whom whom = new Whom(only, random.nextInt(4) == 0);
        int notes = 1 + random.nextInt(5) / 4;
        return new AnyPeople(
                ties, new Bounds(notes, off, whom, 1 + random.nextInt(3), Bounds.SEVEN_DAYS, past, learned));
    }

    private static <T> T one(Random random, T[] all) {
        return all[random.nextInt(all.length)];
    }

    private static Tie tie(Random random, String id, int people, long moved) {
        Log log = Log.of(events(random, moved));
        Marks marks = new Marks(
                random.nextInt(3) > 0,
                random.nextInt(9) == 0,
                random.nextInt(9) == 0,
                random.nextInt(5) == 0,
                random.nextInt(6) == 0 ? NOW + moved + (random.nextInt(20) - 10) * DAY : 0,
                random.nextBoolean() ? one(random, Context.values()) : Context.UNSAID);
        return new Tie(id, marks, log, occasions(random, id, log, people, moved));
    }

    private static List<Event> events(Random random, long moved) {
        List<Event> events = new ArrayList<>();
        long at = NOW - random.nextInt(800) * DAY;
        boolean answers = random.nextInt(4) > 0;
        for (int i = random.nextInt(30); i > 0; i--) {
            at += (long) (one(random, PAUSES) * DAY);
            long second = random.nextInt(60) == 0 ? NOW + (random.nextInt(6_000) - 3_000) * DAY : at;
            if (second <= NOW || random.nextInt(8) == 0) {
                Act act = one(random, Act.values());
                events.add(event(random, second + moved, act));
                if (answers && act.mine()) {
                    events.add(event(random, second + moved + random.nextInt(100_000), Act.THEY_WROTE));
                }
            }
        }
        return events;
    }

    private static Event event(Random random, long second, Act act) {
        Channel channel = random.nextInt(4) == 0 ? one(random, Channel.values()) : Channel.THREAD;
        return new Event(second, act, channel, random.nextInt(6));
    }

    /** Built from the log as the recorder would, and some from nothing. */
    private static List<Occasion> occasions(Random random, String id, Log log, int people, long moved) {
        List<Occasion> occasions = new ArrayList<>();
        for (int i = 0; i < log.size(); i++) {
            Act act = log.act(i);
            @Nullable
            Kind kind = switch (act) {
                case THEY_ASKED -> Kind.QUESTION;
                case THEY_HELPED -> Kind.HELP;
                case THEY_WROTE -> Kind.WROTE;
                case SEEN -> Kind.POST;
                default -> null;
            };
            // Not every word of theirs stands under a post of mine.
            if (kind != null && (kind != Kind.WROTE || i % 2 == 0)) {
                occasions.add(occasion(random, kind, id + "e" + i, log.second(i), log.thread(i), people));
            }
        }
        for (Kind kind : List.of(Kind.POST, Kind.KEPT, Kind.WORK, Kind.MEETS)) {
            if (random.nextInt(4) == 0) {
                long second = NOW + moved + (random.nextInt(30) - 28) * DAY;
                occasions.add(occasion(random, kind, id + kind, second, random.nextInt(6), people));
            }
        }
        return occasions;
    }

    private static Occasion occasion(Random random, Kind kind, String id, long second, int thread, int people) {
        return new Occasion(
                kind,
                id,
                second,
                thread,
                random.nextInt(6) == 0,
                random.nextBoolean(),
                random.nextBoolean() ? "wool" : "",
                kind == Kind.MEETS ? "p" + random.nextInt(people) : "",
                random.nextInt(3) == 0 ? "gardening" : "");
    }

    private static Past past(Random random, int people, long moved) {
        String person = "p" + random.nextInt(people);
        return new Past(
                random.nextBoolean() ? person + "POST" : person + "x" + random.nextInt(4),
                person,
                one(random, Move.values()),
                one(random, Channel.values()),
                random.nextInt(6),
                NOW + moved - random.nextInt(30 * 24) * 3_600L,
                one(random, Outcome.values()));
    }

    /** The same, put in in another order. */
    AnyPeople shuffled(Random random) {
        List<Tie> others = new ArrayList<>();
        for (Tie tie : ties) {
            List<Event> events = tie.log().events();
            events.addAll(events.subList(0, events.size() / 2));
            Collections.shuffle(events, random);
            List<Occasion> occasions = new ArrayList<>(tie.occasions());
            Collections.shuffle(occasions, random);
            others.add(new Tie(tie.id(), tie.marks(), Log.of(events), occasions));
        }
        Collections.shuffle(others, random);
        List<Past> past = new ArrayList<>(bounds.past());
        Collections.shuffle(past, random);
        return new AnyPeople(others, with(past));
    }

    /** The same people for somebody who told nothing of what they like to talk about. */
    AnyPeople withoutInterests() {
        List<Tie> others = new ArrayList<>();
        ties.forEach(tie -> others.add(new Tie(
                tie.id(),
                tie.marks(),
                tie.log(),
                tie.occasions().stream().map(one -> one.with("")).toList())));
        return new AnyPeople(others, bounds);
    }

    /** What the user chose, with other ideas shown. */
    Bounds with(List<Past> past) {
        return new Bounds(
                bounds.notes(), bounds.off(), bounds.whom(), bounds.dose(), bounds.week(), past, bounds.learned());
    }

    List<Idea> ideas(long now) {
        return FewIdeas.of(ties, bounds, now);
    }
}
