package kith.bench;

import java.util.Random;
import kith.followup.Courtesy;
import kith.followup.Marks;
import kith.followup.Tally;

/** One simulated person: what is hidden, and what a log would add up to. Changed in place, week by week. */
final class Contact {
    private static final double LONG_AGO = 1e4;
    private static final double KNOWN_DAYS = 5e3;

    final int id;
    double affinity;
    final double postsAWeek;
    double annoyance;
    boolean never;
    int restsWeeks;
    boolean newPost;

    double silentDays;
    double theirDays = LONG_AGO;
    double myDays = LONG_AGO;
    double mutualDays = LONG_AGO;
    double noteDays = LONG_AGO;
    private double inDays30;
    private double outDays30;
    private double days365;
    int theirs;
    int mine;
    int mutual;
    private int gaps;
    private double gapLogs;
    private int turns;
    private int answered;
    int unanswered;
    int ideasDone;

    private Contact(int id, Random random) {
        this.id = id;
        affinity = random.nextGaussian();
        postsAWeek = Math.min(2, Math.exp(Math.log(.25) + random.nextGaussian()));
    }

    /** Somebody known at the start: silent for 70 days in the middle. */
    static Contact known(int id, Random random) {
        Contact contact = new Contact(id, random);
        double silent = Math.min(700, Math.exp(Math.log(70) + 1.2 * random.nextGaussian()));
        int times = 1 + poisson(1.2 * Math.exp(.5 * contact.affinity), random);
        contact.silentDays = silent;
        contact.theirDays = random.nextDouble() < .55 ? silent : silent + 20;
        contact.myDays = contact.theirDays > silent ? silent : silent + 1;
        contact.mutual = times - 1;
        contact.mutualDays = times > 1 ? silent : LONG_AGO;
        contact.theirs = times;
        contact.mine = times;
        contact.answered = times - 1;
        contact.turns = times;
        contact.days365 = 2 * times * Math.pow(2, -silent / 365);
        contact.inDays30 = Math.pow(2, -silent / 30);
        contact.outDays30 = contact.inDays30;
        contact.gaps = times - 1;
        contact.gapLogs = contact.gaps * Math.log(25);
        return contact;
    }

    /** Somebody new: one word, theirs or mine. */
    static Contact met(int id, Random random) {
        Contact contact = new Contact(id, random);
        contact.days365 = 1;
        if (random.nextDouble() < .5) {
            contact.theirDays = 0;
            contact.theirs = 1;
            contact.inDays30 = 1;
        } else {
            contact.myDays = 0;
            contact.mine = 1;
            contact.outDays30 = 1;
            contact.turns = 1;
        }
        return contact;
    }

    static int poisson(double mean, Random random) {
        double product = random.nextDouble();
        int count = 0;
        for (double limit = Math.exp(-mean); product > limit; count++) {
            product *= random.nextDouble();
        }
        return count;
    }

    void weekPasses() {
        silentDays += 7;
        theirDays += 7;
        myDays += 7;
        mutualDays += 7;
        noteDays += 7;
        inDays30 *= Math.pow(2, -7 / 30.0);
        outDays30 *= Math.pow(2, -7 / 30.0);
        days365 *= Math.pow(2, -7 / 365.0);
    }

    void theyWrite() {
        somethingHappens();
        theirDays = 0;
        inDays30++;
        theirs++;
        unanswered = 0;
        noteDays = LONG_AGO;
    }

    void iWrite() {
        somethingHappens();
        myDays = 0;
        outDays30++;
        mine++;
    }

    private void somethingHappens() {
        if (silentDays > 2 && silentDays < KNOWN_DAYS) {
            gapLogs += Math.log(silentDays);
            gaps++;
        }
        silentDays = 0;
        days365++;
    }

    /** Both wrote; whether that ended a long silence. */
    boolean talk() {
        boolean revived = wasLongSilent();
        mutual++;
        mutualDays = 0;
        return revived;
    }

    private boolean wasLongSilent() {
        return mutualDays > 60 && mutualDays < KNOWN_DAYS;
    }

    void noted(boolean wasAnswered) {
        turns++;
        answered += wasAnswered ? 1 : 0;
    }

    void unansweredNote() {
        unanswered++;
        noteDays = 0;
    }

    /** Whether a note of mine still waits for an answer. */
    boolean waits() {
        return noteDays < KNOWN_DAYS;
    }

    boolean active() {
        return mutualDays <= 90;
    }

    /** What a log of all this would add up to. */
    Tally tally() {
        return new Tally(
                theirs,
                mine,
                0,
                inDays30,
                outDays30,
                days365,
                gaps,
                gapLogs,
                turns,
                answered,
                unanswered,
                silentDays,
                waits() ? noteDays : Double.POSITIVE_INFINITY,
                mutual,
                mutual,
                mutualDays < KNOWN_DAYS ? mutualDays : Double.POSITIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                new Courtesy(mine, 0, false, Double.POSITIVE_INFINITY, 0, false));
    }

    Marks marks() {
        return new Marks(true, never, false, false, restsWeeks);
    }
}
