package kith.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import kith.followup.Bounds;
import kith.followup.Gate;
import kith.followup.Learned;
import kith.followup.Relationship;
import kith.followup.Score;
import kith.followup.Tally;
import kith.followup.Usual;

/** Whom to suggest: the shipped scores and the shipped gate, beside what others do (FOLLOWUP 3). */
enum Policy {
    NONE,
    /** Whoever was silent for 30 days, the longest first. */
    CADENCE,
    RANDOM_GATED,
    /** The more there was, the sooner it is due: after 14, 30 or 90 days. */
    TIERED_GATED,
    WARMTH_GATED,
    ENGINE;

    private static final double NOT_AT_ALL = -1e9;

    /** About as much as the users of the data that the scores were fitted on. */
    private static final int MINE_30 = 4;

    /** Snoozes are counted in weeks, so a mark that rests until a later week than the none-th rests. */
    private static final Gate GATE = new Gate(Bounds.FIRST, 0);

    String title() {
        return name().toLowerCase(Locale.ROOT).replace("_gated", " + gate");
    }

    boolean gated() {
        return this != NONE && this != CADENCE;
    }

    /** At most {@code dose} people, the best first. */
    List<Contact> choose(List<Contact> all, int dose, Random lots) {
        if (this == NONE) {
            return List.of();
        }
        double[] scores = scores(all, lots);
        List<Contact> order = new ArrayList<>(all);
        for (Contact contact : all) {
            if (!allows(contact)) {
                scores[contact.id] = NOT_AT_ALL;
            }
        }
        order.removeIf(contact -> scores[contact.id] == NOT_AT_ALL);
        order.sort(Comparator.comparingDouble((Contact contact) -> -scores[contact.id])
                .thenComparingInt(contact -> contact.id));
        return order.subList(0, Math.min(dose, order.size()));
    }

    private boolean allows(Contact contact) {
        return gated()
                ? GATE.person("" + contact.id, contact.marks(), contact.tally()).isEmpty()
                : !contact.never;
    }

    private double[] scores(List<Contact> all, Random lots) {
        double[] scores = new double[all.size()];
        switch (this) {
            case NONE -> Arrays.fill(scores, NOT_AT_ALL);
            case RANDOM_GATED -> Arrays.setAll(scores, i -> lots.nextDouble());
            case CADENCE -> Arrays.setAll(scores, i -> since(all.get(i), 30));
            case TIERED_GATED -> {
                List<Contact> byFrequency = new ArrayList<>(all);
                byFrequency.sort(Comparator.comparingInt((Contact contact) -> -contact.theirs - contact.mine)
                        .thenComparingInt(contact -> contact.id));
                for (int i = 0; i < all.size(); i++) {
                    double rank = (double) i / all.size();
                    double days = rank < .2 ? 14 : rank < .5 ? 30 : 90;
                    Contact contact = byFrequency.get(i);
                    scores[contact.id] = contact.silentDays >= days ? contact.silentDays / days : NOT_AT_ALL;
                }
            }
            case WARMTH_GATED, ENGINE -> {
                Usual usual = usual(all);
                Arrays.setAll(scores, i -> {
                    Contact contact = all.get(i);
                    Score score = score(contact, usual);
                    return this == ENGINE ? score.worth() : score.warmth();
                });
            }
        }
        return scores;
    }

    private static double since(Contact contact, double days) {
        return contact.silentDays >= days ? contact.silentDays : NOT_AT_ALL;
    }

    private static Usual usual(List<Contact> all) {
        List<Tally> tallies = all.stream().map(Contact::tally).toList();
        Usual usual = Usual.of(tallies);
        return new Usual(usual.gapLog(), usual.answerRate(), MINE_30);
    }

    private static Score score(Contact contact, Usual usual) {
        Learned shipped = Learned.NOTHING;
        Score.Beside beside =
                new Score.Beside(contact.newPost, contact.ideasDone, 1, shipped.anyway(), shipped.answer());
        return Score.of(Relationship.of(contact.tally(), usual), usual, beside);
    }
}
