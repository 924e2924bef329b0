package kith.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kith.followup.Dose;
import kith.people.Move;

/** Two years of one simulated user with one policy (FOLLOWUP 3). The policy sees what a log holds, never what is hidden. */
final class Life {
    private static final int WEEKS = 104;
    private static final int KNOWN = 80;
    private static final double NEW_A_WEEK = 1.2;

    private final World world;
    private final Policy policy;

    /** What the world does; the same seed gives every policy the same people. */
    private final Random fate;

    /** What the user and the policy do. */
    private final Random lots;

    private final List<Contact> people = new ArrayList<>();
    private final Set<Integer> distinct = new HashSet<>();
    private Dose dose = Dose.THREE_A_WEEK;
    private double fatigue;
    private double active;
    private int revived;
    private int shown;
    private int sent;
    private int answered;
    private int annoyed;
    private int weak;
    private int twice;
    private int tooSoon;
    private int asked;
    private int crowded;

    private Life(World world, Policy policy, long seed) {
        this.world = world;
        this.policy = policy;
        fate = new Random(seed);
        lots = new Random(seed + 99_991);
        for (int i = 0; i < KNOWN; i++) {
            people.add(Contact.known(i, fate));
        }
    }

    static Lived of(World world, Policy policy, long seed) {
        Life life = new Life(world, policy, seed);
        for (int week = 0; week < WEEKS; week++) {
            life.week();
        }
        return life.lived();
    }

    private Lived lived() {
        return new Lived(
                active / WEEKS,
                revived,
                shown,
                sent,
                answered,
                sent - answered,
                annoyed,
                distinct.size(),
                weak,
                twice,
                tooSoon,
                asked,
                crowded);
    }

    private void week() {
        for (Contact contact : people) {
            contact.weekPasses();
            contact.newPost = fate.nextDouble() < 1 - Math.exp(-contact.postsAWeek);
        }
        for (int i = Contact.poisson(NEW_A_WEEK, fate); i > 0; i--) {
            people.add(Contact.met(people.size(), fate));
        }
        for (Contact contact : people) {
            if (fate.nextDouble() < world.talksByItself(contact)) {
                contact.theyWrite();
                contact.iWrite();
                revived += contact.talk() ? 1 : 0;
            }
        }
        suggest();
        for (Contact contact : people) {
            contact.restsWeeks = Math.max(0, contact.restsWeeks - 1);
            active += contact.active() ? 1 : 0;
        }
        fatigue *= .72;
    }

    private void suggest() {
        int ideas = policy == Policy.ENGINE ? dose.ideas() : 3;
        List<Contact> chosen = policy.choose(people, ideas, lots);
        int done = 0;
        for (Contact contact : chosen) {
            shown++;
            Move move = policy.gated() ? move(contact) : lots.nextDouble() < .25 ? Move.QUESTION : Move.SHARE;
            if (lots.nextDouble() > world.complies(fatigue)) {
                fatigue += .25;
                contact.restsWeeks = lots.nextDouble() < .6 ? 2 : 4;
                contact.never |= lots.nextDouble() < .04;
            } else {
                done++;
                fatigue += .55;
                write(contact, move);
            }
        }
        crowded += done > 3 ? 1 : 0;
        dose = chosen.isEmpty() ? new Dose(dose.aWeek() + .35 * .1) : dose.after(chosen.size(), done);
    }

    /** The world knows no topics and no shelf, so all policies with a gate choose their moves alike. */
    private static Move move(Contact contact) {
        if (contact.theirDays < contact.myDays && contact.silentDays <= 21) {
            return Move.ANSWER;
        }
        if (contact.newPost) {
            return Move.COMMENT;
        }
        if (contact.silentDays > 120 && contact.mutual >= 1) {
            return Move.RECONNECT;
        }
        return contact.mutual >= 3 ? Move.QUESTION : Move.SHARE;
    }

    private void write(Contact contact, Move move) {
        twice += contact.unanswered >= 1 ? 1 : 0;
        tooSoon += contact.silentDays < 7 ? 1 : 0;
        asked += move == Move.QUESTION && contact.mutual < 1 ? 1 : 0;
        weak += contact.mutual <= 1 ? 1 : 0;
        sent++;
        distinct.add(contact.id);
        contact.ideasDone++;
        double chance = world.answersNote(contact, move);
        if (contact.noteDays < 60 || contact.silentDays < 7) {
            annoy(contact);
        }
        boolean answers = fate.nextDouble() < chance;
        contact.noted(answers);
        contact.iWrite();
        if (answers) {
            answered++;
            contact.theyWrite();
            revived += contact.talk() ? 1 : 0;
            contact.affinity += .03;
        } else {
            contact.unansweredNote();
            if (contact.unanswered >= 2) {
                annoy(contact);
            }
        }
    }

    private void annoy(Contact contact) {
        contact.annoyance += world.annoyance() * .5;
        annoyed++;
    }
}
