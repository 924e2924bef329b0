package kith.followup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import kith.people.Card;
import kith.people.Memory;
import kith.people.Rhythm;
import kith.people.Settings;

/** What was shown so far and what I said to it, as the bounds of a week (FOLLOWUP 1.3, 1.6). */
final class Shown {
    private static final long YEAR_SECONDS = 365 * 86_400L;

    private Shown() {}

    static Bounds bounds(Memory memory, Now now) {
        Settings settings = memory.settings();
        List<Past> past = new ArrayList<>();
        memory.cards()
                .filter(card -> now.second() - shownAt(card) < YEAR_SECONDS)
                .sorted(Comparator.comparing(Card::id))
                .forEach(card -> past.add(past(card, settings.clearedAt())));
        Rhythm rhythm = settings.rhythm();
        List<Past> since = past.stream()
                .filter(one -> one.second() > settings.clearedAt().getEpochSecond())
                .toList();
        Learned learned = Learned.from(settings.clearedAt().getEpochSecond());
        OwnWeek week = new OwnWeek(rhythm.day(), now);
        long seconds = week.seconds(past);
        int dose = dose(rhythm, since, one -> week.weeksAgo(one, seconds));
        return new Bounds(rhythm.notes(), List.copyOf(rhythm.off()), rhythm.whom(), dose, seconds, past, learned);
    }

    /** Whether this week was begun: an idea was shown in it, or I opened it with those of another one. */
    static boolean isBegun(Memory memory, Now now) {
        Rhythm rhythm = memory.settings().rhythm();
        List<Long> opened = new ArrayList<>(memory.cards().map(Shown::shownAt).toList());
        opened.add(rhythm.dot().openedAt().getEpochSecond());
        return new OwnWeek(rhythm.day(), now).isBegun(opened);
    }

    private static long shownAt(Card card) {
        return card.idea().shownAt().getEpochSecond();
    }

    /** What was there before a fresh start was cleared away: it does not come back, and nothing is learned from it. */
    private static Past past(Card card, Instant clearedAt) {
        boolean cleared = !card.idea().shownAt().isAfter(clearedAt);
        Past.Outcome outcome = switch (card.verdict()) {
            case OPEN -> cleared ? Past.Outcome.FORCED : Past.Outcome.SHOWN;
            case DONE -> Past.Outcome.DONE;
            case NOT_NOW -> Past.Outcome.SKIPPED;
            case NOT_THIS_KIND -> Past.Outcome.REFUSED;
            case WAITS -> Past.Outcome.LATER;
            case FORCED -> Past.Outcome.FORCED;
        };
        int energy = card.energy() == Card.Energy.GAVE ? 1 : card.energy() == Card.Energy.COST ? -1 : 0;
        return new Past(
                card.id(),
                card.person(),
                card.idea().move(),
                card.idea().channel(),
                Ties.thread(card.idea().conversation()),
                shownAt(card),
                outcome,
                energy);
    }

    /**
     * The dose I chose, or less: one idea where my energy is little, all of it where there is plenty, else week by week by
     * what came of it. What I chose is never exceeded: the settings say "at most".
     */
    static int dose(Rhythm rhythm, List<Past> past, ToIntFunction<Past> weeksAgo) {
        Dose chosen = switch (rhythm.dose()) {
            case TWO_A_WEEK -> Dose.TWO_A_WEEK;
            case THREE_A_WEEK -> Dose.THREE_A_WEEK;
            case TEN_A_MONTH -> Dose.TEN_A_MONTH;
        };
        return switch (rhythm.energy()) {
            case LITTLE -> 1;
            case SOME -> lived(chosen, rhythm.since(), past, weeksAgo).ideas();
            case MUCH -> chosen.ideas();
        };
    }

    /** A week in which nothing was shown counts as one not opened. */
    private static Dose lived(Dose chosen, Instant since, List<Past> past, ToIntFunction<Past> weeksAgo) {
        Map<Long, List<Past>> weeks = new TreeMap<>();
        for (Past one : past) {
            long ago = weeksAgo.applyAsInt(one);
            if (one.second() >= since.getEpochSecond() && ago > 0) {
                weeks.computeIfAbsent(-ago, week -> new ArrayList<>()).add(one);
            }
        }
        Dose dose = chosen;
        long before = Long.MAX_VALUE;
        for (Map.Entry<Long, List<Past>> week : weeks.entrySet()) {
            long unopened = before == Long.MAX_VALUE ? 0 : week.getKey() - before - 1;
            long done = week.getValue().stream()
                    .filter(one -> one.outcome() == Past.Outcome.DONE)
                    .count();
            dose = dose.afterUnopened((int) unopened)
                    .after(week.getValue().size(), (int) done)
                    .atMost(chosen);
            before = week.getKey();
        }
        return before == Long.MAX_VALUE ? dose : dose.afterUnopened((int) Math.min(99, -before - 1));
    }
}
